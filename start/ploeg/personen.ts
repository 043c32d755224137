import type { Professional } from '../../domain/keten/betrokkene.js';
import { mandaatSchema } from '../../domain/keten/mandaat.js';
import { rollenOf } from '../../domain/keten/rollen.js';
import accounts from '../data/demo-accounts.json' with { type: 'json' };

/** The demo person with this name, as the portal knows it after login. @throws Error for a name that has no account */
export function persoonNamed(gebruikersnaam: string): Professional {
  const account = accounts.find((candidate) => candidate.gebruikersnaam === gebruikersnaam);
  if (!account) throw new Error(`Expected a demo account ${gebruikersnaam}`);
  return {
    soort: 'professional',
    gebruikerId: account.sub,
    naam: account.naam,
    organisatie: account.organisatie,
    rollen: rollenOf(account.groups),
    groepen: account.groups,
    mandaten: mandaatSchema.array().parse(account.mandaten),
    ...(account.gemeente === undefined ? {} : { gemeente: account.gemeente }),
  };
}

/** Everybody who works on casussen, in the order in which they are asked. */
export const NAMEN = [
  'meldpunt',
  'weger',
  'weger2',
  'weger3',
  'regisseur',
  'regisseur2',
  'piket',
  'officier',
  'zorgcoordinator',
  'hulpverlener',
  'gemeente',
  'riec',
  'ggd',
  'begeleider',
  'begeleider2',
] as const;
export type Naam = (typeof NAMEN)[number];

/** Who comes to a casusoverleg for a partner. */
export const GASTEN: Readonly<Record<string, Naam>> = {
  VEILIG_THUIS: 'meldpunt',
  POLITIE: 'piket',
  OM: 'officier',
  GEMEENTE: 'weger3',
  RIEC: 'riec',
  GGD: 'ggd',
};
