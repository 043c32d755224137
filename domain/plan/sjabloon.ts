import { z } from 'zod';
import type { KetenpartnerCode } from '../keten/ketenpartner.js';
import type { Actiesoort, Actietekst, Doelgroep, Zichtbaarheid } from './actie.js';

/** An action whose content does not depend on the casus. */
interface Sjabloon extends Actietekst {
  soort: Actiesoort;
  doelgroep: Doelgroep;
  zichtbaarVoor: Zichtbaarheid;
  /** Rests on a duty or a promise, so that it does not lapse without a reason and procesregie (4.16). */
  isPlicht: boolean;
}

/** The actions that follow from a decision of the keten, not from somebody's plan (4.7, 4.16). */
export const SJABLONEN = {
  COMENSHA_REGISTRATIE: {
    titel: 'Slachtoffer aanmelden bij CoMensha',
    omschrijving:
      'Meld het slachtoffer aan bij CoMensha en leg bij elke persoon vast hoe: met toestemming, of zonder gegevens die iemand aanwijzen. Opsporingsdiensten zijn tot aanmelden verplicht.',
    soort: 'INFORMATIE',
    doelgroep: 'SLACHTOFFER',
    zichtbaarVoor: 'CASUSTEAM',
    isPlicht: true,
  },
  ZORGAANBOD_HERHALEN: {
    titel: 'Zorgaanbod herhalen',
    omschrijving:
      'Bied opnieuw zorg aan. Het slachtoffer wilde of kon daar eerder geen gebruik van maken; dat kan veranderd zijn.',
    soort: 'ZORG',
    doelgroep: 'SLACHTOFFER',
    zichtbaarVoor: 'CASUSTEAM',
    isPlicht: true,
  },
  BEDENKTIJD: {
    titel: 'Bedenktijd aanbieden en vastleggen',
    omschrijving:
      'Bied het slachtoffer bedenktijd aan en leg haar bij de persoon vast: pas dan is deze actie gereed. Is zij niet verleend, laat de actie dan met een reden vervallen. De beslissing is aan politie of Koninklijke Marechaussee.',
    soort: 'STRAFRECHT',
    doelgroep: 'SLACHTOFFER',
    zichtbaarVoor: 'CASUSTEAM',
    isPlicht: false,
  },
  LOPENDE_HULP: {
    titel: 'Lopende hulp of maatregel voortzetten',
    omschrijving:
      'Ga door met wat al liep toen de casus binnenkwam. Vertel vóór de termijn hoe het gaat en wat er nog nodig is.',
    soort: 'ZORG',
    doelgroep: 'SLACHTOFFER',
    zichtbaarVoor: 'CASUSTEAM',
    isPlicht: false,
  },
  INFORMEREN: {
    titel: 'Slachtoffer informeren over rechten en verblijf',
    omschrijving:
      'Vertel het slachtoffer welke rechten er zijn en wat aangifte of medewerking betekent, in een taal die het slachtoffer begrijpt.',
    soort: 'INFORMATIE',
    doelgroep: 'SLACHTOFFER',
    zichtbaarVoor: 'CASUSTEAM',
    isPlicht: false,
  },
} as const satisfies Record<string, Sjabloon>;
export type Sjabloonnaam = keyof typeof SJABLONEN;
/** What follows from a second weging; help that ran before it comes in with its casus. */
export type Vervolgsjabloon = Exclude<Sjabloonnaam, 'LOPENDE_HULP'>;

/** `GEEN`: the ketenregieteam wrote the action itself. */
export const SJABLOONCODES = ['GEEN', ...(Object.keys(SJABLONEN) as Sjabloonnaam[])] as const;
export const sjabloonSchema = z.enum(SJABLOONCODES as unknown as ['GEEN', ...Sjabloonnaam[]]);
export type Sjablooncode = z.infer<typeof sjabloonSchema>;

/** Does it rest on a duty, so that it cannot lapse in silence? */
export function isPlicht(sjabloon: Sjablooncode): boolean {
  return sjabloon !== 'GEEN' && SJABLONEN[sjabloon].isPlicht;
}

/** Is it done only when it was recorded with the persons that it is about? */
export function vraagtVastlegging(sjabloon: Sjablooncode): boolean {
  return sjabloon === 'BEDENKTIJD' || sjabloon === 'COMENSHA_REGISTRATIE';
}

/** A new action of this kind, for this holder, to be done by then. */
export function actieUitSjabloon(
  sjabloon: Sjabloonnaam,
  { houder, uiterlijk }: { houder: KetenpartnerCode; uiterlijk: string },
) {
  const { titel, omschrijving, soort, doelgroep, zichtbaarVoor } = SJABLONEN[sjabloon];
  return {
    sjabloon,
    soort,
    doelgroep,
    zichtbaarVoor,
    houder,
    eindverantwoordelijke: 'ZVH',
    uiterlijk,
    tekst: { titel, omschrijving } as Actietekst,
  } as const;
}
