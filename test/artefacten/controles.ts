import { checkModellen } from '../../deploy/controles/check-modellen.js';
import type { Modelbevinding } from '../../deploy/controles/modelbevinding.js';
import { readModellenset } from '../../deploy/controles/modellenset.js';
import { kennis } from '../deploy/controles/support/kennis.js';

let alle: Promise<Modelbevinding[]> | undefined;

/** What the checks before a release have against the models of the keten, by the name of the check. */
export async function bevindingenOver(...regels: string[]): Promise<Modelbevinding[]> {
  alle ??= readModellenset('.').then((set) => checkModellen(set, kennis));
  return (await alle).filter(({ regel }) => regels.includes(regel));
}
