import { ROLLEN, type Rol } from '../../domain/keten/rollen.js';
import type { ProfessionalContext } from '../route.js';
import { foutBij } from '../formulier/fouten.js';
import { ErrorSummary, type FieldError } from '../views/error-summary.js';
import { SelectField } from '../views/plain-fields.js';
import { ProposalFrame } from './proposal-frame.js';

interface ChooseCelPageProps {
  context: ProfessionalContext;
  /** As they were sent; empty when not chosen. */
  groep: string;
  rol: string;
  fouten: readonly FieldError[];
}

/** First step of a proposal: which data, for which role. */
export function ChooseCelPage({ context, groep, rol, fouten }: ChooseCelPageProps) {
  const { groepen, rollen } = context.regels.matrix;
  return (
    <ProposalFrame context={context}>
      <ErrorSummary fouten={fouten} />
      <p class="kr-lead">
        Een voorstel gaat over één rol en één soort gegevens. Er verandert niets tot de privacyofficer het
        goedkeurt.
      </p>
      <form method="get" action="/toegangsregels/voorstellen/nieuw" noValidate>
        <SelectField
          veld="groep"
          label="Om welke gegevens gaat het?"
          hint="Zoals zij in de toegangsregels heten."
          keuzes={groepen.map((een) => [een.groep, een.naam])}
          waarde={groep}
          fout={foutBij(fouten, 'groep')}
        />
        <SelectField
          veld="rol"
          label="Om welke rol gaat het?"
          hint="De rol die meer of minder moet mogen."
          keuzes={(Object.keys(rollen) as Rol[]).map((een) => [een, `${ROLLEN[een]} (${een})`])}
          waarde={rol}
          fout={foutBij(fouten, 'rol')}
        />
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Verder
          </button>
        </div>
      </form>
    </ProposalFrame>
  );
}
