import type { Bewaaroverzicht } from '../../store/weergave.js';
import type { ProfessionalContext } from '../route.js';
import { Page } from '../views/page.js';
import { Tag } from '../views/tag.js';
import { formatDate } from '../words/dates.js';
import { retentionRules, retentionState } from '../words/retention.js';

interface BewaartermijnenPageProps {
  context: ProfessionalContext;
  overzicht: Bewaaroverzicht;
}

/** What goes in the coming month, with the way to keep it longer; below it what went before, as numbers only. */
export function BewaartermijnenPage({
  context,
  overzicht: { termijnen, vernietigd },
}: BewaartermijnenPageProps) {
  const magVerlengen = context.regels.roleMay(context.betrokkene, 'bewaartermijnen:schrijven');
  return (
    <Page titel="Bewaartermijnen" context={context} huidig="/bewaartermijnen">
      <div class="kr-stack">
        <p class="utrecht-paragraph">
          Een gesloten casus wordt vernietigd op de dag dat haar bewaartermijn voorbij is: alles wat erin
          staat, de dossiers die bij geen andere casus horen, en het proces. Een teller en het logboek
          blijven. Een open casus wordt nooit vanzelf vernietigd.
        </p>
        {termijnen.length === 0 ? (
          <p class="kr-empty">Er loopt de komende maand geen bewaartermijn af.</p>
        ) : (
          <table class="utrecht-table utrecht-table--html-table kr-cards">
            <caption class="utrecht-table__caption">
              Bewaartermijnen die binnen een maand aflopen ({termijnen.length}), de eerste bovenaan.
            </caption>
            <thead>
              <tr>
                <th scope="col">Casus</th>
                <th scope="col">Bewaard tot</th>
                <th scope="col">Regel</th>
                <th scope="col">Wat gebeurt er</th>
                {magVerlengen && <th scope="col">Besluit</th>}
              </tr>
            </thead>
            <tbody>
              {termijnen.map(({ casusId, casusnummer, status, tot, regel, toestand }) => (
                <tr key={casusId}>
                  <td data-kop="Casus">
                    <span class="kr-number">{casusnummer}</span>
                  </td>
                  <td data-kop="Bewaard tot">{formatDate(new Date(tot))}</td>
                  <td data-kop="Regel">{retentionRules[regel]}</td>
                  <td data-kop="Wat gebeurt er">
                    <Tag kind={toestand === 'VERNIETIGEN' ? 'danger' : 'warning'}>
                      {retentionState(toestand, status === 'OPEN')}
                    </Tag>
                  </td>
                  {magVerlengen && (
                    <td data-kop="Besluit">
                      <a class="utrecht-link" href={`/casussen/${casusId}/verlengen`}>
                        Langer bewaren<span class="kr-visually-hidden">: {casusnummer}</span>
                      </a>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <section aria-labelledby="vernietigd">
          <h2 class="utrecht-heading-2" id="vernietigd">
            Vernietigd
          </h2>
          {vernietigd.length === 0 ? (
            <p class="kr-empty">Nog door geen regel zijn vijf of meer casussen vernietigd.</p>
          ) : (
            <ul class="utrecht-unordered-list">
              {vernietigd.map(({ regel, aantal }) => (
                <li key={regel}>
                  {aantal} casussen: {retentionRules[regel]}
                </li>
              ))}
            </ul>
          )}
          <p class="kr-soft kr-small">Een aantal onder de vijf staat er niet bij.</p>
        </section>
      </div>
    </Page>
  );
}
