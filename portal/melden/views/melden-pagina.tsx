import type { ComponentChildren } from 'preact';
import type { PortalSettings } from '../../deps.js';
import type { Teksten } from '../../teksten/teksten.js';
import { PublicPage } from '../../views/public-page.js';
import { adres } from '../adres.js';
import { GevaarNu, GevaarRegel } from './gevaar.js';
import { SnelWeg } from './snel-weg.js';

export interface MeldenPaginaProps {
  settings: PortalSettings;
  teksten: Teksten;
  /** The way to the other language; absent on an answer that has no address of its own. */
  taal?: { pad: string } | { formulier: string; pad: string };
  /** How loud the page speaks of 112: `eerst` leaves it to the page itself. */
  gevaar: 'eerst' | 'regel' | 'nu';
  children: ComponentChildren;
}

/** Frame of every public page: *Snel weg* on top, the other language, and 112. */
export function MeldenPagina({ settings, teksten, taal, gevaar, children }: MeldenPaginaProps) {
  return (
    <PublicPage
      settings={settings}
      taal={teksten.taal}
      tabTitel={teksten.paginas.tabTitel}
      styles={['melden.entry.css']}
      snelWeg={<SnelWeg settings={settings} teksten={teksten} />}
    >
      <div class="kr-melden-boven">
        {gevaar === 'regel' && <GevaarRegel teksten={teksten} />}
        {taal !== undefined && <AndereTaal taal={taal} teksten={teksten} />}
      </div>
      {gevaar === 'nu' && <GevaarNu teksten={teksten} />}
      {children}
    </PublicPage>
  );
}

/** On a page with a form it sends the form along, so that nothing typed is lost. */
function AndereTaal({ taal, teksten }: { taal: NonNullable<MeldenPaginaProps['taal']>; teksten: Teksten }) {
  const andere = teksten.taal === 'nl' ? 'en' : 'nl';
  const { andereTaal } = teksten.paginas;
  const doel = adres(taal.pad, andere);
  if ('formulier' in taal) {
    return (
      <button class="kr-taal" form={taal.formulier} formaction={doel} name="naar" value="hier" lang={andere}>
        {andereTaal}
      </button>
    );
  }
  return (
    <a class="kr-taal" href={doel} lang={andere} hreflang={andere}>
      {andereTaal}
    </a>
  );
}
