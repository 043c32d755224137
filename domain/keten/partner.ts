/** Organisations that sit in the ketenregieteam (1.4.3), by partner code. */
export const PARTNERS = {
  ZVH: 'Zorg- en Veiligheidshuis',
  VEILIG_THUIS: 'Veilig Thuis',
  POLITIE: 'Politie',
  OM: 'Openbaar Ministerie',
  GEMEENTE: 'Gemeente',
  ARBEIDSINSPECTIE: 'Nederlandse Arbeidsinspectie',
  MOVIERA: 'Moviera',
  MEE: 'MEE Samen',
} as const;
export type Partnercode = keyof typeof PARTNERS;

/** The name by which people know an organisation; its code when it is not one of these. */
export function partnerNaam(code: string): string {
  return Object.hasOwn(PARTNERS, code) ? PARTNERS[code as Partnercode] : code;
}
