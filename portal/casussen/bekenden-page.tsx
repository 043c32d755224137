import { MATCHOORDELEN } from '../../domain/melding/match.js';
import type { CasusOverzicht, MatchWeergave } from '../../store/weergave.js';
import type { ProfessionalContext } from '../route.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary } from '../views/error-summary.js';
import { FieldFrame } from '../views/field-frame.js';
import { CasusPage } from './casus-page.js';
import { MatchFacts } from './match-facts.js';

export interface BekendenPageProps {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  matches: readonly MatchWeergave[];
  /** What was typed before something was refused, and about which of them. */
  getypt?: { voorstelId: string; reden: string; fout: string };
}

/** Whom the meldingen of a casus may be about, and what people decided; each decision can be undone or taken again. */
export function BekendenPage({ context, casus, matches, getypt }: BekendenPageProps) {
  return (
    <CasusPage context={context} casus={casus} tab="Bekenden">
      <ErrorSummary
        fouten={getypt === undefined ? [] : [{ veld: fieldOf(getypt.voorstelId), tekst: getypt.fout }]}
      />
      {matches.length === 0 && (
        <p class="kr-empty">Er is geen ander dossier gevonden dat over dezelfde persoon kan gaan.</p>
      )}
      <div class="kr-stack">
        {matches.map((match) => (
          <div key={match.voorstelId} class="kr-panel">
            <MatchFacts match={match} />
            <MatchForm
              {...{ context, casus, match }}
              getypt={getypt?.voorstelId === match.voorstelId ? getypt : undefined}
            />
          </div>
        ))}
      </div>
    </CasusPage>
  );
}

interface MatchFormProps {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  match: MatchWeergave;
  getypt: BekendenPageProps['getypt'] | undefined;
}

function MatchForm({ context, casus, match, getypt }: MatchFormProps) {
  const { voorstelId, stand, isVanHier, isOngedaanTeMaken } = match;
  const isOpen = stand === 'TWIJFEL' && isVanHier && casus.status === 'OPEN';
  if (!isOpen && !isOngedaanTeMaken) return null;
  return (
    <form method="post" action={`/casussen/${casus.casusId}/bekenden/${voorstelId}`} noValidate>
      <CsrfField token={context.csrf} />
      <FieldFrame
        veld={fieldOf(voorstelId)}
        label={
          isOpen ? 'Waarop baseert u uw oordeel?' : 'Waarom moet het samenvoegen ongedaan worden gemaakt?'
        }
        hint="Ten minste 20 tekens. De reden blijft in het dossier."
        fout={getypt?.fout}
      >
        {(attributen) => (
          <textarea
            class="utrecht-textarea utrecht-textarea--html-textarea"
            rows={3}
            {...attributen}
            name="reden"
          >
            {getypt?.reden}
          </textarea>
        )}
      </FieldFrame>
      <div class="kr-actions">
        {isOpen ? (
          <>
            <Choice value="BEKEND">{MATCHOORDELEN.BEKEND}</Choice>
            <Choice value="NIEUW">{MATCHOORDELEN.NIEUW}</Choice>
          </>
        ) : (
          <Choice value="ONGEDAAN">Samenvoegen ongedaan maken</Choice>
        )}
      </div>
    </form>
  );
}

function Choice({ value, children }: { value: string; children: string }) {
  return (
    <button
      type="submit"
      name="besluit"
      value={value}
      class="utrecht-button utrecht-button--secondary-action"
    >
      {children}
    </button>
  );
}

const fieldOf = (voorstelId: string): string => `reden-${voorstelId}`;
