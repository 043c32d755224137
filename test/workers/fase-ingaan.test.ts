import { faseIngaan } from '../../workers/ketenaanpak/fase-ingaan.js';
import { FakeCamunda } from './fakes/fake-camunda.js';
import { performTwice } from './fakes/perform-twice.js';

const variables = { casusId: 'casus-1', fase: 'F3' };

describe('fase-ingaan', () => {
  it('begins the phase, and gives what the meldpunt had open to others: in the engine, then in the dossier', async () => {
    const camunda = new FakeCamunda();
    const overgang = { elementInstanceKey: '77', groepen: ['r03.zvh'] };
    const answers = { listMeldpunttaken: [overgang] };
    const { calls, outcome } = await performTwice(faseIngaan, { variables }, { answers, camunda });

    expect(calls).toMatchObject([
      { method: 'enterFase', argument: { casusId: 'casus-1', fase: 'F3' } },
      { method: 'listMeldpunttaken', argument: 'casus-1' },
      { method: 'handOverTaak', argument: { casusId: 'casus-1', ...overgang } },
    ]);
    expect(camunda.repairs).toEqual(['move 77 r03.zvh', 'move 77 r03.zvh']);
    expect(outcome).toEqual({ kind: 'complete', variables: {} });
  });

  it('leaves the dossier as it is when the engine does not answer', async () => {
    const camunda = new FakeCamunda();
    camunda.failure = new Error('Expected the engine to answer');
    const answers = { listMeldpunttaken: [{ elementInstanceKey: '77', groepen: ['r03.zvh'] }] };
    const { calls } = await performTwice(faseIngaan, { variables }, { answers, camunda });
    expect(calls.map(({ method }) => method)).not.toContain('handOverTaak');
  });
});
