import type { GelezenBesluit } from '../../ports/monitor-port.js';
import type { ProfessionalContext } from '../../route.js';
import { BackLink } from '../../views/back-link.js';
import { Facts } from '../../views/facts.js';
import { Section } from '../../views/section.js';
import { formatMoment } from '../../words/dates.js';
import type { Instantiekop } from '../instantie/read-instantie.js';
import { MonitorPage } from '../monitor-page.js';
import type { Beslissing, Steun } from './beslissing.js';
import { RegelTable } from './regel-table.js';
import { uitkomstInWords, waardeInWords } from './waarde-words.js';

interface BesluitPageProps {
  context: ProfessionalContext;
  kop: Instantiekop;
  besluit: GelezenBesluit;
  beslissing: Beslissing;
}

/**
 * One answer of a decision: what went in, what came out, and how it came to that. The words are there without a script; on a
 * wide screen the script draws the model as the proceseigenaar knows it, and folds the words away below it.
 */
export function BesluitPage({ context, kop: { instantie }, besluit, beslissing }: BesluitPageProps) {
  const { besluitKey, naam, versie, op, invoer, regels, uitkomst } = besluit;
  const { tabel, formule, steuntOp } = beslissing;
  return (
    <MonitorPage
      titel={`Advies van ${naam}`}
      context={context}
      onderdeel="Lopend en klaar"
      scripts={['besluit.entry.js']}
      styles={['besluit.entry.css']}
      boven={
        <BackLink href={`/monitor/instanties/${instantie.instantieKey}`}>
          {instantie.naam}, nummer {instantie.instantieKey}
        </BackLink>
      }
    >
      <Facts
        facts={[
          [tabel === null ? 'Beslissing' : 'Tabel', `${naam}, versie ${versie}`],
          ['Wanneer', formatMoment(new Date(op))],
          ...(tabel === null ? [] : [['Regel', regelsInWords(regels)] as const]),
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
        <Section id="tabel" titel={tabel === null ? 'De beslissing' : 'De tabel'}>
          <div data-besluit={`/monitor/besluiten/${besluitKey}/model.json`} class="kr-besluit" hidden />
          <details class="kr-details kr-below" data-in-woorden open>
            <summary>{tabel === null ? 'In woorden' : 'De tabel in woorden'}</summary>
            {tabel !== null && (
              <RegelTable tabel={tabel} geraakt={new Set(regels.map(({ regelId }) => regelId))} />
            )}
            {formule !== null && <Formule formule={formule} />}
            {steuntOp.length > 0 && <SteuntOp steuntOp={steuntOp} />}
            {tabel === null && formule === null && steuntOp.length === 0 && (
              <p>Hoe dit wordt beslist, staat alleen in het model.</p>
            )}
          </details>
        </Section>
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

const regelsInWords = (regels: GelezenBesluit['regels']): string =>
  regels.length === 0
    ? 'geen regel paste'
    : regels.map(({ nummer, regelId }) => `${nummer} (${regelId.replaceAll('_', '.')})`).join(', ');

const Formule = ({ formule }: { formule: string }) => (
  <>
    <p>De uitkomst is wat deze formule (FEEL) geeft:</p>
    <pre class="kr-formule">
      <code>{formule}</code>
    </pre>
  </>
);

const SteuntOp = ({ steuntOp }: { steuntOp: readonly Steun[] }) => (
  <>
    <p>Steunt op:</p>
    <ul class="kr-list">
      {steuntOp.map(({ naam, soort }) => (
        <li key={`${soort} ${naam}`}>
          {naam} <span class="kr-soft">({soort})</span>
        </li>
      ))}
    </ul>
  </>
);
