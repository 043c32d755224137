import { type TaakNaam, taakOf } from '../../domain/taak/taak.js';
import { type Zaak, zaaksleutel } from '../../domain/taak/zaak.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';

/**
 * For whom this task of a casus or ketenzaak was put ready last, with the group that stands in; none when it never was. Of a task
 * that can be open several times: for whom the one of this element is, or without one for whom any of them is.
 */
export async function taakGroepen(
  { tx }: Pick<UnitOfWork, 'tx'>,
  zaak: Zaak,
  taak: TaakNaam,
  sleutel?: string,
): Promise<string[]> {
  const [kolom, waarde] = zaaksleutel(zaak);
  const wachtpunten = await tx
    .selectFrom('wachtpunt')
    .select(['eigenaarGroepen', 'vervangerGroep', 'sleutel', 'geslotenOp'])
    .where(kolom, '=', waarde)
    .where('taak', '=', taak)
    .orderBy('geopendOp', 'desc')
    .execute();
  const eigen = wachtpunten.filter((wachtpunt) => wachtpunt.sleutel === sleutel);
  const open = wachtpunten.filter(({ geslotenOp }) => geslotenOp === null);
  const geldig =
    taakOf(taak).isMeervoudig === true ? (eigen.length > 0 ? eigen : open) : wachtpunten.slice(0, 1);
  return geldig.flatMap(({ eigenaarGroepen, vervangerGroep }) => [
    ...fromJson<string[]>(eigenaarGroepen),
    vervangerGroep,
  ]);
}
