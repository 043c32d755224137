import type { Breekglasmelding } from '../../store/weergave.js';

/** Tells who must know of it that emergency access was taken, without content. Nothing when there was none. */
export function BreekglasNotice({ meldingen }: { meldingen: readonly Breekglasmelding[] }) {
  if (meldingen.length === 0) return null;
  return (
    <section class="kr-notice kr-notice--warning" aria-labelledby="noodtoegang">
      <h2 class="utrecht-heading-2" id="noodtoegang">
        Noodtoegang: {meldingen.length === 1 ? '1 keer' : `${meldingen.length} keer`} in de laatste zeven
        dagen
      </h2>
      <p>
        <a class="utrecht-link" href="/noodtoegang/meldingen">
          Bekijk wie dit deed en waarom
        </a>
      </p>
    </section>
  );
}
