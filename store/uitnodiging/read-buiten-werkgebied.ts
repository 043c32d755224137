import { buitenWerkgebied } from '../../domain/keten/werkgebied.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';

const LOG = { verwerking: 'VERRIJKING_GELEZEN', actie: 'lezen', veldgroep: 'casusoverleg' } as const;

/**
 * The partners that do not work in the municipality of a casus, by the sociale kaart of today (E13), for who prepares its
 * table; none for others, to whom it would tell where the casus is.
 */
export async function readBuitenWerkgebied(vraag: Vraag, casusId: string): Promise<string[]> {
  const { may, casus } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('casusoverleg:schrijven');
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  const buiten = buitenWerkgebied(await readSocialeKaart(vraag), casus.gemeente);
  return toegang.toegestaan ? buiten : [];
}
