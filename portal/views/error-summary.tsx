export interface FieldError {
  /** `id` of the field that the line links to; absent when the error is not about one field. */
  veld?: string;
  tekst: string;
}

/** The list of errors on top of a form, in the order of the fields; has the focus when the page opens, without a script. */
export function ErrorSummary({ titel, fouten }: { titel?: string; fouten: readonly FieldError[] }) {
  if (fouten.length === 0) return null;
  return (
    <div
      class="kr-error-summary"
      role="alert"
      aria-labelledby="fouten-titel"
      tabIndex={-1}
      autofocus
      id="fouten"
    >
      <h2 class="utrecht-heading-3" id="fouten-titel">
        {titel ??
          (fouten.length === 1 ? 'Er is iets niet goed ingevuld' : 'Er zijn dingen niet goed ingevuld')}
      </h2>
      <ul class="kr-error-summary__list">
        {fouten.map(({ veld, tekst }) => (
          <li key={`${veld ?? ''} ${tekst}`}>
            {veld === undefined ? tekst : <a href={`#${veld}`}>{tekst}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
