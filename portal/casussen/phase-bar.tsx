import { FASENAMEN, type Fase } from '../../domain/casus/fase.js';
import type { CasusOverzicht } from '../../store/weergave.js';

/** The five steps of a casus, and the phases of each. */
const steps: readonly { naam: string; fasen: readonly Fase[] }[] = [
  { naam: 'Melden', fasen: ['F0', 'F1'] },
  { naam: 'Wegen', fasen: ['F2'] },
  { naam: 'Overleg en plan', fasen: ['F3', 'F4', 'F5'] },
  { naam: 'Uitvoering', fasen: ['F6', 'F7'] },
  { naam: 'Evaluatie', fasen: ['F8', 'F9'] },
];

/** A casus that was closed before its end did not go through the steps after the weighing as a whole. */
const afterWeighing = 2;

/** Where a casus is, as five steps: done, current, to come; in words as well as in shape. */
export function PhaseBar({ fase, afsluitreden }: Pick<CasusOverzicht, 'fase' | 'afsluitreden'>) {
  const current = steps.findIndex(({ fasen }) => fasen.includes(fase));
  const reached = afsluitreden === null ? current : afterWeighing;
  const isDone = (index: number) => index < Math.min(current, reached);
  return (
    <ol class="kr-phases" aria-label="Voortgang van de casus">
      {steps.map(({ naam }, index) => (
        <li
          key={naam}
          class={`kr-phase kr-phase--${isDone(index) ? 'done' : index === current ? 'current' : 'next'}`}
          aria-current={index === current ? 'step' : undefined}
        >
          <span class="kr-phase__name">
            {isDone(index) && <span class="kr-visually-hidden">Geweest: </span>}
            {naam}
          </span>
          {index === current && <span class="kr-phase__detail">{FASENAMEN[fase]}</span>}
        </li>
      ))}
    </ol>
  );
}
