import { geldigOp } from '../../domain/catalogus/catalogusversie.js';
import { DomainError } from '../../domain/errors.js';
import { ONBEKENDE_VORM } from '../../domain/casus/verschijningsvorm.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import { AccessRefused } from '../toegang/access-refused.js';
import type { Vraag } from '../toegang/vraag.js';
import { readVersies } from './read-versies.js';

/** A form of exploitation that a melding can name today. */
export interface Meldvorm {
  code: string;
  naam: string;
  naamEngels: string | undefined;
  /** Whether the public pages offer it too; a professional can always choose it. */
  isOpenbaar: boolean;
}

/**
 * What a melding can name today, for whoever may report. It is the same for everybody and about nobody, so that reading it
 * is not kept in the log.
 * @throws AccessRefused
 */
export async function readMeldvormen(vraag: Vraag): Promise<Meldvorm[]> {
  const { regels, betrokkene, context } = vraag;
  if (!regels.may(betrokkene, 'nieuweMelding:schrijven', { doel: context.doel }).toegestaan)
    throw new AccessRefused();
  return vraag.asSysteem('catalogus', () => listMeldvormen(vraag));
}

/** Holds what was chosen against the list of today. @throws DomainError ONGELDIG */
export async function demandMeldvormen(vraag: Vraag, codes: readonly string[]): Promise<void> {
  const bekend = await vraag.asSysteem('catalogus', () => listMeldvormen(vraag));
  if (codes.every((code) => bekend.some((vorm) => vorm.code === code))) return;
  throw new DomainError('ONGELDIG', { velden: { 'wat.verschijningsvormen': ONBEKENDE_VORM } });
}

async function listMeldvormen(vraag: Vraag): Promise<Meldvorm[]> {
  const versies = await readVersies(vraag, 'verschijningsvormen');
  return [...geldigOp(versies, dagVan(vraag.nu))].map(([code, { naam, naamEngels, toonInMelding }]) => ({
    code,
    naam,
    naamEngels,
    isOpenbaar: toonInMelding !== 'nee',
  }));
}
