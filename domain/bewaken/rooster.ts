import { z } from 'zod';
import { dagErbij, dagVan } from '../tijd/amsterdam.js';
import { isWerkdag } from '../tijd/werkkalender.js';

/** A line of the rota: who does the work of a role at an organisation, from one day up to and including another. */
export interface Roosterregel {
  /** Role and organisation, such as `r03.zvh`. */
  groep: string;
  /** The person who does the work; null when a group does. */
  gebruikerId: string | null;
  /** The group that does the work; null when a person does. */
  waarnemerGroep: string | null;
  /** In whose place, when somebody is away. */
  voorGebruikerId: string | null;
  van: string;
  tot: string;
}

/**
 * Roles whose work somebody else can do for a while. Toezicht and beheer stay with the person: who watches over others or
 * keeps the rules is no stand-in (proposal).
 */
const WAARNEEMBAAR = /^r(0[2-9]|1[01])(\.[a-z0-9-]+)+$/;

const DAGEN_VOORUIT = 7;
/** One line may last this long; the next one may go on from there (proposal). */
export const ROOSTER_MAX_DAGEN = 92;

const dag = z.iso.date({ error: 'Kies een dag.' });
export const roosterInvoerSchema = z
  .object({
    groep: z.string().regex(WAARNEEMBAAR, { error: 'Kies de rol en organisatie.' }),
    wie: z.string().regex(/^(persoon|groep):[A-Za-z0-9._-]+$/, { error: 'Kies wie het werk doet.' }),
    voorGebruikerId: z.string().min(1).nullable(),
    van: dag,
    tot: dag,
  })
  .refine(({ van, tot }) => tot >= van, { path: ['tot'], error: 'Kies een dag op of na de eerste dag.' })
  .refine(({ van, tot }) => !isDag(van) || tot < dagErbij(van, ROOSTER_MAX_DAGEN), {
    path: ['tot'],
    error: `Een regel duurt ten hoogste ${ROOSTER_MAX_DAGEN} dagen; maak daarna een nieuwe.`,
  });
/** Rules between two days are asked of two days. */
function isDag(tekst: string): boolean {
  return dag.safeParse(tekst).success;
}

/** A line as somebody types it; `wie` is `persoon:<key>` or `groep:<name>`. */
export type RoosterInvoer = z.infer<typeof roosterInvoerSchema>;

/** Whether somebody can stand in for this group at all. */
export function isWaarneembaar(groep: string): boolean {
  return WAARNEEMBAAR.test(groep);
}

/**
 * Whether two groups are of the same organisation, and for a municipality of the same one: an organisation answers for
 * who does its work.
 */
export function isZelfdeOrganisatie(een: string, ander: string): boolean {
  const plaats = (groep: string) =>
    groep
      .split('.')
      .slice(1)
      .filter((deel) => deel !== 'piket')
      .join('.');
  return plaats(een) !== '' && plaats(een) === plaats(ander);
}

/** Whether the line holds on the day of this moment. */
export function geldtOp({ van, tot }: Pick<Roosterregel, 'van' | 'tot'>, moment: Date): boolean {
  const vandaag = dagVan(moment);
  return van <= vandaag && vandaag <= tot;
}

/** The working days of the coming week on which nobody does the work of this group; a role counts by its organisations. */
export function dagenZonderDekking(regels: readonly Roosterregel[], groep: string, nu: Date): string[] {
  const vanGroep = regels.filter((regel) => regel.groep === groep || regel.groep.startsWith(`${groep}.`));
  return komendeWerkdagen(nu).filter((een) => !vanGroep.some(({ van, tot }) => van <= een && een <= tot));
}

function komendeWerkdagen(nu: Date): string[] {
  return Array.from({ length: DAGEN_VOORUIT }, (_, index) => dagErbij(dagVan(nu), index + 1)).filter(
    isWerkdag,
  );
}

/** The groups that stand in for these now, by the rota. */
export function waarnemendeGroepen(
  regels: readonly Roosterregel[],
  groepen: readonly string[],
  nu: Date,
): string[] {
  return regels.flatMap((regel) =>
    regel.waarnemerGroep !== null && groepen.includes(regel.groep) && geldtOp(regel, nu)
      ? [regel.waarnemerGroep]
      : [],
  );
}

/** The lines by which this person now does the work of a group that is not the person's own. */
export function waarnemingenVan(
  regels: readonly Roosterregel[],
  { gebruikerId, groepen }: { gebruikerId: string; groepen: readonly string[] },
  nu: Date,
): Roosterregel[] {
  return regels.filter(
    (regel) => regel.gebruikerId === gebruikerId && geldtOp(regel, nu) && !groepen.includes(regel.groep),
  );
}
