import { BEWERKBAAR } from '../../../domain/modellen/modelwijziging.js';
import { isGoed } from '../../../domain/modellen/proefdraai.js';
import type { Modelbesluit } from '../../../store/modellen/besluit.js';
import type { Proefdraai } from '../../../store/modellen/proefdraai.js';
import type { Modelwijziging } from '../../../store/modellen/read-modelwijzigingen.js';
import type { FormBody } from '../../formulier/form-body.js';
import { sentFields } from '../../formulier/fouten.js';
import type { ProfessionalContext } from '../../route.js';
import { BackLink } from '../../views/back-link.js';
import { PlainForm } from '../../views/plain-form.js';
import { DecisionForm } from '../../views/decision-form.js';
import { ErrorSummary, type FieldError } from '../../views/error-summary.js';
import { Facts } from '../../views/facts.js';
import { Page } from '../../views/page.js';
import { TextareaField } from '../../views/plain-fields.js';
import { Section } from '../../views/section.js';
import { voortgangScripts } from '../../views/voortgang.js';
import { formatMoment } from '../../words/dates.js';
import { wijzigingPath } from '../named-file.js';
import { StatusTag } from '../status-tag.js';
import { BesluitTable } from './besluit-table.js';
import { ProefSection } from './proef-section.js';
import { vrijgavePath } from './vrijgave-path.js';

interface VrijgavePageProps {
  context: ProfessionalContext;
  wijziging: Modelwijziging;
  proefdraai: Proefdraai | null;
  besluiten: readonly Modelbesluit[];
  /** What was sent and refused. */
  getypt: FormBody;
  fouten: readonly FieldError[];
  /** Released just now, but its files could not be written to their folder. */
  isNietTeruggeschreven: boolean;
}

/** From draft to running model: what was found, what changes for the scenarios, and the decision of somebody else. */
export function VrijgavePage(props: VrijgavePageProps) {
  const { context, wijziging, proefdraai, besluiten, fouten, isNietTeruggeschreven } = props;
  return (
    <Page
      titel={`Proefdraaien en vrijgeven: ${wijziging.titel}`}
      context={context}
      huidig="/modellen"
      scripts={proefdraai?.stand === 'LOOPT' ? voortgangScripts : []}
      boven={<BackLink href={wijzigingPath(wijziging.wijzigingId)}>Terug naar de wijziging</BackLink>}
    >
      <ErrorSummary titel="Dit kan nog niet" fouten={fouten} />
      {isNietTeruggeschreven && (
        <p class="kr-notice kr-notice--warning" role="status">
          De wijziging is vrijgegeven en loopt. De bestanden konden niet in hun map worden geschreven.
          Download ze bij de wijziging en zet ze daar zelf neer.
        </p>
      )}
      <div class="kr-stack">
        <Facts
          facts={[
            ['Stand', <StatusTag status={wijziging.status} />],
            ['Waarom', <div class="kr-typed">{wijziging.reden}</div>],
            ['Begonnen', `${formatMoment(new Date(wijziging.geopendOp))}, ${wijziging.geopendDoor}`],
          ]}
        />
        <p class="utrecht-paragraph">
          Wat er verandert, ziet u bij{' '}
          <a class="utrecht-link" href={wijzigingPath(wijziging.wijzigingId)}>
            de bestanden van deze wijziging
          </a>
          .
        </p>
        <ProefSection {...{ context, wijziging, proefdraai }} />
        <Besluit {...props} />
        {besluiten.length > 0 && <BesluitTable besluiten={besluiten} />}
      </div>
    </Page>
  );
}

/** What this person can do now, or why nothing. */
function Besluit(props: VrijgavePageProps) {
  const { context, wijziging, proefdraai } = props;
  const { status, hash, wijzigingId, isEigen } = wijziging;
  const mag = (handeling: 'modellen:schrijven' | 'modelvrijgave:schrijven') =>
    context.regels.roleMay(context.betrokkene, handeling);
  const isKlaar = proefdraai?.hash === hash && proefdraai.resultaat !== null && isGoed(proefdraai.resultaat);
  if (BEWERKBAAR.includes(status)) {
    if (!mag('modellen:schrijven'))
      return <p class="kr-notice">Deze wijziging wordt nog bewerkt door functioneel beheer.</p>;
    return isKlaar ? (
      <Section id="voorleggen" titel="Voorleggen">
        <p class="utrecht-paragraph">
          Deze versie is goed door de proef gekomen. Leg haar voor aan een ander, die haar bekijkt en
          vrijgeeft. Zolang zij is voorgelegd, kan niemand haar wijzigen.
        </p>
        <PlainForm
          csrf={context.csrf}
          action={`${vrijgavePath(wijzigingId)}/voorleggen`}
          knop="Wijziging voorleggen"
        >
          <input type="hidden" name="hash" value={hash} />
        </PlainForm>
      </Section>
    ) : (
      <p class="kr-notice">
        U kunt de wijziging voorleggen als precies deze versie zonder fout heeft proefgedraaid.
      </p>
    );
  }
  if (status !== 'VOORGELEGD') return null;
  if (!mag('modelvrijgave:schrijven') || isEigen)
    return (
      <>
        <p class="kr-notice">
          Deze wijziging wacht op een ander: iemand van functioneel beheer of procesregie die er niet aan
          meewerkte.
        </p>
        {isEigen && mag('modelvrijgave:schrijven') && <Terugnemen {...props} />}
      </>
    );
  return <Vrijgeven {...props} />;
}

/** Who made it takes it back, to edit it again. */
function Terugnemen({ context, wijziging: { wijzigingId }, getypt, fouten }: VrijgavePageProps) {
  return (
    <Section id="terugnemen" titel="Terugnemen">
      <PlainForm
        csrf={context.csrf}
        action={`${vrijgavePath(wijzigingId)}/besluit`}
        knop="Terugnemen om aan te passen"
        isBijzaak
      >
        <input type="hidden" name="besluit" value="TERUGGEVEN" />
        <TextareaField
          label="Waarom neemt u de wijziging terug?"
          hint="Ten minste 20 tekens. Noem geen personen of casussen."
          {...sentFields(getypt, fouten)('oordeel')}
        />
      </PlainForm>
    </Section>
  );
}

function Vrijgeven({ context, wijziging: { wijzigingId, hash }, getypt, fouten }: VrijgavePageProps) {
  return (
    <Section id="vrijgeven" titel="Vrijgeven of teruggeven">
      <p class="utrecht-paragraph">
        Na vrijgave volgen nieuwe casussen en nieuwe stappen deze modellen. Wat nu al loopt, maakt elk proces
        af op de versie waarmee het begon. Overzetten van wat loopt, biedt dit systeem niet aan: de eigen
        procesmotor kan het niet, en op een Camunda 8-cluster doet technisch beheer het met het gereedschap
        van dat cluster.
      </p>
      <DecisionForm
        csrf={context.csrf}
        action={`${vrijgavePath(wijzigingId)}/besluit`}
        besluit={{
          veld: 'besluit',
          label: 'Wat is uw besluit?',
          hint: 'Vrijgegeven geldt meteen. Terugzetten kan daarna met een nieuwe wijziging.',
          keuzes: [
            ['VRIJGEVEN', 'Vrijgeven'],
            ['TERUGGEVEN', 'Teruggeven om aan te passen'],
          ],
        }}
        waarom={{
          veld: 'oordeel',
          label: 'Waarom?',
          hint: 'Nodig bij teruggeven, ten minste 20 tekens. Noem geen personen of casussen.',
        }}
        knop="Besluit vastleggen"
        getypt={getypt}
        fouten={fouten}
      >
        <input type="hidden" name="hash" value={hash} />
      </DecisionForm>
    </Section>
  );
}
