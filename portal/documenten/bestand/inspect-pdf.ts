import type { Herkenning } from './recognise-bestand.js';

/** Programs, other files, and what starts by itself (ISO 32000-1, 7.11.4, 12.6.4). */
const ACTIEF = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z])/;

/**
 * Takes a PDF that ends where its content ends and carries no program that can be seen. What hides in compressed objects
 * is for the virus scanner.
 */
export function inspectPdf(inhoud: Buffer): Herkenning {
  const tekst = inhoud.toString('latin1');
  const einde = tekst.lastIndexOf('%%EOF');
  // Something behind the end, such as an archive, would make it two files at once.
  if (einde === -1 || /\S/.test(tekst.slice(einde + '%%EOF'.length))) return { weigering: 'BESCHADIGD' };
  const namen = tekst.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  if (/\/Encrypt(?![A-Za-z])/.test(namen)) return { weigering: 'VERSLEUTELD' };
  return ACTIEF.test(namen) ? { weigering: 'ACTIEF' } : { type: 'pdf', inhoud };
}
