import type { ComponentChildren } from 'preact';
import { CsrfField } from './csrf-field.js';

interface PlainFormProps {
  csrf: string;
  /** Where it is sent; to the page itself when left out. */
  action?: string | undefined;
  knop: string;
  /** One form of a page is what most people come for; its button is the filled one. */
  isBijzaak?: boolean;
  children?: ComponentChildren;
}

/** Fields and the button under them. */
export function PlainForm({ csrf, action, knop, isBijzaak = false, children }: PlainFormProps) {
  return (
    <form method="post" action={action} noValidate>
      <CsrfField token={csrf} />
      {children}
      <div class="kr-actions">
        <button
          type="submit"
          class={`utrecht-button utrecht-button--${isBijzaak ? 'secondary' : 'primary'}-action`}
        >
          {knop}
        </button>
      </div>
    </form>
  );
}
