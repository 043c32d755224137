import type { Request, Response } from 'express';
import type { VerrijkingWeergave } from '../../store/verrijken/read-verrijking.js';
import type { CasusOverzicht } from '../../store/weergave.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { isErbijFase } from '../../domain/overleg/partner-erbij.js';
import { partnerNaam } from '../../domain/keten/partnernamen.js';
import { BijdrageFacts } from './bijdrage-facts.js';
import { casusIdIn } from './casus-id.js';
import { CasusPage } from './casus-page.js';
import { HoorverslagFacts } from './hoorverslag-facts.js';
import { TafelFacts } from './tafel-facts.js';

/** GET /casussen/:casusId/overleg: who sits around the table, and what partners and melder brought. */
export async function showOverleg(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const casus = await context.repository.readCasus(casusId);
  const verrijking = await context.repository.readVerrijking(casusId);
  const gelukt = MELDINGEN.find(([vraag]) => request.query[vraag] !== undefined)?.[1];
  response.type('html').send(render(<OverlegPage {...{ context, casus, verrijking, gelukt }} />));
}

/** What was done on the page before, as its address says it. */
const MELDINGEN = [
  ['beantwoord', 'Uw antwoord is vastgelegd.'],
  ['verzet', 'Het overleg is verzet. Iedere partner krijgt een nieuwe uitnodiging en bevestigt opnieuw.'],
  ['toegevoegd', 'De partner is toegevoegd en krijgt een uitnodiging.'],
] as const;

interface OverlegPageProps {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  verrijking: VerrijkingWeergave;
  gelukt: string | undefined;
}

function OverlegPage({ context, casus, verrijking, gelukt }: OverlegPageProps) {
  const { overleg, verzoeken, hoorverslagen } = verrijking;
  const mayLead =
    casus.status === 'OPEN' && context.regels.roleMay(context.betrokkene, 'casusoverleg:schrijven');
  return (
    <CasusPage context={context} casus={casus} tab="Overleg">
      {gelukt !== undefined && (
        <p class="kr-notice kr-notice--ok" role="status">
          {gelukt}
        </p>
      )}
      <div class="kr-stack">
        {overleg === null ? (
          <p class="kr-empty">
            {casus.status === 'GESLOTEN'
              ? 'Over deze casus is geen overleg geweest, of geen dat u mag zien.'
              : 'Er is nog geen overleg gepland, of geen dat u mag zien.'}
          </p>
        ) : (
          <TafelFacts overleg={overleg} intrekken={mayLead ? `/casussen/${casus.casusId}/overleg` : null} />
        )}
        {mayLead && <Leiden casus={casus} isVerzetbaar={overleg?.isVerzetbaar === true} />}
        <h3 class="utrecht-heading-3">Vragen aan partners ({verzoeken.length})</h3>
        {verzoeken.length === 0 && (
          <p class="kr-empty">
            {casus.status === 'GESLOTEN'
              ? 'Er is niemand iets gevraagd, of niets dat u mag zien.'
              : 'Er is nog niemand iets gevraagd, of niets dat u mag zien.'}
          </p>
        )}
        {verzoeken.map((verzoek) => (
          <section
            key={verzoek.verzoekId}
            class="kr-panel"
            aria-label={`Vraag aan ${partnerNaam(verzoek.partner)}`}
          >
            <BijdrageFacts verzoek={verzoek} />
            {verzoek.isTeBeantwoorden && verzoek.status === 'OPEN' && (
              <p>
                Uw organisatie heeft hiervoor een taak op de{' '}
                <a class="utrecht-link" href="/werkplek">
                  werkplek
                </a>
                .
              </p>
            )}
            {verzoek.isTeBeantwoorden && verzoek.status === 'GEEN_REACTIE' && (
              <p>
                <a
                  class="utrecht-button utrecht-button--secondary-action"
                  href={`/casussen/${casus.casusId}/overleg/vragen/${verzoek.verzoekId}`}
                >
                  Alsnog antwoorden
                </a>
              </p>
            )}
          </section>
        ))}
        {hoorverslagen.map((hoorverslag) => (
          <section key={hoorverslag.hoorverslagId} class="kr-panel" aria-label="Wat de melder vertelde">
            <h3 class="utrecht-heading-3">Wat de melder vertelde</h3>
            <HoorverslagFacts hoorverslag={hoorverslag} />
          </section>
        ))}
      </div>
    </CasusPage>
  );
}

/** What procesregie can do with the table: each on a page of its own. */
function Leiden({ casus, isVerzetbaar }: { casus: CasusOverzicht; isVerzetbaar: boolean }) {
  const paden = [
    ...(isVerzetbaar ? [['verzetten', 'Overleg verzetten']] : []),
    ...(isErbijFase(casus.fase) ? [['partner-erbij', 'Partner toevoegen']] : []),
  ];
  if (paden.length === 0) return null;
  return (
    <p class="kr-actions">
      {paden.map(([pad, tekst]) => (
        <a
          key={pad}
          class="utrecht-button utrecht-button--secondary-action"
          href={`/casussen/${casus.casusId}/overleg/${pad}`}
        >
          {tekst}
        </a>
      ))}
    </p>
  );
}
