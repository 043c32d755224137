import type { Ingang, Kanaal } from '../../domain/melding/melding.js';

/** How a melding reaches a professional; the public form has its own door. */
export const OPNEEMKANALEN = [
  'telefoon',
  'email',
  'partner',
  'opsporing',
  'casusoverleg',
  'anders',
] as const satisfies readonly Kanaal[];

export const kanaalLabels: Readonly<Record<(typeof OPNEEMKANALEN)[number], string>> = {
  telefoon: 'Telefoon',
  email: 'E-mail',
  partner: 'Van een partner',
  opsporing: 'Uit een opsporingsonderzoek',
  casusoverleg: 'Uit een casusoverleg',
  anders: 'Anders',
};

/** Where the keten was entered, as far as the way in tells (OR2). */
export function ingangOf(kanaal: Kanaal): Ingang {
  if (kanaal === 'partner') return 'PARTNER';
  return kanaal === 'opsporing' ? 'OPSPORING' : 'MELDPUNT';
}
