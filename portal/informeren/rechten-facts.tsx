import { leesbareDag } from '../../domain/tijd/amsterdam.js';
import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import { INFORMEERWIJZEN, UITSTELREDENEN } from '../../domain/rechten/informatieplicht.js';
import type {
  InformatieWeergave,
  RechtenWeergave,
} from '../../store/informatieplicht/informatie-weergave.js';
import { Deadline } from '../views/deadline.js';
import { type Fact, Facts } from '../views/facts.js';
import { MaskedWord } from '../views/masked.js';

interface RechtenFactsProps {
  rechten: RechtenWeergave;
  casusId: string;
  now: Date;
}

/** What this person asked and knows, where who works on the dossier must take it into account. */
export function RechtenFacts({ rechten, casusId, now }: RechtenFactsProps) {
  const { dossierId, dossiernummer, bezwaarInBehandeling, beperkt, informatie, magInformeren } = rechten;
  return (
    <>
      {bezwaarInBehandeling && (
        <p class="kr-notice kr-notice--warning">
          <strong>Bezwaar in behandeling.</strong> Deze persoon is het er niet mee eens dat de keten deze
          gegevens gebruikt. Gebruik tot het besluit alleen wat voor veiligheid of een wettelijke plicht nodig
          is.
        </p>
      )}
      {beperkt && (
        <p class="kr-notice kr-notice--warning">
          <strong>Delen is beperkt.</strong> Nieuwe partners krijgen niets te zien. Is er gevaar, doe dan wat
          nodig is: politie en noodtoegang worden niet opgehouden.
        </p>
      )}
      <Facts
        facts={
          isAfgeschermd(informatie)
            ? [['Geïnformeerd', <MaskedWord />]]
            : [...informatieFacts(informatie, now), ['Vastgelegd door', informatie.door]]
        }
      />
      {magInformeren && (
        <p>
          <a class="utrecht-link" href={`/casussen/${casusId}/personen/${dossierId}/informeren`}>
            Vastleggen of de betrokkene is geïnformeerd
            <span class="kr-visually-hidden">: dossier {dossiernummer}</span>
          </a>
        </p>
      )}
    </>
  );
}

function informatieFacts({ stand, ...informatie }: InformatieWeergave, now: Date): Fact[] {
  if (stand === 'GEINFORMEERD')
    return informatie.geinformeerdOp === null || informatie.wijze === null
      ? [['Geïnformeerd', 'ja, vastgelegd bij het inbrengen van de casus']]
      : [
          [
            'Geïnformeerd',
            `${leesbareDag(informatie.geinformeerdOp)}: ${INFORMEERWIJZEN[informatie.wijze].toLowerCase()}`,
          ],
        ];
  const deadline = <Deadline at={informatie.uiterlijk} now={now} />;
  if (stand === 'OPEN')
    return [
      ['Geïnformeerd', 'nog niet'],
      ['Informeren uiterlijk', deadline],
    ];
  return [
    ['Geïnformeerd', informatie.reden && `nog niet: ${UITSTELREDENEN[informatie.reden].toLowerCase()}`],
    ['Uitleg', informatie.toelichting && <span class="kr-typed">{informatie.toelichting}</span>],
    ['Opnieuw bekijken', deadline],
  ];
}
