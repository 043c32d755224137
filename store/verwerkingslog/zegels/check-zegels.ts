import type { KeyObject } from 'node:crypto';
import { type Zegel, isOndertekend, zegelHash } from './zegel.js';

/** What is wrong with a seal itself, apart from the lines that it seals. */
export interface Zegelbreuk {
  dag: string;
  wat:
    /** It was not signed with the key of this installation, or was changed after that. */
    | 'HANDTEKENING'
    /** The seal that it says came before it is not there, or is another one. */
    | 'VORIGE';
}

/** One guard of the seals each. */
export const ZEGELCONTROLES = ['handtekening', 'vorige'] as const;
export type Zegelcontrole = (typeof ZEGELCONTROLES)[number];

/** Holds the seals, the oldest first, against the key and against each other. */
export function checkZegels(
  zegels: readonly Zegel[],
  publiek: KeyObject,
  controles: readonly Zegelcontrole[] = ZEGELCONTROLES,
): Zegelbreuk[] {
  return zegels.flatMap((zegel, plaats): Zegelbreuk[] => {
    const { dag } = zegel;
    if (controles.includes('handtekening') && !isOndertekend(zegel, publiek))
      return [{ dag, wat: 'HANDTEKENING' }];
    if (controles.includes('vorige') && !follows(zegel, zegels[plaats - 1])) return [{ dag, wat: 'VORIGE' }];
    return [];
  });
}

function follows({ vorige, volgnummer }: Zegel, eerder: Zegel | undefined): boolean {
  if (eerder === undefined) return vorige === null;
  return vorige?.dag === eerder.dag && vorige.hash === zegelHash(eerder) && volgnummer >= eerder.volgnummer;
}
