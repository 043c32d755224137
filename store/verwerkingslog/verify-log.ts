/** Whether the verwerkingslog is whole. */
export type LogControle =
  | { heel: true; regels: number }
  /** `volgnummer`: the first line that is missing, changed or out of order. */
  | { heel: false; volgnummer: number };
