import type { GelezenBesluit } from '../../ports/monitor-port.js';
import type { ProfessionalContext } from '../../route.js';
import { BackLink } from '../../views/back-link.js';
import { Facts } from '../../views/facts.js';
import { Section } from '../../views/section.js';
import { Tag } from '../../views/tag.js';
import { formatMoment } from '../../words/dates.js';
import type { Instantiekop } from '../instantie/read-instantie.js';
import { MonitorPage } from '../monitor-page.js';
import type { Beslistabel } from './beslistabel.js';
import { celInWords, uitkomstInWords, waardeInWords } from './waarde-words.js';

interface BesluitPageProps {
  context: ProfessionalContext;
  kop: Instantiekop;
  besluit: GelezenBesluit;
  /** Null for a decision that is no table. */
  tabel: Beslistabel | null;
}

/** One answer of a table: what went in, what came out, and the table with the rules that matched. */
export function BesluitPage({ context, kop: { instantie }, besluit, tabel }: BesluitPageProps) {
  const { naam, versie, op, invoer, regels, uitkomst } = besluit;
  const geraakt = new Set(regels.map(({ regelId }) => regelId));
  return (
    <MonitorPage
      titel={`Advies van ${naam}`}
      context={context}
      onderdeel="Lopend en klaar"
      boven={
        <BackLink href={`/monitor/instanties/${instantie.instantieKey}`}>
          {instantie.naam}, nummer {instantie.instantieKey}
        </BackLink>
      }
    >
      <Facts
        facts={[
          ['Tabel', `${naam}, versie ${versie}`],
          ['Wanneer', formatMoment(new Date(op))],
          [
            'Regel',
            regels.length === 0
              ? 'geen regel paste'
              : regels.map(({ nummer, regelId }) => `${nummer} (${regelId.replaceAll('_', '.')})`).join(', '),
          ],
          ['Uitkomst', <Uitkomst uitkomst={uitkomst} />],
        ]}
      />
      <div class="kr-stack kr-below">
        <Section id="invoer" titel="Wat erin ging">
          {invoer.length === 0 ? (
            <p class="kr-empty">Niets.</p>
          ) : (
            <Facts
              facts={invoer.map(({ naam, waarde }) => [
                naam,
                waarde === null ? <span class="kr-soft">leeg</span> : waardeInWords(waarde),
              ])}
            />
          )}
        </Section>
        {tabel !== null && (
          <Section id="tabel" titel="De tabel">
            <Regels tabel={tabel} geraakt={geraakt} />
          </Section>
        )}
      </div>
    </MonitorPage>
  );
}

function Uitkomst({ uitkomst }: { uitkomst: unknown }) {
  const regels = uitkomstInWords(uitkomst);
  if (regels.length === 1) return <>{regels[0]}</>;
  return (
    <ul class="kr-list kr-list--flush">
      {regels.map((regel, plaats) => (
        <li key={plaats}>{regel}</li>
      ))}
    </ul>
  );
}

function Regels({ tabel, geraakt }: { tabel: Beslistabel; geraakt: ReadonlySet<string> }) {
  const koppen = ['Regel', ...tabel.invoer, ...tabel.uitvoer, 'Uitleg'];
  return (
    <div class="kr-scroll" tabIndex={0} role="region" aria-label={`De regels van ${tabel.naam}`}>
      <table class="utrecht-table utrecht-table--html-table kr-cards">
        <caption class="utrecht-table__caption">
          {tabel.regels.length} regels. {tabel.trefregel} Wat paste, heeft een merkteken.
        </caption>
        <thead>
          <tr>
            {koppen.map((titel, index) => (
              <th scope="col" key={index}>
                {titel}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tabel.regels.map(({ regelId, nummer, invoer, uitvoer, uitleg }) => (
            <tr key={regelId} class={geraakt.has(regelId) ? 'kr-hit' : undefined}>
              <td data-kop="Regel">
                {nummer} {geraakt.has(regelId) && <Tag kind="ok">Paste</Tag>}
              </td>
              {[...invoer, ...uitvoer].map((tekst, index) => (
                <td data-kop={koppen[index + 1]} key={index}>
                  {tekst === 'elke waarde' ? <span class="kr-soft">{tekst}</span> : celInWords(tekst)}
                </td>
              ))}
              <td data-kop="Uitleg">{uitleg}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
