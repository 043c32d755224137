import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import { KENMERKEN, type Kenmerk } from '../../domain/persoon/kenmerk.js';
import { partnerNaam } from '../../domain/keten/partnernamen.js';
import { type Advies, TABELLEN, type Tabel, type WegingBesluit } from '../../domain/weging/weging.js';
import { ownWord } from '../../domain/own-word.js';
import type { WegingWeergave } from '../../store/weergave.js';
import { Facts } from '../views/facts.js';
import { Masked } from '../views/masked.js';
import { formatMoment } from '../words/dates.js';
import { inputNames } from '../words/inputs.js';
import { outcomeName } from '../words/outcomes.js';
import { BesluitTable } from './besluit-table.js';
import { WegingStatus } from './weging-status.js';

/** One version of the weging: per table what was advised by which rule, beside what a person decided. */
export function WegingFacts({ weging }: { weging: WegingWeergave }) {
  const { vastgesteldOp, vastgesteldDoor, wegers, motivering, invoer } = weging;
  return (
    <>
      <Facts
        facts={[
          ['Stand', <WegingStatus status={weging.status} />],
          [
            'Vastgesteld',
            vastgesteldOp === null
              ? ''
              : `${formatMoment(new Date(vastgesteldOp))}, door ${vastgesteldDoor ?? 'onbekend'}`,
          ],
          [
            'Meegewogen door',
            <Masked value={wegers}>{(known) => known.map(partnerNaam).join(', ') || 'nog niemand'}</Masked>,
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
              facts={Object.entries(known).map(([name, value]) => [
                ownWord(inputNames, name) ?? name,
                factOf(value),
              ])}
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

function AdviceTable({ adviezen, weging }: { adviezen: readonly Advies[]; weging: WegingWeergave }) {
  if (adviezen.length === 0) return <p class="kr-empty">De beslistabellen hebben nog niet geadviseerd.</p>;
  const { besluit, versie } = weging;
  return (
    <BesluitTable
      caption={`Advies van de beslistabellen en besluit van versie ${versie}`}
      regels={TABELLEN.map((tabel) => ({
        tabel,
        advies: adviezen.find((one) => one.tabel === tabel),
        besluit: isAfgeschermd(besluit) ? besluit : decisionOn(tabel, besluit),
        ...(tabel === 'doorlaatverbod' ? { elders: 'eigen besluit van politie of OM' } : {}),
      }))}
    />
  );
}

function decisionOn(tabel: Tabel, besluit: WegingBesluit | null): string | null {
  return besluit === null || tabel === 'doorlaatverbod' ? null : besluit[tabel];
}
