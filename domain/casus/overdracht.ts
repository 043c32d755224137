import { z } from 'zod';
import { type KetenpartnerCode, partnercodeSchema } from '../keten/ketenpartner.js';
import { groepsdeel } from '../keten/partnergroep.js';
import { partnerNaam } from '../keten/partnernamen.js';
import type { SocialeKaart } from '../keten/sociale-kaart.js';

/** Who takes over when the keten scales a casus down (D12): a partner of the sociale kaart, or one of these. */
export const ANDERE_BESTEMMINGEN = {
  WIJKTEAM: 'Wijkteam van de gemeente',
  GEEN: 'Niemand: er is niets over te nemen',
} as const;
export type Bestemming = KetenpartnerCode;
export const bestemmingSchema = partnercodeSchema('Kies een bestemming uit de lijst.');

/** GEEN stands alone: somebody takes over, or nobody does. */
export const bestemmingenSchema = z
  .array(bestemmingSchema, { error: 'Kies wie het overneemt.' })
  .min(1, { error: 'Kies wie het overneemt, of kies niemand.' })
  .refine((gekozen) => gekozen.length === 1 || !gekozen.includes('GEEN'), {
    error: 'Kies niemand, of kies wie het overneemt: niet allebei.',
  });

/** Can this one take over, as the sociale kaart has it today? Nobody that it does not name. */
export function isBestemming(kaart: SocialeKaart, code: Bestemming): boolean {
  return Object.hasOwn(ANDERE_BESTEMMINGEN, code) || kaart.get(code)?.kanOvernemen === true;
}

export function bestemmingNaam(code: Bestemming): string {
  return Object.hasOwn(ANDERE_BESTEMMINGEN, code)
    ? ANDERE_BESTEMMINGEN[code as keyof typeof ANDERE_BESTEMMINGEN]
    : partnerNaam(code);
}

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
export function bevestigerOf(kaart: SocialeKaart, bestemming: Bestemming): string {
  const partner = kaart.get(bestemming);
  const rol = (['R02', 'R07'] as const).find((een) => partner?.rollen.includes(een));
  return rol === undefined ? 'r03.zvh' : `${rol.toLowerCase()}.${groepsdeel(bestemming)}`;
}
