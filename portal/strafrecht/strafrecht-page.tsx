import type { CasusOverzicht, StrafrechtWeergave } from '../../store/weergave.js';
import { CasusPage } from '../casussen/casus-page.js';
import { fieldId } from '../formulier/field-type.js';
import { FormFields } from '../formulier/form-fields.js';
import type { FormValues } from '../formulier/form-schema.js';
import type { FormErrors } from '../formulier/validate-form.js';
import type { ProfessionalContext } from '../route.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary } from '../views/error-summary.js';
import { Facts } from '../views/facts.js';
import { strafrechtNames, strafrechtValue } from '../words/strafrecht.js';
import { strafrechtForm, valuesOf } from './strafrecht-form.js';

interface StrafrechtPageProps {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  strafrecht: StrafrechtWeergave;
  /** What was sent and refused; it stays as it was typed. */
  geweigerd?: { values: FormValues; fouten: FormErrors };
}

/** The tab of the compartment: a form for police and OM, released facts for everybody else. */
export function StrafrechtPage(props: StrafrechtPageProps) {
  const { context, casus, strafrecht } = props;
  return (
    <CasusPage context={context} casus={casus} tab="Strafrecht">
      <p class="kr-lead">
        Van het strafrechtelijk onderzoek staat hier alleen wat politie of OM heeft vrijgegeven. De inhoud van
        het onderzoek komt niet in dit systeem.
      </p>
      {strafrecht.magSchrijven ? <StrafrechtForm {...props} /> : <Released strafrecht={strafrecht} />}
    </CasusPage>
  );
}

/** Of each field its value or that there is none: empty and not released look the same. */
function Released({ strafrecht }: { strafrecht: StrafrechtWeergave }) {
  return (
    <Facts
      facts={strafrecht.velden.map(({ veld, waarde }) => [
        strafrechtNames[veld],
        waarde === null ? <span class="kr-soft">niet vrijgegeven</span> : strafrechtValue(waarde),
      ])}
    />
  );
}

function StrafrechtForm({ context, casus, strafrecht, geweigerd }: StrafrechtPageProps) {
  const fouten = geweigerd?.fouten ?? new Map<string, string>();
  return (
    <>
      <ErrorSummary fouten={[...fouten].map(([veld, tekst]) => ({ veld: fieldId(veld), tekst }))} />
      <form method="post" action={`/casussen/${casus.casusId}/strafrecht`} noValidate>
        <CsrfField token={context.csrf} />
        <FormFields
          components={strafrechtForm}
          values={geweigerd?.values ?? valuesOf(strafrecht)}
          errors={fouten}
          draftAction=""
        />
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Bewaren en vrijgeven wat is aangevinkt
          </button>
        </div>
      </form>
    </>
  );
}
