import { type Filterkeuze, PER_PAGINA, searchPath } from './instantie-filter.js';
import type { Gevonden } from './search-instanties.js';

/**
 * The way to the page before and after. Each starts where this one begins or ends, so that one gets to the end of any
 * list, and what comes in meanwhile shifts nothing.
 */
export function PageLinks({ keuze, gevonden }: { keuze: Filterkeuze; gevonden: Gevonden }) {
  const { pagina } = keuze;
  const { regels, aantal, isMeer, begin, eind } = gevonden;
  const isVol = regels.length === PER_PAGINA;
  const heeftVolgende = 'voor' in keuze.plek || (isVol && (isMeer || pagina * PER_PAGINA < aantal));
  if (pagina === 1 && !heeftVolgende) return null;
  const to = (nummer: number, bladwijzer: Readonly<Record<string, string>>) =>
    searchPath(keuze, { pagina: String(nummer), ...(nummer === 1 ? {} : bladwijzer) });
  return (
    <nav aria-label="Pagina's" class="kr-actions">
      {pagina > 1 && (
        <a class="utrecht-link" rel="prev" href={to(pagina - 1, begin === null ? {} : { voor: begin })}>
          Vorige
        </a>
      )}
      <span>
        Pagina {pagina}
        {!isMeer && ` van ${Math.max(Math.ceil(aantal / PER_PAGINA), pagina)}`}
      </span>
      {heeftVolgende && (
        <a class="utrecht-link" rel="next" href={to(pagina + 1, eind === null ? {} : { na: eind })}>
          Volgende
        </a>
      )}
      {pagina > 2 && (
        <a class="utrecht-link" href={searchPath(keuze)}>
          Naar het begin
        </a>
      )}
    </nav>
  );
}
