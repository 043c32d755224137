import { z } from 'zod';
import { mandaatSchema, type Mandaat } from '../../domain/keten/mandaat.js';
import { rolSchema, type Rol } from '../../domain/keten/rollen.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';

export interface Gebruiker {
  gebruikerId: string;
  organisatie: string;
  rollen: Rol[];
  groepen: string[];
  mandaten: Mandaat[];
}

/** A professional with roles and mandates as vouched for at the last login; undefined when that never was. */
export async function findGebruiker(
  { tx }: Pick<UnitOfWork, 'tx'>,
  gebruikerId: string | null,
): Promise<Gebruiker | undefined> {
  if (gebruikerId === null) return undefined;
  const rij = await tx
    .selectFrom('gebruiker')
    .select(['organisatie', 'rollen', 'groepen', 'mandaten'])
    .where('gebruikerId', '=', gebruikerId)
    .executeTakeFirst();
  if (rij === undefined) return undefined;
  return {
    gebruikerId,
    organisatie: rij.organisatie,
    rollen: z.array(rolSchema).parse(fromJson(rij.rollen)),
    groepen: z.array(z.string()).parse(fromJson(rij.groepen)),
    mandaten: z.array(mandaatSchema).parse(fromJson(rij.mandaten)),
  };
}
