import { BEVINDINGEN } from '../../domain/bewaken/bevinding.js';
import { partnerNaam } from '../../domain/keten/partner.js';
import type { Bevindingzaak, Ketenzaak } from '../../domain/taak/ketenzaak.js';
import { groupName } from './groups.js';

/** What a ketenzaak is about, in a few words: for lists in which there are more of a kind. */
export function ketenzaakOnderwerp(zaak: Ketenzaak): string {
  return zaak.soort === 'EVALUATIE' ? `Evaluatie ${zaak.nummer}` : bevindingOnderwerp(zaak);
}

/** One sentence: what is the matter. */
export function bevindingUitleg({ bevinding }: Bevindingzaak): string {
  return BEVINDINGEN[bevinding];
}

function bevindingOnderwerp({ bevinding, onderwerp, casus }: Bevindingzaak): string {
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
