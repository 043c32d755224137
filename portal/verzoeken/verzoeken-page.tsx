import { leesbareDag } from '../../domain/tijd/amsterdam.js';
import { VERZOEKSOORTEN } from '../../domain/rechten/verzoek.js';
import type { VerzoekRegel } from '../../store/verzoek/verzoek-weergave.js';
import type { ProfessionalContext } from '../route.js';
import { Deadline } from '../views/deadline.js';
import { Page } from '../views/page.js';
import { formatDate } from '../words/dates.js';
import { VerzoekState } from './verzoek-state.js';

interface VerzoekenPageProps {
  context: ProfessionalContext;
  verzoeken: readonly VerzoekRegel[];
}

/** All requests, without a name: what must be answered first on top. */
export function VerzoekenPage({ context, verzoeken }: VerzoekenPageProps) {
  const open = verzoeken.filter(({ besluit }) => besluit === null);
  const teLaat = open.filter(({ teLaat: late }) => late);
  return (
    <Page titel="Verzoeken van betrokkenen" context={context} huidig="/verzoeken">
      <div class="kr-stack">
        <p class="utrecht-paragraph">
          Een betrokkene mag weten wat er over haar of hem staat, het laten corrigeren, bezwaar maken, en
          vragen het delen te beperken of gegevens te wissen. Het antwoord moet er binnen een maand zijn.
        </p>
        {teLaat.length > 0 && (
          <p class="kr-notice kr-notice--danger">
            {teLaat.length === 1 ? '1 verzoek is te laat.' : `${teLaat.length} verzoeken zijn te laat.`} Laat
            de betrokkene vandaag weten waar het op wacht.
          </p>
        )}
        <p>
          <a class="utrecht-button utrecht-button--primary-action" href="/verzoeken/nieuw">
            Verzoek registreren
          </a>
        </p>
        {verzoeken.length === 0 ? (
          <p class="kr-empty">Er is nog geen verzoek geregistreerd.</p>
        ) : (
          <table class="utrecht-table utrecht-table--html-table kr-cards">
            <caption class="utrecht-table__caption">
              Verzoeken ({verzoeken.length}, waarvan {open.length} open): open eerst, daarna op termijn.
            </caption>
            <thead>
              <tr>
                <th scope="col">Verzoek</th>
                <th scope="col">Soort</th>
                <th scope="col">Dossier</th>
                <th scope="col">Ontvangen</th>
                <th scope="col">Antwoord uiterlijk</th>
                <th scope="col">Stand</th>
              </tr>
            </thead>
            <tbody>
              {verzoeken.map((verzoek) => (
                <tr key={verzoek.verzoekId}>
                  <td data-kop="Verzoek">
                    <a class="utrecht-link kr-number" href={`/verzoeken/${verzoek.verzoekId}`}>
                      {verzoek.verzoeknummer}
                    </a>
                  </td>
                  <td data-kop="Soort">{VERZOEKSOORTEN[verzoek.soort]}</td>
                  <td data-kop="Dossier">
                    <span class="kr-number">{verzoek.dossiernummer}</span>
                  </td>
                  <td data-kop="Ontvangen">{leesbareDag(verzoek.ontvangenOp)}</td>
                  <td data-kop="Antwoord uiterlijk">
                    {verzoek.beslotenOp === null ? (
                      <Deadline at={verzoek.uiterlijk} now={context.deps.clock.now()} />
                    ) : (
                      `besloten op ${formatDate(new Date(verzoek.beslotenOp))}`
                    )}
                  </td>
                  <td data-kop="Stand">
                    <VerzoekState verzoek={verzoek} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Page>
  );
}
