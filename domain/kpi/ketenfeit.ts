/** What is counted besides casussen: work and knowledge of the keten itself, of which nobody is the subject. */
export const KETENFEITEN = {
  LEERPUNT_MOEST_KLAAR: 'Een leerpunt waarvan de termijn in de periode viel',
  PARTNER_OP_KAART: 'Een partner die aan het einde van de periode op de sociale kaart stond',
} as const;
export type Ketenfeit = keyof typeof KETENFEITEN;
