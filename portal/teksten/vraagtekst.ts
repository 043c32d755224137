/** The words of one question. */
export interface Vraagtekst {
  label: string;
  hint?: string;
  /** Words of the values of a closed question. */
  opties?: Readonly<Record<string, string>>;
  /** Shorter name, for the page that shows all answers. */
  kort?: string;
}
