/** Purposes for which data may be used (3.4). */
export const DOELEN = [
  'melden',
  'wegen',
  'casusoverleg',
  'uitvoeren',
  'nazorg',
  'evaluatie',
  'toezicht',
  'beheer',
] as const;
export type Doel = (typeof DOELEN)[number];

/** How people call a purpose. */
export const DOELNAMEN: Readonly<Record<Doel, string>> = {
  melden: 'Een melding opnemen of opvolgen',
  wegen: 'Wegen en kwalificeren',
  casusoverleg: 'Een casusoverleg voorbereiden of houden',
  uitvoeren: 'Een plan uitvoeren en volgen',
  nazorg: 'Nazorg',
  evaluatie: 'Evalueren',
  toezicht: 'Toezicht houden',
  beheer: 'Het systeem beheren',
};
