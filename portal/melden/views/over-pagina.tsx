import type { PortalSettings } from '../../deps.js';
import type { OverPagina as Tekst } from '../../teksten/over.js';
import type { Teksten } from '../../teksten/teksten.js';
import { MeldenPagina } from './melden-pagina.js';

/** A page of plain text, in the same frame as the pages for reporting: somebody may read it in fear. */
export function OverPagina(props: { settings: PortalSettings; teksten: Teksten; pad: string; tekst: Tekst }) {
  const { settings, teksten, pad, tekst } = props;
  return (
    <MeldenPagina settings={settings} teksten={teksten} taal={{ pad }} gevaar="regel">
      <h1 class="utrecht-heading-1">{tekst.titel}</h1>
      {tekst.delen.map(({ kop, alineas }) => (
        <section key={kop} class="kr-over">
          <h2 class="utrecht-heading-2">{kop}</h2>
          {alineas.map((alinea) => (
            <p key={alinea}>{alinea}</p>
          ))}
        </section>
      ))}
    </MeldenPagina>
  );
}
