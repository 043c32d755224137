import { describe, expect, it } from '@jest/globals';
import { taakToewijzen } from '../../../workers/taak/taak-toewijzen.js';
import { performTwice } from '../fakes/perform-twice.js';

const REDEN = 'Kies een ander: wie bij de casus betrokken was kan haar niet evalueren (INV12).';
const toewijzing = (assignee: string | null, variables: Record<string, unknown> = { zaakId: 'zaak-1' }) => ({
  variables,
  customHeaders: { taak: 'vorm-afwegen' },
  userTask: { userTaskKey: '1', assignee },
});

describe('taak-toewijzen', () => {
  it('vraagt de store of deze persoon de taak mag hebben', async () => {
    const { calls, outcome } = await performTwice(taakToewijzen, toewijzing('begeleider'), {
      answers: { checkTaakToewijzing: { akkoord: true } },
    });
    expect(calls).toEqual([
      {
        method: 'checkTaakToewijzing',
        argument: { zaakId: 'zaak-1', userTaskKey: '1', taak: 'vorm-afwegen', assignee: 'begeleider' },
      },
    ]);
    expect(outcome).toEqual({ kind: 'complete', variables: {} });
  });

  it('weigert met de reden van de store', async () => {
    const { outcome } = await performTwice(taakToewijzen, toewijzing('riec'), {
      answers: { checkTaakToewijzing: { akkoord: false, code: 'NIET_NEUTRAAL', reden: REDEN } },
    });
    expect(outcome).toEqual({ kind: 'deny', reason: REDEN });
  });

  it('neemt geen taak aan die bij niets hoort, of bij twee dingen', async () => {
    for (const variables of [{}, { zaakId: 'zaak-1', casusId: 'casus-1' }]) {
      const { calls, outcome } = await performTwice(taakToewijzen, toewijzing('riec', variables));
      expect(outcome).toEqual({ kind: 'halt', reasonCode: 'ONGELDIGE_VARIABELEN' });
      expect(calls).toEqual([]);
    }
  });
});
