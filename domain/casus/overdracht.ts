import { z } from 'zod';
import { keuzeUit } from '../keuze.js';

/** Who can take over when the keten scales a casus down: the outcomes of D12, by partner code. */
export const BESTEMMINGEN = {
  VEILIG_THUIS: 'Veilig Thuis',
  ARBEIDSINSPECTIE: 'Nederlandse Arbeidsinspectie',
  WIJKTEAM: 'Wijkteam van de gemeente',
  MEE: 'MEE Samen',
  POLITIE: 'Politie',
  RIEC: 'RIEC',
  GEEN: 'Niemand: er is niets over te nemen',
} as const;
export type Bestemming = keyof typeof BESTEMMINGEN;
export const bestemmingSchema = keuzeUit(BESTEMMINGEN, {
  error: 'Kies een bestemming uit de lijst.',
});

/** GEEN stands alone: somebody takes over, or nobody does. */
export const bestemmingenSchema = z
  .array(bestemmingSchema, { error: 'Kies wie het overneemt.' })
  .min(1, { error: 'Kies wie het overneemt, of kies niemand.' })
  .refine((gekozen) => gekozen.length === 1 || !gekozen.includes('GEEN'), {
    error: 'Kies niemand, of kies wie het overneemt: niet allebei.',
  });

/** BESLOTEN: procesregie ended it without a confirmation, with a second reader. */
export type Overdrachtstatus = 'OPEN' | 'VERSTUURD' | 'BEVESTIGD' | 'BESLOTEN' | 'VERVALLEN';

/** A casus does not close while one of these is not answered: nothing closes in silence (T21, S07). */
export function isOverdrachtOpen(status: Overdrachtstatus): boolean {
  return status === 'OPEN' || status === 'VERSTUURD';
}

/**
 * Who confirms. Before the casusoverleg only the meldpunt and the police side have a ground to see anything of a casus: they
 * get the task themselves. To all others procesregie hands over in person, and lays down what they answered (INV9).
 */
export function bevestigerOf(bestemming: Bestemming): string {
  switch (bestemming) {
    case 'VEILIG_THUIS':
      return 'r02.veilig-thuis';
    case 'ARBEIDSINSPECTIE':
      return 'r07.arbeidsinspectie';
    case 'POLITIE':
      return 'r07.politie';
    case 'WIJKTEAM':
    case 'MEE':
    case 'RIEC':
    case 'GEEN':
      return 'r03.zvh';
  }
}
