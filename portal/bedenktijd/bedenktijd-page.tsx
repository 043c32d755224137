import {
  type Bedenktijd,
  BEDENKTIJDDUREN,
  BEDENKTIJDEINDEN,
  BEDENKTIJDVERLENERS,
  dagenOver,
  isLopend,
} from '../../domain/persoon/bedenktijd.js';
import { leesbareDag } from '../../domain/tijd/amsterdam.js';
import type { CasusOverzicht } from '../../store/weergave.js';
import { FromCasusPage } from '../casussen/from-casus-page.js';
import type { Verstuurd } from '../form-page.js';
import { sentFields } from '../formulier/fouten.js';
import type { ProfessionalContext } from '../route.js';
import { Facts } from '../views/facts.js';
import { DateField, SelectField } from '../views/plain-fields.js';
import { PlainForm } from '../views/plain-form.js';
import { Section } from '../views/section.js';

interface BedenktijdPageProps extends Verstuurd {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  bedenktijd: Bedenktijd | null;
}

/** For police and KMar: which bedenktijd a person has, a new one, and its end. The keten decides nothing about it. */
export function BedenktijdPage(props: BedenktijdPageProps) {
  const { context, casus, bedenktijd, fouten } = props;
  const now = context.deps.clock.now();
  const lopend = isLopend(bedenktijd ?? undefined, now);
  return (
    <FromCasusPage
      titel="Bedenktijd"
      tab="/personen"
      uitleg="Politie of Koninklijke Marechaussee verleent bedenktijd. Het systeem rekent de laatste dag uit en waarschuwt 30, 14, 7 en 1 dag van tevoren."
      {...{ context, casus, fouten }}
    >
      <div class="kr-stack">
        {bedenktijd !== null && <Stand bedenktijd={bedenktijd} now={now} />}
        <Verleend {...props} lopend={lopend} />
        {lopend && <Gestopt {...props} />}
      </div>
    </FromCasusPage>
  );
}

function Stand({ bedenktijd, now }: { bedenktijd: Bedenktijd; now: Date }) {
  const { vanaf, tot, duur, door, einde } = bedenktijd;
  return (
    <Facts
      facts={[
        ['Begonnen op', leesbareDag(vanaf)],
        ['Duur', BEDENKTIJDDUREN[duur]],
        ['Laatste dag', leesbareDag(tot)],
        ['Verleend door', BEDENKTIJDVERLENERS[door]],
        ['Nu', einde === null ? over(bedenktijd, now) : `gestopt: ${BEDENKTIJDEINDEN[einde].toLowerCase()}`],
      ]}
    />
  );
}

function over(bedenktijd: Bedenktijd, now: Date): string {
  const dagen = dagenOver(bedenktijd, now);
  if (dagen < 0) return 'voorbij';
  return dagen === 1 ? 'nog 1 dag' : `nog ${dagen} dagen`;
}

function Verleend({ context, getypt, fouten, lopend }: BedenktijdPageProps & { lopend: boolean }) {
  const at = sentFields(getypt, fouten);
  return (
    <Section id="verleend" titel={lopend ? 'Vervangen door een andere bedenktijd' : 'Bedenktijd is verleend'}>
      <PlainForm csrf={context.csrf} knop="Bedenktijd vastleggen">
        <input type="hidden" name="soort" value="VERLEEND" />
        <DateField label="Op welke dag begon zij?" hint="Vandaag of eerder." {...at('vanaf')} />
        <SelectField
          label="Hoe lang duurt zij?"
          hint="Geldt de Dublinverordening, dan is dat dertig dagen."
          keuzes={Object.entries(BEDENKTIJDDUREN)}
          {...at('duur')}
        />
        <SelectField
          label="Wie verleende haar?"
          hint="De keten beslist hier niet over."
          keuzes={Object.entries(BEDENKTIJDVERLENERS)}
          {...at('door')}
        />
      </PlainForm>
    </Section>
  );
}

function Gestopt({ context, getypt, fouten }: BedenktijdPageProps) {
  const at = sentFields(getypt, fouten);
  return (
    <Section id="gestopt" titel="De bedenktijd stopt eerder">
      <PlainForm csrf={context.csrf} knop="Stoppen vastleggen" isBijzaak>
        <input type="hidden" name="soort" value="GESTOPT" />
        <SelectField
          label="Waarom stopt zij?"
          hint="Daarna waarschuwt het systeem niet meer."
          keuzes={Object.entries(BEDENKTIJDEINDEN)}
          {...at('einde')}
        />
      </PlainForm>
    </Section>
  );
}
