import { Facts } from '../../views/facts.js';
import { Tag } from '../../views/tag.js';
import { formatMoment } from '../../words/dates.js';
import { formatDuration, toestandNames } from '../../words/process-words.js';
import type { Instantiekop } from './read-instantie.js';

/** What it is, how it stands, and whose it is, for who may know. */
export function InstantieHead({ kop, now }: { kop: Instantiekop; now: Date }) {
  const { instantie, casus, heeftCasus, isVastgelopen } = kop;
  const { naam, versie, definitieKey, toestand, begonnenOp, geeindigdOp } = instantie;
  const begin = new Date(begonnenOp);
  const einde = geeindigdOp === null ? now : new Date(geeindigdOp);
  return (
    <Facts
      facts={[
        [
          'Toestand',
          isVastgelopen ? (
            <Tag kind="danger">Vastgelopen</Tag>
          ) : (
            <Tag kind={toestand === 'ACTIVE' ? 'info' : toestand === 'COMPLETED' ? 'ok' : 'plain'}>
              {toestandNames[toestand]}
            </Tag>
          ),
        ],
        [
          'Proces',
          <a class="utrecht-link" href={`/monitor/processen/${definitieKey}`}>
            {naam}, versie {versie}
          </a>,
        ],
        [
          'Casus',
          casus === null ? (
            heeftCasus ? (
              'hoort bij een casus die u niet ziet'
            ) : (
              'hoort niet bij een casus'
            )
          ) : (
            <a class="utrecht-link kr-number" href={`/casussen/${casus.casusId}`}>
              {casus.casusnummer}
            </a>
          ),
        ],
        ['Begonnen', formatMoment(begin)],
        ['Geëindigd', geeindigdOp === null ? 'nog niet' : formatMoment(einde)],
        [
          geeindigdOp === null ? 'Duurt al' : 'Duurde',
          formatDuration(Math.max(einde.getTime() - begin.getTime(), 0)),
        ],
      ]}
    />
  );
}
