import { findModeltaak, modeltaaknamen } from '../../domain/taak/modeltaken.js';
import type { Gegevensgroep } from '../../domain/toegang/gegevensgroep.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import { taakdossierPlaats } from './taakdossier-toegang.js';

const LOG = { verwerking: 'TAAKDOSSIER_GELEZEN', actie: 'lezen' } as const;

/** What was answered in a task that came with a model. */
export interface Modelantwoord {
  userTaskKey: string;
  taak: string;
  label: string;
  inhoud: Record<string, unknown>;
  afgerondOp: string;
  afgerondDoor: string;
}

/**
 * The answers of tasks that came with a model, the oldest first, for who may read the data that each belongs to; of others
 * nothing shows that they are there (ADR 0024).
 */
export async function readModelantwoorden(vraag: Vraag, casusId: string): Promise<Modelantwoord[]> {
  const { tx, cipher } = vraag;
  const { may } = await demandCasus(vraag, casusId, { ...LOG, veldgroep: 'procesgegevens' });
  const taken = modeltaaknamen();
  if (taken.length === 0) return [];
  const rijen = await tx
    .selectFrom('taakdossier')
    .select(['userTaskKey', 'taak', 'inhoud', 'afgerondOp', 'afgerondDoor'])
    .where('casusId', '=', casusId)
    .where('taak', 'in', taken)
    .where('afgerondOp', 'is not', null)
    .orderBy('afgerondOp')
    .orderBy('userTaskKey')
    .execute();
  const leesbaar = rijen.filter(({ taak }) => may(`${groepVan(taak)}:lezen`).toegestaan);
  for (const veldgroep of new Set(leesbaar.map(({ taak }) => groepVan(taak)))) {
    const toegang = may(`${veldgroep}:lezen`);
    logVraag(vraag, { ...LOG, veldgroep, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  }
  const naamVan = await readNamen(
    vraag,
    leesbaar.map(({ afgerondDoor }) => afgerondDoor ?? ''),
  );
  return leesbaar.map(({ userTaskKey, taak, inhoud, afgerondOp, afgerondDoor }) => ({
    userTaskKey,
    taak,
    label: findModeltaak(taak)?.label ?? taak,
    inhoud: cipher.open(taakdossierPlaats(userTaskKey), inhoud) as Record<string, unknown>,
    afgerondOp: afgerondOp ?? '',
    afgerondDoor: naamVan(afgerondDoor ?? ''),
  }));
}

const groepVan = (taak: string): Gegevensgroep => findModeltaak(taak)?.gegevensgroep ?? 'procesgegevens';
