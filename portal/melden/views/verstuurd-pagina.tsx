import type { PortalSettings } from '../../deps.js';
import type { Teksten } from '../../teksten/teksten.js';
import { adres } from '../adres.js';
import { MeldenPagina } from './melden-pagina.js';

export interface VerstuurdPaginaProps {
  settings: PortalSettings;
  teksten: Teksten;
  code: string;
  meldingnummer: string;
  directGevaar: boolean;
  magTeruggebeld: boolean;
}

/** After sending: the code, what happens next and when, and how to stay safe. */
export function VerstuurdPagina(props: VerstuurdPaginaProps) {
  const { settings, teksten, code, meldingnummer, directGevaar, magTeruggebeld } = props;
  const { verstuurd } = teksten.paginas;
  const stappen = directGevaar ? verstuurd.stappen.gevaar : verstuurd.stappen.gewoon;
  return (
    <MeldenPagina
      settings={settings}
      teksten={teksten}
      taal={{ pad: '/melden/verstuurd' }}
      gevaar={directGevaar ? 'nu' : 'regel'}
    >
      <h1 class="utrecht-heading-1">{verstuurd.titel}</h1>
      <p class="kr-lead">{settings.omgeving === 'oefening' ? verstuurd.oefening : verstuurd.dank}</p>
      <section class="kr-code" aria-labelledby="code-kop">
        <h2 class="utrecht-heading-2" id="code-kop">
          {verstuurd.code}
        </h2>
        <p class="kr-code__waarde">{code}</p>
        <p>{verstuurd.codeUitleg}</p>
        <p class="kr-soft">
          {verstuurd.nummer}: <span class="kr-number">{meldingnummer}</span>
        </p>
      </section>
      <h2 class="utrecht-heading-2">{verstuurd.watNu}</h2>
      <ol class="kr-lijst">
        {[...stappen, magTeruggebeld ? verstuurd.terugbellen.ja : verstuurd.terugbellen.nee].map((stap) => (
          <li key={stap}>{stap}</li>
        ))}
      </ol>
      <h2 class="utrecht-heading-2">{verstuurd.veiligTitel}</h2>
      <ul class="kr-lijst">
        {verstuurd.veilig.map((raad) => (
          <li key={raad}>{raad}</li>
        ))}
      </ul>
      <p>
        <a class="utrecht-link" href={adres('/volg', teksten.taal)}>
          {verstuurd.volgen}
        </a>
      </p>
    </MeldenPagina>
  );
}
