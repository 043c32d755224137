import { leesbareDag } from '../../domain/tijd/amsterdam.js';
import { IDENTIFICATIES, VERZOEKBESLUITEN, VERZOEKSOORTEN } from '../../domain/rechten/verzoek.js';
import type { VerzoekWeergave } from '../../store/verzoek/verzoek-weergave.js';
import type { FormBody } from '../formulier/form-body.js';
import type { ProfessionalContext } from '../route.js';
import { BackLink } from '../views/back-link.js';
import { Deadline } from '../views/deadline.js';
import { ErrorSummary, type FieldError } from '../views/error-summary.js';
import { Facts } from '../views/facts.js';
import { Page } from '../views/page.js';
import { formatMoment } from '../words/dates.js';
import { CorrectieSection } from './correctie-section.js';
import { DecideForm, ExtendForm, LiftForm } from './decide-forms.js';
import { InzageSection } from './inzage/inzage-section.js';
import { VerzoekState } from './verzoek-state.js';

export interface VerzoekPageProps {
  context: ProfessionalContext;
  verzoek: VerzoekWeergave;
  /** What was sent and refused; it stays as it was typed. */
  getypt: FormBody;
  fouten: readonly FieldError[];
}

/** One request: what is asked, what was done for it, and the decision. */
export function VerzoekPage(props: VerzoekPageProps) {
  const { context, verzoek, fouten } = props;
  return (
    <Page
      titel={`Verzoek ${verzoek.verzoeknummer}`}
      context={context}
      huidig="/verzoeken"
      breedte="tekst"
      boven={<BackLink href="/verzoeken">Terug naar de verzoeken</BackLink>}
    >
      <ErrorSummary fouten={fouten} />
      <div class="kr-stack">
        <VerzoekFacts context={context} verzoek={verzoek} />
        {verzoek.beperkend && (
          <p class="kr-notice kr-notice--warning">
            Nieuwe partners krijgen niets uit de casussen van deze persoon. Het meldpunt, het ketenregieteam,
            politie en OM gaan door: wat iemand veilig houdt wacht hier niet op.
          </p>
        )}
        {verzoek.soort === 'BEZWAAR' && verzoek.besluit === null && (
          <p class="kr-notice kr-notice--warning">
            Wie het dossier ziet, ziet dat er een bezwaar in behandeling is.
          </p>
        )}
        {verzoek.soort === 'INZAGE' && <InzageSection {...props} />}
        {verzoek.soort === 'CORRECTIE' && <CorrectieSection {...props} />}
        <ExtendForm {...props} />
        <DecideForm {...props} />
        <LiftForm {...props} />
      </div>
    </Page>
  );
}

function VerzoekFacts({ context, verzoek }: Pick<VerzoekPageProps, 'context' | 'verzoek'>) {
  const typed = (tekst: string | null) => tekst && <span class="kr-typed">{tekst}</span>;
  return (
    <Facts
      facts={[
        ['Soort', VERZOEKSOORTEN[verzoek.soort]],
        ['Stand', <VerzoekState verzoek={verzoek} />],
        ['Dossier', <span class="kr-number">{verzoek.dossiernummer}</span>],
        ['Ontvangen', leesbareDag(verzoek.ontvangenOp)],
        [
          'Antwoord uiterlijk',
          verzoek.besluit === null && <Deadline at={verzoek.uiterlijk} now={context.deps.clock.now()} />,
        ],
        ['Wat de betrokkene vraagt', typed(verzoek.vraag)],
        ['Vastgesteld wie het vraagt', IDENTIFICATIES[verzoek.identificatie]],
        ['Vastgesteld door', verzoek.identificatieDoor],
        ['Geregistreerd door', verzoek.geregistreerdDoor],
        ['Waarom het langer duurt', typed(verzoek.verlenging)],
        ['Besluit', verzoek.besluit && VERZOEKBESLUITEN[verzoek.besluit]],
        ['Motivering', typed(verzoek.motivering)],
        [
          'Besloten',
          verzoek.beslotenOp && `${formatMoment(new Date(verzoek.beslotenOp))}, ${verzoek.beslotenDoor}`,
        ],
        ['Waarom de beperking is opgeheven', typed(verzoek.opheffing)],
      ]}
    />
  );
}
