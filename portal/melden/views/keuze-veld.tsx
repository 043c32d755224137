import { vraagtekst } from '../../teksten/teksten.js';
import { antwoordenOp } from '../antwoorden.js';
import { describedBy, Uitleg, veldId, type VeldProps } from './veld.js';

/** A question with its answers below each other, as radio buttons or boxes to tick. */
export function KeuzeVeld(props: VeldProps) {
  const { vraag, antwoorden, fout, teksten } = props;
  const { label, opties } = vraagtekst(teksten, vraag.naam);
  const waarden = vraag.opties ?? Object.keys(opties ?? {});
  const gekozen = antwoordenOp(antwoorden, vraag.naam);
  return (
    <fieldset
      class={fout === undefined ? 'kr-field' : 'kr-field kr-field--error'}
      aria-describedby={describedBy(props)}
    >
      <legend class="kr-field__label">{label}</legend>
      <Uitleg {...props} />
      <div class={isShort(waarden) ? 'kr-options kr-options--inline' : 'kr-options'}>
        {waarden.map((optie, index) => {
          const id = index === 0 ? veldId(vraag.naam) : veldId(`${vraag.naam}-${optie}`);
          return (
            <div key={optie} class="kr-option">
              <input
                type={vraag.soort === 'keuze' ? 'radio' : 'checkbox'}
                id={id}
                name={vraag.naam}
                value={optie}
                checked={gekozen.includes(optie)}
              />
              <label for={id}>{opties?.[optie]}</label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** Ja, nee, weet ik niet: these fit beside each other. */
const isShort = (opties: readonly string[]): boolean => opties.includes('ja');
