import type { TypedField } from '../middleware/typed-fields.js';
import type { Teksten } from '../teksten/teksten.js';
import { CsrfField } from './csrf-field.js';

/** What is longer is a text that somebody wants to see again before sending it. */
const KORT = 20;

/**
 * Gives back what was typed in a form that could not be taken: the texts to read, and one button that sends all of it
 * again. Without `csrf` there is no session to send it with yet: the button then brings the next refusal, with a token.
 */
export function TypedAgain(props: {
  action: string;
  fields: readonly TypedField[];
  csrf: string | undefined;
  teksten: Teksten;
}) {
  const { kop, opnieuw } = props.teksten.weigeringen.getypt;
  const texts = props.fields.filter(({ name, value }) => !name.startsWith('_') && value.length > KORT);
  return (
    <form method="post" action={props.action}>
      {props.csrf !== undefined && <CsrfField token={props.csrf} />}
      {props.fields.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {texts.length > 0 && (
        <>
          <h2 class="utrecht-heading-2">{kop}</h2>
          {texts.map(({ value }) => (
            <blockquote class="kr-typed">{value}</blockquote>
          ))}
        </>
      )}
      <p>
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {opnieuw}
        </button>
      </p>
    </form>
  );
}
