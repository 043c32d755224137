import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aMelding } from '../../start/ploeg/voorbeelden/a-melding.js';
import { fg2, officier, piket, regisseur, weger } from '../builders/betrokkenen.js';
import { Keten } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { dump, logLines, withRaw } from './support/raw-database.js';
import { LANGE_MOTIVERING, S01 } from './support/scenarios.js';
import { alsFg, dossierVan, registreerVerzoek, stelInzageSamen } from './support/verzoeken.js';

let test: TestStore;
let keten: Keten;
let casusId: string;
let verzoekId: string;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId, verzoekId } = await aGewogenCasus(keten));
});
afterEach(() => test.dispose());

async function aGewogenCasus(hier: Keten, melding = S01.melding) {
  const { casusId: nieuw } = await hier.registreer(melding, S01.registratie);
  await hier.systeem.alarmPiket({ casusId: nieuw, elementInstanceKey: '1', soort: 'ACUUT' });
  await hier.weeg({ casusId: nieuw, wie: weger, ...S01, motivering: LANGE_MOTIVERING });
  await hier.als(weger).readPersonen(nieuw);
  await hier.als(piket).readCasus(nieuw);
  return { casusId: nieuw, verzoekId: await registreerVerzoek(hier, nieuw, 'INZAGE') };
}

/** Without what is of this one copy: keys, numbers and the moment. */
const zonderSleutels = (waarde: unknown) =>
  JSON.stringify(waarde).replace(/[0-9a-f]{8}-[0-9a-f-]{27}|(CAS|DOS|VRZ|MLD)-\w{8}|\d{16}/g, '#');

describe('wat de betrokkene krijgt', () => {
  it('is alles over die persoon, elk deel met bron, grondslag, bewaartermijn en ontvangers', async () => {
    const bestand = await stelInzageSamen(keten, verzoekId);
    const personalia = bestand.delen.find(({ titel }) => titel === 'Wie u bent');
    expect(personalia).toMatchObject({
      bron: 'Een melding, en wat daarna is gecorrigeerd',
      grondslag: 'Wmo (Veilig Thuis)',
      bewaren: 'Tot 24 november 2031 (vijf jaar na de eerste verwerking)',
      gedeeldMet: expect.arrayContaining(['Politie']),
    });
    expect(personalia?.velden).toContainEqual({ naam: 'Naam', waarde: 'Fleur Verzonnenstein' });
    const alles = JSON.stringify(bestand.delen);
    for (const tekst of ['Bedachtelaan 7', 'Een leerlinge wordt via een app verhandeld.', LANGE_MOTIVERING])
      expect(alles).toContain(tekst);
    for (const { bron, grondslag, bewaren } of bestand.delen)
      expect([bron, grondslag, bewaren]).not.toContain('');
  });

  it('zegt welke organisatie in welke rol keek en waarvoor, en noemt geen professional', async () => {
    const bestand = await stelInzageSamen(keten, verzoekId);
    const log = bestand.delen.find(({ titel }) => titel === 'Wie uw gegevens zag, en waarvoor');
    expect(log?.velden).toContainEqual({
      naam: 'Politie (Lid ketenregieteam)',
      waarde: 'Persoon in dossier gelezen, voor: Wegen en kwalificeren; 1 keer op 24 november 2026.',
    });
    expect(JSON.stringify(bestand)).not.toMatch(/Collega|g-weger|systeem:/);
    const strafrecht = bestand.delen.find(({ titel }) => titel.startsWith('Wat politie en OM'));
    expect(strafrecht?.velden.map(({ naam }) => naam)).toEqual(['Politie (Strafrechtpartner)']);
  });

  it('noemt niet dat er een onderzoek is als dat de grond is om iets achter te houden', async () => {
    const blokken = await alsFg(keten).previewInzage(verzoekId);
    const weging = blokken.find(({ sleutel }) => sleutel.startsWith('weging-'))!;
    const verhaal = blokken.find(({ sleutel }) => sleutel.endsWith('-verhaal'))!;
    const bestand = await stelInzageSamen(keten, verzoekId, {
      [weging.sleutel]: { keuze: 'OPSPORING', toelichting: LANGE_MOTIVERING },
      'log-strafrecht': { keuze: 'OPSPORING', toelichting: LANGE_MOTIVERING },
      [verhaal.sleutel]: {
        keuze: 'RECHTEN_VAN_ANDEREN',
        toelichting: 'Dit noemt ook een klasgenoot bij naam.',
      },
    });
    expect(bestand.nietGegeven).toEqual([
      { titel: verhaal.titel, zin: 'Dit gaat ook over iemand anders, of kan een ander schaden.' },
    ]);
    expect(JSON.stringify(bestand)).not.toMatch(/Weging 1|Strafrechtpartner|klasgenoot|opsporing/i);
  });
});

describe('wat er nooit in staat: twee werelden die alleen daarin verschillen geven hetzelfde', () => {
  async function inAndereWereld(
    anders: (daar: Keten, casus: string, wereld: TestStore) => Promise<void>,
    melding = S01.melding,
  ) {
    const wereld = await openTestStore();
    try {
      const hier = new Keten(wereld);
      const { casusId: casus, verzoekId: verzoek } = await aGewogenCasus(hier, melding);
      await anders(hier, casus, wereld);
      return zonderSleutels(await stelInzageSamen(hier, verzoek));
    } finally {
      await wereld.dispose();
    }
  }
  const hier = async () => zonderSleutels(await stelInzageSamen(keten, verzoekId));

  it('wie meldde, hoe dat binnenkwam en hoe de melder het weet', async () => {
    const { overU, ...overig } = S01.melding;
    const melding = aMelding({
      ...overig,
      wat: { ...overig.wat, bronVanSignaal: 'derde' },
      hulp: { ...overig.hulp, zorgcoordinatorNaam: 'Bedachte Zorgverlener' },
      overU: { ...overU, hoedanigheid: 'familie', naam: 'Verzonnen Tante' },
    });
    const ander = await inAndereWereld(async () => undefined, melding);
    expect(ander).toBe(await hier());
    expect(ander).not.toMatch(/Joris Mentorman|Verzonnen Tante|Bedachte Zorgverlener|school|familie/);
  });

  it('het strafrechtelijk traject, ook als het is vrijgegeven of gelezen', async () => {
    const ander = await inAndereWereld(async (daar, casus) => {
      await daar.als(piket).saveStrafrecht(casus, {
        statusStrafrecht: { waarde: 'vervolging', vrijgegeven: true },
        contactpunt: { waarde: 'Verzonnen dienst', vrijgegeven: false },
      });
      await daar.als(piket).readStrafrecht(casus);
      await daar.als(regisseur, 'casusoverleg').readStrafrecht(casus);
    });
    expect(ander).toBe(await hier());
  });

  it('een ander in dezelfde casus', async () => {
    const ander = await inAndereWereld(async (daar, casus, wereld) => {
      const tweede = await daar.registreer(
        aMelding({ ...S01.melding, wie: { ...S01.melding.wie, naam: 'Ander Verzonnen Mens' } }),
        S01.registratie,
      );
      await withRaw(wereld, async (raw) => {
        const erbij = `set casus_id = '${casus}' where casus_id = '${tweede.casusId}'`;
        await raw.exec(`update casus_dossier ${erbij}`);
        await raw.exec(`update melding ${erbij}`);
      });
    });
    expect(ander).toBe(await hier());
  });

  it('waarom informeren wacht', async () => {
    const ander = await inAndereWereld(async (daar, casus) => {
      const { dossierId } = await dossierVan(daar, casus);
      const uitstel = {
        stand: 'UITGESTELD',
        reden: 'OPSPORINGSBELANG',
        heroverwegenOp: '2026-12-24',
        toelichting: 'Het politieonderzoek zou nu schade lijden.',
      };
      await daar.als(regisseur, 'casusoverleg').recordInformatie({ casusId: casus, dossierId }, uitstel);
    });
    expect(ander).not.toMatch(/OPSPORING|UITGESTELD|uitgesteld|onderzoek/);
  });
});

describe('vier ogen', () => {
  it('wat iemand moet lezen wordt niet gegeven zonder keuze, en een grond vraagt uitleg', async () => {
    const poging = alsFg(keten).proposeInzage(verzoekId, {
      'log-strafrecht': { keuze: 'OPSPORING', toelichting: 'kort' },
    });
    await expect(poging).rejects.toMatchObject({
      code: 'ONGELDIG',
      velden: expect.objectContaining({ 'toelichting-log-strafrecht': expect.any(String) }),
    });
    const velden = await poging.then(
      () => ({}),
      (fout: { velden: object }) => fout.velden,
    );
    expect(Object.keys(velden).filter((veld) => veld.startsWith('keuze-')).length).toBeGreaterThan(2);
    await expect(alsFg(keten).readInzagevoorstel(verzoekId)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('wie samenstelde controleert niet zelf, en zonder akkoord komt er niets uit', async () => {
    const blokken = await alsFg(keten).previewInzage(verzoekId);
    const geven = Object.fromEntries(
      blokken.map(({ sleutel }) => [sleutel, { keuze: 'GEVEN', toelichting: '' }]),
    );
    await alsFg(keten).proposeInzage(verzoekId, geven);
    const { opgemaaktOp: voorgesteldOp } = await alsFg(keten).readInzagevoorstel(verzoekId);
    const akkoord = { oordeel: 'AKKOORD', voorgesteldOp, opmerking: '' } as const;
    await expect(alsFg(keten).checkInzage(verzoekId, akkoord)).rejects.toMatchObject({
      code: 'ZELFDE_PERSOON',
    });
    await expect(alsFg(keten).exportInzage(verzoekId)).rejects.toMatchObject({ code: 'CONFLICT' });

    await alsFg(keten, fg2).checkInzage(verzoekId, {
      oordeel: 'TERUG',
      voorgesteldOp,
      opmerking: LANGE_MOTIVERING,
    });
    await expect(alsFg(keten).exportInzage(verzoekId)).rejects.toMatchObject({ code: 'CONFLICT' });
    test.clock.turn(1);
    await alsFg(keten).proposeInzage(verzoekId, geven);
    // What was read is not what lies there now.
    await expect(alsFg(keten, fg2).checkInzage(verzoekId, akkoord)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('wat is nagelezen is wat wordt gegeven, en elke uitvoer staat in het log (INV19)', async () => {
    const eerste = await stelInzageSamen(keten, verzoekId);
    await keten.als(weger).readPersonen(casusId);
    const tweede = await alsFg(keten).exportInzage(verzoekId);
    expect(tweede.delen).toEqual(eerste.delen);
    expect(tweede.uitvoerId).not.toBe(eerste.uitvoerId);
    const { dossierId } = await dossierVan(keten, casusId);
    const uitvoer = (await logLines(test)).filter(({ verwerking }) => verwerking === 'INZAGE_OVERHANDIGD');
    expect(uitvoer.map(({ actie, betrokkeneId }) => [actie, betrokkeneId])).toEqual([
      ['exporteren', dossierId],
      ['exporteren', dossierId],
    ]);
    expect(JSON.stringify((await dump(test))['inzage'])).not.toContain('Fleur');
    await alsFg(keten).decideVerzoek(verzoekId, { besluit: 'TOEGEWEZEN', motivering: LANGE_MOTIVERING });
  });

  it('is er alleen voor een verzoek om inzage', async () => {
    const bezwaar = await registreerVerzoek(keten, casusId, 'BEZWAAR');
    await expect(alsFg(keten).previewInzage(bezwaar)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(keten.als(officier).previewInzage(verzoekId)).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
  });
});
