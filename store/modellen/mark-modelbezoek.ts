import { DomainError } from '../../domain/errors.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import type { Conceptsleutel } from './save-modelconcept.js';
import { demandSchrijven } from './wijziging-toegang.js';

/** An editor says so every twenty seconds; who was silent for a minute has gone. */
const STIL_SECONDEN = 60;

/** Who else has a draft open, and its last state. */
export interface Modelbezoek {
  anderen: string[];
  hash: string;
  bewaardOp: string;
  bewaardDoor: string;
}

/**
 * Says that who asks has this file open.
 * @throws DomainError NIET_GEVONDEN when it is not in the change
 */
export async function markModelbezoek(
  vraag: Vraag,
  { wijzigingId, soort, naam }: Conceptsleutel,
): Promise<Modelbezoek> {
  demandSchrijven(vraag);
  const { tx, nu } = vraag;
  const sleutel = { wijzigingId, soort, naam };
  const concept = await tx
    .selectFrom('modelconcept as c')
    .innerJoin('modelconceptversie as v', (join) =>
      join
        .onRef('v.wijzigingId', '=', 'c.wijzigingId')
        .onRef('v.soort', '=', 'c.soort')
        .onRef('v.naam', '=', 'c.naam')
        .onRef('v.versie', '=', 'c.versie'),
    )
    .select(['v.hash', 'v.bewaardOp', 'v.bewaardDoor'])
    .where('c.wijzigingId', '=', wijzigingId)
    .where('c.soort', '=', soort)
    .where('c.naam', '=', naam)
    .executeTakeFirst();
  if (concept === undefined) throw new DomainError('NIET_GEVONDEN');
  const ik = pseudoniemOf(vraag.betrokkene);
  const gezienOp = nu.toISOString();
  await tx
    .insertInto('modelbezoek')
    .values({ ...sleutel, gebruikerId: ik, gezienOp })
    .onConflict((conflict) =>
      conflict.columns(['wijzigingId', 'soort', 'naam', 'gebruikerId']).doUpdateSet({ gezienOp }),
    )
    .execute();
  const bezoek = await tx
    .selectFrom('modelbezoek')
    .select('gebruikerId')
    .where((eb) => eb.and(sleutel))
    .where('gebruikerId', '<>', ik)
    .where('gezienOp', '>', new Date(nu.getTime() - STIL_SECONDEN * 1000).toISOString())
    .orderBy('gebruikerId')
    .execute();
  const naamVan = await readNamen(vraag, [concept.bewaardDoor, ...bezoek.map((een) => een.gebruikerId)]);
  return {
    hash: concept.hash,
    bewaardOp: concept.bewaardOp,
    bewaardDoor: naamVan(concept.bewaardDoor),
    anderen: bezoek.map(({ gebruikerId }) => naamVan(gebruikerId)),
  };
}
