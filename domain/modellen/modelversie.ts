/** A saved state of a draft: by whom, since when it is being written, and what was noted with it. */
export interface Bewaarmoment {
  door: string;
  op: Date;
  opmerking: string | null;
}

const SAMEN_MINUTEN = 10;

/**
 * Does a save go on with the last version, or begin a new one? Editors save by themselves after every few strokes: what
 * one person saves within ten minutes is one version, so that the list of versions can be read. A note makes a version of
 * its own, which nothing is written over.
 */
export function continuesVersie(vorige: Bewaarmoment, nu: Bewaarmoment): boolean {
  const minuten = (nu.op.getTime() - vorige.op.getTime()) / 60_000;
  return (
    vorige.door === nu.door && vorige.opmerking === null && nu.opmerking === null && minuten < SAMEN_MINUTEN
  );
}
