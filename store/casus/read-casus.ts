import { strafrechtzichtOf } from '../strafrecht/strafrechtzicht.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { visibleWachtpunten } from '../toegang/own-part.js';
import type { Vraag } from '../toegang/vraag.js';
import { readOpenWachtpunten } from '../wachtpunt/open-wachtpunten.js';
import type { CasusOverzicht } from '../weergave.js';
import { toCasusOverzicht } from './casus-overzicht.js';

const LOG = { verwerking: 'CASUS_GELEZEN', actie: 'lezen', veldgroep: 'procesgegevens' } as const;

export async function readCasus(vraag: Vraag, casusId: string): Promise<CasusOverzicht> {
  const zichtbaar = await demandCasus(vraag, casusId, LOG);
  logVraag(vraag, {
    ...LOG,
    onderwerpen: [{ soort: 'casus', id: casusId, toegang: zichtbaar.may('procesgegevens:lezen') }],
  });
  const wachtpunten = await readOpenWachtpunten(vraag, [casusId]);
  const zicht = strafrechtzichtOf(zichtbaar.may);
  return toCasusOverzicht(
    zichtbaar,
    visibleWachtpunten(vraag, zichtbaar.may, wachtpunten(casusId, zicht)),
    vraag.cipher,
  );
}
