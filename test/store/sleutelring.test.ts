import { chmod, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createCipher } from '../../store/cipher/cipher.js';
import { VERZEGELDE_KOLOMMEN } from '../../store/cipher/verzegelde-kolommen.js';
import { loadSleutels } from '../../store/load-sleutels.js';
import { replaceSleutelbestand, readSleutelbestand } from '../../store/sleutelring/sleutelbestand.js';
import { addSleutel, removeSleutel } from '../../store/sleutelring/sleutelring.js';
import { VERZEGELDE_TABELLEN } from '../../store/sleutelring/sleuteltelling.js';
import { aBestand, aDocumentInvoer } from '../builders/a-document.js';
import { regisseur, riec, weger } from '../builders/betrokkenen.js';
import { AanTafel } from './support/aan-tafel.js';
import { Keten } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import type { RawDatabase } from './support/databases/test-database.js';
import { dump, withRaw } from './support/raw-database.js';
import { LANGE_MOTIVERING, S01 } from './support/scenarios.js';

let test: TestStore;
let keten: Keten;
let casusId: string;
let concept: string;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId } = await keten.registreer(S01.melding, S01.registratie));
  await keten.weeg({ casusId, wie: weger, ...S01, motivering: LANGE_MOTIVERING });
  await keten.als(weger).requestHerweging(casusId, LANGE_MOTIVERING);
  concept = await test.store.concepten.open({ tekst: 'concept' });
  await test.store.sessies.open({ betrokkene: weger, waarden: {} });
  await addDocument();
  await fillOthers();
  await fillVerrijking();
});
afterEach(() => test.dispose());

async function addDocument(): Promise<void> {
  const [invoer, bestand] = [aDocumentInvoer({ omschrijving: 'Gesprek op school' }), aBestand()];
  const documentId = await keten.als(weger).addDocument({ casusId, invoer, bestand });
  await keten.als(weger).addDocument({ casusId, invoer, bestand });
  await keten.als(weger).removeDocument({ casusId, documentId }, LANGE_MOTIVERING);
}

/** What partners brought and the table decided: rows that change no more, and are sealed anew all the same. */
async function fillVerrijking(): Promise<void> {
  const tafel = await AanTafel.nodig(keten);
  const { verzoeken } = await tafel.vraag('RIEC');
  await tafel.antwoord(verzoeken[0]!, riec);
  await tafel.doe('melder-horen', regisseur, {
    inhoud: { verslag: 'Niet bereikt.', tolk: 'nee' },
    variables: { melderGehoord: 'nee' },
  });
  await tafel.open();
  const versie = await tafel.duid();
  const besluit = { uitkomst: 'MH_ZORG', prioriteit: 'P1' } as const;
  await tafel.besluit(besluit, { motivering: LANGE_MOTIVERING });
  await keten.systeem.vaststelTweedeWeging({ ...tafel.stap(), versie, besluit });
}

/** Sealed columns that the steps above leave empty. */
async function fillOthers(): Promise<void> {
  const cipher = createCipher(test.sleutels);
  const {
    actie,
    evaluatie,
    leerpunt,
    nazorg,
    nazorgcontact,
    breekglas,
    casus,
    daderdeel,
    dossier,
    doorlaattoets,
    matchvoorstel,
    modelbesluit,
    modelconceptversie,
    modelwijziging,
    planversie,
    strafrechtveld,
    toegangsreden,
    toegangsvoorstel,
    overleg,
    uitnodiging,
    verlenging,
    voorval,
  } = VERZEGELDE_KOLOMMEN;
  await withRaw(test, async (raw) => {
    const [[dossierId] = []] = await raw.rows('select dossier_id from dossier');
    const reden = cipher.seal(dossier.velden.betrokkeneReden({ dossierId: String(dossierId) }), 'reden');
    const doel = cipher.seal(casus.velden.doelomschrijving({ casusId }), 'doel');
    const motivering = cipher.seal(doorlaattoets.velden.motivering({ toetsId: 't1' }), 'motivering');
    const waarde = cipher.seal(strafrechtveld.velden.waarde({ casusId, veld: 'fase' }), 'waarde');
    const nood = cipher.seal(breekglas.velden.reden({ breekglasId: 'b1' }), 'nood');
    await raw.exec(`insert into breekglas (breekglas_id, casus_id, gebruiker_id, reden, vanaf, tot)
      values ('b1', '${casusId}', 'fg-1', '${nood}', '2026-11-24T09:00:00.000Z', '2026-11-24T10:00:00.000Z')`);
    const match = cipher.seal(matchvoorstel.velden.reden({ voorstelId: 'm1' }), 'match');
    await raw.exec(`insert into matchvoorstel
      (voorstel_id, casus_id, melding_id, dossier_id, nummer, overeenkomsten, stand, reden, voorgesteld_op)
      values ('m1', '${casusId}', 'x', 'x', 1, '[]', 'AFGEWEZEN', '${match}', '2026-11-24T09:00:00.000Z')`);
    const plan = cipher.seal(planversie.velden.plan({ casusId, versie: '1' }), 'plan');
    await raw.exec(`insert into planversie (casus_id, versie, sleutel, concept, plan, daderdeel_nodig, monitoring, vaststellers,
        mandaten, opgesteld_door, vastgesteld_op, vastgesteld_door)
      values ('${casusId}', 1, 's1', '7', '${plan}', 0, 'WEKELIJKS', '[]', '[]', 'x', '2026-11-24T09:00:00.000Z', 'y')`);
    const dader = cipher.seal(daderdeel.velden.tekst({ casusId, versie: '1' }), 'dader');
    await raw.exec(`insert into daderdeel (casus_id, versie, tekst, geschreven_op, geschreven_door)
      values ('${casusId}', 1, '${dader}', '2026-11-24T09:00:00.000Z', 'x')`);
    const [tekst, uitkomst] = (['tekst', 'uitkomst'] as const).map((veld) =>
      cipher.seal(actie.velden[veld]({ actieId: 'a1' }), veld),
    );
    await raw.exec(`insert into actie
      (actie_id, casus_id, sleutel, nummer, sjabloon, soort, doelgroep, zichtbaar_voor, tekst, houder, uitvoerder_groep,
        eindverantwoordelijke, uiterlijk, stand, uitkomst, gaf_toegang, uitgezet_op)
      values ('a1', '${casusId}', 's1', 1, 'GEEN', 'ZORG', 'SLACHTOFFER', 'CASUSTEAM', '${tekst}', 'MEE', 'r08.mee',
        'ZVH', '2026-12-01T16:00:00.000Z', 'GEREED', '${uitkomst}', 0, '2026-11-24T09:00:00.000Z')`);
    const zorg = cipher.seal(nazorg.velden.vraag({ nazorgId: 'n1' }), 'zorg');
    await raw.exec(`insert into nazorg
      (nazorg_id, casus_id, sleutel, nummer, kant, vraag, anker, stand, gemaakt_op)
      values ('n1', '${casusId}', 's1', 1, 'SLACHTOFFER', '${zorg}', '2026-11-24T09:00:00.000Z', 'LOOPT',
        '2026-11-24T09:00:00.000Z')`);
    const contact = cipher.seal(nazorgcontact.velden.verslag({ sleutel: 'c1' }), 'contact');
    await raw.exec(`insert into nazorgcontact (sleutel, nazorg_id, casus_id, rang, uitkomst, verslag, op, door)
      values ('c1', 'n1', '${casusId}', 1, 'GOED', '${contact}', '2026-12-24T09:00:00.000Z', 'g-1')`);
    const melding = cipher.seal(voorval.velden.toelichting({ voorvalId: 'o1' }), 'toelichting');
    await raw.exec(`insert into voorval (voorval_id, casus_id, periode, soort, toelichting, gemeld_op, gemeld_door)
      values ('o1', '${casusId}', 1, 'ACUUT_SIGNAAL', '${melding}', '2026-11-24T09:00:00.000Z', 'x')`);
    const locatie = cipher.seal(overleg.velden.locatie({ overlegId: 'o1' }), 'locatie');
    await raw.exec(`insert into overleg (overleg_id, casus_id, sleutel, op, vorm, status, gemaakt_op, locatie)
      values ('o1', '${casusId}', 's1', '2026-12-01T09:00:00.000Z', 'FYSIEK', 'GEPLAND', '2026-11-24T09:00:00.000Z',
        '${locatie}')`);
    const vraag = cipher.seal(uitnodiging.velden.vraag({ uitnodigingId: 'u1' }), 'vraag');
    await raw.exec(`insert into uitnodiging
      (uitnodiging_id, overleg_id, casus_id, casusnummer, gemeente, op, vorm, partner, inhoud, groepen, status, ronde,
        uiterlijk, vraag)
      values ('u1', 'o1', '${casusId}', 'CAS-1', 'Aalten', '2026-12-01T09:00:00.000Z', 'FYSIEK', 'RIEC', 'KOP', '[]',
        'AANGENOMEN', 1, '2026-11-26T09:00:00.000Z', '${vraag}')`);
    const beschrijving = cipher.seal(evaluatie.velden.beschrijving({ evaluatieId: 'e1' }), 'verloop');
    await raw.exec(`insert into evaluatie
      (evaluatie_id, casus_id, nummer, sleutel, status, f8_op, geopend_op, ronde, beschrijving)
      values ('e1', '${casusId}', 'EVA-1', 's1', 'OPEN', '2026-11-24T09:00:00.000Z', '2026-11-24T09:00:00.000Z', 0,
        '${beschrijving}')`);
    const les = (['omschrijving', 'maatregel', 'toelichting'] as const).map((veld) =>
      cipher.seal(leerpunt.velden[veld]({ leerpuntId: 'l1' }), veld),
    );
    await raw.exec(`insert into leerpunt
      (leerpunt_id, evaluatie_id, nummer, categorie, omschrijving, maatregel, toelichting, eigenaar_groep, uiterlijk, status,
        vastgesteld_op)
      values ('l1', 'e1', 'LES-1', 'PROCES', ${les.map((deel) => `'${deel}'`).join(', ')}, 'r03.zvh', '2027-01-01', 'OPEN',
        '2026-11-24T09:00:00.000Z')`);
    const besluit = cipher.seal(verlenging.velden.besluit({ verlengingId: 'v1' }), 'besluit');
    await raw.exec(`insert into verlenging
      (verlenging_id, casus_id, verlengd_tot, besluit, organisatie, op, door)
      values ('v1', '${casusId}', '2030', '${besluit}', 'POLITIE', '2026-11-24T09:00:00.000Z', 'x')`);
    await fillVerzoeken(raw, { cipher, dossierId: String(dossierId) });
    const redentekst = cipher.seal(toegangsreden.velden.tekst({ redenId: 'r1' }), 'reden');
    const [voorstel, oordeel] = (['reden', 'oordeel'] as const).map((veld) =>
      cipher.seal(toegangsvoorstel.velden[veld]({ voorstelId: 'w1' }), veld),
    );
    await raw.exec(`insert into toegangsvoorstel values ('w1', 'plan', 'R09', '{}', '{}', '${voorstel}',
      '2026-11-24T09:00:00.000Z', 'x', 'AFGEWEZEN', '${oordeel}', '2026-11-24T09:00:00.000Z', 'y')`);
    const [titel, waarom] = (['titel', 'reden'] as const).map((veld) =>
      cipher.seal(modelwijziging.velden[veld]({ wijzigingId: 'm1' }), veld),
    );
    await raw.exec(`insert into modelwijziging values ('m1', '${titel}', '${waarom}', 'CONCEPT',
      '2026-11-24T09:00:00.000Z', 'x', '2026-11-24T09:00:00.000Z', 'x')`);
    const versie = { wijzigingId: 'm1', soort: 'dmn', naam: 'acuut', versie: '1' };
    const opmerking = cipher.seal(modelconceptversie.velden.opmerking(versie), 'opmerking');
    await raw.exec(`insert into modelconceptversie values ('m1', 'dmn', 'acuut', 1, '<x/>', 'h',
      '2026-11-24T09:00:00.000Z', '2026-11-24T09:00:00.000Z', 'x', '${opmerking}')`);
    const terug = cipher.seal(modelbesluit.velden.reden({ besluitId: 'b1' }), 'reden');
    await raw.exec(`insert into modelbesluit values ('b1', 'm1', 1, 'TERUGGEGEVEN', 'h', '${terug}',
      '2026-11-24T09:00:00.000Z', 'x')`);
    await raw.exec(`update casus set doelomschrijving = '${doel}'`);
    await raw.exec(`update dossier set betrokkene_reden = '${reden}'`);
    await raw.exec(`insert into doorlaattoets
      (toets_id, casus_id, sleutel, status, aanleiding, bewijsmiddelen, motivering, geopend_op)
      values ('t1', '${casusId}', 's1', 'AFGEROND', 'TOETS', 2, '${motivering}', '2026-11-24T09:00:00.000Z')`);
    await raw.exec(`insert into strafrechtveld (casus_id, veld, waarde, gewijzigd_op, gewijzigd_door)
      values ('${casusId}', 'fase', '${waarde}', '2026-11-24T09:00:00.000Z', 'politie-1')`);
    await raw.exec(`insert into toegangsreden (reden_id, gebruiker_id, onderwerp, tekst, opgegeven_op)
      values ('r1', 'fg-1', 'verwerkingen', '${redentekst}', '2026-11-24T09:00:00.000Z')`);
  });
}

async function fillVerzoeken(
  raw: RawDatabase,
  { cipher, dossierId }: { cipher: ReturnType<typeof createCipher>; dossierId: string },
): Promise<void> {
  const { verzoek, informatieplicht, inzage, correctie } = VERZEGELDE_KOLOMMEN;
  const dicht = (veld: keyof typeof verzoek.velden) =>
    cipher.seal(verzoek.velden[veld]({ verzoekId: 'q1' }), veld);
  await raw.exec(`insert into verzoek (verzoek_id, verzoeknummer, dossier_id, soort, vraag, identificatie,
      identificatie_door, ontvangen_op, geregistreerd_op, geregistreerd_door, verlenging, motivering, opheffing)
    values ('q1', 'VRZ-1', '${dossierId}', 'INZAGE', '${dicht('vraag')}', 'IDENTITEITSBEWIJS',
      '${dicht('identificatieDoor')}', '2026-11-24', '2026-11-24T09:00:00.000Z', 'fg-1', '${dicht('verlenging')}',
      '${dicht('motivering')}', '${dicht('opheffing')}')`);
  const toelichting = cipher.seal(informatieplicht.velden.toelichting({ informatieId: 'i1' }), 'toelichting');
  await raw.exec(`insert into informatieplicht (informatie_id, dossier_id, stand, toelichting, op, door)
    values ('i1', '${dossierId}', 'UITGESTELD', '${toelichting}', '2026-11-24T09:00:00.000Z', 'regie-1')`);
  const uitvoer = cipher.seal(inzage.velden.uitvoer({ verzoekId: 'q1' }), 'uitvoer');
  const opmerking = cipher.seal(inzage.velden.opmerking({ verzoekId: 'q1' }), 'opmerking');
  await raw.exec(`insert into inzage (verzoek_id, dossier_id, uitvoer, voorgesteld_op, voorgesteld_door, opmerking)
    values ('q1', '${dossierId}', '${uitvoer}', '2026-11-24T09:00:00.000Z', 'fg-1', '${opmerking}')`);
  const [oud, nieuw, onderbouwing, motivering] = (
    ['oud', 'nieuw', 'onderbouwing', 'motivering'] as const
  ).map((veld) => cipher.seal(correctie.velden[veld]({ correctieId: 'c1' }), veld));
  await raw.exec(`insert into correctie (correctie_id, verzoek_id, dossier_id, veld, oud, nieuw, onderbouwing,
      voorgesteld_op, voorgesteld_door, motivering)
    values ('c1', 'q1', '${dossierId}', 'naam', '${oud}', '${nieuw}', '${onderbouwing}',
      '2026-11-24T09:00:00.000Z', 'fg-1', '${motivering}')`);
}

const pad = () => join(test.dataDir, 'sleutels.json');
const wissel = async () => replaceSleutelbestand(pad(), addSleutel(readSleutelbestand(pad())));
const snake = (naam: string) => naam.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Each sealed value that is there, with its place. */
async function waarden() {
  return withRaw(test, async (raw) => {
    const gevonden = [];
    for (const { tabel, sleutel, velden } of VERZEGELDE_TABELLEN)
      for (const veld of velden)
        for (const [waarde, ...delen] of await raw.rows(
          `select ${[veld, ...sleutel].map(snake).join(', ')} from ${snake(tabel)} where ${snake(veld)} is not null`,
        )) {
          const id = Object.fromEntries(sleutel.map((kolom, nummer) => [kolom, String(delen[nummer])]));
          const plaatsen = VERZEGELDE_KOLOMMEN[tabel].velden as Record<
            string,
            (rij: typeof id) => { tabel: string; id: string; veld: string }
          >;
          gevonden.push({
            kolom: `${snake(tabel)}.${snake(veld)}`,
            plaats: plaatsen[veld]?.(id) ?? { tabel: '', id: '', veld: '' },
            waarde: String(waarde),
          });
        }
    return gevonden;
  });
}

describe('de lijst van verzegelde kolommen', () => {
  it('noemt elke kolom die verzegeld is, en van elke is hier een waarde', async () => {
    const inDatabase = await withRaw(test, async (raw) => {
      const kolommen = new Set<string>();
      for (const tabel of Object.keys(await dump(test))) {
        const rijen = await raw.rows(`select * from ${tabel}`);
        for (const rij of rijen)
          for (const waarde of rij)
            if (String(waarde).startsWith('v1.')) kolommen.add(`${tabel}|${String(waarde)}`);
      }
      return kolommen;
    });
    const gevonden = await waarden();
    expect(new Set(gevonden.map(({ kolom, waarde }) => `${kolom.split('.')[0]}|${waarde}`))).toEqual(
      inDatabase,
    );
    const lijst = VERZEGELDE_TABELLEN.flatMap(({ tabel, velden }) =>
      velden.map((veld) => `${snake(tabel)}.${snake(veld)}`),
    );
    expect(new Set(gevonden.map(({ kolom }) => kolom))).toEqual(new Set(lijst));
  });

  it('van elke wordt één veranderd teken gemerkt, en een waarde van een andere rij ook', async () => {
    const cipher = createCipher(test.sleutels);
    for (const { plaats, waarde } of await waarden()) {
      expect(() => cipher.openBytes(plaats, waarde)).not.toThrow();
      for (const deel of [2, 3, 4]) {
        const delen = waarde.split('.');
        const [eerste = '', ...rest] = delen[deel] ?? '';
        delen[deel] = (eerste === 'A' ? 'B' : 'A') + rest.join('');
        expect(() => cipher.openBytes(plaats, delen.join('.'))).toThrow('changed or moved');
      }
      expect(() => cipher.openBytes({ ...plaats, id: `${plaats.id}x` }, waarde)).toThrow('changed or moved');
    }
  });
});

describe('wisselen van sleutel terwijl het systeem draait', () => {
  it('de nieuwe sleutel verzegelt meteen, ook in een open store, en de oude opent nog', async () => {
    await wissel();
    const nieuw = await test.store.concepten.open('na de wissel');
    expect([...(await test.store.sleutels.countPerSleutel()).entries()]).toContainEqual(['k2', 1]);
    expect(await test.store.concepten.read(nieuw)).toBe('na de wissel');
    expect(await test.store.concepten.read(concept)).toEqual({ tekst: 'concept' });
  });

  it('herverzegelt alles, ook een vastgestelde weging, en daarna kan de oude sleutel weg', async () => {
    const voor = await keten.als(weger).readWegingen(casusId);
    const aantal = (await waarden()).length;
    await wissel();
    const stappen: number[] = [];

    const uitkomst = await test.store.sleutels.reseal(({ over }) => void stappen.push(over));

    expect(uitkomst.beschadigd).toEqual([]);
    expect(stappen.length).toBe(VERZEGELDE_TABELLEN.length);
    expect(Math.max(...stappen)).toBe(0);
    const aantallen = await test.store.sleutels.countPerSleutel();
    expect([...aantallen]).toEqual([['k2', aantal]]);
    await replaceSleutelbestand(pad(), removeSleutel(readSleutelbestand(pad()), 'k1', aantallen));
    await test.reopen();
    expect(await keten.als(weger).readWegingen(casusId)).toEqual(voor);
    expect(
      (await keten.als(weger).readTijdlijn(casusId)).some(({ toelichting }) => toelichting !== null),
    ).toBe(true);
  });

  it('gaat na een afgebroken ronde verder waar zij was', async () => {
    await wissel();
    let gedaan = 0;
    const kapot = test.store.sleutels.reseal(({ klaar }) => {
      gedaan += klaar;
      if (gedaan > 2) throw new Error('afgebroken');
    });
    await expect(kapot).rejects.toThrow('afgebroken');
    const halverwege = await test.store.sleutels.countPerSleutel();
    expect([...halverwege.keys()].sort()).toEqual(['k1', 'k2']);
    expect(() => removeSleutel(readSleutelbestand(pad()), 'k1', halverwege)).toThrow('k1 verzegelt nog');

    const { herverzegeld } = await test.store.sleutels.reseal();

    expect(herverzegeld).toBeGreaterThan(0);
    expect([...(await test.store.sleutels.countPerSleutel()).keys()]).toEqual(['k2']);
    expect((await test.store.sleutels.reseal()).herverzegeld).toBe(0);
  });

  it('laat een veranderde waarde staan en meldt haar, zonder de andere over te slaan', async () => {
    await withRaw(test, (raw) =>
      raw.exec("update gebruiker set naam = 'v1.k1.AAAA.BBBB.CCCC' where gebruiker_id = 'weger'"),
    );
    await wissel();
    const { beschadigd } = await test.store.sleutels.reseal();
    expect(beschadigd).toEqual([{ tabel: 'gebruiker', aantal: 1 }]);
    expect((await test.store.sleutels.countPerSleutel()).get('k1')).toBe(1);
  });

  it.each([
    ['met dezelfde sleutel', `motivering = substr(motivering, 1, 6) || 'AAAA.BBBB.CCCC'`],
    ['zonder motivering', 'motivering = null'],
    ['met leesbare tekst', `motivering = 'v1'`],
    ['met een ander besluit erbij', `motivering = 'v1.k2.AAAA.BBBB.CCCC', prioriteit = 'P4'`],
  ])('een vastgestelde weging verandert niet: %s', async (_, wijziging) => {
    await withRaw(test, (raw) =>
      expect(raw.exec(`update weging set ${wijziging} where status = 'VASTGESTELD'`)).rejects.toThrow(
        'vastgesteld',
      ),
    );
  });
});

describe('het sleutelbestand', () => {
  it('blijft alleen leesbaar voor de eigenaar, heel, en zonder resten', async () => {
    await wissel();
    expect((await stat(pad())).mode & 0o777).toBe(0o600);
    expect((await readdir(test.dataDir)).filter((naam) => naam.includes('.tmp'))).toEqual([]);
    expect(readSleutelbestand(pad())).toMatchObject({ actief: 'k2' });
  });

  it('dat onleesbaar wordt, houdt het draaiende systeem niet tegen', async () => {
    const sleutels = await loadSleutels(test.dataDir);
    const goed = await readFile(pad(), 'utf8');
    await writeFile(pad(), '{');
    expect(sleutels.actief).toBe('k1');
    await writeFile(pad(), goed);
    await chmod(pad(), 0o600);
    await wissel();
    expect(sleutels.actief).toBe('k2');
    expect(Object.keys(sleutels.velden)).toEqual(['k1', 'k2']);
  });

  it('geeft de actieve sleutel niet op', () => {
    expect(() => removeSleutel(readSleutelbestand(pad()), 'k1', new Map())).toThrow('actieve');
  });
});
