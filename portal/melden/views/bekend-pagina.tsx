import type { PortalSettings } from '../../deps.js';
import type { Teksten, Veldfout } from '../../teksten/teksten.js';
import { ErrorSummary } from '../../views/error-summary.js';
import { adres } from '../adres.js';
import type { Antwoorden } from '../antwoorden.js';
import { CODEVRAAG } from '../bekendvragen.js';
import type { Vraag } from '../vraag.js';
import { MeldenPagina } from './melden-pagina.js';
import { veldId } from './veld.js';
import { VraagVeld } from './vraag-veld.js';

export interface BekendPaginaProps {
  settings: PortalSettings;
  teksten: Teksten;
  csrf: string;
  vragen: readonly Vraag[];
  antwoorden: Antwoorden;
  fouten: readonly Veldfout[];
}

/** Asks a melder who he is, after a melding without a name. The code travels in a form, never in an address. */
export function BekendPagina({ settings, teksten, csrf, vragen, antwoorden, fouten }: BekendPaginaProps) {
  const { bekendmaken, fouten: kop, terug } = teksten.paginas;
  const zinnen = new Map(fouten.map((fout) => [fout.naam, sentence(teksten, fout)]));
  return (
    <MeldenPagina settings={settings} teksten={teksten} taal={{ pad: '/volg/bekendmaken' }} gevaar="regel">
      <p class="kr-terug">
        <a class="utrecht-link" href={adres('/volg', teksten.taal)}>
          {terug}
        </a>
      </p>
      <ErrorSummary
        titel={zinnen.size === 1 ? kop.een : kop.meer}
        fouten={[...zinnen].map(([naam, tekst]) => ({ veld: veldId(naam), tekst }))}
      />
      <h1 class="utrecht-heading-1">{bekendmaken.titel}</h1>
      <p class="kr-lead">{bekendmaken.uitleg}</p>
      <form method="post" action={adres('/volg/bekendmaken', teksten.taal)} novalidate autocomplete="off">
        <input type="hidden" name="_csrf" value={csrf} />
        {vragen.map((vraag) => (
          <VraagVeld
            key={vraag.naam}
            vraag={vraag}
            antwoorden={antwoorden}
            fout={zinnen.get(vraag.naam)}
            teksten={teksten}
          />
        ))}
        <div class="kr-actions">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {bekendmaken.versturen}
          </button>
        </div>
      </form>
    </MeldenPagina>
  );
}

/** What is said of the code comes from the catalogue already; the rest is a sentence of the schema. */
const sentence = (teksten: Teksten, fout: Veldfout): string =>
  fout.naam === CODEVRAAG.naam ? fout.zin : teksten.fout(fout);
