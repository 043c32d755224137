import { z } from 'zod';
import { type Fase, isBefore } from '../../domain/casus/fase.js';
import type { Handeling, Toegang } from '../../domain/toegang/toegang.js';
import type { Casusrelatie, Toegangsobject } from '../../domain/toegang/toegangsobject.js';
import type { Prioriteit } from '../../domain/casus/prioriteit.js';
import type { DoorlaatverbodUitkomst } from '../../domain/weging/weging.js';
import { readBeperkingen } from '../verzoek/read-beperkingen.js';
import { readBreekglas } from '../breekglas/read-breekglas.js';
import { casusSlot } from '../casus/casus-slot.js';
import type { CasusRij } from '../database/tables/casus.js';
import { AccessRefused } from './access-refused.js';
import { type LogVraag, logVraag } from './log-vraag.js';
import { type Vraag, groepenOf } from './vraag.js';

/** A casus that this betrokkene may know of, and what access to its parts is decided on. */
export interface ZichtbareCasus {
  casus: CasusRij;
  object: Toegangsobject;
  may: (handeling: Handeling, extra?: Partial<Toegangsobject>) => Toegang;
}

/**
 * Finds a casus for who asks. Absent and forbidden take the same queries, write one line each, and end the same way.
 * @throws AccessRefused when it does not exist for this betrokkene
 */
export async function demandCasus(
  vraag: Vraag,
  casusId: string,
  log: Omit<LogVraag, 'onderwerpen'>,
): Promise<ZichtbareCasus> {
  if (log.actie === 'schrijven') await vraag.lock(casusSlot(casusId));
  const zichtbaar = await findCasus(vraag, casusId);
  if (zichtbaar.casus !== undefined && zichtbaar.toegang.toegestaan)
    return { casus: zichtbaar.casus, object: zichtbaar.object, may: mayOf(vraag, zichtbaar.object) };
  logVraag(vraag, {
    ...log,
    onderwerpen: [{ soort: 'casus', id: nameable(casusId), toegang: zichtbaar.toegang }],
  });
  throw new AccessRefused();
}

/** The object for the access rules, of a casus with the relations that who asks has to it. */
export function toegangsobjectOf(
  vraag: Vraag,
  casus: CasusRij,
  relaties: readonly Casusband[],
): Toegangsobject {
  const { doel, reden } = vraag.context;
  return {
    casus: {
      fase: casus.fase as Fase,
      prioriteit: (casus.prioriteit ?? casus.voorlopigePrioriteit) as Prioriteit | null,
      doorlaatverbod: casus.doorlaatverbod as DoorlaatverbodUitkomst | null,
      gemeenten: [casus.gemeente],
      relaties: relaties.map(({ soort }) => soort),
      relatiesNaBeperking: relaties.filter(({ naBeperking }) => naBeperking).map(({ soort }) => soort),
      grondslagen: JSON.parse(casus.grondslagen) as string[],
    },
    feiten: {
      // Opened by an accepted invitation of a partner with a convenant only (INV9).
      ...(relaties.some(({ soort }) => soort === 'UITNODIGING')
        ? { uitgenodigd: true, convenant: true }
        : {}),
      ...(relaties.some(isVanActie) && isBefore(casus.fase as Fase, 'F8') ? { eigenBijdrage: true } : {}),
    },
    doel,
    ...(reden === undefined ? {} : { reden }),
  };
}

export function mayOf({ betrokkene, regels }: Vraag, object: Toegangsobject): ZichtbareCasus['may'] {
  return (handeling, extra = {}) =>
    regels.may(betrokkene, handeling, { ...object, ...extra, feiten: { ...object.feiten, ...extra.feiten } });
}

/** Opened by an action that a group of R08 holds, and closed with it. */
const isVanActie = ({ soort, groep }: Casusband): boolean =>
  soort === 'TOEWIJZING' && groep.startsWith('r08');

/** A relation, and whether it began after a person of the casus asked for restriction (AVG 18). */
export interface Casusband {
  soort: Casusrelatie;
  /** Of who asks; empty for emergency access, which is of one person. */
  groep: string;
  naBeperking: boolean;
}

/** Closed relations do not count: access ends with the casus, the invitation or the assignment. */
export async function relatiesOf(
  vraag: Vraag,
  casusIds: readonly string[],
): Promise<Map<string, Casusband[]>> {
  const rijen = await vraag.tx
    .selectFrom('casusrelatie')
    .select(['casusId', 'soort', 'groep', 'vanaf'])
    .where('casusId', 'in', [...casusIds, ''])
    .where('groep', 'in', [...groepenOf(vraag), ''])
    .where('tot', 'is', null)
    .execute();
  const beperktSinds = await readBeperkingen(vraag, casusIds);
  const relaties = new Map<string, Casusband[]>();
  const add = (casusId: string, band: Casusband) =>
    relaties.set(casusId, [...(relaties.get(casusId) ?? []), band]);
  for (const { casusId, soort, groep, vanaf } of rijen)
    add(casusId, {
      soort: soort as Casusrelatie,
      groep,
      naBeperking: isSinds(vanaf, beperktSinds.get(casusId)),
    });
  for (const casusId of await readBreekglas(vraag, casusIds))
    add(casusId, { soort: 'BREEKGLAS', groep: '', naBeperking: false });
  return relaties;
}

const isSinds = (vanaf: string, sinds: string | undefined): boolean => sinds !== undefined && vanaf >= sinds;

async function findCasus(vraag: Vraag, casusId: string) {
  const casus = await vraag.tx
    .selectFrom('casus')
    .selectAll()
    .where('casusId', '=', casusId)
    .executeTakeFirst();
  const relaties = await relatiesOf(vraag, [casusId]);
  const object = casus === undefined ? {} : toegangsobjectOf(vraag, casus, relaties.get(casusId) ?? []);
  return { casus, object, toegang: mayOf(vraag, object)('procesgegevens:lezen') };
}

/** What was asked for may be anything that fits in an address; only a key may reach the log. */
function nameable(casusId: string): string | null {
  return z.uuid().safeParse(casusId).success ? casusId : null;
}
