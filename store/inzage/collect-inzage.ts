import { DomainError } from '../../domain/errors.js';
import type { Inzageblok } from '../../domain/rechten/inzage.js';
import type { Vraag } from '../toegang/vraag.js';
import { casusBlokken } from './blokken/casus-blokken.js';
import { documentBlokken } from './blokken/document-blokken.js';
import { logBlokken } from './blokken/log-blokken.js';
import { meldingBlokken } from './blokken/melding-blokken.js';
import { nazorgBlokken } from './blokken/nazorg-blokken.js';
import { overlegBlokken } from './blokken/overleg-blokken.js';
import { persoonBlokken } from './blokken/persoon-blokken.js';
import { planBlokken } from './blokken/plan-blokken.js';
import { rechtBlokken } from './blokken/recht-blokken.js';
import { tijdlijnBlokken } from './blokken/tijdlijn-blokken.js';
import { voorvalBlokken } from './blokken/voorval-blokken.js';
import { taakBlokken } from './blokken/taak-blokken.js';
import { verrijkingBlokken } from './blokken/verrijking-blokken.js';
import { wegingBlokken } from './blokken/weging-blokken.js';
import { readInzagebron } from './inzage-bron.js';

/**
 * Everything that is held on one person, part by part; `inzage-dekking.ts` says of every table whether it is here. What is never
 * given is not collected: who reported, other people, and the compartment of the criminal investigation (E02, E18).
 * @throws DomainError NIET_GEVONDEN when the dossier was destroyed
 */
export function collectInzage(vraag: Vraag, dossierId: string): Promise<Inzageblok[]> {
  return vraag.asSysteem('inzage', async () => {
    const bron = await readInzagebron(vraag, dossierId);
    if (bron === undefined) throw new DomainError('NIET_GEVONDEN');
    return [
      ...persoonBlokken(vraag, bron),
      ...casusBlokken(vraag, bron),
      ...(await meldingBlokken(vraag, bron)),
      ...(await wegingBlokken(vraag, bron)),
      ...(await overlegBlokken(vraag, bron)),
      ...(await verrijkingBlokken(vraag, bron)),
      ...(await planBlokken(vraag, bron)),
      ...(await nazorgBlokken(vraag, bron)),
      ...(await taakBlokken(vraag, bron)),
      ...(await voorvalBlokken(vraag, bron)),
      ...(await tijdlijnBlokken(vraag, bron)),
      ...(await documentBlokken(vraag, bron)),
      ...(await rechtBlokken(vraag, bron)),
      ...logBlokken(bron),
    ];
  });
}
