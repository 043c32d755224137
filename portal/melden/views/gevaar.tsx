import type { PortalSettings } from '../../deps.js';
import type { Teksten } from '../../teksten/teksten.js';

/** The first thing on the first page. The number of the meldpunt shows only when one is configured: none is invented. */
export function GevaarEerst({ settings, teksten }: { settings: PortalSettings; teksten: Teksten }) {
  const { gevaar, start } = teksten.paginas;
  return (
    <section class="kr-gevaar" aria-label={gevaar.kop}>
      <p class="kr-gevaar__kop">{gevaar.kop}</p>
      <p>
        <Bel112 teksten={teksten} />
      </p>
      <p>{gevaar.uitleg}</p>
      {settings.meldpuntTelefoon !== undefined && (
        <p>
          {start.meldpunt}{' '}
          <a class="utrecht-link" href={`tel:${settings.meldpuntTelefoon.replace(/[^+\d]/g, '')}`}>
            {settings.meldpuntTelefoon}
          </a>
        </p>
      )}
    </section>
  );
}

/** One quiet line on every later page, so that 112 is never further away than the page itself. */
export function GevaarRegel({ teksten }: { teksten: Teksten }) {
  const { gevaar } = teksten.paginas;
  return (
    <p class="kr-gevaar-regel">
      {gevaar.kop}{' '}
      <a class="utrecht-link" href="tel:112">
        {gevaar.bel}
      </a>
    </p>
  );
}

/**
 * Shown as soon as the melder says that there is danger now: on this page by the style sheet, on every
 * next page by the server. It warns; it never stops the melding.
 */
export function GevaarNu({ teksten, zodra }: { teksten: Teksten; zodra?: 'gekozen' }) {
  const { gevaar } = teksten.paginas;
  return (
    <div class={`kr-gevaar kr-gevaar--nu ${zodra === undefined ? '' : 'kr-gevaar--zodra-gekozen'}`}>
      <p class="kr-gevaar__kop">{gevaar.nuBellen}</p>
      <p>
        <Bel112 teksten={teksten} />
      </p>
      <p>{gevaar.daarnaMelden}</p>
    </div>
  );
}

function Bel112({ teksten }: { teksten: Teksten }) {
  return (
    <a class="kr-gevaar__bel" href="tel:112">
      {teksten.paginas.gevaar.bel}
    </a>
  );
}
