import { BIJDRAGESTATUSSEN } from '../../domain/overleg/informatieverzoek.js';
import { isSchrijftaakVanOverleg } from '../../domain/overleg/overleg-verzet.js';
import type { OverlegTabel } from '../database/tables/overleg.js';
import type { TaakSleutel } from '../repository.js';
import type { Vraag } from '../toegang/vraag.js';
import { findOverleg } from '../uitnodiging/find-overleg.js';
import { readBevraagbaar } from '../verrijken/bevraagbare-partners.js';
import { demandTaakdossier, isVanEigenOrganisatie, taakdossierPlaats } from './taakdossier-toegang.js';

/**
 * What somebody wrote for this very meeting before it was moved: the agenda, the questions that still have to be asked, and of
 * a contribution what the own organisation began and did not give yet. Nobody writes it twice.
 * @returns null when there is nothing to begin with
 * @throws AccessRefused as reading the dossier half of the task does
 */
export async function readTaakbegin(
  vraag: Vraag,
  sleutel: TaakSleutel & { casusId: string },
): Promise<Record<string, unknown> | null> {
  const { casusId, taak, userTaskKey } = sleutel;
  await demandTaakdossier(vraag, sleutel, { verwerking: 'TAAKDOSSIER_GELEZEN', actie: 'lezen' });
  const overleg = await findOverleg(vraag, casusId);
  if (!isSchrijftaakVanOverleg(taak) || overleg === undefined) return null;
  let query = vraag.tx
    .selectFrom('taakdossier')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('taak', '=', taak)
    .where('userTaskKey', '<>', userTaskKey)
    .where('bewaardOp', '>=', overleg.gemaaktOp)
    .orderBy('bewaardOp', 'desc')
    .orderBy('userTaskKey', 'desc');
  if (taak === 'bijdrage-leveren') query = query.where('afgerondOp', 'is', null);
  for (const rij of await query.execute()) {
    if (!(await isVanEigenOrganisatie(vraag, taak, rij))) continue;
    const inhoud = vraag.cipher.open(taakdossierPlaats(rij.userTaskKey), rij.inhoud) as Record<
      string,
      unknown
    >;
    return taak === 'vragen-opstellen' ? zonderAntwoord(vraag, overleg, inhoud) : inhoud;
  }
  return null;
}

/** The questions to partners that come and did not answer yet. */
async function zonderAntwoord(
  vraag: Vraag,
  { casusId, overlegId }: OverlegTabel,
  inhoud: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const beantwoord = await vraag.tx
    .selectFrom('informatieverzoek')
    .select('partner')
    .where('overlegId', '=', overlegId)
    .where('status', 'in', Object.keys(BIJDRAGESTATUSSEN))
    .execute();
  const klaar = beantwoord.map(({ partner }) => partner);
  const bevraagbaar: readonly string[] = await readBevraagbaar(vraag, casusId);
  const vragen = (inhoud['vragen'] ?? []) as { partner: string }[];
  return {
    ...inhoud,
    vragen: vragen.filter(({ partner }) => bevraagbaar.includes(partner) && !klaar.includes(partner)),
  };
}
