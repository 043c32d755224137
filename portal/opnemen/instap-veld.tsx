import { INSTAPKEUZES, type Instapkeuze } from '../../domain/casus/instapkeuze.js';
import { antwoordOp, type Antwoorden } from '../melden/antwoorden.js';
import { FieldFrame, FieldsetFrame } from '../views/field-frame.js';

export interface InstapVeldProps {
  antwoorden: Antwoorden;
  /** What is wrong, by the name of the field. */
  foutOp: (naam: string) => string | undefined;
}

/**
 * Where the casus is already, and why it does not begin at the beginning (OR2). Folded away: who has somebody on the phone
 * takes a new signal.
 */
export function InstapVeld({ antwoorden, foutOp }: InstapVeldProps) {
  const gekozen = antwoordOp(antwoorden, 'instap') || 'F0';
  const isOpen = gekozen !== 'F0' || foutOp('instap') !== undefined || foutOp('instapReden') !== undefined;
  return (
    <details class="kr-details" open={isOpen}>
      <summary>Loopt er al iets? Kies waar de casus nu is</summary>
      <FieldsetFrame
        veld="instap"
        label="Waar is de casus nu?"
        hint="Brengt een partner of een onderzoek de casus in? Kies dan wat er al gebeurt. De keten weegt eerst; wat is overgeslagen komt er als taak naast."
        fout={foutOp('instap')}
      >
        <div class="kr-options">
          {(Object.keys(INSTAPKEUZES) as Instapkeuze[]).map((keuze, index) => (
            <div key={keuze} class="kr-option">
              <input
                type="radio"
                id={index === 0 ? 'instap' : `instap-${keuze}`}
                name="instap"
                value={keuze}
                checked={gekozen === keuze}
              />
              <label for={index === 0 ? 'instap' : `instap-${keuze}`}>{INSTAPKEUZES[keuze]}</label>
            </div>
          ))}
        </div>
      </FieldsetFrame>
      <FieldFrame
        veld="instapReden"
        label="Waarom begint de casus hier?"
        optioneel="niet bij een nieuw signaal"
        hint="Schrijf wat er al is gedaan en door wie. De reden blijft in het dossier."
        fout={foutOp('instapReden')}
      >
        {(attributen) => (
          <textarea class="utrecht-textarea utrecht-textarea--html-textarea" rows={3} {...attributen}>
            {antwoordOp(antwoorden, 'instapReden')}
          </textarea>
        )}
      </FieldFrame>
    </details>
  );
}
