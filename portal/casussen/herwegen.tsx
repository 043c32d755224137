import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import type { CasusOverzicht } from '../../store/weergave.js';
import { oneOf, type FormBody } from '../formulier/form-body.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary } from '../views/error-summary.js';
import { FieldFrame } from '../views/field-frame.js';
import { Page } from '../views/page.js';
import { casusIdIn } from './casus-id.js';

/** GET /casussen/:casusId/herwegen */
export async function showHerwegen(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casus = await context.repository.readCasus(casusIdIn(request));
  response.type('html').send(render(<HerwegenPage context={context} casus={casus} reden="" />));
}

/** POST /casussen/:casusId/herwegen: the keten is asked; a new version opens, the old one stays as it is. */
export async function requestHerwegen(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const casus = await context.repository.readCasus(casusId);
  const reden = oneOf(request.body as FormBody, 'reden');
  try {
    await context.repository.requestHerweging(casusId, reden);
  } catch (error) {
    const fout = error instanceof DomainError ? sentences[error.code] : undefined;
    if (fout === undefined) throw error;
    response
      .status(422)
      .type('html')
      .send(render(<HerwegenPage {...{ context, casus, reden, fout }} />));
    return;
  }
  response.redirect(303, `/casussen/${casusId}`);
}

const sentences: Partial<Record<DomainError['code'], string>> = {
  MOTIVERING_ONTBREEKT: 'Schrijf in ten minste 20 tekens waarom opnieuw wegen nodig is.',
  CONFLICT: 'Deze casus kan nu niet opnieuw worden gewogen. Kijk op het overzicht waar hij op wacht.',
};

interface HerwegenPageProps {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  reden: string;
  fout?: string;
}

function HerwegenPage({ context, casus, reden, fout }: HerwegenPageProps) {
  return (
    <Page
      titel="Opnieuw laten wegen"
      context={context}
      huidig="/casussen"
      breedte="tekst"
      boven={
        <p class="kr-back">
          <a class="utrecht-link" href={`/casussen/${casus.casusId}`}>
            Terug naar casus {casus.casusnummer}
          </a>
        </p>
      }
    >
      <ErrorSummary fouten={fout === undefined ? [] : [{ veld: 'reden', tekst: fout }]} />
      <p class="kr-lead">
        Er komt een nieuwe versie van de weging; de vorige blijft bewaard. De casus gaat intussen gewoon door:
        pas na de weging besluiten mensen of er iets verandert.
      </p>
      <form method="post" noValidate>
        <CsrfField token={context.csrf} />
        <FieldFrame
          veld="reden"
          label="Waarom is opnieuw wegen nodig?"
          hint="Ten minste 20 tekens. De reden blijft in het dossier."
          fout={fout}
        >
          {(attributen) => (
            <textarea class="utrecht-textarea utrecht-textarea--html-textarea" rows={5} {...attributen}>
              {reden}
            </textarea>
          )}
        </FieldFrame>
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Nieuwe weging vragen
          </button>
        </div>
      </form>
    </Page>
  );
}
