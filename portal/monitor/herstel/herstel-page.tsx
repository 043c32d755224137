import { HERSTELSOORTEN, HERSTELSTANDEN, type Herstelstand } from '../../../domain/monitor/herstel.js';
import type { Herstelweergave } from '../../../store/herstel/read-herstel.js';
import type { ProfessionalContext } from '../../route.js';
import { Tag, type TagKind } from '../../views/tag.js';
import { Voortgang, type Voortgangbericht, voortgangScripts } from '../../views/voortgang.js';
import { TableHead } from '../../views/table-head.js';
import { formatMoment } from '../../words/dates.js';
import { MonitorPage } from '../monitor-page.js';

const KINDS: Readonly<Record<Herstelstand, TagKind>> = {
  WACHT: 'info',
  GEDAAN: 'ok',
  WEG: 'plain',
  GEWEIGERD: 'danger',
};

/** How far it is; done when every process was tried. */
export const herstelvoortgang = ({
  totaal,
  gedaan,
}: Pick<Herstelweergave, 'totaal' | 'gedaan'>): Voortgangbericht => ({
  tekst: `${gedaan} van ${totaal} gedaan`,
  gedaan,
  totaal,
  isKlaar: gedaan === totaal,
});

/** What was asked, how far it is, and how it went with each process. */
export function HerstelPage({
  context,
  herstel,
  namen,
}: {
  context: ProfessionalContext;
  herstel: Herstelweergave;
  /** Of the processes, by instance; of what the engine does not know or does not say now there is none. */
  namen: ReadonlyMap<string, string>;
}) {
  const { herstelId, soort, gevraagdOp, totaal, geweigerd, regels } = herstel;
  const { isKlaar, ...voortgang } = herstelvoortgang(herstel);
  return (
    <MonitorPage
      titel={HERSTELSOORTEN[soort]}
      context={context}
      onderdeel="Herstel"
      scripts={isKlaar ? [] : voortgangScripts}
    >
      <p class="kr-lead">Gevraagd op {formatMoment(new Date(gevraagdOp))}.</p>
      <Voortgang {...voortgang} {...(isKlaar ? {} : { stand: `/monitor/herstel/${herstelId}/stand.json` })} />
      {!isKlaar && (
        <p class="kr-notice">
          U kunt deze pagina verlaten: het gaat door. U vindt dit terug onder{' '}
          <a class="utrecht-link" href="/monitor/herstel">
            Herstel
          </a>
          . <a href={`/monitor/herstel/${herstelId}`}>Ververs de pagina</a> om te zien hoe ver het is.
        </p>
      )}
      {isKlaar && (
        <p class={`kr-notice kr-notice--${geweigerd === 0 ? 'ok' : 'danger'}`}>
          {geweigerd === 0
            ? 'Klaar. Kijk bij het proces of het nu verdergaat.'
            : `Klaar, maar ${geweigerd} van ${totaal} kon de procesmotor niet doen. ${
                soort === 'OPLOSSEN'
                  ? 'De stap heeft geen poging meer: kies bij het proces Opnieuw laten proberen.'
                  : 'Vraag de leverancier.'
              }`}
        </p>
      )}
      <table class="utrecht-table utrecht-table--html-table kr-cards">
        <caption class="utrecht-table__caption">
          {totaal} {totaal === 1 ? 'proces' : 'processen'}, in de volgorde waarin het gebeurt
        </caption>
        <TableHead koppen={['Proces', 'Stand', 'Wanneer']} />
        <tbody>
          {regels.map(({ instantieKey, stand, gedaanOp }, index) => (
            <tr key={index}>
              <td data-kop="Proces">
                <a class="utrecht-link" href={`/monitor/instanties/${instantieKey}`}>
                  {namen.has(instantieKey) && `${namen.get(instantieKey)}, `}nummer {instantieKey}
                </a>
              </td>
              <td data-kop="Stand">
                <Tag kind={KINDS[stand]}>{HERSTELSTANDEN[stand]}</Tag>
              </td>
              <td data-kop="Wanneer">{gedaanOp === null ? 'nog niet' : formatMoment(new Date(gedaanOp))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </MonitorPage>
  );
}
