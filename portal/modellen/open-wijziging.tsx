import type { Request, Response } from 'express';
import { foutenOf, sentFields } from '../formulier/fouten.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { BackLink } from '../views/back-link.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary, type FieldError } from '../views/error-summary.js';
import { Page } from '../views/page.js';
import { TextField, TextareaField } from '../views/plain-fields.js';
import { wijzigingPath } from './named-file.js';

/** GET /modellen/wijzigingen/nieuw: what the change is called, and why it is made. */
export function showOpenWijziging(_request: Request, response: Response, context: ProfessionalContext): void {
  response.type('html').send(render(<OpenPage context={context} getypt={{}} fouten={[]} />));
}

/** POST /modellen/wijzigingen/nieuw */
export async function openWijziging(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const getypt = request.body as FormBody;
  const invoer = { titel: oneOf(getypt, 'titel'), reden: oneOf(getypt, 'reden') };
  try {
    response.redirect(303, wijzigingPath(await context.repository.openModelwijziging(invoer)));
  } catch (error) {
    const fouten = foutenOf(error, { motivering: 'reden', conflict: '' });
    response
      .status(422)
      .type('html')
      .send(render(<OpenPage {...{ context, getypt, fouten }} />));
  }
}

interface OpenPageProps {
  context: ProfessionalContext;
  getypt: FormBody;
  fouten: readonly FieldError[];
}

function OpenPage({ context, getypt, fouten }: OpenPageProps) {
  const sent = sentFields(getypt, fouten);
  return (
    <Page
      titel="Wijziging beginnen"
      context={context}
      huidig="/modellen"
      breedte="tekst"
      boven={<BackLink href="/modellen">Terug naar de modellen</BackLink>}
    >
      <ErrorSummary fouten={fouten} />
      <form method="post" action="/modellen/wijzigingen/nieuw" noValidate>
        <CsrfField token={context.csrf} />
        <TextField {...sent('titel')} label="Hoe heet de wijziging?" hint="Kort, voor in de lijst." />
        <TextareaField
          {...sent('reden')}
          label="Waarom is zij nodig?"
          hint="Ten minste 20 tekens. Wie haar vrijgeeft leest dit, en het blijft bij de versie staan. Noem geen personen of casussen."
        />
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Wijziging beginnen
          </button>
        </div>
      </form>
    </Page>
  );
}
