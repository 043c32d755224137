import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { oneOf, type FormBody } from '../formulier/form-body.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { BekendenPage } from './bekenden-page.js';
import { casusIdIn } from './casus-id.js';

/** POST /casussen/:casusId/bekenden/:voorstelId: decides where there was doubt, or undoes what was joined (INV18). */
export async function decideBekende(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const { repository } = context;
  const matches = await repository.readMatches(casusId);
  const match = matches.find(({ voorstelId }) => voorstelId === request.params['voorstelId']);
  if (match === undefined) throw new DomainError('NIET_GEVONDEN');
  const body = request.body as FormBody;
  const reden = oneOf(body, 'reden');
  const { voorstelId, nummer } = match;
  try {
    switch (oneOf(body, 'besluit')) {
      case 'BEKEND':
        await repository.judgeMatch(casusId, { oordeel: 'BEKEND', nummer, reden });
        break;
      case 'NIEUW':
        await repository.judgeMatch(casusId, { oordeel: 'NIEUW', nummer, reden });
        break;
      case 'ONGEDAAN':
        await repository.undoMatch(casusId, { voorstelId, reden });
        break;
      default:
        throw new DomainError('ONGELDIG');
    }
  } catch (error) {
    const fout = error instanceof DomainError ? sentences[error.code] : undefined;
    if (fout === undefined) throw error;
    const casus = await repository.readCasus(casusId);
    const getypt = { voorstelId, reden, fout };
    response
      .status(422)
      .type('html')
      .send(render(<BekendenPage {...{ context, casus, matches, getypt }} />));
    return;
  }
  // The casus may have ended, and with it the right of the meldpunt to see it.
  response.redirect(303, '/casussen');
}

const sentences: Partial<Record<DomainError['code'], string>> = {
  MOTIVERING_ONTBREEKT: 'Schrijf in ten minste 20 tekens waarom u zo besluit.',
  CONFLICT: 'Dit kan nu niet: er loopt nog een taak of toets bij deze casus, of hij is intussen veranderd.',
  ONGELDIG: 'Kies met een van de knoppen wat u besluit.',
};
