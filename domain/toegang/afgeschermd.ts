/** Stands where a value exists that this betrokkene may not see; never used where existence itself is hidden. */
export interface Afgeschermd {
  readonly afgeschermd: true;
}

export const AFGESCHERMD: Afgeschermd = Object.freeze({ afgeschermd: true });

/** A value, or the marker that it is masked. */
export type Afschermbaar<T> = T | Afgeschermd;

export function isAfgeschermd(waarde: unknown): waarde is Afgeschermd {
  return (
    typeof waarde === 'object' && waarde !== null && 'afgeschermd' in waarde && waarde.afgeschermd === true
  );
}
