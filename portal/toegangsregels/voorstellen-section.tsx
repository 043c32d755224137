import type { Matrix } from '../../domain/toegang/toegang-matrix.js';
import type { Toegangsvoorstel } from '../../store/toegangsregels/read-voorstellen.js';
import { formatMoment } from '../words/dates.js';
import { groepInWords, rolInWords } from './cel-words.js';
import { DifferenceTable } from './difference-table.js';

interface VoorstellenSectionProps {
  matrix: Matrix;
  open: readonly Toegangsvoorstel[];
  /** Whether who reads this decides on the proposals of others. */
  magBesluiten: boolean;
}

/** What is still to be decided, with the difference in words. */
export function VoorstellenSection({ matrix, open, magBesluiten }: VoorstellenSectionProps) {
  return (
    <section aria-labelledby="open-voorstellen">
      <h2 class="utrecht-heading-2" id="open-voorstellen">
        Open voorstellen
      </h2>
      {open.length === 0 && <p class="kr-empty">Er ligt geen voorstel.</p>}
      {open.map((voorstel) => (
        <article class="kr-panel" key={voorstel.voorstelId} aria-labelledby={voorstel.voorstelId}>
          <h3 class="utrecht-heading-3" id={voorstel.voorstelId}>
            {rolInWords(voorstel.rol)}: {groepInWords(matrix, voorstel.groep)}
          </h3>
          <p class="utrecht-paragraph">
            Voorgesteld op {formatMoment(new Date(voorstel.voorgesteldOp))} door {voorstel.voorgesteldDoor}:{' '}
            <span class="kr-typed">{voorstel.reden}</span>
          </p>
          <DifferenceTable was={voorstel.was} wordt={voorstel.wordt} />
          <p>
            <a class="utrecht-link" href={`/toegangsregels/voorstellen/${voorstel.voorstelId}`}>
              {magBesluiten && !voorstel.isEigen ? 'Besluiten' : 'Bekijken'}
              <span class="kr-visually-hidden">
                : {rolInWords(voorstel.rol)}, {groepInWords(matrix, voorstel.groep)}
              </span>
            </a>
          </p>
        </article>
      ))}
    </section>
  );
}
