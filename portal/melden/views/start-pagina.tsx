import type { PortalSettings } from '../../deps.js';
import type { Teksten } from '../../teksten/teksten.js';
import { adres } from '../adres.js';
import { GevaarEerst } from './gevaar.js';
import { MeldenPagina } from './melden-pagina.js';

export interface StartPaginaProps {
  settings: PortalSettings;
  teksten: Teksten;
  /** Where the form is, or where somebody left it. */
  verder: { pad: string; begonnen: boolean };
}

/** The first page: 112 before anything else, then reporting, then following a report. */
export function StartPagina({ settings, teksten, verder }: StartPaginaProps) {
  const { start } = teksten.paginas;
  const { taal } = teksten;
  return (
    <MeldenPagina settings={settings} teksten={teksten} taal={{ pad: '/' }} gevaar="eerst">
      <GevaarEerst settings={settings} teksten={teksten} />
      <h1 class="utrecht-heading-1">{start.titel}</h1>
      <p class="kr-lead">{start.uitleg}</p>
      <section class="kr-start__keuze" aria-labelledby="melden-kop">
        <h2 class="utrecht-heading-2" id="melden-kop">
          {verder.begonnen ? start.verder : start.melden}
        </h2>
        <p>{verder.begonnen ? start.verderUitleg : start.meldenUitleg}</p>
        <p class="kr-start__knop">
          <a class="utrecht-button utrecht-button--primary-action" href={adres(verder.pad, taal)}>
            {verder.begonnen ? start.verder : start.melden}
          </a>
        </p>
      </section>
      <section class="kr-start__keuze" aria-labelledby="volgen-kop">
        <h2 class="utrecht-heading-2" id="volgen-kop">
          {start.volgen}
        </h2>
        <p>{start.volgenUitleg}</p>
        <p class="kr-start__knop">
          <a class="utrecht-button utrecht-button--secondary-action" href={adres('/volg', taal)}>
            {start.volgen}
          </a>
        </p>
      </section>
      <section class="kr-start__veilig" aria-labelledby="veilig-kop">
        <h2 class="utrecht-heading-3" id="veilig-kop">
          {start.veiligTitel}
        </h2>
        <p>{start.veilig}</p>
      </section>
      <p class="kr-soft">
        {start.professional}{' '}
        <a class="utrecht-link" href="/inloggen">
          {start.inloggen}
        </a>
      </p>
    </MeldenPagina>
  );
}
