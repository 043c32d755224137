/** What people asked and must still hear, and what is late of it: work for the privacyofficer and procesregie. */
export interface Rechtenwerk {
  verzoekenOpen: number;
  verzoekenTeLaat: number;
  informerenTeLaat: number;
}

/** Tells what waits, with the way there. Nothing when nothing waits. */
export function RechtenNotice({
  werk: { verzoekenOpen, verzoekenTeLaat, informerenTeLaat },
}: {
  werk: Rechtenwerk;
}) {
  if (verzoekenOpen + informerenTeLaat === 0) return null;
  const isLate = verzoekenTeLaat + informerenTeLaat > 0;
  return (
    <section class={`kr-notice kr-notice--${isLate ? 'danger' : 'warning'}`} aria-labelledby="rechten">
      <h2 class="utrecht-heading-2" id="rechten">
        Rechten van betrokkenen
      </h2>
      <ul class="utrecht-unordered-list">
        {verzoekenOpen > 0 && (
          <li>
            <a class="utrecht-link" href="/verzoeken">
              Open verzoeken: {verzoekenOpen}, waarvan te laat: {verzoekenTeLaat}
            </a>
          </li>
        )}
        {informerenTeLaat > 0 && (
          <li>
            <a class="utrecht-link" href="/informeren">
              Nog niet geïnformeerd terwijl de dag voorbij is: {informerenTeLaat}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
