import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { ToegangsregelsPage } from './toegangsregels-page.js';

/** GET /toegangsregels: the rules in force; GET /toegangsregels/versies/:versie: those of then. */
export async function showToegangsregels(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const regels = await context.repository.readToegangsregels(versieIn(request));
  response.type('html').send(render(<ToegangsregelsPage context={context} regels={regels} />));
}

/** @throws DomainError NIET_GEVONDEN for what is no version */
function versieIn({ params }: Request): number | undefined {
  const unsafeVersie = params['versie'];
  if (unsafeVersie === undefined) return undefined;
  if (typeof unsafeVersie !== 'string' || !/^[1-9]\d{0,5}$/.test(unsafeVersie))
    throw new DomainError('NIET_GEVONDEN');
  return Number(unsafeVersie);
}
