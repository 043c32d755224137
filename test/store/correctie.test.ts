import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AFGESCHERMD } from '../../domain/toegang/afgeschermd.js';
import { fg, meldpunt, piket, regisseur, weger } from '../builders/betrokkenen.js';
import { Keten, onbestaand } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { dump } from './support/raw-database.js';
import { LANGE_MOTIVERING, S01 } from './support/scenarios.js';
import { alsFg, dossierVan, registreerVerzoek } from './support/verzoeken.js';

let test: TestStore;
let keten: Keten;
let casusId: string;
let verzoekId: string;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId } = await keten.registreer(S01.melding, S01.registratie));
  verzoekId = await registreerVerzoek(keten, casusId, 'CORRECTIE');
});
afterEach(() => test.dispose());

const alsMeldpunt = () => keten.als(meldpunt, 'melden');
const stelVoor = (veld: string, nieuw: string) =>
  alsFg(keten).proposeCorrectie(verzoekId, { veld, nieuw, onderbouwing: LANGE_MOTIVERING });
const open = async () => {
  const [rechten] = await alsMeldpunt().readRechten(casusId);
  return rechten?.correcties ?? [];
};
const besluit = (correctieId: string, keuze = 'DOORGEVOERD') => ({
  correctieId,
  besluit: keuze,
  motivering: LANGE_MOTIVERING,
});
const naam = async () => {
  const [persoon] = await alsMeldpunt().readPersonen(casusId);
  return (persoon?.personalia as { naam?: string }).naam;
};

describe('een correctie (AVG 16)', () => {
  it('verandert pas als de eigenaar besluit, en de oude waarde blijft bij de correctie', async () => {
    await stelVoor('naam', 'Fleur van Verzonnenstein');
    expect(await naam()).toBe('Fleur Verzonnenstein');
    const [voorstel] = await open();
    expect(voorstel).toMatchObject({ veld: 'naam', nieuw: 'Fleur van Verzonnenstein' });

    await alsMeldpunt().decideCorrectie(casusId, besluit(voorstel!.correctieId));
    expect(await naam()).toBe('Fleur van Verzonnenstein');
    expect((await alsFg(keten).readVerzoek(verzoekId)).correcties).toMatchObject([
      {
        veld: 'naam',
        oud: 'Fleur Verzonnenstein',
        nieuw: 'Fleur van Verzonnenstein',
        besluit: 'DOORGEVOERD',
      },
    ]);
    expect(await open()).toEqual([]);
    expect(JSON.stringify((await dump(test))['correctie'])).not.toContain('Fleur');
  });

  it('laat de waarde staan als de eigenaar afwijst, en dan valt er niets te melden', async () => {
    await keten
      .als(weger)
      .readCasus(casusId)
      .catch(() => undefined);
    await alsMeldpunt().readPersonen(casusId);
    await stelVoor('naam', 'Iemand Anders');
    const [voorstel] = await open();
    await alsMeldpunt().decideCorrectie(casusId, besluit(voorstel!.correctieId, 'AFGEWEZEN'));
    expect(await naam()).toBe('Fleur Verzonnenstein');
    const { correcties } = await alsFg(keten).readVerzoek(verzoekId);
    expect(correcties).toMatchObject([{ besluit: 'AFGEWEZEN', oud: null, kennisgevingen: [] }]);
  });

  it('noemt wie de oude waarde zag, tot elk is ingelicht (AVG 19)', async () => {
    await keten.systeem.alarmPiket({ casusId, elementInstanceKey: '1', soort: 'ACUUT' });
    await alsMeldpunt().readPersonen(casusId);
    await keten.als(piket).readPersonen(casusId);
    await stelVoor('woonplaats', 'Zutphen');
    const [voorstel] = await open();
    await alsMeldpunt().decideCorrectie(casusId, besluit(voorstel!.correctieId));
    const lees = async () => (await alsFg(keten).readVerzoek(verzoekId)).correcties[0]!.kennisgevingen;
    expect((await lees()).map(({ organisatie }) => organisatie)).toEqual(['Politie', 'Veilig Thuis']);
    const [eerste] = await lees();
    await alsFg(keten).reportKennisgeving(verzoekId, eerste!.kennisgevingId);
    expect((await lees())[0]?.gemeldOp).toBe(test.clock.now().toISOString());
    const nogEens = alsFg(keten).reportKennisgeving(verzoekId, eerste!.kennisgevingId);
    await expect(nogEens).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it.each([
    ['leeftijd', 'oud genoeg'],
    ['lvb', 'misschien'],
    ['geslacht', 'vrouw'],
    ['bsn', '123'],
  ])('neemt voor %s geen “%s” aan', async (veld, waarde) => {
    await expect(stelVoor(veld, waarde)).rejects.toMatchObject({ code: 'ONGELDIG' });
  });

  it('een leeftijd wordt een getal', async () => {
    await stelVoor('leeftijd', ' 17 ');
    const [voorstel] = await open();
    await alsMeldpunt().decideCorrectie(casusId, besluit(voorstel!.correctieId));
    const [persoon] = await alsMeldpunt().readPersonen(casusId);
    expect(persoon?.personalia).toMatchObject({ leeftijd: 17 });
  });
});

describe('wie erover besluit', () => {
  it('is de groep die de casus heeft of haar vervanger; voor anderen bestaat het voorstel niet', async () => {
    await stelVoor('naam', 'Fleur van Verzonnenstein');
    const [voorstel] = await open();
    const { correctieId } = voorstel!;
    await keten.systeem.alarmPiket({ casusId, elementInstanceKey: '1', soort: 'ACUUT' });
    for (const repository of [keten.als(piket), alsFg(keten), keten.als(fg, 'toezicht', LANGE_MOTIVERING)])
      await expect(repository.decideCorrectie(casusId, besluit(correctieId))).rejects.toMatchObject({
        code: 'NIET_GEVONDEN',
      });
    const [voorPolitie] = await keten.als(piket).readRechten(casusId);
    expect(voorPolitie?.correcties).toEqual([]);
    await keten.als(regisseur, 'casusoverleg').decideCorrectie(casusId, besluit(correctieId));
    const nogEens = alsMeldpunt().decideCorrectie(casusId, besluit(correctieId));
    await expect(nogEens).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is niet wie het voorstelde, ook niet met beide rollen', async () => {
    const beide = { ...fg, rollen: [...fg.rollen, 'R03' as const], groepen: [...fg.groepen, 'r03'] };
    await keten.als(beide, 'toezicht').proposeCorrectie(verzoekId, {
      veld: 'naam',
      nieuw: 'Fleur',
      onderbouwing: LANGE_MOTIVERING,
    });
    const [voorstel] = await open();
    const poging = keten.als(beide, 'casusoverleg').decideCorrectie(casusId, besluit(voorstel!.correctieId));
    await expect(poging).rejects.toMatchObject({ code: 'ZELFDE_PERSOON' });
  });

  it('hoort niet via een andere casus, en niet wat er niet is', async () => {
    await stelVoor('naam', 'Fleur');
    const [voorstel] = await open();
    const ander = await keten.registreer(S01.melding, S01.registratie);
    for (const [casus, correctie] of [
      [ander.casusId, voorstel!.correctieId],
      [casusId, onbestaand],
    ] as const)
      await expect(alsMeldpunt().decideCorrectie(casus, besluit(correctie))).rejects.toMatchObject({
        code: 'NIET_GEVONDEN',
      });
  });

  it('ziet geen waarde die de eigenaar in het dossier ook niet ziet', async () => {
    await stelVoor('verslaving', 'nee');
    expect((await open())[0]?.nieuw).toEqual(AFGESCHERMD);
    const { dossierId } = await dossierVan(keten, casusId);
    expect(dossierId).toBeDefined();
  });
});
