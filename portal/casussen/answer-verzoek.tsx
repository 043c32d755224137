import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import type { InformatieverzoekWeergave } from '../../store/verrijken/read-verrijking.js';
import type { CasusOverzicht } from '../../store/weergave.js';
import { fieldId } from '../formulier/field-type.js';
import type { FormBody } from '../formulier/form-body.js';
import { FormFields } from '../formulier/form-fields.js';
import type { FormValues } from '../formulier/form-schema.js';
import { readForm } from '../formulier/read-form.js';
import { type FormErrors, validateForm } from '../formulier/validate-form.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { type TaskForms, readRunningForms } from '../taken/task-forms.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary } from '../views/error-summary.js';
import { BijdrageFacts } from './bijdrage-facts.js';
import { casusIdIn } from './casus-id.js';
import { CasusPage } from './casus-page.js';

/**
 * GET /casussen/:casusId/overleg/vragen/:verzoekId: the question to the own organisation, after its task was closed because the
 * overleg began.
 */
export async function showVerzoek(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const model = await readModel(request, context);
  response.type('html').send(render(<VerzoekPage {...model} values={{}} errors={new Map()} />));
}

/** POST of the same: the contribution is kept all the same. */
export async function answerVerzoek(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const model = await readModel(request, context);
  const { casus, verzoek, forms } = model;
  const body = request.body as FormBody;
  const proces = readForm(forms.process.components, body);
  const inhoud = readForm(forms.dossier.components, body);
  const again = (status: number, errors: FormErrors) =>
    response
      .status(status)
      .type('html')
      .send(render(<VerzoekPage {...model} values={{ ...proces, ...inhoud }} errors={errors} />));
  const errors = new Map([
    ...validateForm(forms.process.components, proces),
    ...validateForm(forms.dossier.components, inhoud),
  ]);
  if (errors.size > 0) return void again(422, errors);
  try {
    const sleutel = { casusId: casus.casusId, verzoekId: verzoek.verzoekId };
    await context.repository.deliverBijdrage(sleutel, { ...proces, inhoud });
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'ONGELDIG') throw error;
    const velden = Object.entries(error.velden).map(
      ([veld, tekst]) => [veld.replace(/^inhoud\./, ''), tekst] as const,
    );
    return void again(422, new Map(velden));
  }
  response.redirect(303, `/casussen/${casus.casusId}/overleg?beantwoord`);
}

interface VerzoekModel {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  verzoek: InformatieverzoekWeergave;
  forms: TaskForms;
}

/** @throws DomainError NIET_GEVONDEN for a question of another partner, or one that cannot be answered here */
async function readModel(request: Request, context: ProfessionalContext): Promise<VerzoekModel> {
  const casusId = casusIdIn(request);
  const casus = await context.repository.readCasus(casusId);
  const { verzoeken } = await context.repository.readVerrijking(casusId);
  const verzoek = verzoeken.find(({ verzoekId }) => verzoekId === request.params['verzoekId']);
  if (verzoek?.isTeBeantwoorden !== true || verzoek.status === 'OPEN') throw new DomainError('NIET_GEVONDEN');
  const forms = await readRunningForms(context, 'bijdrage-leveren');
  return { context, casus, verzoek, forms };
}

function VerzoekPage(props: VerzoekModel & { values: FormValues; errors: FormErrors }) {
  const { context, casus, verzoek, forms, values, errors } = props;
  const questions = (components: TaskForms['process']['components']) =>
    components.filter(({ type }) => type !== 'text');
  return (
    <CasusPage context={context} casus={casus} tab="Overleg">
      <ErrorSummary fouten={[...errors].map(([veld, tekst]) => ({ veld: fieldId(veld), tekst }))} />
      <p class="kr-notice">
        Het overleg is begonnen, maar uw informatie blijft welkom. Geen informatie hebben of weigeren zijn ook
        antwoorden.
      </p>
      <div class="kr-panel">
        <BijdrageFacts verzoek={verzoek} />
      </div>
      <form
        method="post"
        action={`/casussen/${casus.casusId}/overleg/vragen/${verzoek.verzoekId}`}
        noValidate
      >
        <CsrfField token={context.csrf} />
        <FormFields
          components={questions(forms.process.components)}
          values={values}
          errors={errors}
          draftAction=""
        />
        <FormFields
          components={questions(forms.dossier.components)}
          values={values}
          errors={errors}
          draftAction=""
        />
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Antwoord geven
          </button>
        </div>
      </form>
    </CasusPage>
  );
}
