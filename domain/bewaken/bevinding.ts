/**
 * What the daily check can find, with the sentence that people read. The first six break INV1: of these the number must
 * be 0 (processen.md 4.14).
 */
export const BEVINDINGEN = {
  PROCES: 'Er loopt niet precies één proces voor deze casus',
  EIGENAAR: 'Eigenaar of vervanger ontbreekt, is dezelfde, of er is niemand die het kan doen',
  WACHTPUNT: 'Niets in het proces wacht op een volgende stap',
  TERMIJN: 'Een termijn is voorbij en niemand is gewaarschuwd',
  STORING: 'Het proces staat al langer dan vier uur stil door een storing',
  ZONDER_CASUS: 'Er loopt een proces zonder casus',
  DEKKING: 'Voor deze rol staat niet elke werkdag van de komende week iemand in het rooster',
  BEWAREN:
    'De bewaartermijn van deze casus loopt binnen 30 dagen af, of is voorbij terwijl de casus nog open is',
  TOEGANG: 'De toegang van deze organisatie is een kwartaal niet nagekeken',
  LEERPUNT: 'De dag waarop dit leerpunt gedaan moest zijn, is voorbij',
} as const;
export type Bevindingsoort = keyof typeof BEVINDINGEN;

/** What the check finds wrong with a casus: the casus counts as disappeared until it is repaired (INV1). */
export const SCHENDINGEN = [
  'PROCES',
  'EIGENAAR',
  'WACHTPUNT',
  'TERMIJN',
  'STORING',
  'ZONDER_CASUS',
] as const satisfies Bevindingsoort[];
export type Schending = (typeof SCHENDINGEN)[number];

export function isSchending(soort: Bevindingsoort): soort is Schending {
  return (SCHENDINGEN as readonly Bevindingsoort[]).includes(soort);
}
