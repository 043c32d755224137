import { z } from 'zod';

/** One thing that a check has against the models, as it is kept with the change. */
const bevindingSchema = z.object({
  bestand: z.string(),
  element: z.string().nullable(),
  regel: z.string(),
  zin: z.string(),
  ernst: z.enum(['FOUT', 'OPMERKING']),
});

const besluitSchema = z.object({ tabel: z.string(), regel: z.string(), uitkomst: z.string() });

const stapSchema = z.object({ proces: z.string(), element: z.string(), naam: z.string() });

/** How one fictional situation went: which steps were taken, what the tables said, and where it ended. */
export const verloopSchema = z.object({
  scenario: z.string(),
  titel: z.string(),
  stappen: z.array(stapSchema),
  besluiten: z.array(besluitSchema),
  uitkomst: z.object({
    fase: z.string(),
    status: z.string(),
    /** Whether it came to its end in the year and a half that is played; a model that goes round never does. */
    isUitgespeeld: z.boolean(),
    /** The tasks that stand open in the end. */
    open: z.array(z.string()),
    /** Where the process stands when it did not come to its end. */
    wacht: z.array(stapSchema).default([]),
    /** Where the process stands still because something is wrong. */
    storingen: z.array(stapSchema),
  }),
});
export type Verloop = z.infer<typeof verloopSchema>;
export type Verloopstap = z.infer<typeof stapSchema>;
export type Verloopbesluit = z.infer<typeof besluitSchema>;

const ongeoefendSchema = z.object({ bestand: z.string(), id: z.string(), naam: z.string() });
/** A step of a process or a rule of a table that no scenario comes by; `bestand` is its path. */
export type Ongeoefend = z.infer<typeof ongeoefendSchema>;

/**
 * What a proefdraai found: the checks over all models, and each scenario with the running models and with those of the
 * change. `motor` is what the engine has against the models, when it does not take them;
 * `ongeoefend` what is new or other and no scenario came by, null when that was not looked at.
 */
export const proefresultaatSchema = z.object({
  bevindingen: z.array(bevindingSchema),
  motor: z.string().nullable(),
  lopend: z.array(verloopSchema),
  concept: z.array(verloopSchema),
  ongeoefend: z.array(ongeoefendSchema).nullable().default(null),
});
export type Proefresultaat = z.infer<typeof proefresultaatSchema>;

/** How far a proefdraai is. */
export const proefvoortgangSchema = z.object({
  stap: z.enum(['CONTROLES', 'LOPEND', 'CONCEPT']),
  gedaan: z.number().int().min(0),
  totaal: z.number().int().min(0),
});
export type Proefvoortgang = z.infer<typeof proefvoortgangSchema>;

/** What changes for one scenario. */
export interface Scenarioverschil {
  scenario: string;
  titel: string;
  erbij: Verloopstap[];
  eraf: Verloopstap[];
  besluiten: { tabel: string; was: Verloopbesluit | null; wordt: Verloopbesluit | null }[];
  uitkomst: { was: Verloop['uitkomst']; wordt: Verloop['uitkomst'] } | null;
}

/** A scenario that the models of the change spoil, and where. */
export interface Hapering {
  scenario: string;
  titel: string;
  soort: 'STORING' | 'NIET_UIT';
  waar: Verloopstap[];
}

/** The scenarios that stand still or never end with the change, and did not do so before. */
export function deriveHaperingen({ lopend, concept }: Proefresultaat): Hapering[] {
  return concept.flatMap(({ scenario, titel, uitkomst }): Hapering[] => {
    const hapertNu = lopend.some((een) => een.scenario === scenario && isVastgelopen(een.uitkomst));
    if (hapertNu || !isVastgelopen(uitkomst)) return [];
    const { storingen, wacht } = uitkomst;
    return storingen.length > 0
      ? [{ scenario, titel, soort: 'STORING', waar: storingen }]
      : [{ scenario, titel, soort: 'NIET_UIT', waar: wacht }];
  });
}

/** Whether nothing stands in the way of a release: no check failed, the engine took the models, no scenario got stuck. */
export function isGoed(resultaat: Proefresultaat): boolean {
  const { bevindingen, motor } = resultaat;
  return (
    motor === null &&
    deriveHaperingen(resultaat).length === 0 &&
    bevindingen.every(({ ernst }) => ernst !== 'FOUT')
  );
}

const isVastgelopen = ({ storingen, isUitgespeeld }: Verloop['uitkomst']): boolean =>
  storingen.length > 0 || !isUitgespeeld;

/** The scenarios that go another way, or end otherwise, with the models of the change. */
export function deriveVerschillen({ lopend, concept }: Proefresultaat): Scenarioverschil[] {
  return concept.flatMap((wordt) => {
    const was = lopend.find(({ scenario }) => scenario === wordt.scenario);
    if (was === undefined) return [];
    const verschil = {
      scenario: wordt.scenario,
      titel: wordt.titel,
      erbij: minus(wordt.stappen, was.stappen, sleutelVanStap),
      eraf: minus(was.stappen, wordt.stappen, sleutelVanStap),
      besluiten: andereBesluiten(was.besluiten, wordt.besluiten),
      uitkomst:
        JSON.stringify(was.uitkomst) === JSON.stringify(wordt.uitkomst)
          ? null
          : { was: was.uitkomst, wordt: wordt.uitkomst },
    };
    const isAnders =
      verschil.erbij.length + verschil.eraf.length + verschil.besluiten.length > 0 ||
      verschil.uitkomst !== null;
    return isAnders ? [verschil] : [];
  });
}

const sleutelVanStap = ({ proces, element }: Verloopstap) => `${proces}/${element}`;

/** What of `een` is not matched by one of `ander`: a step can be taken more than once. */
function minus<T>(een: readonly T[], ander: readonly T[], sleutelVan: (iets: T) => string): T[] {
  const over = ander.map(sleutelVan);
  return een.filter((iets) => {
    const plaats = over.indexOf(sleutelVan(iets));
    if (plaats >= 0) over.splice(plaats, 1);
    return plaats < 0;
  });
}

/** Per table what it decided besides: what it said both times counts nowhere, since people are asked about in no fixed order. */
function andereBesluiten(
  was: readonly Verloopbesluit[],
  wordt: readonly Verloopbesluit[],
): Scenarioverschil['besluiten'] {
  const tabellen = [...new Set([...was, ...wordt].map(({ tabel }) => tabel))];
  return tabellen.flatMap((tabel) => {
    const [oud, nieuw] = [was, wordt].map((alle) => alle.filter((besluit) => besluit.tabel === tabel));
    const weg = minus(oud!, nieuw!, JSON.stringify);
    const nieuwe = minus(nieuw!, oud!, JSON.stringify);
    return Array.from({ length: Math.max(weg.length, nieuwe.length) }, (_, keer) => ({
      tabel,
      was: weg[keer] ?? null,
      wordt: nieuwe[keer] ?? null,
    }));
  });
}
