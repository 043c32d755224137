import { HERSTELSOORTEN } from '../../../domain/monitor/herstel.js';
import type { Hersteloverzicht } from '../../../store/herstel/read-herstel.js';
import type { Monitorzicht } from '../../../store/monitor/read-monitor.js';
import type { ProfessionalContext } from '../../route.js';
import { Tag } from '../../views/tag.js';
import { formatMoment } from '../../words/dates.js';
import { incidentKinds } from '../../words/process-words.js';
import { SelectField } from '../../views/plain-fields.js';
import { TableHead } from '../../views/table-head.js';
import { MonitorPage } from '../monitor-page.js';

interface HerstelLijstPageProps {
  context: ProfessionalContext;
  zicht: Monitorzicht;
  herstellingen: readonly Hersteloverzicht[];
}

/** What was asked to be repaired, and a way to try again all that stands still by one cause. */
export function HerstelLijstPage({ context, zicht, herstellingen }: HerstelLijstPageProps) {
  return (
    <MonitorPage titel="Herstel" context={context} onderdeel="Herstel">
      {zicht.magHerstellen && (
        <form method="get" action="/monitor/herstel/nieuw" class="kr-panel" noValidate>
          <SelectField
            veld="incident"
            label="Alles opnieuw laten proberen dat vastliep door"
            hint="Eerst ziet u wat dat is; daarna vraagt het systeem waarom."
            keuzes={incidentKinds}
            waarde=""
          />
          <div class="kr-actions">
            <button type="submit" class="utrecht-button utrecht-button--secondary-action">
              Laten zien
            </button>
          </div>
        </form>
      )}
      <section class="kr-below" aria-labelledby="gevraagd">
        <h2 class="utrecht-heading-2" id="gevraagd">
          Gevraagd
        </h2>
        {herstellingen.length === 0 ? (
          <p class="kr-empty">
            Er is nog niets hersteld.{' '}
            <a class="utrecht-link" href="/monitor/instanties?toestand=vastgelopen">
              Bekijk wat stilstaat
            </a>
          </p>
        ) : (
          <table class="utrecht-table utrecht-table--html-table kr-cards">
            <caption class="utrecht-table__caption">
              {herstellingen.length === 1
                ? 'Eén keer gevraagd'
                : `De laatste ${herstellingen.length}, het nieuwste eerst`}
            </caption>
            <TableHead koppen={['Wat', 'Gevraagd', 'Voortgang']} />
            <tbody>
              {herstellingen.map(({ herstelId, soort, gevraagdOp, totaal, gedaan, geweigerd }) => (
                <tr key={herstelId}>
                  <td data-kop="Wat">
                    <a class="utrecht-link" href={`/monitor/herstel/${herstelId}`}>
                      {HERSTELSOORTEN[soort]}
                    </a>
                  </td>
                  <td data-kop="Gevraagd">{formatMoment(new Date(gevraagdOp))}</td>
                  <td data-kop="Voortgang">
                    {gedaan < totaal ? (
                      <Tag kind="info">
                        {gedaan} van {totaal}
                      </Tag>
                    ) : geweigerd > 0 ? (
                      <Tag kind="danger">{geweigerd} kon niet</Tag>
                    ) : (
                      <Tag kind="ok">Klaar</Tag>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </MonitorPage>
  );
}
