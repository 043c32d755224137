import { DomainError, FOUTCODES } from '../../../domain/errors.js';
import { foutenOf } from '../../formulier/fouten.js';
import { Vrijgavefout } from '../../ports/modellen-port.js';
import type { FieldError } from '../../views/error-summary.js';

const VERANDERD =
  'Dit kan niet meer: de wijziging is veranderd, of er is al over besloten. Kijk hoe zij er nu voor staat.';
const ZELF =
  'U heeft aan deze wijziging meegewerkt. Een ander moet haar vrijgeven, die geen versie ervan heeft bewaard.';

/**
 * What stands in the way of putting a change forward or releasing it, for who wanted to.
 * @throws the error itself when it is no such thing
 */
export function vrijgaveFouten(error: unknown): FieldError[] {
  if (error instanceof Vrijgavefout) return [{ tekst: `Er is niets veranderd. ${error.message}` }];
  if (error instanceof DomainError && error.code === 'ZELFDE_PERSOON') return [{ tekst: ZELF }];
  if (error instanceof DomainError && ['PROEFDRAAI_ONTBREEKT', 'MODEL_VEROUDERD'].includes(error.code))
    return [{ veld: 'proefdraai', tekst: FOUTCODES[error.code] }];
  return foutenOf(error, { motivering: 'oordeel', conflict: VERANDERD });
}
