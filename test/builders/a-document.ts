import type { Bestand, DocumentInvoer } from '../../domain/casus/document.js';

/** What somebody fills in about a document; `anders` replaces. */
export function aDocumentInvoer(anders: Partial<DocumentInvoer> = {}): DocumentInvoer {
  return {
    titel: 'Verslag van het gesprek met de mentor',
    soort: 'verslag',
    herkomst: 'eigenOrganisatie',
    gegevensgroep: 'weging1',
    ...anders,
  };
}

/** A text file with this content. */
export function aBestand(inhoud: string | Buffer = 'De mentor ziet wisselende telefoons.'): Bestand {
  return { naam: 'gesprek mentor.txt', type: 'tekst', inhoud: Buffer.from(inhoud) };
}
