/** Alarm for who keeps the machines, and for procesregie: nobody knows whether a casus disappeared. */
export function ControleNotice({ isAchter }: { isAchter: boolean }) {
  if (!isAchter) return null;
  return (
    <section class="kr-notice kr-notice--danger" aria-labelledby="controle-achter">
      <h2 class="utrecht-heading-2" id="controle-achter">
        De dagelijkse controle is niet gelukt
      </h2>
      <p>
        De laatste controle die slaagde is meer dan 26 uur geleden. Kijk of de procesmotor en de workers
        lopen; tot dan weet niemand zeker of er een casus is verdwenen.
      </p>
    </section>
  );
}
