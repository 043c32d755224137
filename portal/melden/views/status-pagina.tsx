import type { Meldingstatus } from '../../../domain/melding/melding.js';
import type { PortalSettings } from '../../deps.js';
import type { Teksten } from '../../teksten/teksten.js';
import { adres } from '../adres.js';
import { showDay } from '../datum.js';
import { MeldenPagina } from './melden-pagina.js';

export interface StatusPaginaProps {
  settings: PortalSettings;
  teksten: Teksten;
  status: Meldingstatus;
  ontvangenOp: string;
  isMelderOnbekend: boolean;
}

/** How far a melding is, in words; never what it says. */
export function StatusPagina({
  settings,
  teksten,
  status,
  ontvangenOp,
  isMelderOnbekend,
}: StatusPaginaProps) {
  const { volgen, terug } = teksten.paginas;
  return (
    <MeldenPagina settings={settings} teksten={teksten} gevaar="regel">
      <p class="kr-terug">
        <a class="utrecht-link" href={adres('/volg', teksten.taal)}>
          {terug}
        </a>
      </p>
      <h1 class="utrecht-heading-1">{volgen.titel}</h1>
      <div class={`kr-status kr-status--${status}`} role="status">
        <p class="kr-status__woord">{volgen.statussen[status]}</p>
        <p>{volgen.uitlegBijStatus[status]}</p>
        <p class="kr-soft">
          {volgen.ontvangen}: {showDay(ontvangenOp, teksten.taal)}
        </p>
      </div>
      <p>
        {volgen.nogIets}{' '}
        <a class="utrecht-link" href={adres('/', teksten.taal)}>
          {teksten.paginas.start.melden}
        </a>
      </p>
      {isMelderOnbekend && (
        <p>
          {volgen.nogOnbekend}{' '}
          <a class="utrecht-link" href={adres('/volg/bekendmaken', teksten.taal)}>
            {teksten.paginas.bekendmaken.titel}
          </a>
        </p>
      )}
    </MeldenPagina>
  );
}
