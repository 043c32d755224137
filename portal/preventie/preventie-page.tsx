import { REGIOCODES, REGIOS } from '../../domain/keten/regio.js';
import type { PreventieWeergave } from '../../store/preventie/read-preventie.js';
import type { Verstuurd } from '../form-page.js';
import { sentFields } from '../formulier/fouten.js';
import type { ProfessionalContext } from '../route.js';
import { ErrorSummary } from '../views/error-summary.js';
import { Page } from '../views/page.js';
import { SelectField } from '../views/plain-fields.js';
import { PlainForm } from '../views/plain-form.js';
import { Section } from '../views/section.js';
import { PreventiejaarSection } from './preventiejaar-section.js';

interface PreventiePageProps extends Verstuurd {
  context: ProfessionalContext;
  jaren: readonly PreventieWeergave[];
}

/** The prevention of each region, the newest year first; nobody is a person in it (A1.1 to A1.3). */
export function PreventiePage({ context, jaren, getypt, fouten }: PreventiePageProps) {
  const magStarten = context.regels.roleMay(context.betrokkene, 'preventie:schrijven');
  return (
    <Page titel="Preventie" context={context} huidig="/preventie">
      <ErrorSummary fouten={fouten} />
      <p class="kr-lead">
        Elke regio heeft een jaarplan: bijeenkomsten, gastlessen en campagnes, met hun bereik. Hier staan geen
        personen.
      </p>
      <div class="kr-stack">
        {jaren.length === 0 && (
          <p class="kr-empty">
            Er is nog geen jaarplan. Elk jaar op 1 november beginnen de plannen voor het volgende jaar
            vanzelf.
          </p>
        )}
        {jaren.map((jaar) => (
          <PreventiejaarSection key={`${jaar.regio}-${jaar.jaar}`} jaar={jaar} />
        ))}
        {magStarten && <StartForm {...{ context, getypt, fouten }} />}
      </div>
    </Page>
  );
}

/** A plan for this year or the next, for a region that has none. */
function StartForm({ context, getypt, fouten }: Omit<PreventiePageProps, 'jaren'>) {
  const veld = sentFields(getypt, fouten);
  const dit = context.deps.clock.now().getFullYear();
  return (
    <Section id="starten" titel="Een jaarplan beginnen">
      <PlainForm csrf={context.csrf} action="/preventie" knop="Jaarplan beginnen">
        <SelectField
          {...veld('regio')}
          label="Voor welke regio?"
          hint="De gemeenten van de regio krijgen de taak om het plan te schrijven."
          keuzes={REGIOCODES.map((regio) => [regio, REGIOS[regio].naam] as const)}
        />
        <SelectField
          {...veld('jaar')}
          label="Voor welk jaar?"
          keuzes={[dit, dit + 1].map((jaar) => [String(jaar), String(jaar)] as const)}
        />
      </PlainForm>
    </Section>
  );
}
