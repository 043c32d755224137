import { vraagtekst } from '../../teksten/teksten.js';
import { antwoordenOp, antwoordOp } from '../antwoorden.js';
import type { VraagSoort } from '../vraag.js';
import { describedBy, Uitleg, veldId, type VeldProps } from './veld.js';

/** A question that is answered by typing, or by choosing from a long list. */
export function InvoerVeld(props: VeldProps) {
  const { vraag, fout, teksten } = props;
  return (
    <div class={fout === undefined ? 'kr-field' : 'kr-field kr-field--error'}>
      <label class="kr-field__label" for={veldId(vraag.naam)}>
        {vraagtekst(teksten, vraag.naam).label}
      </label>
      <Uitleg {...props} />
      <Control {...props} />
      {vraag.soort === 'getalOfOnbekend' && <Onbekend {...props} />}
    </div>
  );
}

function Control(props: VeldProps) {
  const { vraag, antwoorden, fout, teksten } = props;
  const common = {
    id: veldId(vraag.naam),
    name: vraag.naam,
    'aria-describedby': describedBy(props),
    'aria-invalid': fout === undefined ? undefined : ('true' as const),
  };
  const invalid = fout === undefined ? '' : 'utrecht-textbox--invalid';
  switch (vraag.soort) {
    case 'tekst':
      return (
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea"
          rows={6}
          autocomplete="off"
          {...common}
        >
          {antwoordOp(antwoorden, vraag.naam)}
        </textarea>
      );
    case 'keuzelijst': {
      const { opties } = vraagtekst(teksten, vraag.naam);
      return (
        <select class="utrecht-select utrecht-select--html-select" autocomplete="off" {...common}>
          <option value="">{teksten.paginas.kies}</option>
          {(vraag.opties ?? []).map((optie) => (
            <option key={optie} value={optie} selected={optie === antwoordOp(antwoorden, vraag.naam)}>
              {opties?.[optie]}
            </option>
          ))}
        </select>
      );
    }
    default:
      return (
        <input
          class={`utrecht-textbox utrecht-textbox--html-input ${invalid} ${SHORT.has(vraag.soort) ? 'kr-input--short' : ''}`}
          {...keyboard(vraag.soort)}
          autocomplete={vraag.zelf ?? 'off'}
          value={typed(vraag.soort, antwoordenOp(antwoorden, vraag.naam))}
          {...common}
        />
      );
  }
}

/** The box "weet ik niet" beside a number; it carries the same name, so that both arrive together. */
function Onbekend({ vraag, antwoorden, teksten }: VeldProps) {
  const id = `${veldId(vraag.naam)}-onbekend`;
  return (
    <div class="kr-option">
      <input
        type="checkbox"
        id={id}
        name={vraag.naam}
        value="onbekend"
        checked={antwoordenOp(antwoorden, vraag.naam).includes('onbekend')}
      />
      <label for={id}>{vraagtekst(teksten, vraag.naam).opties?.['onbekend']}</label>
    </div>
  );
}

const SHORT = new Set<VraagSoort>(['getal', 'getalOfOnbekend', 'datum']);

/** Numbers are typed as text on a keyboard of digits: a number field throws away what it does not understand. */
function keyboard(soort: VraagSoort) {
  switch (soort) {
    case 'getal':
    case 'getalOfOnbekend':
      return { type: 'text', inputmode: 'numeric' } as const;
    case 'datum':
      return { type: 'date' } as const;
    case 'telefoon':
      return { type: 'tel' } as const;
    default:
      return { type: 'text', ...(soort === 'email' ? { inputmode: 'email' as const } : {}) } as const;
  }
}

function typed(soort: VraagSoort, antwoorden: readonly string[]): string {
  return (soort === 'getalOfOnbekend' ? antwoorden.find((each) => each !== 'onbekend') : antwoorden[0]) ?? '';
}
