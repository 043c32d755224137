/** Tells that invitations wait for an answer, and nothing more. Nothing when there are none. */
export function UitnodigingNotice({ aantal }: { aantal: number }) {
  if (aantal === 0) return null;
  return (
    <section class="kr-notice" aria-labelledby="uitnodigingen">
      <h2 class="utrecht-heading-2" id="uitnodigingen">
        {aantal === 1 ? 'Eén uitnodiging wacht' : `${aantal} uitnodigingen wachten`} op uw reactie
      </h2>
      <p>
        <a class="utrecht-link" href="/uitnodigingen">
          Bekijk uw uitnodigingen
        </a>
      </p>
    </section>
  );
}
