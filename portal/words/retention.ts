import type { Bewaarregel, Bewaartoestand } from '../../domain/casus/bewaren.js';

export const retentionRules: Readonly<Record<Bewaarregel | 'HERSTEL', string>> = {
  T24: 'zes maanden na afschalen',
  T25: 'vijf jaar na de eerste verwerking',
  VERLENGD: 'verlengd met een besluit',
  HERSTEL: 'opnieuw, na het terugzetten van een back-up',
};

/** What happens to a casus, in words for who can still decide. */
export function retentionState(toestand: Bewaartoestand, isOpen: boolean): string {
  if (toestand === 'VERNIETIGEN') return 'Wordt vandaag vernietigd';
  return isOpen ? 'Sluiten of verlengen' : 'Wordt vernietigd';
}
