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
