import type { ComponentChildren } from 'preact';

interface FieldFrameProps {
  veld: string;
  label: string;
  hint: string;
  fout: string | undefined;
  children: (attributen: {
    id: string;
    name: string;
    'aria-describedby': string;
    'aria-invalid': 'true' | undefined;
  }) => ComponentChildren;
}

/** Label, hint and error around one field, tied to it for who does not see them. */
export function FieldFrame({ veld, label, hint, fout, children }: FieldFrameProps) {
  return (
    <div class={fout === undefined ? 'kr-field' : 'kr-field kr-field--error'}>
      <label class="kr-field__label" for={veld}>
        {label}
      </label>
      <p class="kr-field__hint" id={`${veld}-hint`}>
        {hint}
      </p>
      {fout !== undefined && (
        <p class="kr-field__error" id={`${veld}-fout`}>
          <span class="kr-visually-hidden">Fout: </span>
          {fout}
        </p>
      )}
      {children({
        id: veld,
        name: veld,
        'aria-describedby': fout === undefined ? `${veld}-hint` : `${veld}-hint ${veld}-fout`,
        'aria-invalid': fout === undefined ? undefined : 'true',
      })}
    </div>
  );
}
