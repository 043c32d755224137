/** How long sessions live, in minutes. */
export interface Sessieduur {
  /** Without any request. */
  stil: number;
  /** In all. */
  totaal: number;
  /** Until the token of the cookie is replaced. */
  vernieuw: number;
}

export const SESSIEDUUR: Sessieduur = { stil: 30, totaal: 8 * 60, vernieuw: 15 };
