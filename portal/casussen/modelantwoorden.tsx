import { taakNaamSchema } from '../../domain/taak/taak.js';
import type { Modelantwoord } from '../../store/taak/read-modelantwoorden.js';
import type { Form } from '../formulier/form-schema.js';
import type { ProfessionalContext } from '../route.js';
import { answersOf } from '../taken/answers-of.js';
import { readRunningForms } from '../taken/task-forms.js';
import { Facts } from '../views/facts.js';
import { formatMoment } from '../words/dates.js';

/** An answer with the form that says what was asked. */
export interface ShownAntwoord extends Modelantwoord {
  form: Form;
}

/** The answers of tasks that process owners drew, as far as this person may read them. */
export async function readShownAntwoorden(
  context: ProfessionalContext,
  casusId: string,
): Promise<ShownAntwoord[]> {
  const antwoorden = await context.repository.readModelantwoorden(casusId);
  return Promise.all(
    antwoorden.map(async (antwoord) => ({
      ...antwoord,
      form: (await readRunningForms(context, taakNaamSchema.parse(antwoord.taak))).dossier,
    })),
  );
}

/** Question by question, task by task. */
export function Modelantwoorden({ antwoorden }: { antwoorden: readonly ShownAntwoord[] }) {
  if (antwoorden.length === 0) return null;
  return (
    <section aria-labelledby="antwoorden">
      <h2 class="utrecht-heading-2" id="antwoorden">
        Antwoorden uit taken
      </h2>
      {antwoorden.map(({ userTaskKey, label, afgerondOp, afgerondDoor, form, inhoud }) => (
        <section key={userTaskKey} class="kr-panel" aria-labelledby={`antwoord-${userTaskKey}`}>
          <h3 class="utrecht-heading-3" id={`antwoord-${userTaskKey}`}>
            {label}
          </h3>
          <p class="kr-soft kr-small">
            {formatMoment(new Date(afgerondOp))}, {afgerondDoor}
          </p>
          <Facts
            facts={answersOf(form.components, inhoud).map(([vraag, antwoord]) => [
              vraag,
              <span class="kr-typed">{antwoord}</span>,
            ])}
          />
        </section>
      ))}
    </section>
  );
}
