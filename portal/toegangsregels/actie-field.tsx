import { VOORWAARDEN } from '../../domain/toegang/toegang-matrix.js';
import { conditions } from '../words/access-rules.js';
import type { GetypteActie } from './typed-voorstel.js';

interface ActieFieldProps {
  actie: 'lezen' | 'schrijven';
  getypt: GetypteActie;
  fout: string | undefined;
}

/** Whether a role may read or write, and the conditions under which; nothing ticked means no. */
export function ActieField({ actie, getypt: { mag, voorwaarden }, fout }: ActieFieldProps) {
  return (
    <fieldset
      class={fout === undefined ? 'kr-field' : 'kr-field kr-field--error'}
      aria-describedby={fout === undefined ? undefined : `${actie}-fout`}
    >
      <legend class="kr-field__label">{actie === 'lezen' ? 'Lezen' : 'Schrijven'}</legend>
      {fout !== undefined && (
        <p class="kr-field__error" id={`${actie}-fout`}>
          <span class="kr-visually-hidden">Fout: </span>
          {fout}
        </p>
      )}
      <div class="kr-options">
        <div class="kr-option">
          <input type="checkbox" id={actie} name={actie} value="ja" checked={mag} />
          <label for={actie}>Deze rol mag {actie}</label>
        </div>
      </div>
      <details class="kr-details" open={voorwaarden.length > 0}>
        <summary>Voorwaarden bij {actie}</summary>
        <div class="kr-options">
          {VOORWAARDEN.map((voorwaarde) => (
            <div class="kr-option" key={voorwaarde}>
              <input
                type="checkbox"
                id={`${actie}-${voorwaarde}`}
                name={`${actie}Voorwaarde`}
                value={voorwaarde}
                checked={voorwaarden.includes(voorwaarde)}
              />
              <label for={`${actie}-${voorwaarde}`}>{conditions[voorwaarde]}</label>
            </div>
          ))}
        </div>
      </details>
    </fieldset>
  );
}
