import type { Ingang, Kanaal } from '../../domain/melding/melding.js';

export const kanaalNames: Readonly<Record<Kanaal, string>> = {
  telefoon: 'telefoon',
  email: 'e-mail',
  webformulier: 'webformulier',
  partner: 'systeem van een partner',
  opsporing: 'opsporing',
  casusoverleg: 'casusoverleg',
  anders: 'anders',
};

export const ingangNames: Readonly<Record<Ingang, string>> = {
  MELDPUNT: 'meldpunt',
  PARTNER: 'partner',
  OPSPORING: 'opsporing',
};
