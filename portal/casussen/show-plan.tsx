import type { Request, Response } from 'express';
import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import type { ActieWeergave, CasusOverzicht, PlanWeergave } from '../../store/weergave.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { foutBij, foutenOf } from '../formulier/fouten.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary, type FieldError } from '../views/error-summary.js';
import { MaskedWord } from '../views/masked.js';
import { TextareaField } from '../views/plain-fields.js';
import { formatMoment } from '../words/dates.js';
import { ActieTable } from './actie-table.js';
import { casusIdIn } from './casus-id.js';
import { CasusPage } from './casus-page.js';
import { PlanversieFacts } from './plan-facts.js';

/** GET /casussen/:casusId/plan: the actions, the plan in its versions, and the part of police and OM apart from it. */
export async function showPlan(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const model = await readPlanPage(context, casusIdIn(request));
  response.type('html').send(render(<PlanPage context={context} {...model} getypt={{}} fouten={[]} />));
}

/** POST /casussen/:casusId/plan/daderdeel: a new version; the earlier ones stay. */
export async function saveDaderdeel(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const model = await readPlanPage(context, casusId);
  const getypt = request.body as FormBody;
  try {
    await context.repository.saveDaderdeel(casusId, oneOf(getypt, VELD));
  } catch (error) {
    const fouten = foutenOf(error, { motivering: VELD, conflict: 'Het daderdeel is intussen veranderd.' });
    response
      .status(422)
      .type('html')
      .send(render(<PlanPage context={context} {...model} getypt={getypt} fouten={fouten} />));
    return;
  }
  response.redirect(303, `/casussen/${casusId}/plan#daderdeel-titel`);
}

const VELD = 'daderdeel';

interface PlanPageModel {
  casus: CasusOverzicht;
  plan: PlanWeergave;
  acties: ActieWeergave[];
}

async function readPlanPage({ repository }: ProfessionalContext, casusId: string): Promise<PlanPageModel> {
  const casus = await repository.readCasus(casusId);
  const [plan, acties] = await Promise.all([repository.readPlan(casusId), repository.listActies(casusId)]);
  return { casus, plan, acties };
}

interface PlanPageProps extends PlanPageModel {
  context: ProfessionalContext;
  getypt: FormBody;
  fouten: readonly FieldError[];
}

function PlanPage({ context, casus, plan, acties, getypt, fouten }: PlanPageProps) {
  return (
    <CasusPage context={context} casus={casus} tab="Plan en acties">
      <ErrorSummary fouten={fouten} />
      <div class="kr-stack">
        <ActieTable acties={acties} now={context.deps.clock.now()} isGesloten={casus.status === 'GESLOTEN'} />
        <Versies versies={plan.versies} isGesloten={casus.status === 'GESLOTEN'} />
        {!isAfgeschermd(plan.daderdeel) && (
          <section class="kr-panel" aria-labelledby="daderdeel-titel">
            <h3 class="utrecht-heading-3" id="daderdeel-titel">
              Daderdeel
            </h3>
            <Daderdeel daderdeel={plan.daderdeel} isGesloten={casus.status === 'GESLOTEN'} />
            {plan.magDaderdeelSchrijven && casus.status === 'OPEN' && (
              <DaderdeelForm
                casusId={casus.casusId}
                csrf={context.csrf}
                waarde={VELD in getypt ? oneOf(getypt, VELD) : (plan.daderdeel?.tekst ?? '')}
                fout={foutBij(fouten, VELD)}
              />
            )}
          </section>
        )}
      </div>
    </CasusPage>
  );
}

function Versies({ versies, isGesloten }: Pick<PlanWeergave, 'versies'> & { isGesloten: boolean }) {
  if (isAfgeschermd(versies))
    return (
      <p class="kr-soft">
        Het plan zelf: <MaskedWord />. U ziet de acties die van u zijn.
      </p>
    );
  const [huidig, ...eerder] = versies;
  if (huidig === undefined)
    return (
      <p class="kr-empty">
        {isGesloten
          ? 'In deze casus is geen plan vastgesteld.'
          : 'Er is nog geen plan vastgesteld. Na de tweede weging stelt het ketenregieteam er een op en stelt het vast; dan staat het hier.'}
      </p>
    );
  return (
    <section class="kr-panel" aria-labelledby="plan-titel">
      <h3 class="utrecht-heading-3" id="plan-titel">
        Plan van aanpak, versie {huidig.versie}
      </h3>
      <PlanversieFacts versie={huidig} />
      {eerder.map((versie) => (
        <details class="kr-details" key={versie.versie}>
          <summary>Versie {versie.versie}, vervangen</summary>
          <PlanversieFacts versie={versie} />
        </details>
      ))}
    </section>
  );
}

function Daderdeel(props: {
  daderdeel: Exclude<PlanWeergave['daderdeel'], { afgeschermd: true }>;
  isGesloten: boolean;
}) {
  const { daderdeel, isGesloten } = props;
  if (daderdeel === null)
    return <p class="kr-empty">Politie of OM heeft {isGesloten ? '' : 'nog '}geen daderdeel geschreven.</p>;
  return (
    <>
      <p class="kr-typed">{daderdeel.tekst}</p>
      <p class="kr-soft kr-small">
        Versie {daderdeel.versie}, {formatMoment(new Date(daderdeel.geschrevenOp))}, door {daderdeel.door}
      </p>
    </>
  );
}

function DaderdeelForm(props: { casusId: string; csrf: string; waarde: string; fout: string | undefined }) {
  const { casusId, csrf, waarde, fout } = props;
  return (
    <form method="post" action={`/casussen/${casusId}/plan/daderdeel`} noValidate>
      <CsrfField token={csrf} />
      <TextareaField
        veld={VELD}
        label="Wat moet de keten over de dader weten en afspreken?"
        hint="Geen informatie uit het onderzoek. Zorgpartners en houders van acties zien dit deel niet."
        waarde={waarde}
        fout={fout}
      />
      <div class="kr-actions">
        <button type="submit" class="utrecht-button utrecht-button--secondary-action">
          Daderdeel bewaren
        </button>
      </div>
    </form>
  );
}
