import type { Professional } from '../../../domain/keten/betrokkene.js';
import { mandaatSchema } from '../../../domain/keten/mandaat.js';
import { rollenOf } from '../../../domain/keten/rollen.js';
import accounts from '../../../start/data/demo-accounts.json' with { type: 'json' };

/** The demo person with this name, as the portal knows it after login. */
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
