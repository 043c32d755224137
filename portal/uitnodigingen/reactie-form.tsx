import { AFWIJSREDENEN, REACTIES } from '../../domain/overleg/uitnodiging.js';
import type { UitnodigingWeergave } from '../../store/weergave.js';
import { foutBij } from '../formulier/fouten.js';
import { CsrfField } from '../views/csrf-field.js';
import type { FieldError } from '../views/error-summary.js';
import { FieldFrame } from '../views/field-frame.js';

/** An answer that was refused; it stays as it was given. */
export interface GeweigerdAntwoord {
  uitnodigingId: string;
  reactie: string;
  redenCode: string;
  fouten: readonly FieldError[];
}

interface ReactieFormProps {
  csrf: string;
  uitnodiging: UitnodigingWeergave;
  geweigerd: GeweigerdAntwoord | undefined;
}

/** Two closed questions: what is your answer, and why not. */
export function ReactieForm({ csrf, uitnodiging, geweigerd }: ReactieFormProps) {
  const { uitnodigingId, casusnummer, status } = uitnodiging;
  const gekozen = geweigerd?.reactie ?? (status in REACTIES ? status : '');
  const fouten = geweigerd?.fouten ?? [];
  return (
    <form method="post" action={`/uitnodigingen/${uitnodigingId}`} noValidate>
      <CsrfField token={csrf} />
      <FieldFrame
        veld="reactie"
        id={`reactie-${uitnodigingId}`}
        label={`Uw reactie voor ${casusnummer}`}
        hint="Een vervanger komt uit uw eigen organisatie."
        fout={foutBij(fouten, `reactie-${uitnodigingId}`)}
      >
        {(attributen) => (
          <select class="utrecht-select utrecht-select--html-select" {...attributen}>
            <Keuzes namen={{ '': 'Kies een antwoord', ...REACTIES }} gekozen={gekozen} />
          </select>
        )}
      </FieldFrame>
      <FieldFrame
        veld="redenCode"
        id={`redenCode-${uitnodigingId}`}
        label="Waarom komt u niet?"
        hint="Alleen nodig als u niet komt."
        fout={foutBij(fouten, `redenCode-${uitnodigingId}`)}
      >
        {(attributen) => (
          <select class="utrecht-select utrecht-select--html-select" {...attributen}>
            <Keuzes
              namen={{ '': 'Niet van toepassing', ...AFWIJSREDENEN }}
              gekozen={geweigerd?.redenCode ?? ''}
            />
          </select>
        )}
      </FieldFrame>
      <div class="kr-actions">
        <button type="submit" class="utrecht-button utrecht-button--primary-action">
          Reactie vastleggen
        </button>
      </div>
    </form>
  );
}

function Keuzes({ namen, gekozen }: { namen: Readonly<Record<string, string>>; gekozen: string }) {
  return (
    <>
      {Object.entries(namen).map(([waarde, naam]) => (
        <option key={waarde} value={waarde} selected={waarde === gekozen}>
          {naam}
        </option>
      ))}
    </>
  );
}
