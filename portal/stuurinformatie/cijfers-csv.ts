import type { Cijfer } from '../../domain/kleine-aantallen/stuurinformatie.js';
import type { Stuurinformatie } from '../../store/weergave.js';
import { groepName, indelingNames } from '../words/figures.js';

/** What a spreadsheet shows where a count may not be shown; not a number, and not empty, which reads as zero. */
const NIET_GETOOND = 'niet getoond';
/** Tells a spreadsheet that this is UTF-8. */
const BOM = '\uFEFF';

/**
 * The figures as a table for a spreadsheet, a line per count, with semicolons as Dutch spreadsheets expect. It says what
 * the page says and nothing more: what is not shown there is not a number here (INV11).
 */
export function toCsv(kwartalen: readonly Stuurinformatie[]): string {
  const regels = kwartalen.flatMap(({ kwartaal, opgemaaktOp, totaal, tabellen }) => {
    const regel = (indeling: string, groep: string, aantal: Cijfer) =>
      [kwartaal, opgemaaktOp.slice(0, 10), indeling, groep, aantal ?? NIET_GETOOND].join(';');
    return [
      ...(totaal === null
        ? []
        : [
            regel('Totaal', 'alle casussen', totaal.aantal),
            regel('Totaal', 'slachtoffers in die casussen', totaal.slachtoffers),
          ]),
      ...tabellen.flatMap(({ indeling, rijen }) =>
        rijen.map((rij) => regel(indelingNames[indeling], groepName(indeling, rij), rij.aantal)),
      ),
    ];
  });
  return BOM + ['kwartaal;opgemaakt op;indeling;groep;aantal', ...regels].join('\r\n') + '\r\n';
}
