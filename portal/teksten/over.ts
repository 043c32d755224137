/** A page of plain text: parts with a heading, in the order of the page. */
export interface OverPagina {
  titel: string;
  delen: readonly { kop: string; alineas: readonly string[] }[];
}

/** The pages behind the links in the footer. */
export interface OverPaginas {
  privacy: OverPagina;
  toegankelijkheid: OverPagina;
  help: OverPagina;
}
