import type { Catalogusinhoud } from '../../domain/catalogus/catalogi.js';
import { geldigOp } from '../../domain/catalogus/catalogusversie.js';
import type { TaakNaam } from '../../domain/taak/taak.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import type { Repository } from '../../store/repository.js';

/** A format that functioneel beheer keeps up, as help beside a task (I12). */
export type Format = Catalogusinhoud<'formats'>;

/** Which format helps with which task, by its code in the catalogue. */
const FORMATS: Partial<Record<TaakNaam, string>> = {
  'plan-opstellen': 'PLAN_VAN_AANPAK',
  'overdracht-voorbereiden': 'WARME_OVERDRACHT',
  'agenda-vaststellen': 'AGENDA',
};

/** The format of today for this task; null when there is none, or it was ended. */
export async function readFormat(repository: Repository, taak: TaakNaam, now: Date): Promise<Format | null> {
  const code = FORMATS[taak];
  if (code === undefined) return null;
  const { versies } = await repository.readCatalogus('formats');
  return geldigOp(versies, dagVan(now)).get(code) ?? null;
}
