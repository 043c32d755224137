import type { Professional } from '../../domain/keten/betrokkene.js';
import { leesbareDag } from '../../domain/tijd/amsterdam.js';
import { groupName } from '../words/groups.js';

/** Tells who stands in for another role, by the rota, and until when. Nothing for who does the own work. */
export function WaarnemingNotice({ waarneming }: { waarneming: NonNullable<Professional['waarneming']> }) {
  if (waarneming.length === 0) return null;
  return (
    <section class="kr-notice" aria-labelledby="waarneming">
      <h2 class="utrecht-heading-2" id="waarneming">
        U neemt waar
      </h2>
      <ul class="kr-list">
        {waarneming.map(({ groep, tot }) => (
          <li key={groep}>
            {groupName(groep)}, tot en met {leesbareDag(tot)}
          </li>
        ))}
      </ul>
      <p>U ziet de taken van deze rol tussen die van uzelf. Bij wat u afrondt, staan beide namen.</p>
    </section>
  );
}
