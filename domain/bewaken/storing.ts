/** A place where the process of a casus stands still, as the engine tells of it. */
export interface Storing {
  incidentKey: string;
  /** Null when the process names no casus. */
  casusId: string | null;
  sinds: Date;
}

/** How long technical management has, before it is a casus that stands still (processen.md 3.2). */
export const STORING_MAX = 4 * 3_600_000;

/** By which a casus knows it again. */
export const storingsleutel = ({ incidentKey }: Pick<Storing, 'incidentKey'>): string =>
  `storing:${incidentKey}`;
