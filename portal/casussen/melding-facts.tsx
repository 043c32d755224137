import { leesbareDag } from '../../domain/tijd/amsterdam.js';
import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import { BRONNEN, FREQUENTIES } from '../../domain/melding/melding.js';
import type { MeldingWeergave } from '../../store/weergave.js';
import { Facts } from '../views/facts.js';
import { Masked } from '../views/masked.js';
import { ingangNames, kanaalNames } from '../words/closed-lists.js';
import { formatMoment } from '../words/dates.js';
import { outcomeName } from '../words/outcomes.js';
import { MelderFacts } from './melder-facts.js';

/** One melding as it came in: what was told first, then the answers, then who told it. */
export function MeldingFacts({ melding }: { melding: MeldingWeergave }) {
  const { ontvangenOp, kanaal, ingang, kern, melder, melderBekendOp } = melding;
  return (
    <>
      <Facts
        facts={[
          ['Ontvangen', formatMoment(new Date(ontvangenOp))],
          ['Via', viaFact(kanaal, ingang)],
          [
            'Inhoud',
            <Masked value={kern}>{(known) => <span class="kr-typed">{known.wat.korteInhoud}</span>}</Masked>,
          ],
        ]}
      />
      {!isAfgeschermd(kern) && <KernFacts kern={kern} />}
      <Facts
        facts={[
          ['Melder', <Masked value={melder}>{(known) => <MelderFacts melder={known} />}</Masked>],
          ['Zei wie hij is op', melderBekendOp === null ? null : formatMoment(new Date(melderBekendOp))],
        ]}
      />
    </>
  );
}

type Kern = Exclude<MeldingWeergave['kern'], { afgeschermd: true }>;

function KernFacts({ kern: { wat, vormen, waar, wanneer, hoeveel, hulp } }: { kern: Kern }) {
  return (
    <Facts
      facts={[
        ['Verschijningsvorm', vormen.join(', ')],
        ['Bron', BRONNEN[wat.bronVanSignaal]],
        ['Geweld of dreiging', outcomeName(wat.geweldOfDreiging)],
        ['Vrijheidsbeperking', outcomeName(wat.vrijheidsbeperking)],
        ['Direct gevaar', outcomeName(wanneer.directGevaar)],
        ['Acuut volgens de melder', outcomeName(wanneer.acuutVolgensMelder)],
        ['Nog in de situatie', outcomeName(wanneer.nogInSituatie)],
        ['Laatste signaal', daysAgo(wanneer.dagenSindsLaatsteSignaal)],
        ['Hoe vaak', FREQUENTIES[wanneer.frequentie]],
        ['Periode', periodeFact(wanneer)],
        ['Adres', waar.locatieAdres],
        ['Plaats', waar.locatieOmschrijving],
        ['Slachtoffers', countName(hoeveel.aantalSlachtoffers)],
        ['Daders', countName(hoeveel.aantalDaders)],
        ['Hulpverlening', withNote(hulp.hulpverleningBetrokken, hulp.hulpverleningToelichting)],
        ['Politie gebeld', outcomeName(hulp.politieGebeld)],
        ['Zorgcoördinator', withNote(hulp.zorgcoordinatorBetrokken, hulp.zorgcoordinatorNaam)],
      ]}
    />
  );
}

/** The way in says the same as the channel for police and partners. */
function viaFact(kanaal: MeldingWeergave['kanaal'], ingang: MeldingWeergave['ingang']): string {
  const [weg, deur] = [kanaalNames[kanaal], ingangNames[ingang]];
  return weg.includes(deur) ? weg : `${weg}, ${deur}`;
}

function periodeFact({ periodeVan, periodeTot }: Kern['wanneer']): string {
  const [van, tot] = [periodeVan, periodeTot].map((dag) => (dag === undefined ? '' : leesbareDag(dag)));
  if (!tot) return van ? `vanaf ${van}` : '';
  return van ? `${van} tot ${tot}` : `tot ${tot}`;
}

function daysAgo(days: number | null): string {
  if (days === null) return 'weet ik niet';
  if (days === 0) return 'op de dag van de melding';
  return days === 1 ? '1 dag voor de melding' : `${days} dagen voor de melding`;
}

function countName(count: number | 'onbekend'): string {
  return count === 'onbekend' ? 'weet ik niet' : String(count);
}

function withNote(answer: string, note: string | undefined): string {
  return note === undefined ? outcomeName(answer) : `${outcomeName(answer)}: ${note}`;
}
