import { celOf, isZelfdeCel } from '../../domain/toegang/celwijziging.js';
import type { Toegangsvoorstel } from '../../store/toegangsregels/read-voorstellen.js';
import type { FormBody } from '../formulier/form-body.js';
import type { ProfessionalContext } from '../route.js';
import { Section } from '../views/section.js';
import { DecisionForm } from '../views/decision-form.js';
import { ErrorSummary, type FieldError } from '../views/error-summary.js';
import { Facts } from '../views/facts.js';
import { formatMoment } from '../words/dates.js';
import { groepInWords, rolInWords } from './cel-words.js';
import { DifferenceTable } from './difference-table.js';
import { ProposalFrame } from './proposal-frame.js';
import { VoorstelState } from './voorstel-state.js';

interface VoorstelPageProps {
  context: ProfessionalContext;
  voorstel: Toegangsvoorstel;
  /** What was sent and refused; it stays as it was typed. */
  getypt: FormBody;
  fouten: readonly FieldError[];
}

/** One proposal: what changes in words, why, and the decision of somebody else. */
export function VoorstelPage(props: VoorstelPageProps) {
  const { context, voorstel, fouten } = props;
  const { matrix } = context.regels;
  const isOpen = voorstel.status === 'OPEN';
  const isAchterhaald = isOpen && !isZelfdeCel(celOf(matrix, voorstel), voorstel.was);
  return (
    <ProposalFrame context={context} titel="Voorstel voor de toegangsregels">
      <ErrorSummary fouten={fouten} />
      <div class="kr-stack">
        <Facts
          facts={[
            ['Stand', <VoorstelState status={voorstel.status} />],
            ['Gegevens', groepInWords(matrix, voorstel.groep)],
            ['Rol', rolInWords(voorstel.rol)],
            ['Voorgesteld', momentBy(voorstel.voorgesteldOp, voorstel.voorgesteldDoor)],
            ['Waarom', <span class="kr-typed">{voorstel.reden}</span>],
            ['Besloten', voorstel.beslistOp && momentBy(voorstel.beslistOp, voorstel.beslistDoor ?? '')],
            ['Motivering', voorstel.oordeel && <span class="kr-typed">{voorstel.oordeel}</span>],
          ]}
        />
        <div id="cel" tabIndex={-1}>
          <DifferenceTable was={voorstel.was} wordt={voorstel.wordt} />
        </div>
        {isAchterhaald && (
          <p class="kr-notice kr-notice--warning">
            De regel is veranderd sinds dit voorstel er kwam. Goedkeuren kan niet meer. Wijs het af en vraag
            een nieuw voorstel op de regels van nu.
          </p>
        )}
        {isOpen && <Decision {...props} />}
      </div>
    </ProposalFrame>
  );
}

/** Who proposed it never decides it; who may not decide reads that it waits. */
function Decision({ context, voorstel, getypt, fouten }: VoorstelPageProps) {
  if (voorstel.isEigen)
    return <p class="kr-notice">U heeft dit zelf voorgesteld. Een andere persoon besluit erover.</p>;
  if (!context.regels.roleMay(context.betrokkene, 'toegangsbesluit:schrijven'))
    return <p class="kr-notice">Dit voorstel wacht op het besluit van een privacyofficer.</p>;
  return (
    <Section id="besluiten" titel="Besluit">
      <DecisionForm
        csrf={context.csrf}
        besluit={{
          veld: 'besluit',
          label: 'Wat is het besluit?',
          hint: 'Goedgekeurd geldt meteen, voor iedereen. Terugdraaien vraagt een nieuw voorstel.',
          keuzes: [
            ['GOEDGEKEURD', 'Goedkeuren'],
            ['AFGEWEZEN', 'Afwijzen'],
          ],
        }}
        waarom={{
          veld: 'oordeel',
          label: 'Waarom?',
          hint: 'Ten minste 20 tekens. Dit blijft bij het voorstel staan. Noem geen personen of casussen.',
        }}
        knop="Besluit vastleggen"
        getypt={getypt}
        fouten={fouten}
      />
    </Section>
  );
}

const momentBy = (op: string, door: string) => `${formatMoment(new Date(op))}, ${door}`;
