import type { Component } from '../formulier/form-schema.js';
import { CsrfField } from '../views/csrf-field.js';
import type { TaskPageModel } from './read-task-page.js';

/** A task of the group that nobody has: what it asks may be read, filling in begins with claiming. */
export function UnclaimedTask({ model, csrf }: { model: TaskPageModel; csrf: string }) {
  const questions = [...model.forms.process.components, ...model.forms.dossier.components].flatMap(labelsOf);
  return (
    <>
      <form method="post" action={`/taken/${model.task.userTaskKey}/oppakken`} class="kr-notice">
        <CsrfField token={csrf} />
        <p>Deze taak is van uw groep en nog van niemand. Pak haar op om te kunnen invullen.</p>
        <p>
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Taak oppakken
          </button>
        </p>
      </form>
      <h2 class="utrecht-heading-2">Deze taak vraagt</h2>
      <ul class="kr-list">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </>
  );
}

function labelsOf(component: Component): string[] {
  switch (component.type) {
    case 'text':
      return [];
    case 'group':
      return component.components.flatMap(labelsOf);
    case 'datetime':
      return [component.dateLabel === '' ? component.label : component.dateLabel];
    default:
      return [component.label];
  }
}
