import { VRAAGGROEPEN } from '../../../domain/melding/melding.js';
import type { PortalSettings } from '../../deps.js';
import type { Teksten, Veldfout } from '../../teksten/teksten.js';
import { ErrorSummary } from '../../views/error-summary.js';
import { adres, groepPad } from '../adres.js';
import { antwoordOp, type Antwoorden } from '../antwoorden.js';
import { isDirectGevaar } from '../direct-gevaar.js';
import { vragenVan } from '../vragen.js';
import { shortLabel, showAntwoord } from '../weergave.js';
import { MeldenPagina } from './melden-pagina.js';
import { veldId } from './veld.js';

export interface ControlePaginaProps {
  settings: PortalSettings;
  teksten: Teksten;
  csrf: string;
  antwoorden: Antwoorden;
  /** What must be repaired before this can be sent. */
  fouten: readonly Veldfout[];
}

/** All answers before they are sent, each group with the way back to it. */
export function ControlePagina({ settings, teksten, csrf, antwoorden, fouten }: ControlePaginaProps) {
  const { controleren, terug } = teksten.paginas;
  const anoniem = antwoordOp(antwoorden, 'overU.anonimiteit') === 'volledigAnoniem';
  return (
    <MeldenPagina
      settings={settings}
      teksten={teksten}
      taal={{ pad: '/melden/controleren' }}
      gevaar={isDirectGevaar(antwoorden) ? 'nu' : 'regel'}
    >
      <p class="kr-terug">
        <a class="utrecht-link" href={adres(groepPad('overU'), teksten.taal)}>
          {terug}
        </a>
      </p>
      <ErrorSummary
        titel={controleren.nogNiet}
        fouten={fouten.map((fout) => ({ veld: `antwoord-${veldId(fout.naam)}`, tekst: teksten.fout(fout) }))}
      />
      <h1 class="utrecht-heading-1">{controleren.titel}</h1>
      <p class="kr-lead">{fouten.length === 0 ? controleren.uitleg : controleren.nogNietUitleg}</p>
      {VRAAGGROEPEN.map((groep) => (
        <section key={groep} class="kr-controle" aria-labelledby={`groep-${groep}`}>
          <h2 class="utrecht-heading-2" id={`groep-${groep}`}>
            {teksten.groepen[groep].titel}
          </h2>
          <a class="utrecht-link kr-controle__veranderen" href={changeAddress(groepPad(groep), teksten)}>
            {controleren.veranderen}
            <span class="kr-visually-hidden">: {teksten.groepen[groep].titel}</span>
          </a>
          <dl class="kr-controle__lijst">
            {vragenVan(groep, 'publiek')
              .filter(({ als }) => als === undefined || als(antwoorden))
              .map((vraag) => {
                const fout = fouten.find(({ naam }) => naam === vraag.naam);
                const antwoord = showAntwoord(vraag, antwoorden, teksten);
                return (
                  <div
                    key={vraag.naam}
                    class={
                      fout === undefined
                        ? 'kr-controle__regel'
                        : 'kr-controle__regel kr-controle__regel--fout'
                    }
                    id={`antwoord-${veldId(vraag.naam)}`}
                  >
                    <dt>{shortLabel(vraag, teksten)}</dt>
                    <dd class={antwoord === '' ? 'kr-soft' : undefined}>
                      {antwoord === '' ? controleren.nietIngevuld : antwoord}
                      {fout !== undefined && (
                        <a
                          class="kr-controle__fout"
                          href={changeAddress(groepPad(groep), teksten, vraag.naam)}
                        >
                          {teksten.fout(fout)}
                        </a>
                      )}
                    </dd>
                  </div>
                );
              })}
          </dl>
          {groep === 'overU' && anoniem && <p class="kr-soft">{controleren.anoniem}</p>}
        </section>
      ))}
      <form method="post" action={adres('/melden/controleren', teksten.taal)}>
        <input type="hidden" name="_csrf" value={csrf} />
        <p class="kr-text">{controleren.watErGebeurt}</p>
        <div class="kr-actions">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {controleren.versturen}
          </button>
        </div>
      </form>
    </MeldenPagina>
  );
}

function changeAddress(pad: string, { taal }: Teksten, naam?: string): string {
  const address = adres(pad, taal);
  const back = `${address}${address.includes('?') ? '&' : '?'}naar=controleren`;
  return naam === undefined ? back : `${back}#${veldId(naam)}`;
}
