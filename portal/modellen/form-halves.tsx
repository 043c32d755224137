import { isZelfdeBestand } from '../../domain/modellen/modelbestand.js';
import type { Modelwijziging } from '../../store/modellen/read-modelwijzigingen.js';
import type { Conceptsleutel } from '../../store/modellen/save-modelconcept.js';
import { conceptPath, wijzigingPath } from './named-file.js';

const HELFTEN = [
  ['form', 'Gesloten vragen', 'gaat naar de motor: geen namen, geen vrije tekst'],
  ['dossierform', 'Dossierdeel', 'blijft in het portaal'],
] as const;

/**
 * What the editor of one half says of both: their names, and where the other is when it is part of the change.
 * @returns nothing for a file that is no form
 */
export function halvesData(wijziging: Modelwijziging, sleutel: Conceptsleutel): Record<string, string> {
  const hier = HELFTEN.find(([soort]) => soort === sleutel.soort);
  const daar = HELFTEN.find(([soort]) => soort !== sleutel.soort);
  if (hier === undefined || daar === undefined) return {};
  const ander = { ...sleutel, soort: daar[0] };
  return {
    'data-helft': hier[1],
    'data-andere-helft': daar[1],
    ...(wijziging.bestanden.some((bestand) => isZelfdeBestand(bestand, ander))
      ? { 'data-ander-pad': conceptPath(ander) }
      : {}),
  };
}

/** The two halves of the form of a task, to go from one to the other. */
export function FormHalves({ wijziging, sleutel }: { wijziging: Modelwijziging; sleutel: Conceptsleutel }) {
  return (
    <nav class="kr-tabs" aria-label="Helften van het formulier">
      <ul>
        {HELFTEN.map(([soort, kop, uitleg]) => {
          const helft = { ...sleutel, soort };
          const isHier = wijziging.bestanden.some((bestand) => isZelfdeBestand(bestand, helft));
          return (
            <li key={soort}>
              {isHier ? (
                <a href={conceptPath(helft)} aria-current={soort === sleutel.soort ? 'page' : undefined}>
                  {kop} <span class="kr-soft">({uitleg})</span>
                </a>
              ) : (
                <a href={`${wijzigingPath(sleutel.wijzigingId)}#toevoegen`}>
                  {kop} <span class="kr-soft">(nog niet in deze wijziging: toevoegen)</span>
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
