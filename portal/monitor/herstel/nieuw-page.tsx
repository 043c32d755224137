import { HERSTELSOORTEN } from '../../../domain/monitor/herstel.js';
import type { ProfessionalContext } from '../../route.js';
import { CsrfField } from '../../views/csrf-field.js';
import { ErrorSummary } from '../../views/error-summary.js';
import { TableHead } from '../../views/table-head.js';
import { formatMoment } from '../../words/dates.js';
import { incidentName } from '../../words/process-words.js';
import { MonitorPage } from '../monitor-page.js';
import type { Keuze } from './chosen-incidenten.js';
import { RedenField } from './reden-field.js';

/** Give the step new attempts and let it try, or only take the incident away. */
export type Oplossoort = 'OPNIEUW' | 'OPLOSSEN';

interface NieuwPageProps {
  context: ProfessionalContext;
  soort: Oplossoort;
  keuze: Keuze;
  reden: string;
  fout?: string;
}

/** What is going to be tried again, before it is. */
export function NieuwPage({ context, soort, keuze: { incidenten, zonder }, reden, fout }: NieuwPageProps) {
  const instanties = [...new Set(incidenten.map(({ instantieKey }) => instantieKey))];
  const elders = `/monitor/herstel/nieuw?${instanties.map((key) => `instantie=${key}`).join('&')}`;
  return (
    <MonitorPage titel={HERSTELSOORTEN[soort]} context={context} onderdeel="Herstel">
      <ErrorSummary fouten={fout === undefined ? [] : [{ veld: 'reden', tekst: fout }]} />
      {zonder > 0 && (
        <p class="kr-notice">
          {zonder === 1 ? 'Eén gekozen proces loopt' : `${zonder} gekozen processen lopen`} alweer, of staat
          stil door een ander proces.
        </p>
      )}
      {incidenten.length === 0 ? (
        <p class="kr-empty">
          Er is niets gekozen dat stilstaat.{' '}
          <a class="utrecht-link" href="/monitor/instanties?toestand=vastgelopen">
            Kies wat u opnieuw wilt laten proberen
          </a>
        </p>
      ) : (
        <form method="post" action="/monitor/herstel" noValidate>
          <CsrfField token={context.csrf} />
          <input type="hidden" name="soort" value={soort} />
          {soort === 'OPLOSSEN' && (
            <p class="kr-lead">
              De stap gaat verder met de pogingen die hij nog heeft. Heeft hij er geen meer, dan weigert de
              procesmotor: kies dan <a href={elders}>opnieuw laten proberen</a>.
            </p>
          )}
          <table class="utrecht-table utrecht-table--html-table kr-cards">
            <caption class="utrecht-table__caption">
              {soort === 'OPLOSSEN'
                ? incidenten.length === 1
                  ? 'Dit incident wordt opgelost'
                  : `Deze ${incidenten.length} incidenten worden opgelost`
                : incidenten.length === 1
                  ? 'Deze stap wordt opnieuw geprobeerd'
                  : `Deze ${incidenten.length} stappen worden opnieuw geprobeerd`}
            </caption>
            <TableHead koppen={['Proces', 'Waarom het stilstaat', 'Sinds']} />
            <tbody>
              {incidenten.map(({ incidentKey, instantieKey, naam, soort, sinds }) => (
                <tr key={incidentKey}>
                  <td data-kop="Proces">
                    <a class="utrecht-link" href={`/monitor/instanties/${instantieKey}`}>
                      {naam}, nummer {instantieKey}
                    </a>
                  </td>
                  <td data-kop="Waarom het stilstaat">{incidentName(soort)}</td>
                  <td data-kop="Sinds">{formatMoment(new Date(sinds))}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {instanties.map((key) => (
            <input key={key} type="hidden" name="instantie" value={key} />
          ))}
          <div class="kr-below">
            <RedenField {...{ reden, fout }} />
          </div>
          <div class="kr-actions">
            <button type="submit" class="utrecht-button utrecht-button--primary-action">
              {HERSTELSOORTEN[soort]}
            </button>
            <a class="utrecht-link" href="/monitor/instanties?toestand=vastgelopen">
              Niet doen
            </a>
          </div>
        </form>
      )}
    </MonitorPage>
  );
}
