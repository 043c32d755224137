import type { Kaartpartner, SocialeKaart } from '../keten/sociale-kaart.js';

/** Which partners of the sociale kaart a question is about. */
export const PARTNERKEUZES = {
  /** Who can be asked to come (ADV4). */
  uitnodigbaar: ({ isUitnodigbaar }) => isUitnodigbaar,
  /** Who was there: also a partner that stopped since. */
  bekend: () => true,
  /** Who can hold an action (INV9), and who could: an action that was done keeps its holder. */
  houder: ({ magInhoud, hadInhoud }) => magInhoud || hadInhoud,
  /** Who decides together (1.4.3). */
  ketenregieteam: ({ isKernpartner, isUitnodigbaar }) => isKernpartner && isUitnodigbaar,
  /** Who can take over (D12). */
  bestemming: ({ kanOvernemen }) => kanOvernemen,
  zorgcoordinator: ({ coordineertZorg }) => coordineertZorg,
} as const satisfies Record<string, (partner: Kaartpartner) => boolean>;
export type Partnerkeuze = keyof typeof PARTNERKEUZES;

/** The options of such a question, in the order of the sociale kaart. Who cannot be asked any more is called so. */
export function partneropties(
  kaart: SocialeKaart,
  keuze: Partnerkeuze,
): readonly { value: string; label: string }[] {
  return [...kaart.values()].filter(PARTNERKEUZES[keuze]).map(({ code, naam, isUitnodigbaar }) => ({
    value: code,
    label: isUitnodigbaar || keuze === 'bestemming' ? naam : `${naam} (doet nu niet mee)`,
  }));
}
