import { expect } from '@jest/globals';
import type { TaakNaam } from '../../../domain/taak/taak.js';
import { isAfgeschermd } from '../../../domain/toegang/afgeschermd.js';
import { type Antwoord, antwoorden } from '../../../start/ploeg/antwoorden.js';
import { werkwijzeIn } from '../../../start/ploeg/scenario-werkwijze.js';
import {
  EERSTE_WEGING,
  type Scenario,
  bewijsVan,
  een,
  regelVan,
  uitnodigingenVan,
} from '../../../start/ploeg/scenario.js';
import { type Anders, type Situatie, WERKWIJZE, type Werkwijze } from '../../../start/ploeg/werkwijze.js';
import type { Ploeg } from './ploeg.js';

/** What the people of the keten do in this scenario; on the way its decisions are held against the document. */
export function andersIn(scenario: Scenario): Anders {
  const werkwijze = { ...WERKWIJZE, ...werkwijzeIn(scenario) };
  const after = (taak: TaakNaam, hold: (situatie: Situatie) => Promise<void>): Anders => ({
    [taak]: async (situatie: Situatie) => {
      await hold(situatie);
      return (werkwijze[taak] as Werkwijze)(situatie);
    },
  });
  return {
    ...werkwijzeIn(scenario),
    ...after('weging-vaststellen', (situatie) => expectEersteWeging(scenario, situatie)),
    ...after('doorlaatverbod-besluiten', (situatie) => expectToets(scenario, situatie)),
    ...after('uitnodigingen-vaststellen', (situatie) => expectUitnodigingen(scenario, situatie)),
    ...after('tweede-weging-vaststellen', (situatie) => expectTweedeWeging(scenario, situatie)),
  };
}

/** D1 to D5 and D7 have to say, by the rule that the document names, what it expects. */
async function expectEersteWeging(scenario: Scenario, { medewerker, casusId }: Situatie): Promise<void> {
  const wegingen = await medewerker.dossiers.readWegingen(casusId);
  const nieuwste = wegingen.reduce((eerste, ander) => (ander.versie > eerste.versie ? ander : eerste));
  if (isAfgeschermd(nieuwste.adviezen)) throw new Error('Expected readable advices');
  const gegeven = Object.fromEntries(
    nieuwste.adviezen.map(({ tabel, regel, uitkomst }) => [tabel, [regel, uitkomst]]),
  );
  const verwacht = Object.entries(EERSTE_WEGING).filter(([, code]) => scenario.verwacht[code] !== undefined);
  expect(Object.fromEntries(verwacht.map(([tabel]) => [tabel, gegeven[tabel]]))).toEqual(
    Object.fromEntries(
      verwacht.map(([tabel, code]) => [tabel, [regelVan(scenario, code), een(scenario, code)[tabel]]]),
    ),
  );
}

/** Who has fewer than two independent bewijsmiddelen is refused JA (INV4). */
async function expectToets(scenario: Scenario, situatie: Situatie): Promise<void> {
  const bekend = bewijsVan(Number(scenario.invoer['bewijsmiddelen']));
  expect(bekend.length >= 2).toBe(een(scenario, 'D4')['doorlaatverbod'] === 'JA');
  if (bekend.length >= 2) return;
  const ja = antwoorden.doorlaatverbodBesluiten('JA', bekend);
  expect(await tryJa(situatie, ja)).toMatchObject({ reason: 'BEWIJS_ONVOLDOENDE' });
}

/** What the guard says of JA, by who has the task. */
export async function tryJa({ keten, medewerker, taak, casusId }: Situatie, { proces, dossier }: Antwoord) {
  const { userTaskKey } = taak;
  const half = { userTaskKey, casusId, taak: 'doorlaatverbod-besluiten' as const, inhoud: dossier };
  await medewerker.dossiers.saveTaakDossier({ ...half, concept: false });
  return keten.camunda.completeUserTask(userTaskKey, proces);
}

/** D8, D9 and D10 advise on whom to invite and who coordinates the care. */
async function expectUitnodigingen(
  scenario: Scenario,
  { keten, medewerker, taak, casusId }: Situatie,
): Promise<void> {
  const adviezen = await medewerker.dossiers.readTabeladviezen(casusId);
  if (isAfgeschermd(adviezen)) throw new Error('Expected readable advices');
  const regelsVan = (tabel: string) =>
    adviezen.filter((advies) => advies.tabel === tabel).flatMap(({ regels }) => regels);
  const verwacht = uitnodigingenVan(scenario);
  // More than one rule can name the same partner: the scenario names the first.
  expect(regelsVan('partnerselectie')).toEqual(
    expect.arrayContaining(verwacht.map(({ regel }) => regel.replace('.', '_'))),
  );
  const { partners } = await keten.camunda.getUserTaskVariables(taak.userTaskKey);
  expect([...new Set(partners as string[])].sort()).toEqual(verwacht.map(({ partner }) => partner).sort());
  expect(regelsVan('zorgcoordinatie')).toContain(regelVan(scenario, 'D9'));
  expect(regelsVan('bedenktijd')).toContain(regelVan(scenario, 'D10'));
}

/** D6 says what the document does. */
async function expectTweedeWeging(scenario: Scenario, { keten, taak }: Situatie): Promise<void> {
  const { uitkomstAdvies } = await keten.camunda.getUserTaskVariables(taak.userTaskKey);
  expect(uitkomstAdvies).toMatchObject({ uitkomst: een(scenario, 'D6')['uitkomst'] });
}

/** What on the timeline says that a casus came in a phase, where the event itself does not name it. */
const FASE_BIJ: Readonly<Record<string, string>> = {
  OVERLEG_GEOPEND: 'F4',
  CASUS_AFGESLOTEN: 'F8',
  EVALUATIE_GEDAAN: 'F9',
};

/** The phases that a casus went through after F1, in their order, as its timeline has them. */
export async function padVan(ploeg: Ploeg, casusId: string): Promise<string[]> {
  const regels = await ploeg.wie('regisseur').dossiers.readTijdlijn(casusId);
  return regels
    .map(({ gebeurtenis, waarde }) => (gebeurtenis === 'FASE_BEGONNEN' ? waarde : FASE_BIJ[gebeurtenis]))
    .filter((fase) => fase !== undefined && fase !== null)
    .reverse();
}
