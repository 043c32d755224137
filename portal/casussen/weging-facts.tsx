import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import { KENMERKEN, type Kenmerk } from '../../domain/persoon/kenmerk.js';
import { PARTNERS } from '../../domain/keten/partner.js';
import { type Advies, TABELLEN, type Tabel, type WegingBesluit } from '../../domain/weging/weging.js';
import type { WegingWeergave } from '../../store/weergave.js';
import { Facts } from '../views/facts.js';
import { Masked } from '../views/masked.js';
import { Tag } from '../views/tag.js';
import { formatMoment } from '../words/dates.js';
import { inputNames } from '../words/inputs.js';
import { outcomeName, ruleName, tableNames } from '../words/outcomes.js';

/** One version of the weging: per table what was advised by which rule, beside what a person decided. */
export function WegingFacts({ weging }: { weging: WegingWeergave }) {
  const { vastgesteldOp, vastgesteldDoor, wegers, motivering, invoer } = weging;
  return (
    <>
      <Facts
        facts={[
          ['Stand', <WegingStatus weging={weging} />],
          [
            'Vastgesteld',
            vastgesteldOp === null
              ? ''
              : `${formatMoment(new Date(vastgesteldOp))}, door ${vastgesteldDoor ?? 'onbekend'}`,
          ],
          [
            'Meegewogen door',
            <Masked value={wegers}>
              {(known) => known.map((code) => PARTNERS[code]).join(', ') || 'nog niemand'}
            </Masked>,
          ],
          [
            'Motivering',
            <Masked value={motivering}>{(known) => <span class="kr-typed">{known ?? 'geen'}</span>}</Masked>,
          ],
        ]}
      />
      <Masked value={weging.adviezen}>
        {(adviezen) => <AdviceTable adviezen={adviezen} weging={weging} />}
      </Masked>
      <details class="kr-details">
        <summary>Feiten waarop deze weging rust</summary>
        <Masked value={invoer}>
          {(known) => (
            <Facts
              facts={Object.entries(known).map(([name, value]) => [inputNames[name] ?? name, factOf(value)])}
            />
          )}
        </Masked>
      </details>
    </>
  );
}

function factOf(value: string | number | readonly Kenmerk[] | null): string {
  if (value === null) return 'niet bekend';
  if (typeof value === 'object') return value.map((one) => KENMERKEN[one]).join(', ') || 'geen';
  return outcomeName(String(value));
}

function WegingStatus({ weging: { status } }: { weging: WegingWeergave }) {
  switch (status) {
    case 'VASTGESTELD':
      return <Tag kind="ok">Vastgesteld</Tag>;
    case 'VERVALLEN':
      return <Tag kind="plain">Vervallen</Tag>;
    case 'CONCEPT':
      return <Tag kind="warning">In bewerking</Tag>;
  }
}

function AdviceTable({ adviezen, weging }: { adviezen: readonly Advies[]; weging: WegingWeergave }) {
  if (adviezen.length === 0) return <p class="kr-empty">De beslistabellen hebben nog niet geadviseerd.</p>;
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">
        Advies van de beslistabellen en besluit van versie {weging.versie}
      </caption>
      <thead>
        <tr>
          {['Onderwerp', 'Advies', 'Regel', 'Besluit'].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {TABELLEN.map((tabel) => (
          <AdviceRow
            key={tabel}
            tabel={tabel}
            advies={adviezen.find((one) => one.tabel === tabel)}
            weging={weging}
          />
        ))}
      </tbody>
    </table>
  );
}

function AdviceRow(props: { tabel: Tabel; advies: Advies | undefined; weging: WegingWeergave }) {
  const { tabel, advies, weging } = props;
  const besluit = isAfgeschermd(weging.besluit) ? null : decisionOn(tabel, weging.besluit);
  const deviates = besluit !== null && advies !== undefined && besluit !== advies.uitkomst;
  return (
    <tr>
      <td data-kop="Onderwerp">{tableNames[tabel]}</td>
      <td data-kop="Advies">{advies === undefined ? 'geen advies' : outcomeName(advies.uitkomst)}</td>
      <td data-kop="Regel">
        {advies !== undefined && (
          <>
            {ruleName(advies.regel)}, tabel versie {advies.tabelVersie}
            {advies.reden !== undefined && <span class="kr-soft">: {advies.reden}</span>}
          </>
        )}
      </td>
      <td data-kop="Besluit">
        {isAfgeschermd(weging.besluit) ? (
          <span class="kr-masked">afgeschermd</span>
        ) : (
          <>
            {tabel === 'doorlaatverbod'
              ? 'eigen besluit van politie of OM'
              : besluit === null
                ? 'nog niet'
                : outcomeName(besluit)}{' '}
            {deviates && <Tag kind="warning">wijkt af</Tag>}
          </>
        )}
      </td>
    </tr>
  );
}

function decisionOn(tabel: Tabel, besluit: WegingBesluit | null): string | null {
  return besluit === null || tabel === 'doorlaatverbod' ? null : besluit[tabel];
}
