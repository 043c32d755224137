import { CORRECTIEVELDEN } from '../../domain/rechten/correctie.js';
import type { RechtenWeergave } from '../../store/informatieplicht/informatie-weergave.js';

/** Corrections of this person that wait for who is looking. Nothing when there are none. */
export function CorrectieList({
  rechten: { correcties },
  casusId,
}: {
  rechten: RechtenWeergave;
  casusId: string;
}) {
  if (correcties.length === 0) return null;
  return (
    <div class="kr-notice kr-notice--warning">
      <p>De betrokkene vraagt een correctie. U besluit:</p>
      <ul class="utrecht-unordered-list">
        {correcties.map(({ correctieId, veld }) => (
          <li key={correctieId}>
            <a class="utrecht-link" href={`/casussen/${casusId}/correcties/${correctieId}`}>
              {CORRECTIEVELDEN[veld]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
