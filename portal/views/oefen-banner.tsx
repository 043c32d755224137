/** Says on every page of an exercise environment that nobody is reached. Its words are fixed by the design. */
export function OefenBanner() {
  return (
    <div class="kr-oefenbanner" role="region" aria-label="Oefenomgeving">
      <p class="kr-oefenbanner__text">
        <strong>Oefenomgeving: dit bereikt niemand.</strong> Gevaar? Bel <a href="tel:112">112</a>
      </p>
    </div>
  );
}
