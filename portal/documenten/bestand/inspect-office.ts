import type { Herkenning } from './recognise-bestand.js';
import { type ZipEntry, zipEntries } from './zip-entries.js';

/** Bytes of the lists that are read; a list that unpacks to more is no list. */
const LONGEST_LIST = 256 * 1024;

/** Takes a Word document (ECMA-376) or an OpenDocument text (ISO 26300) that carries no macros and no other files. */
export function inspectOffice(inhoud: Buffer): Herkenning {
  const entries = zipEntries(inhoud);
  if (entries === null) return { weigering: 'BESCHADIGD' };
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { weigering: 'VERSLEUTELD' };
  const find = (naam: string) => entries.find((entry) => entry.naam === naam);
  const inhoudstypen = find('[Content_Types].xml');
  if (inhoudstypen !== undefined && find('word/document.xml') !== undefined)
    return isActiveWord(entries, inhoudstypen) ? { weigering: 'ACTIEF' } : { type: 'docx', inhoud };
  if (find('mimetype')?.read(LONGEST_LIST) === 'application/vnd.oasis.opendocument.text')
    return isActiveOpenDocument(entries) ? { weigering: 'ACTIEF' } : { type: 'odt', inhoud };
  return { weigering: 'TYPE' };
}

/** Macros by name or by their registered type, parts that run, other files inside, or a template from elsewhere. */
function isActiveWord(entries: readonly ZipEntry[], inhoudstypen: ZipEntry): boolean {
  if (entries.some(({ naam }) => /vba|activex|\/embeddings\/|\.(bin|exe|dll)$/i.test(naam))) return true;
  const typen = inhoudstypen.read(LONGEST_LIST);
  if (typen === null || /vbaproject|macroenabled|activex|oleobject/i.test(typen)) return true;
  const sjabloon = entries.find(({ naam }) => naam === 'word/_rels/settings.xml.rels');
  if (sjabloon === undefined) return false;
  const relaties = sjabloon.read(LONGEST_LIST);
  return relaties === null || /attachedTemplate/i.test(relaties);
}

function isActiveOpenDocument(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ naam }) => /^(Basic|Scripts)\/|\.(bin|exe|dll|jar|class)$/i.test(naam));
}
