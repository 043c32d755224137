import { BEVINDINGEN } from '../../domain/bewaken/bevinding.js';
import { EVALUATIENIVEAUS } from '../../domain/evaluatie/ketenevaluatie.js';
import { gemeenteNaam } from '../../domain/keten/gemeente.js';
import { partnerNaam } from '../../domain/keten/partnernamen.js';
import { REGIOS } from '../../domain/keten/regio.js';
import { ACTIVITEITSOORTEN } from '../../domain/preventie/preventiejaar.js';
import type { Bevindingzaak, Ketenzaak, Preventiezaak } from '../../domain/taak/ketenzaak.js';
import { leesbareDag } from '../../domain/tijd/amsterdam.js';
import { groupName } from './groups.js';

/** What a ketenzaak is about, in a few words: for lists in which there are more of a kind. */
export function ketenzaakOnderwerp(zaak: Ketenzaak): string {
  switch (zaak.soort) {
    case 'BEVINDING':
      return bevindingOnderwerp(zaak);
    case 'EVALUATIE':
      return `Evaluatie ${zaak.nummer}`;
    case 'PREVENTIE':
      return preventieOnderwerp(zaak);
    case 'KETENEVALUATIE':
      return `Evaluatie: ${EVALUATIENIVEAUS[zaak.niveau].toLowerCase()}`;
  }
}

/** One sentence: what is the matter. */
export function bevindingUitleg({ bevinding }: Bevindingzaak): string {
  return BEVINDINGEN[bevinding];
}

function preventieOnderwerp({ regio, jaar, activiteit }: Preventiezaak): string {
  if (activiteit === null) return `${REGIOS[regio].naam} ${jaar}`;
  const { soort, gemeente, dag } = activiteit;
  return `${ACTIVITEITSOORTEN[soort]}, ${gemeenteNaam(gemeente)}, ${leesbareDag(dag)}`;
}

function bevindingOnderwerp({ bevinding, onderwerp, casus, leerpunt }: Bevindingzaak): string {
  if (casus !== null) return casus.casusnummer;
  switch (bevinding) {
    case 'DEKKING':
      return groupName(onderwerp ?? '');
    case 'LEERPUNT':
      return leerpunt === null ? 'Leerpunt' : shorten(leerpunt.omschrijving);
    case 'TOEGANG':
      return partnerNaam(onderwerp ?? '');
    case 'ZONDER_CASUS':
      return `Proces ${onderwerp ?? ''}`;
    default:
      return 'Taak zonder casus';
  }
}

const LONGEST = 60;

/** The beginning of a text, for a line in a list. */
function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`;
}
