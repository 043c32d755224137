import type { Comenshaset } from '../../domain/persoon/comensha.js';

/** Tells a spreadsheet that this is UTF-8. */
const BOM = '\uFEFF';

/** A line per question, with semicolons as Dutch spreadsheets expect; what was typed cannot become a formula. */
export function toComenshaCsv(set: Comenshaset): string {
  return BOM + [['vraag', 'antwoord'], ...set].map((regel) => regel.map(cel).join(';')).join('\r\n') + '\r\n';
}

function cel(tekst: string): string {
  const veilig = /^[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst;
  return `"${veilig.replaceAll('"', '""')}"`;
}
