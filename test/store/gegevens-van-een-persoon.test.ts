import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actietekst, Actieuitkomst } from '../../domain/plan/actie.js';
import { CORRECTIEVELDEN } from '../../domain/rechten/correctie.js';
import { persoonSchema } from '../../domain/persoon/persoon.js';
import { actiePlaats } from '../../store/actie/actie-plaats.js';
import { toelichtingOf } from '../../store/casus/record-gebeurtenis.js';
import { createCipher } from '../../store/cipher/cipher.js';
import { INZAGEDEKKING, type Persoonstabel } from '../../store/inzage/inzage-dekking.js';
import { contactPlaats, nazorgPlaats } from '../../store/nazorg/nazorg-plaats.js';
import { planPlaats } from '../../store/plan/plan-plaats.js';
import { aPlan } from '../../start/ploeg/voorbeelden/a-plan.js';
import { weger } from '../builders/betrokkenen.js';
import { Keten, newKey } from './support/keten.js';
import { OP_POSTGRES, openTestStore, type TestStore } from './support/open-test-store.js';
import { withRaw } from './support/raw-database.js';
import { S01, S08 } from './support/scenarios.js';
import { alsFg, dossierVan, registreerVerzoek } from './support/verzoeken.js';

/** Every table with rows of a casus or a person, in the names of the database. */
const TABELLEN = (Object.keys(INZAGEDEKKING) as Persoonstabel[]).map((naam) => ({
  naam: naam.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  isGegeven: INZAGEDEKKING[naam] === 'GEGEVEN',
}));

let test: TestStore;
let keten: Keten;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
});
afterEach(() => test.dispose());

/** The columns of a table of the database, as they are there. */
function columnsOf(tabel: string): Promise<{ naam: string; isGetal: boolean; verplicht: boolean }[]> {
  const vraag = OP_POSTGRES
    ? `select column_name, data_type, is_nullable = 'NO' and column_default is null and is_identity = 'NO'
       from information_schema.columns where table_schema = 'public' and table_name = '${tabel}'`
    : `select name, type, "notnull" = 1 and dflt_value is null from pragma_table_info('${tabel}')`;
  return withRaw(test, async (raw) =>
    (await raw.rows(vraag)).map(([naam, soort, verplicht]) => ({
      naam: String(naam),
      isGetal: /int/i.test(String(soort)),
      verplicht: Boolean(verplicht),
    })),
  );
}

describe('inzage (AVG 15)', () => {
  it('leest elke tabel die iets over iemand zegt, en geen die er met een reden buiten blijft', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    const verzoekId = await registreerVerzoek(keten, casusId, 'INZAGE');
    test.statements.length = 0;

    await alsFg(keten).previewInzage(verzoekId);

    const sql = test.statements.join('\n');
    const gelezen = TABELLEN.filter(({ naam }) => new RegExp(`(from|join) "${naam}"`).test(sql));
    // Who may see the request, and what may be done with the own organisation's part, is asked first.
    const vooraf = ['casusrelatie', 'breekglas'];
    expect(gelezen.map(({ naam }) => naam).filter((naam) => !vooraf.includes(naam))).toEqual(
      TABELLEN.filter(({ isGegeven }) => isGegeven).map(({ naam }) => naam),
    );
  });

  it('geeft plan, acties, nazorg en toelichting woord voor woord, en wat over de dader gaat niet', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    await insertLater(casusId);
    const verzoekId = await registreerVerzoek(keten, casusId, 'INZAGE');

    const alles = JSON.stringify(await alsFg(keten).previewInzage(verzoekId));

    for (const tekst of WEL) expect(alles).toContain(tekst);
    expect(alles).not.toContain('dader');
  });
});

describe('correctie (AVG 16)', () => {
  it('kan van elk feit over de persoon', () => {
    expect(Object.keys(CORRECTIEVELDEN).sort()).toEqual(Object.keys(persoonSchema.shape).sort());
  });
});

describe('vernietigen (INV14)', () => {
  it('laat in geen tabel een rij van de casus of de persoon staan', async () => {
    const { casusId } = await keten.registreer(S08.melding, S08.registratie);
    const { dossierId } = await dossierVan(keten, casusId);
    await keten.weeg({ casusId, wie: weger, ...S08 });
    const stap = { casusId, elementInstanceKey: newKey() };
    await keten.systeem.closeCasus({ ...stap, periode: 1, afsluitreden: 'AFGESCHAALD' });
    for (const { naam } of TABELLEN) await insertRow(naam, { casusId, dossierId });
    const rijen = await countRows({ casusId, dossierId });
    expect(rijen.filter(({ aantal }) => aantal === 0)).toEqual([]);
    test.clock.set('2040-01-01T09:00:00Z');

    await test.store.bewaren.destroyDue();

    expect((await countRows({ casusId, dossierId })).filter(({ aantal }) => aantal > 0)).toEqual([]);
  });

  it('kent elke tabel die een casus of dossier noemt', async () => {
    const genoemd: string[] = [];
    for (const tabel of await withRaw(test, (raw) => raw.tables()))
      if ((await columnsOf(tabel)).some(({ naam }) => ['casus_id', 'dossier_id'].includes(naam)))
        genoemd.push(tabel);
    // The line that counts what was destroyed stays.
    expect(genoemd.filter((tabel) => tabel !== 'vernietigd').sort()).toEqual(
      TABELLEN.map(({ naam }) => naam).sort(),
    );
  });
});

interface Sleutels {
  casusId: string;
  dossierId: string;
}

/** Words that a column may hold where the database knows which. */
const VASTE_WOORDEN: Readonly<Record<string, string>> = {
  stand: 'LOOPT',
  status: 'OPEN',
  kant: 'DADER',
  soort: 'INGREEP',
  inhoud: 'KOP',
};

/** A row with something in every column that asks for it, whether it makes sense or not. */
async function insertRow(tabel: string, { casusId, dossierId }: Sleutels): Promise<void> {
  if (tabel === 'casus' || tabel === 'dossier' || tabel === 'casus_dossier') return;
  const waarden = (await columnsOf(tabel)).flatMap(({ naam, isGetal, verplicht }) => {
    if (naam === 'casus_id') return [[naam, `'${casusId}'`]];
    if (naam === 'dossier_id') return [[naam, `'${dossierId}'`]];
    if (!verplicht) return [];
    return [[naam, isGetal ? '7' : `'${VASTE_WOORDEN[naam] ?? `${tabel} ${naam}`}'`]];
  });
  const [namen, inhoud] = [0, 1].map((plaats) => waarden.map((paar) => paar[plaats]).join(', '));
  await withRaw(test, (raw) => raw.execLoose(`insert into ${tabel} (${namen}) values (${inhoud})`));
}

/** How many rows each table holds of them. */
async function countRows({ casusId, dossierId }: Sleutels) {
  const aantallen = [];
  for (const { naam } of TABELLEN) {
    const kolommen = (await columnsOf(naam)).map((kolom) => kolom.naam);
    const waar = [
      ...(kolommen.includes('casus_id') ? [`casus_id = '${casusId}'`] : []),
      ...(kolommen.includes('dossier_id') ? [`dossier_id = '${dossierId}'`] : []),
    ].join(' or ');
    const [[aantal] = []] = await withRaw(test, (raw) =>
      raw.rows(`select count(*) from ${naam} where ${waar}`),
    );
    aantallen.push({ naam, aantal: Number(aantal) });
  }
  return aantallen;
}

const WEL = [
  'Zij woont veilig en gaat weer naar school.',
  'Elke dag bellen met de opvang.',
  'De opvang belde terug.',
  'Een huisarts in de buurt.',
  'Het gaat goed op school.',
  'Zo besproken met de voorzitter.',
];

/** What the keten writes later in a casus: a plan, an action for each side, nazorg for each side, and a step with its reason. */
async function insertLater(casusId: string): Promise<void> {
  const cipher = createCipher(test.sleutels);
  const seal = (...wat: Parameters<typeof cipher.seal>) => cipher.seal(...wat);
  const op = test.clock.now().toISOString();
  const plan = seal(planPlaats({ casusId, versie: 1 }), aPlan());
  const actie = (actieId: string, doelgroep: string, tekst: Actietekst, uitkomst: Actieuitkomst) => `
    insert into actie (actie_id, casus_id, sleutel, nummer, sjabloon, soort, doelgroep, zichtbaar_voor, tekst, houder,
      uitvoerder_groep, eindverantwoordelijke, uiterlijk, stand, uitkomst, gaf_toegang, uitgezet_op)
    values ('${actieId}', '${casusId}', '${actieId}', ${actieId.length}, 'PLAN', 'OPVANG', '${doelgroep}', 'CASUSTEAM',
      '${seal(actiePlaats(actieId, 'tekst'), tekst)}', 'MOVIERA', 'r08.moviera', 'ZVH', '${op}', 'GEREED',
      '${seal(actiePlaats(actieId, 'uitkomst'), uitkomst)}', 0, '${op}')`;
  const nazorg = (nazorgId: string, kant: string, zorgvraag: string, verslag: string) => `
    insert into nazorg (nazorg_id, casus_id, sleutel, nummer, kant, vraag, anker, stand, gemaakt_op)
    values ('${nazorgId}', '${casusId}', '${nazorgId}', ${nazorgId.length}, '${kant}',
      '${seal(nazorgPlaats(nazorgId), { voorWie: 'Haar', kant, zorgvraag, organisatie: 'WIJKTEAM', status: 'GESTART', terugvalrisico: 'LAAG' })}',
      '${op}', 'LOOPT', '${op}');
    insert into nazorgcontact (sleutel, nazorg_id, casus_id, rang, uitkomst, verslag, op, door)
    values ('c-${nazorgId}', '${nazorgId}', '${casusId}', 1, 'GOED',
      '${seal(contactPlaats(`c-${nazorgId}`), { verslag, terugvalrisico: 'LAAG', strafprocesTrigger: 'nee' })}', '${op}', 'g')`;
  const toelichting = seal(toelichtingOf(casusId, 'stap'), 'Zo besproken met de voorzitter.');
  await withRaw(test, (raw) =>
    raw.execLoose(
      [
        `insert into planversie (casus_id, versie, sleutel, concept, plan, daderdeel_nodig, monitoring, vaststellers, mandaten,
           opgesteld_door, vastgesteld_op, vastgesteld_door)
         values ('${casusId}', 1, 'p', 't', '${plan}', 0, 'TWEE_WEKEN', '[]', '[]', 'g', '${op}', 'g')`,
        actie(
          'a',
          'SLACHTOFFER',
          { titel: 'Opvang', omschrijving: 'Elke dag bellen met de opvang.' },
          { watIsGedaan: 'De opvang belde terug.', effect: ['TE_VROEG'] },
        ),
        actie(
          'bb',
          'DADER',
          { titel: 'Volgen', omschrijving: 'Waar de dader woont.' },
          { watIsGedaan: 'De dader gezien.', effect: [] },
        ),
        nazorg('n', 'SLACHTOFFER', 'Een huisarts in de buurt.', 'Het gaat goed op school.'),
        nazorg('nn', 'DADER', 'Therapie voor de dader.', 'De dader werkt mee.'),
        `insert into gebeurtenis (casus_id, sleutel, soort, in_compartiment, toelichting, op)
         values ('${casusId}', 'stap', 'OVERLEG_VASTGELEGD', 0, '${toelichting}', '${op}')`,
      ].join(';\n'),
    ),
  );
}
