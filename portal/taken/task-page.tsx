import { FASENAMEN } from '../../domain/casus/fase.js';
import { INHAALACTIVITEITEN, inhaalactiviteitSchema } from '../../domain/casus/inhalen.js';
import { vraagtVastlegging } from '../../domain/plan/sjabloon.js';
import type { ActieWeergave, ConceptplanWeergave } from '../../store/weergave.js';
import { ActieTable } from '../casussen/actie-table.js';
import { ActieFacts } from '../casussen/actie-facts.js';
import { PlanFacts } from '../casussen/plan-facts.js';
import type { Mandaat } from '../../domain/keten/mandaat.js';
import type { FormErrors } from '../formulier/validate-form.js';
import { fieldId } from '../formulier/field-type.js';
import type { ProfessionalContext } from '../route.js';
import { BackLink } from '../views/back-link.js';
import { CsrfField } from '../views/csrf-field.js';
import { Deadline } from '../views/deadline.js';
import { ErrorSummary, type FieldError } from '../views/error-summary.js';
import { Page } from '../views/page.js';
import { PriorityTag } from '../views/priority-tag.js';
import { outcomeName, ruleName } from '../words/outcomes.js';
import { PlanTerug } from './plan-terug.js';
import { ActivityCard } from './activity-card.js';
import type { TaskPageModel } from './read-task-page.js';
import { OverdrachtNote } from './overdracht-note.js';
import { QuestionNote } from './question-note.js';
import { KetenzaakFacts } from './ketenzaak-facts.js';
import { TaskDossier } from './task-dossier.js';
import { TaskForm } from './task-form.js';
import type { TaskValues } from './task-forms.js';
import { UnclaimedTask } from './unclaimed-task.js';

/** Why completing was refused, at the field to repair when it is about one. */
export interface Afwijzing extends FieldError {
  /** The name of that field. */
  naam?: string;
}

export interface TaskPageProps {
  context: ProfessionalContext;
  model: TaskPageModel;
  values: TaskValues;
  errors: FormErrors;
  /** Why completing was refused, by the listener or because the engine is not there. */
  refusal?: Afwijzing;
  /** Whether a draft was saved just now. */
  saved?: boolean;
}

/** A task: what is asked and why now, the form with the advice, and the dossier beside it. */
export function TaskPage({ context, model, values, errors, refusal, saved = false }: TaskPageProps) {
  const { task, taak, dossier, ketenzaak, activiteit } = model;
  const summary = [
    ...(refusal === undefined ? [] : [refusal]),
    ...[...errors].map(([name, tekst]) => ({ veld: fieldId(name), tekst })),
  ];
  const atField = refusal?.naam === undefined ? [] : [[refusal.naam, refusal.tekst] as const];
  return (
    <Page
      titel={titelOf(model)}
      context={context}
      huidig="/werkplek"
      scripts={['taak.entry.js']}
      boven={<BackLink href="/werkplek">Terug naar de werkplek</BackLink>}
    >
      <TaskHead model={model} now={context.deps.clock.now()} />
      <ErrorSummary
        fouten={summary}
        {...(refusal === undefined ? {} : { titel: 'De taak is nog niet afgerond' })}
      />
      {saved && (
        <p class="kr-notice kr-notice--ok" role="status">
          Bewaard. U kunt later verder; de taak blijft van u.
        </p>
      )}
      <div class="kr-task">
        <div class="kr-task__main">
          <p class="kr-why">{taak.waaromNu}</p>
          {dossier?.planteruggave && <PlanTerug teruggave={dossier.planteruggave} />}
          <OverdrachtNote task={task} fase={dossier?.casus.fase ?? null} />
          <QuestionNote verzoek={askedIn(model)} />
          {dossier?.actie && (
            <ActieInTaak
              actie={dossier.actie}
              casusId={dossier.casus.casusId}
              now={context.deps.clock.now()}
            />
          )}
          {dossier !== null && dossier.acties.length > 0 && (
            <ActieTable acties={dossier.acties} now={context.deps.clock.now()} />
          )}
          {dossier?.conceptplan && <PlanInTaak concept={dossier.conceptplan} />}
          <DoorlaatverbodNote model={model} />
          <MandateNote missing={missingMandates(context, model)} />
          {model.format !== null && (
            <details class="kr-part">
              <summary>Format: {model.format.naam}</summary>
              <p class="kr-part__body kr-typed">{model.format.tekst}</p>
            </details>
          )}
          {task.isMine ? (
            <TaskForm
              model={model}
              values={values}
              errors={new Map([...errors, ...atField])}
              csrf={context.csrf}
            />
          ) : (
            <UnclaimedTask model={model} csrf={context.csrf} />
          )}
        </div>
        {dossier !== null && (
          <TaskDossier dossier={dossier} taak={task.taak} now={context.deps.clock.now()} />
        )}
        {ketenzaak !== null && <KetenzaakFacts ketenzaak={ketenzaak} />}
      </div>
      <div class="kr-stack kr-below">
        {activiteit !== undefined && <ActivityCard activiteit={activiteit} />}
        {dossier !== null && (
          <p>
            <a class="utrecht-link" href={`/casussen/${dossier.casus.casusId}/diagram`}>
              Bekijk in het diagram waar deze casus staat
            </a>
          </p>
        )}
      </div>
      <form method="post" action={`/taken/${task.userTaskKey}/teruggeven`} id="teruggeven">
        <CsrfField token={context.csrf} />
      </form>
    </Page>
  );
}

/** Of something to make up for, which step that is. */
function titelOf({ taak, task }: TaskPageModel): string {
  const activiteit = inhaalactiviteitSchema.safeParse(task.variables['inhaalActiviteit']);
  if (taak.onderwerp !== 'inhaal' || !activiteit.success) return taak.label;
  return INHAALACTIVITEITEN[activiteit.data].naam;
}

/** What the holder is asked, before the question. */
function ActieInTaak({ actie, casusId, now }: { actie: ActieWeergave; casusId: string; now: Date }) {
  return (
    <section class="kr-panel" aria-labelledby="actie-titel">
      <h2 class="utrecht-heading-2" id="actie-titel">
        Actie {actie.nummer}: {actie.tekst.titel}
      </h2>
      <ActieFacts actie={actie} now={now} />
      {vraagtVastlegging(actie.sjabloon) && (
        <p>
          <a class="utrecht-link" href={`/casussen/${casusId}/personen`}>
            Vastleggen bij de personen van deze casus
          </a>
        </p>
      )}
    </section>
  );
}

/** The plan as it lies on the table. */
function PlanInTaak({ concept: { plan, interventies } }: { concept: ConceptplanWeergave }) {
  const { zorgdeel, ...rest } = plan;
  return (
    <section class="kr-panel" aria-labelledby="plan-titel">
      <h2 class="utrecht-heading-2" id="plan-titel">
        Het plan dat voorligt
      </h2>
      <PlanFacts plan={rest} zorgdeel={zorgdeel ?? null} interventies={interventies} />
    </section>
  );
}

function TaskHead({ model: { dossier, task }, now }: { model: TaskPageModel; now: Date }) {
  if (dossier === null)
    return (
      <p class="kr-headline">
        <span>
          Uiterlijk <Deadline at={task.dueDate} now={now} />
        </span>
      </p>
    );
  const { casus } = dossier;
  return (
    <p class="kr-headline">
      <span>
        Casus{' '}
        <a class="utrecht-link kr-number" href={`/casussen/${casus.casusId}`}>
          {casus.casusnummer}
        </a>
      </span>
      <span>{FASENAMEN[casus.fase]}</span>
      <PriorityTag prioriteit={casus.prioriteit} voorlopig={casus.voorlopigePrioriteit} />
      <span>
        Uiterlijk <Deadline at={task.dueDate} now={now} />
      </span>
    </p>
  );
}

/** The question that this task is the answer to. */
function askedIn({ task, dossier }: TaskPageModel) {
  if (task.taak !== 'bijdrage-leveren') return undefined;
  return dossier?.verrijking.verzoeken.find(({ verzoekId }) => verzoekId === task.variables['verzoekId']);
}

/** The advice that this person does not decide on: the doorlaatverbod has its own decision. */
function DoorlaatverbodNote({ model: { adviezen } }: { model: TaskPageModel }) {
  const advies = adviezen.find(({ tabel }) => tabel === 'doorlaatverbod');
  if (advies === undefined) return null;
  return (
    <p class="kr-notice kr-notice--warning">
      Advies doorlaatverbod: <strong>{outcomeName(advies.uitkomst)}</strong> (regel {ruleName(advies.regel)},
      tabel versie {advies.tabelVersie}). Hierover besluit politie of OM, niet deze weging. Ingrijpen bij
      direct gevaar wacht nergens op.
    </p>
  );
}

/** Said beforehand, not after everything was filled in; the listener refuses all the same. */
function MandateNote({ missing }: { missing: readonly Mandaat[] }) {
  if (missing.length === 0) return null;
  return (
    <p class="kr-notice kr-notice--warning">
      Afronden kan alleen met het mandaat {missing.join(' en ')}, en dat heeft u niet. U kunt wel invullen en
      bewaren; een collega met het mandaat rondt de taak af.
    </p>
  );
}

function missingMandates({ betrokkene }: ProfessionalContext, { taak }: TaskPageModel): Mandaat[] {
  return taak.mandaten.filter((mandaat) => !betrokkene.mandaten.includes(mandaat));
}
