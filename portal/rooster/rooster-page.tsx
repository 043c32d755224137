import { leesbareDag } from '../../domain/tijd/amsterdam.js';
import type { Rooster, RoosterWeergave } from '../../store/rooster/list-rooster.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { sentFields } from '../formulier/fouten.js';
import type { ProfessionalContext } from '../route.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary, type FieldError } from '../views/error-summary.js';
import { Page } from '../views/page.js';
import { DateField, SelectField } from '../views/plain-fields.js';
import { groupName } from '../words/groups.js';

interface RoosterPageProps {
  context: ProfessionalContext;
  rooster: Rooster;
  /** What was sent and refused, or the group that was chosen. */
  getypt: FormBody;
  fouten: readonly FieldError[];
}

/** The rota: who does the work of each role at each organisation, from today on. */
export function RoosterPage({ context, rooster, getypt, fouten }: RoosterPageProps) {
  const { regels, magSchrijven } = rooster;
  return (
    <Page titel="Rooster" context={context} huidig="/rooster">
      <ErrorSummary fouten={fouten} />
      <p class="kr-lead">
        Voor elke rol met werk staat hier elke werkdag iemand. Wie waarneemt, ziet in die dagen het werk van
        die rol; bij wat hij afrondt, staan beide namen.
      </p>
      <div class="kr-stack">
        <section aria-labelledby="regels">
          <h2 class="utrecht-heading-2" id="regels">
            Vanaf vandaag <span class="kr-count">({regels.length})</span>
          </h2>
          {regels.length === 0 ? (
            <p class="kr-empty">Er staat nog niemand in het rooster.</p>
          ) : (
            <RoosterTable regels={regels} magSchrijven={magSchrijven} csrf={context.csrf} />
          )}
        </section>
        {magSchrijven && <NewLine {...{ rooster, getypt, fouten }} csrf={context.csrf} />}
      </div>
    </Page>
  );
}

function RoosterTable(props: { regels: readonly RoosterWeergave[]; magSchrijven: boolean; csrf: string }) {
  const { regels, magSchrijven, csrf } = props;
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">Wie het werk van een rol doet, per rol en op datum.</caption>
      <thead>
        <tr>
          {['Rol', 'Wie', 'In plaats van', 'Van', 'Tot en met', ...(magSchrijven ? ['Intrekken'] : [])].map(
            (kop) => (
              <th key={kop} scope="col">
                {kop}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {regels.map(({ roosterId, groep, wie, waarnemerGroep, voor, van, tot }) => (
          <tr key={roosterId}>
            <td data-kop="Rol">{groupName(groep)}</td>
            <td data-kop="Wie">{wie ?? groupName(waarnemerGroep ?? '')}</td>
            <td data-kop="In plaats van">{voor ?? 'niemand in het bijzonder'}</td>
            <td data-kop="Van">{leesbareDag(van)}</td>
            <td data-kop="Tot en met">{leesbareDag(tot)}</td>
            {magSchrijven && (
              <td data-kop="Intrekken">
                <form method="post" action={`/rooster/${roosterId}/intrekken`}>
                  <CsrfField token={csrf} />
                  <button type="submit" class="kr-link-button kr-link-button--brand">
                    Intrekken
                    <span class="kr-visually-hidden">
                      : {wie ?? groupName(waarnemerGroep ?? '')} voor {groupName(groep)}
                    </span>
                  </button>
                </form>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface NewLineProps extends Pick<RoosterPageProps, 'rooster' | 'getypt' | 'fouten'> {
  csrf: string;
}

/** First the role, then who of its organisation: without scripts that takes two steps. */
function NewLine({ rooster, getypt, fouten, csrf }: NewLineProps) {
  const gekozen = rooster.groepen.find(({ groep }) => groep === oneOf(getypt, 'groep'));
  return (
    <section aria-labelledby="nieuw">
      <h2 class="utrecht-heading-2" id="nieuw">
        Iemand in het rooster zetten
      </h2>
      <form method="get" action="/rooster#nieuw">
        <SelectField
          veld="groep"
          label="Voor welke rol?"
          hint="Rollen van wie eerder is ingelogd."
          waarde={oneOf(getypt, 'groep')}
          keuzes={rooster.groepen.map(({ groep }) => [groep, groupName(groep)] as const)}
        />
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--secondary-action">
            {gekozen === undefined ? 'Kies deze rol' : 'Andere rol kiezen'}
          </button>
        </div>
      </form>
      {gekozen !== undefined && <WhoAndWhen {...{ gekozen, getypt, fouten, csrf }} />}
    </section>
  );
}

interface WhoAndWhenProps extends Omit<NewLineProps, 'rooster'> {
  gekozen: Rooster['groepen'][number];
}

function WhoAndWhen({ gekozen, getypt, fouten, csrf }: WhoAndWhenProps) {
  const at = sentFields(getypt, fouten);
  const { groep, mensen, groepen } = gekozen;
  return (
    <form method="post" action="/rooster" noValidate>
      <CsrfField token={csrf} />
      <input type="hidden" name="groep" value={groep} />
      <SelectField
        {...at('wie')}
        label={`Wie doet het werk van ${groupName(groep)}?`}
        hint="Iemand van dezelfde organisatie, of een groep zoals het piket."
        keuzes={[
          ...mensen.map(
            ({ gebruikerId, naam, isLid }) =>
              [`persoon:${gebruikerId}`, isLid ? naam : `${naam}, neemt waar`] as const,
          ),
          ...groepen.map((ander) => [`groep:${ander}`, groupName(ander)] as const),
        ]}
      />
      <SelectField
        {...at('voorGebruikerId')}
        label="In plaats van (niet verplicht)"
        hint="Wie afwezig is; beide namen komen bij het werk te staan."
        keuzes={mensen
          .filter(({ isLid }) => isLid)
          .map(({ gebruikerId, naam }) => [gebruikerId, naam] as const)}
      />
      <DateField {...at('van')} label="Vanaf welke dag?" />
      <DateField {...at('tot')} label="Tot en met welke dag?" hint="Ten hoogste 92 dagen later." />
      <div class="kr-actions">
        <button type="submit" class="utrecht-button utrecht-button--primary-action">
          In het rooster zetten
        </button>
      </div>
    </form>
  );
}
