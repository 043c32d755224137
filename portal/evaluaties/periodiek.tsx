import { EVALUATIENIVEAUS, NIVEAUS } from '../../domain/evaluatie/ketenevaluatie.js';
import type { Ketenevaluaties } from '../../store/ketenevaluatie/read-ketenevaluaties.js';
import { formPage, type Verstuurd } from '../form-page.js';
import { oneOf } from '../formulier/form-body.js';
import { sentFields } from '../formulier/fouten.js';
import type { ProfessionalContext } from '../route.js';
import { BackLink } from '../views/back-link.js';
import { ErrorSummary } from '../views/error-summary.js';
import { Page } from '../views/page.js';
import { SelectField } from '../views/plain-fields.js';
import { PlainForm } from '../views/plain-form.js';
import { Section } from '../views/section.js';
import { Tag } from '../views/tag.js';
import { formatDate } from '../words/dates.js';

const LOOPT_AL = 'Van dit niveau loopt al een evaluatie. Rond die eerst af.';

const page = formPage(async (_request, context, sent) => {
  const { evaluaties } = await context.repository.readKetenevaluaties();
  return <PeriodiekPage {...{ context, evaluaties, ...sent }} />;
});

/** GET /evaluaties/periodiek: process, keten and policy, on their own rhythm (T23). */
export const showPeriodiek = page.show;

/** POST /evaluaties/periodiek: an evaluation now, beside those that come on time. */
export const startPeriodiek = page.submit(
  { motivering: '', conflict: LOOPT_AL },
  async (_request, { repository }, getypt) => {
    await repository.requestEvaluatie(oneOf(getypt, 'niveau'));
    return '/evaluaties/periodiek?gevraagd';
  },
);

type PeriodiekProps = Verstuurd & Pick<Ketenevaluaties, 'evaluaties'> & { context: ProfessionalContext };

function PeriodiekPage({ context, evaluaties, getypt, fouten }: PeriodiekProps) {
  const magStarten = context.regels.roleMay(context.betrokkene, 'evaluatie:schrijven');
  return (
    <Page
      titel="Periodieke evaluaties"
      context={context}
      huidig="/evaluaties"
      boven={<BackLink href="/evaluaties">Terug naar de evaluaties</BackLink>}
    >
      <ErrorSummary fouten={fouten} />
      <p class="kr-lead">
        Het proces wordt elk half jaar geëvalueerd, de keten elk jaar en het beleid elke twee jaar. Dat begint
        vanzelf; het kan ook eerder.
      </p>
      <div class="kr-stack">
        {evaluaties.length === 0 ? (
          <p class="kr-empty">Er is nog geen periodieke evaluatie. De eerste begint als haar tijd er is.</p>
        ) : (
          <EvaluatieTable evaluaties={evaluaties} />
        )}
        {magStarten && <StartForm {...{ context, getypt, fouten }} />}
      </div>
    </Page>
  );
}

const standen = {
  OPEN: ['info', 'Loopt'],
  UITGESTELD: ['warning', 'Uitgesteld'],
  AFGEROND: ['ok', 'Afgerond'],
} as const;

function EvaluatieTable({ evaluaties }: Pick<Ketenevaluaties, 'evaluaties'>) {
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">
        Periodieke evaluaties ({evaluaties.length}), de nieuwste bovenaan.
      </caption>
      <thead>
        <tr>
          <th scope="col">Niveau</th>
          <th scope="col">Begonnen</th>
          <th scope="col">Stand</th>
        </tr>
      </thead>
      <tbody>
        {evaluaties.map(({ zaakId, niveau, geopendOp, status }) => {
          const [kind, woord] = standen[status];
          return (
            <tr key={zaakId}>
              <td data-kop="Niveau">{EVALUATIENIVEAUS[niveau]}</td>
              <td data-kop="Begonnen">{formatDate(new Date(geopendOp))}</td>
              <td data-kop="Stand">
                <Tag kind={kind}>{woord}</Tag>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function StartForm({ context, getypt, fouten }: Verstuurd & { context: ProfessionalContext }) {
  return (
    <Section id="starten" titel="Nu een evaluatie beginnen">
      <PlainForm csrf={context.csrf} action="/evaluaties/periodiek" knop="Evaluatie beginnen">
        <SelectField
          {...sentFields(getypt, fouten)('niveau')}
          label="Wat wilt u evalueren?"
          hint="Wie verder weg staat, begeleidt. Leerpunten krijgen een eigenaar en een termijn."
          keuzes={NIVEAUS.map((niveau) => [niveau, EVALUATIENIVEAUS[niveau]] as const)}
        />
      </PlainForm>
    </Section>
  );
}
