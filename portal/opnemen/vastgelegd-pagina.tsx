import type { MeldingBevestiging } from '../../store/repository.js';
import type { ProfessionalContext } from '../route.js';
import { Page } from '../views/page.js';

export interface VastgelegdPaginaProps {
  context: ProfessionalContext;
  bevestiging: MeldingBevestiging;
  directGevaar: boolean;
  /** The casus came in while something was going on. */
  isLater: boolean;
}

/** After registering: what to tell the melder, and where the casus is. */
export function VastgelegdPagina({ context, bevestiging, directGevaar, isLater }: VastgelegdPaginaProps) {
  const { code, meldingnummer, casusnummer, casusId } = bevestiging;
  return (
    <Page
      titel="De melding is vastgelegd"
      context={context}
      huidig="/werkplek/melding-opnemen"
      styles={['melden.entry.css']}
      breedte="tekst"
    >
      {directGevaar && (
        <div class="kr-gevaar kr-gevaar--nu" role="status">
          <p class="kr-gevaar__kop">Er is nu gevaar: bel 112 of laat de melder bellen.</p>
          <p>De piketdienst krijgt een bericht. Dat vervangt het bellen niet.</p>
        </div>
      )}
      <section class="kr-code" aria-labelledby="code-kop">
        <h2 class="utrecht-heading-2" id="code-kop">
          Code voor de melder
        </h2>
        <p class="kr-code__waarde">{code}</p>
        <p>
          Geef deze code door. De melder ziet er hoe ver het is, nooit wat erin staat. De code is later niet
          op te vragen.
        </p>
      </section>
      {isLater && (
        <p class="kr-mededeling">
          De casus gaat meteen naar de weging. Stappen die zijn overgeslagen staan als taak op de werkplek van
          het meldpunt. Loopt er hulp, dan staat die als actie bij de casus.
        </p>
      )}
      <dl class="kr-controle__lijst">
        <div class="kr-controle__regel">
          <dt>Melding</dt>
          <dd class="kr-number">{meldingnummer}</dd>
        </div>
        <div class="kr-controle__regel">
          <dt>Casus</dt>
          <dd>
            <a class="utrecht-link kr-number" href={`/casussen/${casusId}`}>
              {casusnummer}
            </a>
          </dd>
        </div>
      </dl>
      <div class="kr-actions">
        <a class="utrecht-button utrecht-button--primary-action" href="/werkplek">
          Naar de werkplek
        </a>
        <a class="utrecht-link" href="/werkplek/melding-opnemen">
          Nog een melding opnemen
        </a>
      </div>
    </Page>
  );
}
