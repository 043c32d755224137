/** The classes of data of 3.3, with what makes them sensitive. */
export const DATAKLASSEN = ['ST', 'DY', 'ME', 'EX', 'BP', 'SG', 'ID'] as const;
export type Dataklasse = (typeof DATAKLASSEN)[number];

/** What each check of D11 found, and every value that it can find: the columns of `dmn/delen.dmn`. */
export const CONTROLES = {
  /** Active, with a second factor, not expired, of an organisation that takes part. */
  gebruiker: ['ja', 'nee'],
  relatie: ['ja', 'nee'],
  /** The matrix gives this role this group in this phase. */
  fase: ['ja', 'nee'],
  /** The strictest class of the group. */
  dataklasse: DATAKLASSEN,
  /** The cell of the matrix is the release that D11.4 asks for, when its own conditions hold. */
  klasseVrijgegeven: ['ja', 'nee'],
  doel: ['PAST', 'PAST_NIET', 'ONTBREEKT'],
  convenant: ['ja', 'nee', 'nvt'],
  afscherming: ['GEEN', 'GEHEIM_ADRES', 'DREIGING', 'MELDER_ANONIEM'],
  vrijgaveE18: ['ja', 'nee', 'nvt'],
  breekglas: ['GELDIG', 'ONGELDIG', 'nvt'],
} as const;
export type Controles = { [K in keyof typeof CONTROLES]: (typeof CONTROLES)[K][number] };

export type Deeluitkomst =
  'TOESTAAN' | 'WEIGEREN' | 'BESTAAT_NIET' | 'AFSCHERMEN' | 'VRAAG_DOEL' | 'ONZICHTBAAR';

export interface Deelbesluit {
  uitkomst: Deeluitkomst;
  /** Which check spoke: 10 when all of them held. */
  stap: number;
}

/** Classes that open by a release of their own only (D11.4). */
export const GEVOELIG: readonly Dataklasse[] = ['EX', 'BP', 'SG', 'ID'];

/**
 * D11, in the order of the source (3.4); the first check that refuses ends it. `dmn/delen.dmn` is the same table for who
 * reads no code: a test holds the two against each other on every combination.
 */
const WEIGERINGEN: readonly (Deelbesluit & { weigert: (controles: Controles) => boolean })[] = [
  { stap: 1, uitkomst: 'WEIGEREN', weigert: ({ gebruiker }) => gebruiker !== 'ja' },
  { stap: 2, uitkomst: 'BESTAAT_NIET', weigert: ({ relatie }) => relatie !== 'ja' },
  { stap: 3, uitkomst: 'WEIGEREN', weigert: ({ fase }) => fase !== 'ja' },
  { stap: 4, uitkomst: 'AFSCHERMEN', weigert: ({ dataklasse }) => !DATAKLASSEN.includes(dataklasse) },
  {
    stap: 4,
    uitkomst: 'AFSCHERMEN',
    weigert: ({ dataklasse, klasseVrijgegeven }) =>
      GEVOELIG.includes(dataklasse) && klasseVrijgegeven !== 'ja',
  },
  { stap: 5, uitkomst: 'VRAAG_DOEL', weigert: ({ doel }) => doel === 'ONTBREEKT' },
  { stap: 5, uitkomst: 'WEIGEREN', weigert: ({ doel }) => doel !== 'PAST' },
  { stap: 6, uitkomst: 'WEIGEREN', weigert: ({ convenant }) => convenant !== 'ja' && convenant !== 'nvt' },
  { stap: 7, uitkomst: 'AFSCHERMEN', weigert: ({ afscherming }) => afscherming !== 'GEEN' },
  {
    stap: 8,
    uitkomst: 'ONZICHTBAAR',
    weigert: ({ vrijgaveE18 }) => vrijgaveE18 !== 'ja' && vrijgaveE18 !== 'nvt',
  },
  {
    stap: 9,
    uitkomst: 'WEIGEREN',
    weigert: ({ breekglas }) => breekglas !== 'GELDIG' && breekglas !== 'nvt',
  },
];

/** What D11 says of these findings. */
export function deel(controles: Controles): Deelbesluit {
  const weigering = WEIGERINGEN.find(({ weigert }) => weigert(controles));
  return weigering === undefined
    ? { uitkomst: 'TOESTAAN', stap: 10 }
    : { uitkomst: weigering.uitkomst, stap: weigering.stap };
}
