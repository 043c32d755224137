import { assetUrl } from '../../assets.js';
import type { PortalSettings } from '../../deps.js';
import type { Teksten } from '../../teksten/teksten.js';

/**
 * Leaves at once. Without JavaScript it is a link whose answer destroys the draft and leads to the
 * neutral page; the script beside it blanks the page first and takes the place of this page in the
 * history. It stands before the content, so that a page that must not be seen again is never painted.
 */
export function SnelWeg({ settings, teksten }: { settings: PortalSettings; teksten: Teksten }) {
  const { knop, uitleg } = teksten.paginas.snelWeg;
  return (
    <>
      <a
        class="utrecht-button kr-snel-weg"
        href="/snel-weg"
        rel="noreferrer nofollow"
        data-snel-weg={settings.snelWegUrl}
        title={uitleg}
      >
        {knop}
      </a>
      <script src={assetUrl('melden.entry.js')} />
    </>
  );
}
