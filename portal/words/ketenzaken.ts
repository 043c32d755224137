import { BEVINDINGEN } from '../../domain/bewaken/bevinding.js';
import { partnerNaam } from '../../domain/keten/partner.js';
import type { Ketenzaak } from '../../domain/taak/ketenzaak.js';
import { groupName } from './groups.js';

/** What a ketenzaak is about, in a few words: for lists in which there are more of a kind. */
export function ketenzaakOnderwerp({ bevinding, onderwerp, casus }: Ketenzaak): string {
  if (casus !== null) return casus.casusnummer;
  switch (bevinding) {
    case 'DEKKING':
      return groupName(onderwerp ?? '');
    case 'TOEGANG':
      return partnerNaam(onderwerp ?? '');
    case 'ZONDER_CASUS':
      return `Proces ${onderwerp ?? ''}`;
    default:
      return 'Taak zonder casus';
  }
}

/** One sentence: what is the matter. */
export function ketenzaakUitleg({ bevinding }: Ketenzaak): string {
  return BEVINDINGEN[bevinding];
}
