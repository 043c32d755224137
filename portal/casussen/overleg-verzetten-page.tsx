import { OVERLEGVORMEN } from '../../domain/overleg/casusoverleg.js';
import type { OverlegWeergave } from '../../store/verrijken/read-verrijking.js';
import type { CasusOverzicht } from '../../store/weergave.js';
import type { Verstuurd } from '../form-page.js';
import { sentFields } from '../formulier/fouten.js';
import type { ProfessionalContext } from '../route.js';
import { MomentField, SelectField, TextField, TextareaField } from '../views/plain-fields.js';
import { PlainForm } from '../views/plain-form.js';
import { formatMoment } from '../words/dates.js';
import { FromCasusPage } from './from-casus-page.js';

interface OverlegVerzettenPageProps extends Verstuurd {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  overleg: OverlegWeergave | null;
  /** Of this page: what is sent from it twice, moves the meeting once. */
  sleutel: string;
}

/** For procesregie: to when, how and where the casusoverleg moves, and why. */
export function OverlegVerzettenPage(props: OverlegVerzettenPageProps) {
  const { context, casus, overleg, getypt, fouten } = props;
  const isVerstuurd = Object.keys(getypt).length > 0;
  const isMogelijk = overleg !== null && overleg.isVerzetbaar;
  return (
    <FromCasusPage
      titel="Overleg verzetten"
      tab="/overleg"
      uitleg="Iedere partner krijgt een nieuwe uitnodiging voor de nieuwe dag en bevestigt opnieuw, ook wie eerder niet kwam. Een partner ziet de casus weer als die opnieuw toezegt. Wat partners al brachten, blijft in de casus."
      {...{ context, casus, fouten }}
    >
      {overleg !== null && (
        <p>
          Het overleg staat nu op {formatMoment(new Date(overleg.op))},{' '}
          {OVERLEGVORMEN[overleg.vorm].toLowerCase()}.
        </p>
      )}
      {isMogelijk || isVerstuurd ? <VerzetForm {...props} /> : <p class="kr-empty">{waarom(overleg)}</p>}
    </FromCasusPage>
  );
}

/** With what was typed; a page that is just opened proposes the form and place of now. */
function VerzetForm({ context, overleg, sleutel, getypt, fouten }: OverlegVerzettenPageProps) {
  const nu = { vorm: overleg?.vorm ?? '', locatie: overleg?.locatie ?? '' };
  const at = sentFields(Object.keys(getypt).length > 0 ? getypt : nu, fouten);
  return (
    <PlainForm csrf={context.csrf} knop="Overleg verzetten">
      <input type="hidden" name="gezienOp" value={overleg?.op ?? ''} />
      <input type="hidden" name="sleutel" value={sleutel} />
      <MomentField
        {...at('naar')}
        label="Naar wanneer?"
        hint="Een dag en een tijd die nog komen. Is dat al gauw? Bel partners dan ook zelf: zij hebben minder tijd om te reageren."
      />
      <SelectField {...at('vorm')} label="Hoe komt u bij elkaar?" keuzes={Object.entries(OVERLEGVORMEN)} />
      <TextField
        {...at('locatie')}
        label="Waar? (mag leeg blijven)"
        hint="De plaats blijft in het dossier en staat niet in de uitnodiging."
      />
      <TextareaField
        {...at('reden')}
        label="Waarom verzet u het overleg?"
        hint="Ten minste 20 tekens. De tekst blijft in het dossier."
      />
    </PlainForm>
  );
}

/** Why there is nothing to move. */
function waarom(overleg: OverlegWeergave | null): string {
  if (overleg === null || overleg.status === 'VERZET') return 'Er is geen overleg gepland.';
  if (overleg.status === 'GEHOUDEN') return 'Dit overleg is al gehouden en kan niet meer worden verzet.';
  return 'Deze casus begon voordat een overleg kon worden verzet terwijl uitnodigingen lopen. Kies een nieuwe dag in de taak Tweede datum kiezen of Uitkomst van overleg vastleggen.';
}
