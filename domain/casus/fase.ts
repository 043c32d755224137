import { z } from 'zod';

/** The phases of a casus (3.2), in order. */
export const FASEN = ['F0', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9'] as const;
export const faseSchema = z.enum(FASEN);
export type Fase = z.infer<typeof faseSchema>;

export const FASENAMEN: Readonly<Record<Fase, string>> = {
  F0: 'Ingekomen',
  F1: 'Dossiervorming',
  F2: 'Eerste weging',
  F3: 'Casusoverleg voorbereiden',
  F4: 'Verrijken en tweede weging',
  F5: 'Plan van aanpak',
  F6: 'Uitvoering en monitoring',
  F7: 'Nazorg',
  F8: 'Afgesloten',
  F9: 'Evaluatie en borgen',
};

export function isFrom(fase: Fase, vanaf: Fase): boolean {
  return FASEN.indexOf(fase) >= FASEN.indexOf(vanaf);
}

export function isBefore(fase: Fase, grens: Fase): boolean {
  return FASEN.indexOf(fase) < FASEN.indexOf(grens);
}

/** INV1 speaks of the phases F0-F7: in these a casus is open. */
export function isOpenFase(fase: Fase): boolean {
  return isBefore(fase, 'F8');
}
