import { FieldFrame } from './field-frame.js';

interface PlainField {
  veld: string;
  label: string;
  hint?: string;
  fout?: string | undefined;
  /** As it was typed. */
  waarde: string;
}

const textbox = 'utrecht-textbox utrecht-textbox--html-input';

export function TextField({ waarde, ...frame }: PlainField) {
  return (
    <FieldFrame {...frame}>
      {(attributen) => <input class={textbox} value={waarde} autocomplete="off" {...attributen} />}
    </FieldFrame>
  );
}

export function DateField({ waarde, ...frame }: PlainField) {
  return (
    <FieldFrame {...frame}>
      {(attributen) => (
        <input class={`${textbox} kr-input--date`} type="date" value={waarde} {...attributen} />
      )}
    </FieldFrame>
  );
}

/** A day and a time on Dutch clocks. */
export function MomentField({ waarde, ...frame }: PlainField) {
  return (
    <FieldFrame {...frame}>
      {(attributen) => (
        <input class={`${textbox} kr-input--date`} type="datetime-local" value={waarde} {...attributen} />
      )}
    </FieldFrame>
  );
}

export function TextareaField({ waarde, ...frame }: PlainField) {
  return (
    <FieldFrame {...frame}>
      {(attributen) => (
        <textarea class="utrecht-textarea utrecht-textarea--html-textarea" rows={4} {...attributen}>
          {waarde}
        </textarea>
      )}
    </FieldFrame>
  );
}

interface SelectFieldProps extends PlainField {
  /** What is sent, and what people read. */
  keuzes: readonly (readonly [waarde: string, tekst: string])[];
}

/** A closed list; nothing is chosen for anybody. */
export function SelectField({ waarde, keuzes, ...frame }: SelectFieldProps) {
  return (
    <FieldFrame {...frame}>
      {(attributen) => (
        <select class="utrecht-select utrecht-select--html-select" {...attributen}>
          <option value="">Maak een keuze</option>
          {keuzes.map(([keuze, tekst]) => (
            <option key={keuze} value={keuze} selected={keuze === waarde}>
              {tekst}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
