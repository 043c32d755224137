import { beslis, type Beslistabel, type Context } from './beslistabel.js';

const antwoord = ['ja', 'nee', 'onbekend'];

/** Every allowed value of a closed input; of a number the values around each bound in the tables. */
export const waarden: Record<string, readonly unknown[]> = {
  acuutVolgensMelder: antwoord,
  directGevaar: antwoord,
  nogInSituatie: antwoord,
  dagenSindsLaatsteSignaal: [null, 0, 30, 31, 365],
  acuut: ['ACUUT', 'TE_BEPALEN', 'NIET_ACUUT'],
  actueel: ['ACTUEEL', 'TE_BEPALEN', 'NIET_ACTUEEL'],
  geweldOfDreiging: antwoord,
  vrijheidsbeperking: antwoord,
  minderjarig: antwoord,
  groteZekerheid: antwoord,
  bewijsmiddelen: [0, 1, 2, 3],
  uitbuiting: antwoord,
  handelingMH: antwoord,
  dwangmiddel: antwoord,
  sterkeSignalen: [0, 1, 2],
  middelSignalen: [0, 1, 2, 3],
  doorlaatverbod: ['JA', 'SPOEDTOETS', 'TOETS', 'NEE', 'NVT'],
  veiligheid: ['VEILIG', 'ONVEILIG'],
  kwetsbaar: ['ja', 'nee'],
  aantalSlachtoffers: [1, 2, 3],
  mensenhandel2: ['ja', 'nee'],
  zorg2: ['ja', 'nee'],
  bestaandeZorgcoordinator: ['ja', 'nee'],
  leeftijd23: ['onder23', 'vanaf23', 'onbekend'],
  kwalificatieMH: ['WEL', 'VERMOEDEN', 'GEEN'],
  nationaliteit: ['NL', 'EU_EER_CH', 'DERDELAND', 'ONBEKEND'],
  aangifteOfMedewerking: antwoord,
  rechtmatigVerblijf: antwoord,
  dublin: [...antwoord, 'nvt'],
};

/** The input that may be left empty: the day of the last signal is then unknown. */
const magLeegZijn = 'dagenSindsLaatsteSignaal';

/** Stands for an input that is not in the context at all. */
const ontbreekt = Symbol('ontbreekt');

const fouteWaarden = [
  ontbreekt,
  null,
  '',
  'Ja',
  'weet niet',
  'NIET_ACTUEEL ',
  true,
  false,
  '3',
  3,
  -1,
  [],
  {},
];

/** All combinations of allowed values. */
export function combinaties(tabel: Beslistabel): Context[] {
  return tabel.invoer.reduce<Context[]>(
    (contexts, naam) =>
      contexts.flatMap((context) => waarden[naam]!.map((waarde) => ({ ...context, [naam]: waarde }))),
    [{}],
  );
}

/** The given context, each time with one input that is missing, misspelt or of another type. */
export function metFouteInvoer(tabel: Beslistabel, context: Context): Context[] {
  return tabel.invoer.flatMap((naam) =>
    fouteWaarden.filter((waarde) => isFout(naam, waarde)).map((waarde) => replace(context, naam, waarde)),
  );
}

/** Whether at least one input is missing, misspelt or of another type. */
export function isFouteContext(tabel: Beslistabel, context: Context): boolean {
  return tabel.invoer.some((naam) => {
    if (!(naam in context)) return naam !== magLeegZijn;
    return !waarden[naam]!.includes(context[naam]) && isFout(naam, context[naam]);
  });
}

/** One combination for each rule: the first that it is meant for. */
export function voorbeeldPerRegel(tabel: Beslistabel): Context[] {
  const voorbeelden = new Map<string, Context>();
  for (const context of combinaties(tabel)) {
    const regel = beslis(tabel, context)?.ruleId;
    if (regel && !voorbeelden.has(regel)) voorbeelden.set(regel, context);
  }
  return [...voorbeelden.values()];
}

function isFout(naam: string, waarde: unknown): boolean {
  if (naam === magLeegZijn && (waarde === null || waarde === ontbreekt)) return false;
  const isGetal = waarden[naam]!.some((toegestaan) => typeof toegestaan === 'number');
  return !(isGetal && waarde === 3);
}

function replace(context: Context, naam: string, waarde: unknown): Context {
  const rest = Object.entries(context).filter(([andere]) => andere !== naam);
  return Object.fromEntries(waarde === ontbreekt ? rest : [...rest, [naam, waarde]]);
}

/** For a table over kenmerken: none, each, each pair of neighbours, all, and one that no rule knows. */
export function lijstContexten(tabel: Beslistabel): { kenmerken: string[] }[] {
  const alle = [...new Set(tabel.regels.map(([kenmerk]) => kenmerk!))].filter((naam) => naam !== 'altijd');
  return [
    [],
    ...alle.map((kenmerk) => [kenmerk]),
    ...alle.slice(1).map((kenmerk, index) => [kenmerk, alle[index]!]),
    alle,
    ['LVB'],
  ].map((kenmerken) => ({ kenmerken }));
}
