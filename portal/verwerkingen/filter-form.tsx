import type { Logfilter } from '../../store/verwerkingslog/search-log.js';
import { ErrorSummary } from '../views/error-summary.js';

const textbox = 'utrecht-textbox utrecht-textbox--html-input';

/** What to look for; an address, so that it can be found back, with numbers and pseudonyms and no names. */
export function FilterForm({ filter, fout }: { filter: Logfilter; fout: string | null }) {
  return (
    <>
      <ErrorSummary fouten={fout === null ? [] : [{ veld: 'van', tekst: fout }]} />
      <form method="get" action="/verwerkingen" noValidate>
        <div class="kr-row-fields">
          <div class="kr-field">
            <label class="kr-field__label" for="van">
              Van
            </label>
            <input class={`${textbox} kr-input--date`} type="date" id="van" name="van" value={filter.van} />
          </div>
          <div class="kr-field">
            <label class="kr-field__label" for="tot">
              Tot en met
            </label>
            <input class={`${textbox} kr-input--date`} type="date" id="tot" name="tot" value={filter.tot} />
          </div>
        </div>
        <div class="kr-field">
          <label class="kr-field__label" for="onderwerp">
            Over welke persoon of casus (mag leeg)
          </label>
          <p class="kr-field__hint" id="onderwerp-hint">
            Nummer van de casus, het dossier of de melding.
          </p>
          <input
            class={textbox}
            id="onderwerp"
            name="onderwerp"
            value={filter.onderwerp ?? ''}
            aria-describedby="onderwerp-hint"
            autocomplete="off"
          />
        </div>
        <div class="kr-field">
          <label class="kr-field__label" for="gebruiker">
            Door wie (mag leeg)
          </label>
          <p class="kr-field__hint" id="gebruiker-hint">
            Het pseudoniem; volg daarvoor een naam in de lijst.
          </p>
          <input
            class={textbox}
            id="gebruiker"
            name="gebruiker"
            value={filter.gebruikerId ?? ''}
            aria-describedby="gebruiker-hint"
            autocomplete="off"
          />
        </div>
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Zoeken
          </button>
        </div>
      </form>
    </>
  );
}
