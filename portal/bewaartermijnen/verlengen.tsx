import type { Request, Response } from 'express';
import { bewaardTotEnMet } from '../../domain/casus/bewaren.js';
import { DomainError } from '../../domain/errors.js';
import { casusIdIn } from '../casussen/casus-id.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import type { FieldError } from '../views/error-summary.js';
import { VerlengenPage } from './verlengen-page.js';

/** GET /casussen/:casusId/verlengen */
export async function showVerlengen(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casus = await context.repository.readCasus(casusIdIn(request));
  response.type('html').send(render(<VerlengenPage {...{ context, casus, tot: '', besluit: '' }} />));
}

/** POST /casussen/:casusId/verlengen: a decision with a mandate; the earlier ones stay. */
export async function decideVerlenging(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const casus = await context.repository.readCasus(casusId);
  const body = request.body as FormBody;
  const [tot, besluit] = [oneOf(body, 'tot'), oneOf(body, 'besluit')];
  try {
    await context.repository.extendBewaartermijn(casusId, { tot: endOf(tot), besluit });
  } catch (error) {
    const fout = error instanceof DomainError ? errorOf(error) : undefined;
    if (fout === undefined) throw error;
    response
      .status(422)
      .type('html')
      .send(render(<VerlengenPage {...{ context, casus, tot, besluit, fout }} />));
    return;
  }
  response.redirect(303, '/bewaartermijnen');
}

/** The end of that day; not a moment when it is no day. */
function endOf(unsafeDay: string): Date {
  return /^\d{4}-\d{2}-\d{2}$/.test(unsafeDay) && !Number.isNaN(Date.parse(unsafeDay))
    ? bewaardTotEnMet(unsafeDay)
    : new Date(Number.NaN);
}

function errorOf({ code, velden }: DomainError): FieldError | undefined {
  switch (code) {
    case 'GEEN_MANDAAT':
      return {
        tekst: 'Voor dit besluit is een mandaat nodig dat u niet heeft. Vraag iemand die dat wel heeft.',
      };
    case 'MOTIVERING_ONTBREEKT':
      return { veld: 'besluit', tekst: 'Schrijf in ten minste 20 tekens waarom bewaren nog nodig is.' };
    case 'ONGELDIG':
      return { veld: 'tot', tekst: velden['tot'] ?? 'Kies een dag.' };
    default:
      return undefined;
  }
}
