import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { AFRONDWEIGERINGEN, type AfrondWeigering } from '../../domain/taak/taak-afronding.js';
import type { FormBody } from '../formulier/form-body.js';
import type { Component } from '../formulier/form-schema.js';
import { fieldId } from '../formulier/field-type.js';
import { readForm } from '../formulier/read-form.js';
import type { FormErrors } from '../formulier/validate-form.js';
import { type CompletionResult, EngineUnavailable } from '../ports/camunda-port.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { askPartnerredenen } from './ask-partnerredenen.js';
import { checkValues, tidyValues } from './check-values.js';
import { fillIn } from './fill-in.js';
import { readTaskPage, type TaskPageModel } from './read-task-page.js';
import { repositoryForTask } from './repository-for-task.js';
import type { TaskForms, TaskValues } from './task-forms.js';
import { type Afwijzing, TaskPage } from './task-page.js';
import { TaskMovedOn } from './visible-task.js';

/**
 * POST /taken/:userTaskKey/afronden: first the dossier half is kept, then the process goes on. Whatever
 * refuses, the page comes back with everything that was typed.
 */
export async function completeTask(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  await fillIn(request, response, context, async (task) =>
    completeFilledIn(request, response, context, await readTaskPage(context, task)),
  );
}

async function completeFilledIn(
  request: Request,
  response: Response,
  context: ProfessionalContext,
  model: TaskPageModel,
): Promise<void> {
  const body = request.body as FormBody;
  const typed = tidyValues(model.forms, {
    process: readForm(model.forms.process.components, body),
    dossier: readForm(model.forms.dossier.components, body),
  });
  const redenen = askPartnerredenen(model, typed);
  const values = redenen?.values ?? typed;
  const again = (status: number, errors: FormErrors, refusal?: Afwijzing) =>
    showAgain(response, {
      status,
      context,
      model,
      values,
      errors,
      ...(refusal === undefined ? {} : { refusal }),
    });

  const errors = new Map([
    ...checkValues(model.forms, values, model.adviezen),
    ...(redenen?.errors ?? new Map<string, string>()),
  ]);
  if (errors.size > 0) return again(422, errors);
  const dossierErrors = await saveDossierHalf(context, model, values);
  if (dossierErrors.size > 0) return again(422, dossierErrors);

  const result = await complete(context, model.task.userTaskKey, values);
  switch (result.outcome) {
    case 'completed':
      return response.redirect(303, '/werkplek?afgerond');
    case 'denied':
      return again(409, new Map(), refusalOf(result.reason, model.forms));
    case 'gone':
      throw new TaskMovedOn(model.task, 'DICHT');
    case 'unanswered':
      return again(503, new Map(), engineDown);
  }
}

const engineDown: Afwijzing = {
  tekst:
    'Het proces antwoordt niet. Er is niets verloren: uw toelichting is in het dossier bewaard. Probeer het over een minuut opnieuw.',
};

/** The refusal in words, with the field of this form to repair when it is about one. */
function refusalOf(reason: AfrondWeigering | null, { process, dossier }: TaskForms): Afwijzing {
  if (reason === null) return { tekst: 'De controle op deze taak ging niet akkoord. Kijk uw antwoorden na.' };
  const namen = [...process.components, ...dossier.components].flatMap(namesIn);
  const naam = [fieldOfRefusal[reason] ?? []].flat().find((een) => namen.includes(een));
  return { tekst: AFRONDWEIGERINGEN[reason], ...(naam === undefined ? {} : { naam, veld: fieldId(naam) }) };
}

function namesIn(component: Component): string[] {
  if (component.type === 'text') return [];
  if (component.type === 'group') return component.components.flatMap(namesIn);
  return [component.type === 'dynamiclist' ? component.path : component.key];
}

/** The reason is asked in one of these, by the task. */
const fieldOfRefusal: Partial<Record<AfrondWeigering, string | readonly string[]>> = {
  REDEN_ONTBREEKT: ['redenCode', 'redenGeenNazorg', 'motivering'],
  VASTSTELLER_ONTBREEKT: 'vaststellers',
  ACTIE_ONTBREEKT: 'acties',
  ZORGCOORDINATOR_ONTBREEKT: 'zorgcoordinator',
  PLANREDEN_ONTBREEKT: 'redenGeenZorg',
  MOTIVERING_ONTBREEKT: 'motivering',
  VERLENGING_ONGELDIG: 'verlengdTot',
  BEREIK_ONTBREEKT: 'bereik',
  BIJEENKOMSTEN_TE_WEINIG: 'motivering',
  CASUS_LOOPT_NOG: 'verlengingsbesluit',
  BEWIJS_TELT_NIET: 'bewijsmiddelen',
  BEWIJS_ONVOLDOENDE: 'toetsBesluit',
  PARTNER_NIET_BEVRAAGBAAR: 'vragen',
  BIJDRAGE_ONVOLLEDIG: 'bijdrageStatus',
  PARTNER_ZONDER_CONVENANT: 'aanwezigen',
  GEHEIMHOUDING_ONTBREEKT: 'aanwezigen',
  GEEN_QUORUM: 'quorum',
  REDEN_GEEN_ZORG_ONTBREEKT: 'redenGeenZorg',
  WEGER_NIET_AANWEZIG: 'wegers',
  PLURIFORMITEIT_ONTBREEKT: 'wegers',
};

/** The sentences per field when the dossier does not accept this half. */
async function saveDossierHalf(
  context: ProfessionalContext,
  { task: { userTaskKey, zaak, taak } }: TaskPageModel,
  { dossier }: TaskValues,
): Promise<FormErrors> {
  try {
    const repository = repositoryForTask(context, taak);
    await repository.saveTaakDossier({ ...zaak, userTaskKey, taak, inhoud: dossier, concept: false });
    return new Map();
  } catch (error) {
    if (error instanceof DomainError && error.code === 'ONGELDIG')
      return new Map(Object.entries(error.velden));
    throw error;
  }
}

async function complete(
  { deps }: ProfessionalContext,
  userTaskKey: string,
  { process }: TaskValues,
): Promise<CompletionResult | { outcome: 'unanswered' }> {
  try {
    return await deps.camunda.completeUserTask(userTaskKey, process);
  } catch (error) {
    if (error instanceof EngineUnavailable) return { outcome: 'unanswered' };
    throw error;
  }
}

interface AgainProps {
  status: number;
  context: ProfessionalContext;
  model: TaskPageModel;
  values: TaskValues;
  errors: FormErrors;
  refusal?: Afwijzing;
}

function showAgain(response: Response, { status, ...page }: AgainProps): void {
  response
    .status(status)
    .type('html')
    .send(render(<TaskPage {...page} />));
}
