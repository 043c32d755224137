import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Professional } from '../../domain/keten/betrokkene.js';
import { meldpunt, regisseur, weger } from '../builders/betrokkenen.js';
import { opdrachtVoor } from '../support/regels.js';
import { Keten, newKey } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { LANGE_MOTIVERING, S08 } from './support/scenarios.js';

const regisseur2 = { ...regisseur, gebruikerId: 'regisseur2' };

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

    expect(await bevestig(casusId, overdrachtId)).toEqual({ akkoord: true });
    await keten.systeem.closeOverdracht(afronden);
    await keten.systeem.closeCasus(sluiten);
    expect(await keten.als(regisseur).readCasus(casusId)).toMatchObject({ afsluitreden: 'OVERGEDRAGEN' });

    // Opened again, and nobody takes over this time.
    test.clock.turn(1);
    await keten.als(regisseur).reopenCasus(casusId, LANGE_MOTIVERING);
    await keten.weeg({ casusId, wie: weger, ...S08 });
    await keten.systeem.recordActualiteit({ ...stap(), nogInSituatie: 'nee', dagenSindsLaatsteSignaal: 90 });
    await keten.systeem.closeCasus({ ...sluiten, ...stap() });
    expect(await keten.als(regisseur).readCasus(casusId)).toMatchObject({ afsluitreden: 'AFGESCHAALD' });
  });

  it('wordt niet bevestigd door wie een andere van dezelfde casus overneemt', async () => {
    const { casusId } = await keten.registreer(S08.melding, S08.registratie);
    await keten.weeg({ casusId, wie: weger, ...S08 });
    const stap = () => ({ casusId, elementInstanceKey: newKey() });
    const overdrachten = await keten.systeem.openOverdrachten({
      ...stap(),
      bestemmingen: ['VEILIG_THUIS', 'MEE'],
    });
    for (const overdracht of overdrachten) await keten.systeem.sendOverdracht({ ...stap(), ...overdracht });
    const idVan = (gezocht: string) =>
      overdrachten.find(({ bestemming }) => bestemming === gezocht)!.overdrachtId;
    const sluit = (overdrachtId: string) =>
      keten.systeem.closeOverdracht({ ...stap(), overdrachtId, uitkomst: 'BEVESTIGD' });

    expect(await bevestig(casusId, idVan('VEILIG_THUIS'))).toEqual({ akkoord: true });
    await expect(sluit(idVan('MEE'))).rejects.toMatchObject({ code: 'DOSSIERDEEL_ONTBREEKT' });
    await sluit(idVan('VEILIG_THUIS'));
    await expect(
      keten.systeem.closeCasus({ ...stap(), periode: 1, afsluitreden: 'AFGESCHAALD' }),
    ).rejects.toMatchObject({ code: 'AFSCHALEN_GEBLOKKEERD' });
  });

  it('vraagt als tweede lezer iemand die over deze overdracht niet besliste', async () => {
    const { casusId } = await keten.registreer(S08.melding, S08.registratie);
    await keten.weeg({ casusId, wie: weger, ...S08 });
    const stap = () => ({ casusId, elementInstanceKey: newKey() });
    const [een, ander] = await keten.systeem.openOverdrachten({
      ...stap(),
      bestemmingen: ['VEILIG_THUIS', 'MEE'],
    });
    const terug = (overdrachtId: string, wie: Professional) =>
      rond('overdracht-terug', {
        casusId,
        overdrachtId,
        wie,
        variables: { terugKeuze: 'STOPPEN', bestemming: 'GEEN' },
      });
    const lees = (overdrachtId: string, wie: Professional) =>
      rond('overdracht-tweede-lezer', {
        casusId,
        overdrachtId,
        wie,
        variables: { overdrachtOordeel: 'AKKOORD' },
      });

    expect(await terug(een!.overdrachtId, regisseur)).toEqual({ akkoord: true });
    expect(await terug(ander!.overdrachtId, regisseur2)).toEqual({ akkoord: true });
    expect(await lees(een!.overdrachtId, regisseur)).toMatchObject({ code: 'ZELFDE_PERSOON' });
    expect(await lees(een!.overdrachtId, regisseur2)).toEqual({ akkoord: true });
  });

  const bevestig = (casusId: string, overdrachtId: string) =>
    rond('overdracht-bevestigen', {
      casusId,
      overdrachtId,
      wie: meldpunt,
      groepen: ['r02.veilig-thuis'],
      variables: { overdrachtStatus: 'BEVESTIGD' },
    });

  /** Puts a task of this hand-over ready and lets this person complete it. */
  async function rond(
    taak: 'overdracht-bevestigen' | 'overdracht-terug' | 'overdracht-tweede-lezer',
    werk: {
      casusId: string;
      overdrachtId: string;
      wie: Professional;
      groepen?: string[];
      variables: Record<string, unknown>;
    },
  ) {
    const { casusId, overdrachtId, wie, variables, groepen = ['r03.zvh'] } = werk;
    const elementInstanceKey = newKey();
    const opdracht = { ...opdrachtVoor(taak), casusId, elementInstanceKey, overdrachtId, groepen };
    await keten.systeem.openWachtpunt({ ...opdracht, periode: 1 });
    const sleutel = { userTaskKey: newKey(), casusId, taak };
    await keten.als(wie).recordGebruiker(wie);
    const inhoud = { toelichting: LANGE_MOTIVERING, motivering: LANGE_MOTIVERING };
    await keten.als(wie).saveTaakDossier({ ...sleutel, inhoud, concept: false });
    const vraag = { ...sleutel, elementInstanceKey, assignee: wie.gebruikerId, variables };
    return keten.systeem.checkTaakAfronding(vraag);
  }
});
