import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aMelding } from '../builders/a-melding.js';
import { meldpunt, regisseur } from '../builders/betrokkenen.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';

describe('een melding registreren', () => {
  let test: TestStore;
  beforeEach(async () => {
    test = await openTestStore();
  });
  afterEach(() => test.dispose());

  const context = { doel: 'melden', traceId: 't'.repeat(32) } as const;
  const melder = () => test.store.repositoryFor({ soort: 'melder' }, context);
  const opties = { kanaal: 'webformulier', ingang: 'MELDPUNT' } as const;

  it('legt melding, casus, wachtpunt en bericht samen vast', async () => {
    const bevestiging = await melder().registerMelding(aMelding(), opties);

    expect(bevestiging.meldingnummer).toMatch(/^MLD-[2-9A-HJ-NP-Z]{8}$/);
    expect(bevestiging.casusnummer).toMatch(/^CAS-[2-9A-HJ-NP-Z]{8}$/);
    const casus = await test.store.repositoryFor(meldpunt, context).readCasus(bevestiging.casusId);
    expect(casus).toMatchObject({
      fase: 'F0',
      eigenaarGroep: 'r02',
      vervangerGroep: 'r03',
      volgendeStap: 'Melding registreren',
    });
    expect(await test.store.outbox.takePending()).toEqual([
      {
        id: 1,
        name: 'casus-geopend',
        correlationKey: bevestiging.casusId,
        messageId: `casus-geopend:${bevestiging.casusId}:1`,
        ttl: 86_400_000,
        variables: {
          casusId: bevestiging.casusId,
          meldingId: bevestiging.meldingId,
          periode: 1,
          ingang: 'MELDPUNT',
        },
      },
    ]);
  });

  it('overleeft een herstart', async () => {
    const { casusId, code } = await melder().registerMelding(aMelding(), opties);

    await test.reopen();

    expect(await melder().readMeldingStatus(code)).toEqual({
      status: 'ontvangen',
      ontvangenOp: '2026-11-24T09:00:00.000Z',
    });
    expect(
      (await test.store.repositoryFor(regisseur, { ...context, doel: 'wegen' }).listCasussen()).map(
        (c) => c.casusId,
      ),
    ).toEqual([casusId]);
  });
});
