import type { Logfilter } from '../../store/verwerkingslog/search-log.js';
import { ErrorSummary } from '../views/error-summary.js';
import { DateField, TextField } from '../views/plain-fields.js';

/** What to look for; an address, so that it can be found back, with numbers and pseudonyms and no names. */
export function FilterForm({ filter, fout }: { filter: Logfilter; fout: string | null }) {
  return (
    <>
      <ErrorSummary fouten={fout === null ? [] : [{ veld: 'van', tekst: fout }]} />
      <form method="get" action="/verwerkingen" noValidate>
        <div class="kr-row-fields">
          <DateField veld="van" label="Van" waarde={filter.van} fout={fout ?? undefined} />
          <DateField veld="tot" label="Tot en met" waarde={filter.tot} />
        </div>
        <TextField
          veld="onderwerp"
          label="Over welke persoon of casus (mag leeg)"
          hint="Nummer van de casus, het dossier of de melding."
          waarde={filter.onderwerp ?? ''}
        />
        <TextField
          veld="gebruiker"
          label="Door wie (mag leeg)"
          hint="Het pseudoniem; volg daarvoor een naam in de lijst."
          waarde={filter.gebruikerId ?? ''}
        />
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Zoeken
          </button>
        </div>
      </form>
    </>
  );
}
