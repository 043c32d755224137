import { z } from 'zod';
import { EERSTE_PARTNERS } from '../../domain/keten/ketenpartner.js';
import { groepInRol, groepsdeel } from '../../domain/keten/partnergroep.js';
import type { Rol } from '../../domain/keten/rollen.js';
import type { Kaartpartner, SocialeKaart } from '../../domain/keten/sociale-kaart.js';
import accounts from '../data/demo-accounts.json' with { type: 'json' };

const demoAccountSchema = z.object({
  sub: z.string(),
  gebruikersnaam: z.string(),
  naam: z.string(),
  organisatie: z.string(),
  gemeente: z.string().optional(),
  groups: z.array(z.string()),
  mandaten: z.array(z.string()),
});

/** Where the exercise accounts of a municipality work: Apeldoorn. */
const OEFENGEMEENTE = '0200';

/** A fictional professional of the oefenomgeving: one per role and organisation. */
export type DemoAccount = z.infer<typeof demoAccountSchema>;

/** All demo accounts, in the order in which the start command prints them. */
export const demoAccounts: readonly DemoAccount[] = z.array(demoAccountSchema).parse(accounts);

/** Of whom the issuer lets in, now: who is added to the sociale kaart can log in at once. */
export type DemoAccounts = () => Promise<readonly DemoAccount[]>;

/**
 * Two people of each partner that the keten added to the sociale kaart: who comes to the table, in the roles that it names
 * there, and who carries out actions. So the oefenomgeving can try out a partner that joins; those of the beginning are above.
 */
export function accountsOfNewPartners(kaart: SocialeKaart): DemoAccount[] {
  return [...kaart.values()]
    .filter(({ code, isUitnodigbaar }) => isUitnodigbaar && !Object.hasOwn(EERSTE_PARTNERS, code))
    .flatMap((partner) => [
      accountOf(partner, { achter: '', naam: partner.naam, rollen: partner.rollen }),
      accountOf(partner, { achter: '-uitvoering', naam: `${partner.naam}, uitvoering`, rollen: ['R08'] }),
    ]);
}

function accountOf(
  partner: Kaartpartner,
  { achter, naam, rollen }: { achter: string; naam: string; rollen: readonly Rol[] },
): DemoAccount {
  const gebruikersnaam = groepsdeel(partner.code) + achter;
  return {
    sub: `g-${gebruikersnaam}`,
    gebruikersnaam,
    naam: `Medewerker ${naam}`,
    organisatie: partner.code,
    ...(partner.isPerGemeente ? { gemeente: OEFENGEMEENTE } : {}),
    groups: rollen.flatMap((rol) => [
      rol.toLowerCase(),
      ...[groepInRol(rol, partner, OEFENGEMEENTE) ?? []].flat(),
    ]),
    mandaten: [],
  };
}
