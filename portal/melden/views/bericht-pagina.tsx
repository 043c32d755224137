import type { PortalSettings } from '../../deps.js';
import type { Teksten } from '../../teksten/teksten.js';
import { adres } from '../adres.js';
import { MeldenPagina } from './melden-pagina.js';

export interface BerichtPaginaProps {
  settings: PortalSettings;
  teksten: Teksten;
  titel: string;
  uitleg: string;
  verder: { pad: string; label: string };
}

/** One message with one way on; 112 stands above it like on every page. */
export function BerichtPagina({ settings, teksten, titel, uitleg, verder }: BerichtPaginaProps) {
  return (
    <MeldenPagina settings={settings} teksten={teksten} gevaar="regel">
      <h1 class="utrecht-heading-1">{titel}</h1>
      <p class="kr-lead">{uitleg}</p>
      <p>
        <a class="utrecht-link" href={adres(verder.pad, teksten.taal)}>
          {verder.label}
        </a>
      </p>
    </MeldenPagina>
  );
}
