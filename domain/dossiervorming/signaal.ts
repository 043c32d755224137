/** How much a signal says by itself; none is proof (E05). */
export const SIGNAALSTERKTEN = { sterk: 'Sterk', middel: 'Middel', zwak: 'Zwak' } as const;
export type Signaalsterkte = keyof typeof SIGNAALSTERKTEN;

export interface Signaal {
  tekst: string;
  categorie: Signaalcategorie;
  sterkte: Signaalsterkte;
}

/** E05, the categories of the proposal on F40 to F43. */
export const SIGNAALCATEGORIEEN = {
  UITERLIJK: 'Uiterlijk en lichaam',
  GEDRAG: 'Gedrag en houding',
  RELATIES: 'Relaties en afhankelijkheid',
  VRIJHEID: 'Vrijheid en bewegingsruimte',
  DOCUMENTEN: 'Identiteit en documenten',
  GELD: 'Geld, schuld en afdracht',
  HUISVESTING: 'Huisvesting',
  WERK: 'Werkomstandigheden',
  ONLINE: 'Online',
  WERVING: 'Werving en vervoer',
  KWETSBAARHEID: 'Kwetsbaarheid',
} as const;
export type Signaalcategorie = keyof typeof SIGNAALCATEGORIEEN;

/**
 * The first version of the signal catalogue (E05). Its texts are ours: the signal lists of the source are guidelines, and
 * none is taken over (F40). How strong each is, is a proposal until the keten decides.
 */
export const SIGNALEN = {
  LETSEL: { tekst: 'Letsel of sporen van mishandeling', categorie: 'UITERLIJK', sterkte: 'middel' },
  UITPUTTING: { tekst: 'Uitgeput of ondervoed', categorie: 'UITERLIJK', sterkte: 'zwak' },
  ANGST: {
    tekst: 'Angstig, of kijkt naar een ander voor elk antwoord',
    categorie: 'GEDRAG',
    sterkte: 'middel',
  },
  INGESTUDEERD: { tekst: 'Een verhaal dat ingestudeerd klinkt', categorie: 'GEDRAG', sterkte: 'zwak' },
  CONTROLE_ANDER: {
    tekst: 'Iemand anders bepaalt wat de persoon doet',
    categorie: 'RELATIES',
    sterkte: 'sterk',
  },
  MEER_AFHANKELIJK: {
    tekst: 'Van één iemand afhankelijk voor werk, woning en vervoer',
    categorie: 'RELATIES',
    sterkte: 'middel',
  },
  MAG_NIET_WEG: { tekst: 'Mag niet zelf weg of naar buiten', categorie: 'VRIJHEID', sterkte: 'sterk' },
  STEEDS_BEGELEID: {
    tekst: 'Nooit alleen, wordt steeds gebracht en gehaald',
    categorie: 'VRIJHEID',
    sterkte: 'middel',
  },
  PAPIEREN_AFGENOMEN: {
    tekst: 'Paspoort of andere papieren afgenomen',
    categorie: 'DOCUMENTEN',
    sterkte: 'sterk',
  },
  VALSE_PAPIEREN: { tekst: 'Papieren die niet kloppen', categorie: 'DOCUMENTEN', sterkte: 'zwak' },
  GELD_AFGEVEN: { tekst: 'Moet verdiend geld afgeven', categorie: 'GELD', sterkte: 'sterk' },
  SCHULD: { tekst: 'Een schuld die niet kleiner wordt', categorie: 'GELD', sterkte: 'middel' },
  SLAAPT_OP_WERK: { tekst: 'Slaapt waar wordt gewerkt', categorie: 'HUISVESTING', sterkte: 'middel' },
  TE_VOL: { tekst: 'Te veel mensen in één woning', categorie: 'HUISVESTING', sterkte: 'zwak' },
  GEEN_LOON: { tekst: 'Krijgt geen of veel te weinig loon', categorie: 'WERK', sterkte: 'middel' },
  GEVAARLIJK_WERK: { tekst: 'Heel lange dagen of gevaarlijk werk', categorie: 'WERK', sterkte: 'middel' },
  AFSPRAKEN_ANDER: {
    tekst: 'Een ander maakt online afspraken met klanten',
    categorie: 'ONLINE',
    sterkte: 'sterk',
  },
  BEELDEN_DREIGEN: { tekst: 'Wordt gedreigd met beelden', categorie: 'ONLINE', sterkte: 'middel' },
  MISLEID: {
    tekst: 'Met beloften hierheen gehaald die niet klopten',
    categorie: 'WERVING',
    sterkte: 'middel',
  },
  SNEL_VERPLAATST: {
    tekst: 'Wordt telkens naar een andere plek gebracht',
    categorie: 'WERVING',
    sterkte: 'middel',
  },
  VERMOEDEN_LVB: {
    tekst: 'Begrijpt moeilijk wat er gebeurt of wat gevolgen zijn',
    categorie: 'KWETSBAARHEID',
    sterkte: 'zwak',
  },
  ONZEKER_VERBLIJF: {
    tekst: 'Onzeker of het verblijf hier mag',
    categorie: 'KWETSBAARHEID',
    sterkte: 'zwak',
  },
} as const satisfies Record<string, Signaal>;

/** F40: shown wherever signals are. */
export const SIGNAALWAARSCHUWING =
  'Een signaal is geen bewijs: het kan op andere problemen wijzen. Kies wat is gezien, niet wat u vermoedt.';

/**
 * How many strong and middling signals were seen: input of D5. Null when there are none of a kind: nobody seeing one is
 * no count, and a count of nought would reassure.
 * @param catalogus the signals as they were when these were chosen
 */
export function countSignalen(
  signalen: readonly string[],
  catalogus: ReadonlyMap<string, Pick<Signaal, 'sterkte'>>,
): { sterkeSignalen: number | null; middelSignalen: number | null } {
  const tel = (sterkte: Signaalsterkte) =>
    signalen.filter((code) => catalogus.get(code)?.sterkte === sterkte).length || null;
  return { sterkeSignalen: tel('sterk'), middelSignalen: tel('middel') };
}
