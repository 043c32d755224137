import { z } from 'zod';
import {
  EERSTE_PARTNERS,
  type EerstePartnercode,
  PARTNERROLLEN,
  type Partnerrol,
} from '../keten/ketenpartner.js';
import type { Werkgebied } from '../keten/sociale-kaart.js';
import { HELE_REGIO, WERKGEBIEDEN } from '../keten/werkgebied.js';
import { JA_NEE, keuzeUit } from '../keuze.js';
import { optioneleTekst, verplichteTekst } from '../tekst.js';
import { defineCatalogus } from './define-catalogus.js';

/** How a partner belongs to the keten (1.4.3, E13). */
export const PARTNERSOORTEN = {
  KERNPARTNER: 'Kernpartner',
  FLEXIBELE_SCHIL: 'Flexibele schil',
  EXTERN: 'Daarbuiten',
} as const;

export const PARTNERDOMEINEN = { ZORG: 'Zorg', VEILIGHEID: 'Veiligheid', OVERIG: 'Overig' } as const;

/** E13: on which ground a partner gets content. */
export const CONVENANTSTATUSSEN = {
  WETTELIJK: 'Neemt deel op grond van de wet',
  GETEKEND: 'Getekend',
  IN_VOORBEREIDING: 'In voorbereiding',
  OPGEZEGD: 'Opgezegd',
  GEEN: 'Geen',
} as const;

/** How far a partner has joined: partners join step by step (OR7, ADV4). */
export const AANSLUITFASEN = {
  NIET: 'Nog niet',
  BEPERKT: 'Beperkt: wordt uitgenodigd, ziet geen inhoud',
  VOLLEDIG: 'Volledig: ziet inhoud van de casus waarvoor de partner is uitgenodigd',
} as const;

/** Whether it is one organisation or each municipality has its own. */
export const ORGANISATIEVORMEN = {
  EEN: 'Eén organisatie voor de keten',
  PER_GEMEENTE: 'Elke gemeente heeft een eigen',
} as const;

const WERKGEBIEDCODES = WERKGEBIEDEN.map(({ value }) => value);

const schema = z.object({
  naam: verplichteTekst(200, 'Schrijf hoe de partner heet.'),
  soort: keuzeUit(PARTNERSOORTEN, { error: 'Kies hoe de partner bij de keten hoort.' }),
  domein: keuzeUit(PARTNERDOMEINEN, { error: 'Kies zorg, veiligheid of overig.' }),
  convenant: keuzeUit(CONVENANTSTATUSSEN, { error: 'Kies hoe het met het convenant staat.' }),
  aansluitfase: keuzeUit(AANSLUITFASEN, { error: 'Kies hoe ver de partner is aangesloten.' }),
  /** In which roles its people come to the table; left out: as the product began, else that of the flexibele schil. */
  rollen: z.array(z.enum(PARTNERROLLEN, { error: 'Kies uit de lijst.' })).optional(),
  /** Left out: one, but for the municipality itself. */
  organisaties: keuzeUit(ORGANISATIEVORMEN, { error: 'Kies één, of een per gemeente.' }).optional(),
  /** Left out: as the product began, else no. */
  zorgcoordinatie: z.enum(JA_NEE, { error: 'Kies ja of nee.' }).optional(),
  /** Left out: as the product began, else no. */
  overname: z.enum(JA_NEE, { error: 'Kies ja of nee.' }).optional(),
  /** Left out, as in a version from before it was asked: the whole region. */
  gemeenten: z.array(z.enum(WERKGEBIEDCODES, { error: 'Kies uit de lijst.' })).optional(),
  /** What there is to say about it besides. */
  werkgebied: optioneleTekst(300),
  aanbod: optioneleTekst(1_000),
  bereikbaarheid: optioneleTekst(200),
});
export type Partnerinhoud = z.infer<typeof schema>;

/** Which partners can coordinate the care, and each municipality has its own of, when the product began. */
const EERSTE_ZORGCOORDINATOREN: readonly string[] = ['MEE', 'MOVIERA', 'VEILIG_THUIS', 'JEUGDBESCHERMING'];
const EERSTE_PER_GEMEENTE: readonly string[] = ['GEMEENTE'];
/** Who can take over when the keten scales down, by D12. */
const EERSTE_BESTEMMINGEN: readonly string[] = ['VEILIG_THUIS', 'POLITIE', 'ARBEIDSINSPECTIE', 'MEE', 'RIEC'];
/** Who sat in the ketenregieteam (1.4.3). */
const EERSTE_KERNPARTNERS: readonly string[] = [
  'ZVH',
  'VEILIG_THUIS',
  'POLITIE',
  'OM',
  'GEMEENTE',
  'ARBEIDSINSPECTIE',
  'MOVIERA',
  'MEE',
];

/** E13, the sociale kaart: who the partners are, what they offer, and how far they have joined. */
export const partners = defineCatalogus<Partnerinhoud>({
  titel: 'Partners',
  enkelvoud: 'Partner',
  uitleg:
    'Partners sluiten stap voor stap aan. Alleen wie een convenant tekende of wettelijk deelneemt, en volledig is aangesloten, ziet inhoud van een casus.',
  gegevensgroep: 'socialeKaart',
  schema,
  naamVan: ({ naam }) => naam,
  weiger: refusePartner,
  eerste: Object.fromEntries(
    Object.entries(EERSTE_PARTNERS).map(([code, { naam, domein, convenant, rollen }]) => [
      code,
      {
        naam,
        soort: EERSTE_KERNPARTNERS.includes(code) ? ('KERNPARTNER' as const) : ('FLEXIBELE_SCHIL' as const),
        domein,
        convenant,
        aansluitfase: magOpGrond(convenant) ? ('VOLLEDIG' as const) : ('BEPERKT' as const),
        rollen: [...rollen],
        organisaties: EERSTE_PER_GEMEENTE.includes(code) ? ('PER_GEMEENTE' as const) : ('EEN' as const),
        zorgcoordinatie: EERSTE_ZORGCOORDINATOREN.includes(code) ? ('ja' as const) : ('nee' as const),
        gemeenten: [HELE_REGIO],
        overname: EERSTE_BESTEMMINGEN.includes(code) ? ('ja' as const) : ('nee' as const),
      },
    ]),
  ),
});

/** In which roles people of a partner come to the table, also by a version from before that was asked. */
export function rollenVan(code: string, { rollen }: Partnerinhoud): readonly Partnerrol[] {
  return rollen ?? eerste(code)?.rollen ?? ['R05'];
}

export function isPerGemeente(code: string, { organisaties }: Partnerinhoud): boolean {
  return organisaties === undefined ? EERSTE_PER_GEMEENTE.includes(code) : organisaties === 'PER_GEMEENTE';
}

/** Where a partner works; of whom nobody said it, the whole region. */
export function werkgebiedVan({ gemeenten = [] }: Partnerinhoud): Werkgebied {
  return gemeenten.length === 0 || gemeenten.includes(HELE_REGIO) ? null : gemeenten;
}

/** Whether a partner can coordinate the care, as far as that is its kind of work. */
export function kanZorgCoordineren(code: string, { zorgcoordinatie }: Partnerinhoud): boolean {
  return zorgcoordinatie === undefined ? EERSTE_ZORGCOORDINATOREN.includes(code) : zorgcoordinatie === 'ja';
}

/** Whether a partner can take over a casus or help; that needs no more than that it takes part. */
export function neemtOver(code: string, { overname }: Partnerinhoud): boolean {
  return overname === undefined ? EERSTE_BESTEMMINGEN.includes(code) : overname === 'ja';
}

/**
 * INV9: content only with a ground, and for who has joined fully. What is not known gives nothing.
 * @param heeftGetekend whether an agreement that holds names this partner; who takes part by law needs none
 */
export function magInhoudVolgens(partner: Partnerinhoud | undefined, heeftGetekend: boolean): boolean {
  if (partner === undefined || !heeftGrond(partner)) return false;
  return partner.convenant === 'WETTELIJK' || heeftGetekend;
}

/** Joined fully, on some ground: besides that an agreement that holds must name who signed. */
export function heeftGrond({ aansluitfase, convenant }: Partnerinhoud): boolean {
  return aansluitfase === 'VOLLEDIG' && magOpGrond(convenant);
}

/** May it be invited at all? Who has not joined is not (ADV4). */
export function isAangesloten(partner: Partnerinhoud | undefined): boolean {
  return partner !== undefined && partner.aansluitfase !== 'NIET';
}

/** Roles in which work of the keten itself is done: only of who had them when the product began. */
const ROLLEN_VAN_HET_BEGIN: readonly Partnerrol[] = ['R02', 'R03', 'R09'];

/**
 * What a partner cannot be. With its role comes what the matrix gives (3.4), so that nobody becomes meldpunt, procesregie or
 * strafrechtpartner by a line in a list alone.
 * @returns a sentence per field
 */
function refusePartner(code: string, inhoud: Partnerinhoud): Record<string, string> {
  const rollen = rollenVan(code, inhoud);
  const vreemd = rollen.filter(
    (rol) => ROLLEN_VAN_HET_BEGIN.includes(rol) && eerste(code)?.rollen.includes(rol) !== true,
  );
  const { soort, domein, convenant, aansluitfase, zorgcoordinatie, gemeenten = [] } = inhoud;
  if (gemeenten.includes(HELE_REGIO) && gemeenten.length > 1)
    return { gemeenten: 'Kies de hele regio, of de gemeenten waarin de partner werkt.' };
  if (vreemd.length > 0)
    return {
      rollen: 'Meldpunt, procesregie en gemeente zijn er al: een andere partner kan dat niet worden.',
    };
  if (rollen.length === 0 && aansluitfase !== 'NIET')
    return { rollen: 'Kies in welke rol mensen van deze partner aan tafel komen.' };
  if (rollen.includes('R04') && soort !== 'KERNPARTNER')
    return { rollen: 'Alleen een kernpartner zit in het ketenregieteam.' };
  if (rollen.includes('R07') && (domein !== 'VEILIGHEID' || convenant !== 'WETTELIJK'))
    return { rollen: 'Een strafrechtpartner is van de veiligheid en neemt deel op grond van de wet.' };
  if ((rollen.includes('R06') || zorgcoordinatie === 'ja') && domein !== 'ZORG')
    return { domein: 'Alleen een partner van de zorg kan de zorg coördineren.' };
  return {};
}

function eerste(code: string) {
  return Object.hasOwn(EERSTE_PARTNERS, code) ? EERSTE_PARTNERS[code as EerstePartnercode] : undefined;
}

function magOpGrond(convenant: string): boolean {
  return convenant === 'GETEKEND' || convenant === 'WETTELIJK';
}
