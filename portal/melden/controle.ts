import type { z } from 'zod';
import {
  meldingInvoerSchema,
  VRAAGGROEPEN,
  type MeldingInvoer,
  type Vraaggroep,
} from '../../domain/melding/melding.js';
import { ONBEKENDE_VORM } from '../../domain/casus/verschijningsvorm.js';
import type { Veldfout } from '../teksten/teksten.js';
import { antwoordenOp, type Antwoorden } from './antwoorden.js';
import { toUnsafeGroep, toUnsafeInvoer } from './invoer.js';
import { VORMVRAAG } from './vormen.js';
import type { Invuller } from './vraag.js';
import { vragen } from './vragen.js';

export type Controle = { invoer: MeldingInvoer } | { fouten: Veldfout[] };

/**
 * What is wrong with the answers of one page; empty when nothing is.
 * @param vormen the forms of exploitation that can be chosen today
 */
export function checkGroep(
  groep: Vraaggroep,
  antwoorden: Antwoorden,
  invuller: Invuller,
  vormen: readonly string[],
): Veldfout[] {
  const result = meldingInvoerSchema.shape[groep].safeParse(toUnsafeGroep(groep, antwoorden, invuller));
  const fouten = result.success ? [] : complaints(result.error, groep);
  if (groep === 'wat' && !antwoordenOp(antwoorden, VORMVRAAG).every((vorm) => vormen.includes(vorm)))
    fouten.push({ naam: VORMVRAAG, zin: ONBEKENDE_VORM });
  return inOrderOfPage(groep, onePerField(fouten));
}

/** The melding as it may be registered, or every complaint in the order of the pages. */
export function checkMelding(
  antwoorden: Antwoorden,
  invuller: Invuller,
  vormen: readonly string[],
): Controle {
  const fouten = VRAAGGROEPEN.flatMap((groep) => checkGroep(groep, antwoorden, invuller, vormen));
  if (fouten.length > 0) return { fouten };
  const result = meldingInvoerSchema.safeParse(toUnsafeInvoer(antwoorden, invuller));
  return result.success ? { invoer: result.data } : { fouten: complaints(result.error) };
}

function inOrderOfPage(groep: Vraaggroep, fouten: Veldfout[]): Veldfout[] {
  const place = ({ naam }: Veldfout) => vragen[groep].findIndex((vraag) => vraag.naam === naam);
  return fouten.sort((left, right) => place(left) - place(right));
}

function complaints(error: z.ZodError, groep?: Vraaggroep): Veldfout[] {
  return onePerField(
    error.issues.map((issue) => {
      const [eerste = '', tweede = ''] = groep === undefined ? issue.path : [groep, ...issue.path];
      const hoogstens =
        issue.code === 'too_big' && issue.origin === 'string' ? Number(issue.maximum) : undefined;
      return {
        naam: `${String(eerste)}.${String(tweede)}`,
        zin: issue.message,
        ...(hoogstens === undefined ? {} : { hoogstens }),
      };
    }),
  );
}

/** The first complaint per field. */
function onePerField(fouten: readonly Veldfout[]): Veldfout[] {
  return fouten.filter(({ naam }, plaats) => fouten.findIndex((een) => een.naam === naam) === plaats);
}
