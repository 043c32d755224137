import type { ComponentChildren } from 'preact';

export interface FrameProps {
  /** Its name in the posted form. */
  veld: string;
  /** Of its first control, to which the error summary links; the name itself when left out. */
  id?: string;
  label: string;
  /** What stands behind the label of a field that may stay empty. */
  optioneel?: string | undefined;
  hint?: string | undefined;
  /** Stands between hint and control, such as an advice. */
  tussen?: ComponentChildren;
  fout?: string | undefined;
}

/** What ties a control to its label, hint and error, for who does not see them. */
export interface ControlAttributes {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
}

/** Label, hint, error and control of a field with one control, in that order. */
export function FieldFrame({
  children,
  ...props
}: FrameProps & { children: (attributen: ControlAttributes) => ComponentChildren }) {
  const { veld, id = veld, fout } = props;
  return (
    <div class={frameClass(props)} data-veld={veld}>
      <label class="kr-field__label" for={id}>
        <Label {...props} />
      </label>
      <Notes {...props} />
      {children({
        id,
        name: veld,
        'aria-describedby': describedBy(props),
        'aria-invalid': fout === undefined ? undefined : 'true',
      })}
    </div>
  );
}

/** The same for a field with several controls: a fieldset with a legend. */
export function FieldsetFrame({ children, ...props }: FrameProps & { children: ComponentChildren }) {
  return (
    <fieldset class={frameClass(props)} data-veld={props.veld} aria-describedby={describedBy(props)}>
      <legend class="kr-field__label">
        <Label {...props} />
      </legend>
      <Notes {...props} />
      {children}
    </fieldset>
  );
}

function Label({ label, optioneel }: FrameProps) {
  return (
    <>
      {label}
      {optioneel !== undefined && <span class="kr-field__optional"> ({optioneel})</span>}
    </>
  );
}

function Notes({ veld, id = veld, hint, tussen, fout }: FrameProps) {
  return (
    <>
      {hint !== undefined && (
        <p class="kr-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {tussen}
      {fout !== undefined && (
        <p class="kr-field__error" id={`${id}-fout`}>
          <span class="kr-visually-hidden">Fout: </span>
          {fout}
        </p>
      )}
    </>
  );
}

/** Ids of the hint and the error, for `aria-describedby`. */
export function describedBy({ veld, id = veld, hint, fout }: FrameProps): string | undefined {
  const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(fout === undefined ? [] : [`${id}-fout`])];
  return ids.length === 0 ? undefined : ids.join(' ');
}

const frameClass = ({ fout }: FrameProps): string =>
  fout === undefined ? 'kr-field' : 'kr-field kr-field--error';
