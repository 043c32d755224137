import { type Transaction, sql } from 'kysely';
import { groepenOf } from '../../toegang/vraag.js';
import type { Asker, Bewijs } from '../dialect.js';
import type { Schema } from '../schema.js';

/** What shows that somebody may reach one melding, as setting. */
const BEWIJS = { codeHash: 'code_hash', idempotentieHash: 'idempotentie_hash' } as const satisfies Record<
  Bewijs,
  string
>;

/**
 * Lays down who asks in settings `keten.…` that end with the transaction: what row-level security decides on. Of a
 * reason only its length goes along, because a database may log what it is asked.
 * @param nu without it nothing that ends by itself is open
 */
export async function setAsker(
  tx: Transaction<Schema>,
  { betrokkene, doel, reden }: Asker,
  nu?: Date,
): Promise<void> {
  const professional = betrokkene.soort === 'professional' ? betrokkene : null;
  await setAll(tx, {
    soort: betrokkene.soort,
    gebruiker: professional?.gebruikerId ?? '',
    organisatie: professional?.organisatie ?? '',
    rollen: JSON.stringify(professional?.rollen ?? []),
    groepen: JSON.stringify(professional === null ? [] : groepenOf({ betrokkene: professional })),
    gemeente: professional?.gemeente ?? '',
    doel: doel ?? '',
    nu: nu?.toISOString() ?? '',
    redenlengte: String((reden ?? '').trim().length),
  });
}

/** The hash of a code or key that the asker has: it opens the one melding that it belongs to. */
export function setBewijs(tx: Transaction<Schema>, bewijs: Bewijs, waarde: string): Promise<void> {
  return setAll(tx, { [BEWIJS[bewijs]]: waarde });
}

async function setAll(tx: Transaction<Schema>, settings: Record<string, string>): Promise<void> {
  const calls = Object.entries(settings).map(
    ([naam, waarde]) => sql`set_config(${`keten.${naam}`}, ${waarde}, true)`,
  );
  await sql`select ${sql.join(calls)}`.execute(tx);
}
