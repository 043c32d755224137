import { overeenkomstenInWoorden } from '../../domain/melding/match.js';
import type { MatchWeergave } from '../../store/weergave.js';
import { Facts } from '../views/facts.js';
import { formatDate, formatMoment } from '../words/dates.js';

/** An existing dossier that the melding may be about, and what is the same: words, never a score. */
export function MatchFacts({ match }: { match: MatchWeergave }) {
  const { persoon, zorgcoordinator, beoordeeldOp, beoordeeldDoor } = match;
  const { naam, aliassen, geboortedatum, leeftijd } = persoon;
  return (
    <section aria-label={`Mogelijke bekende nummer ${match.nummer}`}>
      <h3 class="utrecht-heading-3">
        Nummer {match.nummer}: <span class="kr-number">{match.dossiernummer}</span>
      </h3>
      <Facts
        facts={[
          ['Wat gelijk is', overeenkomstenInWoorden(match.overeenkomsten)],
          ['Naam in het dossier', naam ?? 'niet bekend'],
          ['Ook bekend als', aliassen],
          [
            'Geboortedatum',
            geboortedatum === undefined ? 'niet bekend' : formatDate(new Date(geboortedatum)),
          ],
          ['Leeftijd volgens melder', leeftijd === 'onbekend' ? '' : `${leeftijd} jaar`],
          ['Casus', match.heeftOpenCasus ? 'er loopt een casus' : 'er loopt geen casus'],
          [
            'Zorgcoördinator',
            zorgcoordinator === null ? 'niet bekend' : (zorgcoordinator.naam ?? 'ja, naam niet bekend'),
          ],
          ['Oordeel', standen[match.stand]],
          [
            'Beoordeeld',
            beoordeeldOp === null
              ? ''
              : `${formatMoment(new Date(beoordeeldOp))} door ${beoordeeldDoor ?? 'onbekend'}`,
          ],
          ['Reden', match.reden],
        ]}
      />
    </section>
  );
}

const standen: Readonly<Record<MatchWeergave['stand'], string>> = {
  VOORGESTELD: 'nog niet beoordeeld',
  TWIJFEL: 'nog niet zeker',
  AFGEWEZEN: 'iemand anders',
  BEVESTIGD: 'dezelfde persoon',
  ONGEDAAN: 'ongedaan gemaakt',
};
