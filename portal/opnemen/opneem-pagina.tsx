import { VRAAGGROEPEN } from '../../domain/melding/melding.js';
import { antwoordOp, type Antwoorden } from '../melden/antwoorden.js';
import { isDirectGevaar } from '../melden/direct-gevaar.js';
import { veldId } from '../melden/views/veld.js';
import { VraagVeld } from '../melden/views/vraag-veld.js';
import { vragenVan } from '../melden/vragen.js';
import type { ProfessionalContext } from '../route.js';
import { opneemTeksten } from '../teksten/opnemen.js';
import type { Teksten, Veldfout } from '../teksten/teksten.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary } from '../views/error-summary.js';
import { Page } from '../views/page.js';
import { InstapVeld } from './instap-veld.js';
import { kanaalLabels, OPNEEMKANALEN } from './kanaal.js';

export interface OpneemPaginaProps {
  context: ProfessionalContext;
  /** The words of the trade, with the forms of exploitation of today. */
  teksten: Teksten;
  antwoorden: Antwoorden;
  fouten: readonly Veldfout[];
  /** Makes two clicks, or a page that is sent again, one melding. */
  sleutel: string;
  /** The answers are what this person typed before and did not send. */
  hersteld: boolean;
}

/** Everything on one page, for who has somebody on the phone. */
export function OpneemPagina(props: OpneemPaginaProps) {
  const { context, teksten, antwoorden, fouten, sleutel, hersteld } = props;
  return (
    <Page
      titel="Melding opnemen"
      context={context}
      huidig="/werkplek/melding-opnemen"
      styles={['melden.entry.css']}
      scripts={['opnemen.entry.js']}
    >
      <ErrorSummary
        titel="De melding is nog niet vastgelegd"
        fouten={fouten.map((fout) => ({
          veld: veldId(fout.naam),
          tekst: `${labelOf(fout.naam)}: ${opneemTeksten.fout(fout)}`,
        }))}
      />
      <div class={isDirectGevaar(antwoorden) ? 'kr-gevaar kr-gevaar--nu' : 'kr-gevaar-regel'}>
        <p>
          Gevaar op dit moment? Laat de melder <strong>112</strong> bellen, of bel zelf door. Blijf aan de
          lijn; vastleggen kan daarna.
        </p>
      </div>
      {hersteld && (
        <p class="kr-mededeling" role="status">
          Wat u eerder typte en nog niet vastlegde, staat er weer.
        </p>
      )}
      <form
        class="kr-opnemen"
        method="post"
        action="/werkplek/melding-opnemen"
        novalidate
        autocomplete="off"
        data-bewaren
      >
        <CsrfField token={context.csrf} />
        <input type="hidden" name="sleutel" value={sleutel} />
        <Kanaal antwoorden={antwoorden} fout={sentenceFor('kanaal', fouten)} />
        <InstapVeld antwoorden={antwoorden} foutOp={(naam) => sentenceFor(naam, fouten)} />
        {VRAAGGROEPEN.map((groep) => (
          <section key={groep} class="kr-opnemen__groep" aria-labelledby={`groep-${groep}`}>
            <h2 class="utrecht-heading-2" id={`groep-${groep}`}>
              {opneemTeksten.groepen[groep].titel}
            </h2>
            <div class="kr-opnemen__vragen">
              {vragenVan(groep, 'professional').map((vraag) => (
                <VraagVeld
                  key={vraag.naam}
                  vraag={vraag}
                  antwoorden={antwoorden}
                  fout={sentenceFor(vraag.naam, fouten)}
                  teksten={teksten}
                />
              ))}
            </div>
          </section>
        ))}
        <div class="kr-opnemen__balk">
          <button
            class="utrecht-button utrecht-button--primary-action"
            type="submit"
            name="actie"
            value="vastleggen"
          >
            Melding vastleggen
          </button>
          <button
            class="utrecht-button utrecht-button--secondary-action"
            type="submit"
            name="actie"
            value="onbekend"
          >
            Zet open vragen op “weet ik niet”
          </button>
          <p class="kr-soft kr-small" data-bewaard role="status"></p>
        </div>
      </form>
    </Page>
  );
}

function Kanaal({ antwoorden, fout }: { antwoorden: Antwoorden; fout: string | undefined }) {
  return (
    <fieldset
      class={fout === undefined ? 'kr-field' : 'kr-field kr-field--error'}
      aria-describedby={fout === undefined ? undefined : 'kanaal-fout'}
    >
      <legend class="kr-field__label">Hoe kwam de melding binnen?</legend>
      {fout !== undefined && (
        <div class="kr-field__error" id="kanaal-fout">
          {fout}
        </div>
      )}
      <div class="kr-options kr-options--inline">
        {OPNEEMKANALEN.map((kanaal, index) => (
          <div key={kanaal} class="kr-option">
            <input
              type="radio"
              id={index === 0 ? 'kanaal' : `kanaal-${kanaal}`}
              name="kanaal"
              value={kanaal}
              checked={antwoordOp(antwoorden, 'kanaal') === kanaal}
            />
            <label for={index === 0 ? 'kanaal' : `kanaal-${kanaal}`}>{kanaalLabels[kanaal]}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function sentenceFor(naam: string, fouten: readonly Veldfout[]): string | undefined {
  const fout = fouten.find((each) => each.naam === naam);
  return fout === undefined ? undefined : opneemTeksten.fout(fout);
}

const EIGEN_LABELS: Readonly<Record<string, string>> = { instap: 'Waar de casus is', instapReden: 'Reden' };

function labelOf(naam: string): string {
  return opneemTeksten.vragen[naam]?.label ?? EIGEN_LABELS[naam] ?? 'Kanaal';
}
