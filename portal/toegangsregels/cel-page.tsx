import { celOf } from '../../domain/toegang/celwijziging.js';
import type { ProfessionalContext } from '../route.js';
import { foutBij } from '../formulier/fouten.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary, type FieldError } from '../views/error-summary.js';
import { Facts } from '../views/facts.js';
import { TextareaField } from '../views/plain-fields.js';
import { cellInWords } from '../words/access-rules.js';
import { ActieField } from './actie-field.js';
import { groepInWords, rolInWords } from './cel-words.js';
import { ProposalFrame } from './proposal-frame.js';
import type { GetyptVoorstel } from './typed-voorstel.js';

interface CelPageProps {
  context: ProfessionalContext;
  getypt: GetyptVoorstel;
  fouten: readonly FieldError[];
}

/** Second step of a proposal: what the role may do from then on, and why. */
export function CelPage({ context, getypt, fouten }: CelPageProps) {
  const { versie, matrix } = context.regels;
  const nu = celOf(matrix, getypt);
  const celfout = foutBij(fouten, 'cel');
  return (
    <ProposalFrame context={context}>
      <ErrorSummary fouten={fouten} />
      <Facts
        facts={[
          ['Gegevens', groepInWords(matrix, getypt.groep)],
          ['Rol', rolInWords(getypt.rol)],
          [`Lezen, nu (versie ${versie})`, cellInWords(nu.lezen)],
          [`Schrijven, nu (versie ${versie})`, cellInWords(nu.schrijven)],
        ]}
      />
      <form method="post" action="/toegangsregels/voorstellen/nieuw" noValidate>
        <CsrfField token={context.csrf} />
        <input type="hidden" name="groep" value={getypt.groep} />
        <input type="hidden" name="rol" value={getypt.rol} />
        <input type="hidden" name="versie" value={String(versie)} />
        <section
          id="cel"
          tabIndex={-1}
          class={celfout === undefined ? undefined : 'kr-field kr-field--error'}
          aria-labelledby="cel-titel"
        >
          <h2 class="utrecht-heading-2" id="cel-titel">
            Wat moet deze rol mogen?
          </h2>
          <p class="utrecht-paragraph">
            Alle voorwaarden die u aanvinkt gelden samen. Hoe meer voorwaarden, hoe minder iemand ziet.
          </p>
          {celfout !== undefined && (
            <p class="kr-field__error">
              <span class="kr-visually-hidden">Fout: </span>
              {celfout}
            </p>
          )}
          <ActieField actie="lezen" getypt={getypt.lezen} fout={foutBij(fouten, 'lezen')} />
          <ActieField actie="schrijven" getypt={getypt.schrijven} fout={foutBij(fouten, 'schrijven')} />
        </section>
        <TextareaField
          veld="reden"
          label="Waarom is dit nodig?"
          hint="Ten minste 20 tekens. De privacyofficer beslist hierop, en het blijft bij de versie staan. Noem geen personen of casussen."
          waarde={getypt.reden}
          fout={foutBij(fouten, 'reden')}
        />
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Bekijken wat er verandert
          </button>
        </div>
      </form>
    </ProposalFrame>
  );
}
