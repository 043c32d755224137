import type { z } from 'zod';
import {
  meldingInvoerSchema,
  VRAAGGROEPEN,
  type MeldingInvoer,
  type Vraaggroep,
} from '../../domain/melding/melding.js';
import type { Veldfout } from '../teksten/teksten.js';
import type { Antwoorden } from './antwoorden.js';
import { toUnsafeGroep, toUnsafeInvoer } from './invoer.js';
import type { Invuller } from './vraag.js';
import { vragen } from './vragen.js';

export type Controle = { invoer: MeldingInvoer } | { fouten: Veldfout[] };

/** What is wrong with the answers of one page; empty when nothing is. */
export function checkGroep(groep: Vraaggroep, antwoorden: Antwoorden, invuller: Invuller): Veldfout[] {
  const result = meldingInvoerSchema.shape[groep].safeParse(toUnsafeGroep(groep, antwoorden, invuller));
  return result.success ? [] : inOrderOfPage(groep, complaints(result.error, groep));
}

/** The melding as it may be registered, or every complaint in the order of the pages. */
export function checkMelding(antwoorden: Antwoorden, invuller: Invuller): Controle {
  const fouten = VRAAGGROEPEN.flatMap((groep) => checkGroep(groep, antwoorden, invuller));
  if (fouten.length > 0) return { fouten };
  const result = meldingInvoerSchema.safeParse(toUnsafeInvoer(antwoorden, invuller));
  return result.success ? { invoer: result.data } : { fouten: complaints(result.error) };
}

function inOrderOfPage(groep: Vraaggroep, fouten: Veldfout[]): Veldfout[] {
  const place = ({ naam }: Veldfout) => vragen[groep].findIndex((vraag) => vraag.naam === naam);
  return fouten.sort((left, right) => place(left) - place(right));
}

/** The first complaint per field. */
function complaints(error: z.ZodError, groep?: Vraaggroep): Veldfout[] {
  const fouten = new Map<string, Veldfout>();
  for (const issue of error.issues) {
    const [eerste = '', tweede = ''] = groep === undefined ? issue.path : [groep, ...issue.path];
    const naam = `${String(eerste)}.${String(tweede)}`;
    if (fouten.has(naam)) continue;
    const hoogstens =
      issue.code === 'too_big' && issue.origin === 'string' ? Number(issue.maximum) : undefined;
    fouten.set(naam, { naam, zin: issue.message, ...(hoogstens === undefined ? {} : { hoogstens }) });
  }
  return [...fouten.values()];
}
