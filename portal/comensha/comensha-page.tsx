import { COMENSHAVORMEN } from '../../domain/persoon/comensha.js';
import { leesbareDag } from '../../domain/tijd/amsterdam.js';
import type { ComenshaWeergave } from '../../store/comensha/read-comensha.js';
import type { CasusOverzicht } from '../../store/weergave.js';
import { FromCasusPage } from '../casussen/from-casus-page.js';
import type { Verstuurd } from '../form-page.js';
import { sentFields } from '../formulier/fouten.js';
import type { ProfessionalContext } from '../route.js';
import { Facts } from '../views/facts.js';
import { PlainForm } from '../views/plain-form.js';
import { DateField, SelectField } from '../views/plain-fields.js';
import { Section } from '../views/section.js';

interface ComenshaPageProps extends Verstuurd {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  dossierId: string;
  weergave: ComenshaWeergave | null;
}

/** For who registers: with consent or anonymised, and then what may be taken over at CoMensha. The keten sends nothing. */
export function ComenshaPage(props: ComenshaPageProps) {
  const { context, casus, dossierId, weergave, fouten } = props;
  return (
    <FromCasusPage
      titel="Registratie bij CoMensha"
      tab="/personen"
      uitleg="U registreert zelf bij CoMensha; dit systeem verstuurt niets. Zonder toestemming gaat er niets heen dat naar de persoon leidt."
      {...{ context, casus, fouten }}
    >
      <div class="kr-stack">
        {weergave !== null && (
          <Stand weergave={weergave} pad={`/casussen/${casus.casusId}/personen/${dossierId}/comensha.csv`} />
        )}
        <Vastleggen {...props} />
      </div>
    </FromCasusPage>
  );
}

function Stand({ weergave: { melding, set }, pad }: { weergave: ComenshaWeergave; pad: string }) {
  const { vorm, toestemmingOp, geregistreerdOp } = melding;
  return (
    <Section id="stand" titel={`Geregistreerd op ${leesbareDag(geregistreerdOp)}`}>
      <p>
        {COMENSHAVORMEN[vorm]}
        {toestemmingOp === null
          ? ': hier staat niets in dat naar de persoon leidt.'
          : ` van ${leesbareDag(toestemmingOp)}.`}
      </p>
      <Facts facts={set} />
      <p>
        <a class="utrecht-link" href={pad}>
          Deze gegevens downloaden (CSV)
        </a>
      </p>
    </Section>
  );
}

function Vastleggen({ context, weergave, getypt, fouten }: ComenshaPageProps) {
  const at = sentFields(getypt, fouten);
  return (
    <Section id="vastleggen" titel={weergave === null ? 'Registratie vastleggen' : 'Opnieuw geregistreerd'}>
      <PlainForm csrf={context.csrf} knop="Registratie vastleggen">
        <SelectField
          label="Hoe registreert u deze persoon?"
          hint="Toestemming vraagt u aan de persoon zelf, en die mag nee zeggen."
          keuzes={Object.entries(COMENSHAVORMEN)}
          {...at('vorm')}
        />
        <DateField
          label="Op welke dag gaf de persoon toestemming?"
          hint="Alleen als u met naam registreert; naam en geboortedatum gaan dan mee."
          {...at('toestemmingOp')}
        />
      </PlainForm>
    </Section>
  );
}
