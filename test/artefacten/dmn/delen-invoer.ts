import { CONTROLES, type Controles } from '../../../domain/toegang/delen.js';

type Kolom = keyof Controles;
export const KOLOMMEN = Object.keys(CONTROLES) as Kolom[];

/** Everything is in order. */
const AKKOORD: Controles = {
  gebruiker: 'ja',
  relatie: 'ja',
  fase: 'ja',
  dataklasse: 'EX',
  klasseVrijgegeven: 'ja',
  doel: 'PAST',
  convenant: 'nvt',
  afscherming: 'GEEN',
  vrijgaveE18: 'nvt',
  breekglas: 'nvt',
};

/** Undefined: the finding is not there at all. */
const FOUT = [undefined, null, '', 'Ja', 'nvt ', true, 3, [], {}];

/** Every combination of findings. */
export function* alleControles(): Generator<Controles> {
  const aantal = KOLOMMEN.reduce((product, kolom) => product * CONTROLES[kolom].length, 1);
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    let rest = nummer;
    yield Object.fromEntries(
      KOLOMMEN.map((kolom) => {
        const waarden = CONTROLES[kolom];
        const waarde = waarden[rest % waarden.length];
        rest = Math.floor(rest / waarden.length);
        return [kolom, waarde];
      }),
    ) as unknown as Controles;
  }
}

/** What is in order but for any two findings, each with every value. */
export function paren(): Controles[] {
  return KOLOMMEN.flatMap((een, plaats) =>
    KOLOMMEN.slice(plaats + 1).flatMap((ander) =>
      CONTROLES[een].flatMap((waarde) =>
        CONTROLES[ander].map((andere) => ({ ...AKKOORD, [een]: waarde, [ander]: andere })),
      ),
    ),
  );
}

/** What is in order but for one finding that is missing, misspelt or of another type. */
export function metFout(): Record<string, unknown>[] {
  return KOLOMMEN.flatMap((kolom) =>
    FOUT.map((waarde) => {
      const anderen = Object.fromEntries(Object.entries(AKKOORD).filter(([naam]) => naam !== kolom));
      return waarde === undefined ? anderen : { ...anderen, [kolom]: waarde };
    }),
  );
}
