import { geslotenWaarden } from '../../../domain/monitor/gesloten-waarden.js';
import { invoersoortVan } from '../../../domain/monitor/zetbaar.js';
import { VARIABELEN, type VariabeleNaam } from '../../../domain/variabelen/index.js';
import { FieldFrame } from '../../views/field-frame.js';
import { SelectField, TextField } from '../../views/plain-fields.js';

interface WaardeFieldProps {
  variabele: VariabeleNaam;
  /** As it was typed. */
  waarde: string;
  fout: string | undefined;
}

/** Asks for the value of a variable as its type needs it. */
export function WaardeField({ variabele, waarde, fout }: WaardeFieldProps) {
  const { label, omschrijving } = VARIABELEN[variabele];
  const frame = { veld: 'waarde', label: `${label} wordt`, fout };
  switch (invoersoortVan(variabele)) {
    case 'keuze':
      return (
        <SelectField
          {...frame}
          hint={omschrijving}
          keuzes={(geslotenWaarden(variabele) ?? []).map((een) => [
            String(een),
            typeof een === 'boolean' ? (een ? 'ja' : 'nee') : een,
          ])}
          waarde={waarde}
        />
      );
    case 'getal':
      return <TextField {...frame} hint={`${omschrijving} Een heel getal.`} waarde={waarde} />;
    case 'moment':
      return (
        <FieldFrame {...frame} hint={`${omschrijving} Vul de tijd in zoals die in Nederland is.`}>
          {(attributen) => (
            <input
              class="utrecht-textbox utrecht-textbox--html-input kr-input--date"
              type="datetime-local"
              value={waarde}
              {...attributen}
            />
          )}
        </FieldFrame>
      );
  }
}
