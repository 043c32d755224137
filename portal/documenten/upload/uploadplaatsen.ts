/** Files in memory at once: each may be as large as is allowed. */
const MOST = 8;

/** Keeps count of who is sending a file: one at a time each, and a few in all. */
export interface Uploadplaatsen {
  /** @returns what gives the place back, or null when there is none */
  take(gebruikerId: string): (() => void) | null;
}

export function createUploadplaatsen(most = MOST): Uploadplaatsen {
  const bezig = new Set<string>();
  return {
    take(gebruikerId) {
      if (bezig.has(gebruikerId) || bezig.size >= most) return null;
      bezig.add(gebruikerId);
      return () => void bezig.delete(gebruikerId);
    },
  };
}
