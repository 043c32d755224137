import { VRAAGGROEPEN, type Vraaggroep } from '../../../domain/melding/melding.js';
import type { PortalSettings } from '../../deps.js';
import type { Teksten, Veldfout } from '../../teksten/teksten.js';
import { ErrorSummary } from '../../views/error-summary.js';
import { adres, groepPad } from '../adres.js';
import type { Antwoorden } from '../antwoorden.js';
import { isDirectGevaar } from '../direct-gevaar.js';
import { vragenVan } from '../vragen.js';
import { GevaarNu } from './gevaar.js';
import { MeldenPagina } from './melden-pagina.js';
import { veldId } from './veld.js';
import { VraagVeld } from './vraag-veld.js';

export interface GroepPaginaProps {
  settings: PortalSettings;
  teksten: Teksten;
  csrf: string;
  groep: Vraaggroep;
  antwoorden: Antwoorden;
  fouten: readonly Veldfout[];
  /** Set when somebody came here from the page that shows all answers, and goes back there. */
  naarControle: boolean;
  /** Earlier answers were erased because too much time went by. */
  verlopen: boolean;
}

/** One group of questions. */
export function GroepPagina(props: GroepPaginaProps) {
  const { settings, teksten, csrf, groep, antwoorden, fouten, naarControle, verlopen } = props;
  const { paginas } = teksten;
  const { titel, uitleg } = teksten.groepen[groep];
  const nummer = VRAAGGROEPEN.indexOf(groep) + 1;
  const vorige = VRAAGGROEPEN[nummer - 2];
  const terug = naarControle ? '/melden/controleren' : vorige === undefined ? '/' : groepPad(vorige);
  const gevaarNu = isDirectGevaar(antwoorden);
  return (
    <MeldenPagina
      settings={settings}
      teksten={teksten}
      taal={{ pad: groepPad(groep), formulier: 'vragen' }}
      gevaar={gevaarNu ? 'nu' : 'regel'}
    >
      <p class="kr-terug">
        <a class="utrecht-link" href={adres(terug, teksten.taal)}>
          {paginas.terug}
        </a>
      </p>
      {verlopen && (
        <p class="kr-mededeling" role="status">
          {paginas.verlopen.kort}
        </p>
      )}
      <ErrorSummary
        titel={fouten.length === 1 ? paginas.fouten.een : paginas.fouten.meer}
        fouten={fouten.map((fout) => ({ veld: veldId(fout.naam), tekst: teksten.fout(fout) }))}
      />
      <p class="kr-stap">{paginas.stap(nummer, VRAAGGROEPEN.length)}</p>
      <h1 class="utrecht-heading-1">{titel}</h1>
      {uitleg !== undefined && <p class="kr-lead">{uitleg}</p>}
      <form
        id="vragen"
        method="post"
        action={adres(groepPad(groep), teksten.taal)}
        novalidate
        autocomplete="off"
      >
        <input type="hidden" name="_csrf" value={csrf} />
        {naarControle && <input type="hidden" name="naar" value="controleren" />}
        {vragenVan(groep, 'publiek').map((vraag) => {
          const fout = fouten.find(({ naam }) => naam === vraag.naam);
          return (
            <div key={vraag.naam} class={`kr-vraag kr-vraag--${veldId(vraag.naam)}`}>
              <VraagVeld
                vraag={vraag}
                antwoorden={antwoorden}
                fout={fout === undefined ? undefined : teksten.fout(fout)}
                teksten={teksten}
              />
              {vraag.naam === 'wanneer.directGevaar' && !gevaarNu && (
                <GevaarNu teksten={teksten} zodra="gekozen" />
              )}
            </div>
          );
        })}
        <div class="kr-actions">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {naarControle ? paginas.terugNaarControle : paginas.verder}
          </button>
          <p class="kr-soft kr-small">{paginas.overslaan}</p>
        </div>
      </form>
    </MeldenPagina>
  );
}
