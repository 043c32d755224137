/** What is counted besides casussen: work and knowledge of the keten itself, of which nobody is the subject. */
export const KETENFEITEN = {
  LEERPUNT_MOEST_KLAAR: 'Een leerpunt waarvan de termijn in de periode viel',
  ACTIVITEIT_GEMETEN:
    'Een preventieactiviteit waarvan in de periode is gemeten of er daarna meer meldingen kwamen',
  GEMEENTE_IN_REGIO: 'Een gemeente van de regio’s',
  PARTNER_OP_KAART: 'Een partner die aan het einde van de periode op de sociale kaart stond',
} as const;
export type Ketenfeit = keyof typeof KETENFEITEN;
