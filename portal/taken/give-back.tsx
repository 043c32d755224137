import type { Request, Response } from 'express';
import type { VNode } from 'preact';
import type { Zaak } from '../../domain/taak/zaak.js';
import type { FormBody } from '../formulier/form-body.js';
import { readForm } from '../formulier/read-form.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { BackLink } from '../views/back-link.js';
import { Facts } from '../views/facts.js';
import { Page } from '../views/page.js';
import { answersOf } from './answers-of.js';
import { repositoryForTask } from './repository-for-task.js';
import { readTaskForms, type TaskForms } from './task-forms.js';
import { readWithZaak, type TaskMovedOn, type VisibleTask } from './visible-task.js';

/**
 * The task went to somebody else's hands, or was done, while this person filled it in: says so, and gives back what was
 * typed, to take over where it is still of use. Only for who may read what the task belongs to (INV6).
 * @throws DomainError NIET_GEVONDEN for everybody else, as if the task was never there
 */
export async function giveBack(
  request: Request,
  response: Response,
  context: ProfessionalContext,
  { task: moved, waarom }: TaskMovedOn,
): Promise<void> {
  const task = await readWithZaak(context, moved);
  await demandZaak(context, task);
  const given = answersIn(await readTaskForms(context, task), request.body as FormBody);
  const page = { context, task, given };
  const Pagina = PAGINAS[waarom];
  response
    .status(409)
    .type('html')
    .send(render(<Pagina {...page} />));
}

async function demandZaak(context: ProfessionalContext, { zaak, taak }: VisibleTask): Promise<void> {
  const repository = repositoryForTask(context, taak);
  if (zaak.casusId) await repository.readCasus(zaak.casusId);
  else if (zaak.zaakId) await repository.readKetenzaak({ zaakId: zaak.zaakId, taak });
}

type Given = ReturnType<typeof answersOf>;

function answersIn({ process, dossier }: TaskForms, body: FormBody): Given {
  return [process, dossier].flatMap(({ components }) => answersOf(components, readForm(components, body)));
}

interface Props {
  context: ProfessionalContext;
  task: VisibleTask;
  given: Given;
}

function ClosedTask({ context, task: { zaak }, given }: Props) {
  return (
    <Page titel="Deze taak staat niet meer open" {...frame(context)}>
      <p>
        Hij is intussen afgerond of vervallen: in een ander tabblad, door een collega, of omdat de zaak een
        andere weg ging. Wat u nu invulde, is niet gebruikt.
      </p>
      <WhereItStands zaak={zaak} />
      <TypedAnswers given={given} />
    </Page>
  );
}

/** Says not who: the werkplek does not tell that either. */
function TakenTask({ context, task: { zaak }, given }: Props) {
  return (
    <Page titel="Iemand anders heeft deze taak overgenomen" {...frame(context)}>
      <p>
        De taak staat nog open, bij een collega van uw groep. Wat u nu invulde, is niet bewaard en niet
        gebruikt. U vindt de taak op de werkplek bij{' '}
        <a class="utrecht-link" href="/werkplek#wacht-op-anderen">
          Wacht op anderen
        </a>
        ; geeft uw collega hem terug, dan kunt u hem weer oppakken.
      </p>
      <WhereItStands zaak={zaak} />
      <TypedAnswers given={given} />
    </Page>
  );
}

function ReleasedTask({ context, task: { userTaskKey }, given }: Props) {
  return (
    <Page titel="U heeft deze taak niet meer" {...frame(context)}>
      <p>
        De taak is teruggegeven aan de groep.{' '}
        <a class="utrecht-link" href={`/taken/${userTaskKey}`}>
          Open de taak
        </a>{' '}
        en pak hem op om verder te gaan. Wat u nu invulde, is niet bewaard.
      </p>
      <TypedAnswers given={given} />
    </Page>
  );
}

const PAGINAS: Readonly<Record<TaskMovedOn['waarom'], (props: Props) => VNode>> = {
  DICHT: ClosedTask,
  OVERGENOMEN: TakenTask,
  TERUGGEGEVEN: ReleasedTask,
};

function frame(context: ProfessionalContext) {
  return {
    context,
    huidig: '/werkplek',
    breedte: 'tekst' as const,
    boven: <BackLink href="/werkplek">Terug naar de werkplek</BackLink>,
  };
}

function WhereItStands({ zaak: { casusId } }: { zaak: Zaak }) {
  if (!casusId) return null;
  return (
    <p>
      <a class="utrecht-link" href={`/casussen/${casusId}`}>
        Open de casus
      </a>{' '}
      om te zien hoe het verder ging.
    </p>
  );
}

function TypedAnswers({ given }: Pick<Props, 'given'>) {
  if (given.length === 0) return null;
  return (
    <section class="kr-below">
      <h2 class="utrecht-heading-2">Dit hebt u ingevuld</h2>
      <p>Neem over wat nog nodig is; deze pagina is de enige plek waar het staat.</p>
      <Facts facts={given.map(([vraag, antwoord]) => [vraag, <span class="kr-typed">{antwoord}</span>])} />
    </section>
  );
}
