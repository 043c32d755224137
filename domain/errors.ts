/** The closed list of refusals; the portal translates each to one page, the workers to one outcome. */
export const FOUTCODES = {
  NIET_GEVONDEN: 'Dit is niet gevonden.',
  GEEN_TOEGANG: 'Uw rol laat dit niet toe.',
  ONGELDIG: 'Niet alles is goed ingevuld.',
  GEEN_MANDAAT: 'Voor dit besluit is een mandaat nodig dat u niet heeft.',
  MOTIVERING_ONTBREEKT: 'Een motivering van ten minste 20 tekens is nodig.',
  ZELFDE_PERSOON: 'Een ander dan de voorsteller moet dit beoordelen.',
  AFSCHALEN_GEBLOKKEERD: 'Afschalen kan nog niet: een toets of de actualiteit staat open.',
  BEWIJS_ONVOLDOENDE:
    'Een doorlaatverbod vraagt ten minste twee onafhankelijke bewijsmiddelen en een besluit van politie of OM.',
  INBRENG_GEBLOKKEERD: 'Inbrengen kan pas na een vastgestelde weging, met grondslag en doel.',
  DOSSIERDEEL_ONTBREEKT: 'Het dossierdeel van deze taak is nog niet ingevuld.',
  WEGING_VASTGESTELD: 'Deze weging is vastgesteld en wijzigt niet meer.',
  PROEFDRAAI_ONTBREEKT: 'Laat eerst precies deze versie proefdraaien; er mag geen fout meer in staan.',
  MODEL_VEROUDERD: 'Er is intussen een nieuwere versie vrijgegeven: neem die eerst over in deze wijziging.',
  ACTIE_LOOPT: 'Deze partner voert nog een actie uit: verdeel die eerst opnieuw of laat haar vervallen.',
  CONFLICT: 'Dit botst met wat al is vastgelegd.',
} as const;

export type Foutcode = keyof typeof FOUTCODES;

/**
 * A refusal that the asker can understand and often repair. Its text is fixed per code: nothing that a person
 * typed can reach a log or an address through it.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: Foutcode;
  /** For ONGELDIG: the sentence per field, by the path of the field (`wie.leeftijd`). */
  readonly velden: Readonly<Record<string, string>>;

  constructor(code: Foutcode, opties: { velden?: Record<string, string> } = {}) {
    super(FOUTCODES[code]);
    this.code = code;
    this.velden = opties.velden ?? {};
  }
}
