import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { meldpunt, weger } from '../builders/betrokkenen.js';
import { opdrachtVoor } from '../support/regels.js';
import { Keten, newKey } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { S08 } from './support/scenarios.js';

describe('een overdracht bij afschalen', () => {
  let test: TestStore;
  let keten: Keten;
  beforeAll(async () => {
    test = await openTestStore();
    keten = new Keten(test);
  });
  afterAll(() => test.dispose());

  it('houdt de casus open tot iemand heeft bevestigd, ook als een proces het anders zegt', async () => {
    const { casusId } = await keten.registreer(S08.melding, S08.registratie);
    await keten.weeg({ casusId, wie: weger, ...S08 });
    const stap = () => ({ casusId, elementInstanceKey: newKey() });
    const openen = { ...stap(), bestemmingen: ['VEILIG_THUIS', 'MEE'] as const };
    const overdrachten = await keten.systeem.openOverdrachten(openen);
    expect(overdrachten.map(({ bestemming }) => bestemming).sort()).toEqual(['MEE', 'VEILIG_THUIS']);
    expect(await keten.systeem.openOverdrachten(openen)).toEqual(overdrachten);
    expect(await keten.systeem.openOverdrachten({ ...stap(), bestemmingen: ['GEEN'] })).toEqual([]);

    // The second scaling down let the first one lapse; this is the one that counts.
    const [overdracht] = await keten.systeem.openOverdrachten({ ...stap(), bestemmingen: ['VEILIG_THUIS'] });
    const { overdrachtId } = overdracht!;
    const sluiten = { ...stap(), periode: 1, afsluitreden: 'AFGESCHAALD' } as const;
    await expect(keten.systeem.closeCasus(sluiten)).rejects.toMatchObject({ code: 'AFSCHALEN_GEBLOKKEERD' });
    const versturen = { ...stap(), overdrachtId, bestemming: 'VEILIG_THUIS' } as const;
    expect(await keten.systeem.sendOverdracht(versturen)).toBe('r02.veilig-thuis');
    const afronden = { ...stap(), overdrachtId, uitkomst: 'BEVESTIGD' } as const;
    await expect(keten.systeem.closeOverdracht(afronden)).rejects.toMatchObject({
      code: 'DOSSIERDEEL_ONTBREEKT',
    });
    await expect(keten.systeem.closeCasus(sluiten)).rejects.toMatchObject({ code: 'AFSCHALEN_GEBLOKKEERD' });

    await keten.systeem.openWachtpunt({
      ...stap(),
      periode: 1,
      ...opdrachtVoor('overdracht-bevestigen'),
      groepen: ['r02.veilig-thuis'],
    });
    const taak = { userTaskKey: newKey(), casusId, taak: 'overdracht-bevestigen' } as const;
    await keten.als(meldpunt).recordGebruiker(meldpunt);
    const inhoud = { toelichting: 'Wij nemen dit over.' };
    await keten.als(meldpunt).saveTaakDossier({ ...taak, inhoud, concept: false });
    const variables = { overdrachtStatus: 'BEVESTIGD' };
    const vraag = { ...taak, assignee: meldpunt.gebruikerId, variables };
    expect(await keten.systeem.checkTaakAfronding(vraag)).toEqual({ akkoord: true });
    await keten.systeem.closeOverdracht(afronden);
    await keten.systeem.closeCasus(sluiten);
  });
});
