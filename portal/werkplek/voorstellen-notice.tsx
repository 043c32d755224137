/** Tells who decides on them that changes of the access rules wait. Nothing when none does. */
export function VoorstellenNotice({ aantal }: { aantal: number }) {
  if (aantal === 0) return null;
  return (
    <section class="kr-notice kr-notice--warning" aria-labelledby="toegangsvoorstellen">
      <h2 class="utrecht-heading-2" id="toegangsvoorstellen">
        Toegangsregels
      </h2>
      <p>
        <a class="utrecht-link" href="/toegangsregels#open-voorstellen">
          Voorstellen die op een besluit wachten: {aantal}
        </a>
      </p>
    </section>
  );
}
