import type { PortalSettings } from '../../deps.js';
import type { Teksten } from '../../teksten/teksten.js';
import { ErrorSummary } from '../../views/error-summary.js';
import { adres } from '../adres.js';
import { MeldenPagina } from './melden-pagina.js';

export interface VolgPaginaProps {
  settings: PortalSettings;
  teksten: Teksten;
  csrf: string;
  /** The code as it was typed, when it led to nothing. */
  code?: string;
  fout?: string;
}

/** Asks for the code. The code travels in a form, never in an address. */
export function VolgPagina({ settings, teksten, csrf, code = '', fout }: VolgPaginaProps) {
  const { volgen, fouten, terug } = teksten.paginas;
  return (
    <MeldenPagina settings={settings} teksten={teksten} taal={{ pad: '/volg' }} gevaar="regel">
      <p class="kr-terug">
        <a class="utrecht-link" href={adres('/', teksten.taal)}>
          {terug}
        </a>
      </p>
      <ErrorSummary titel={fouten.een} fouten={fout === undefined ? [] : [{ veld: 'code', tekst: fout }]} />
      <h1 class="utrecht-heading-1">{volgen.titel}</h1>
      <p class="kr-lead">{volgen.uitleg}</p>
      <form method="post" action={adres('/volg', teksten.taal)} novalidate autocomplete="off">
        <input type="hidden" name="_csrf" value={csrf} />
        <div class={fout === undefined ? 'kr-field' : 'kr-field kr-field--error'}>
          <label class="kr-field__label" for="code">
            {volgen.code}
          </label>
          <div class="kr-field__hint" id="code-hint">
            {volgen.codeHint}
          </div>
          {fout !== undefined && (
            <div class="kr-field__error" id="code-fout">
              {fout}
            </div>
          )}
          <input
            class="utrecht-textbox utrecht-textbox--html-input kr-code__veld"
            type="text"
            id="code"
            name="code"
            value={code}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby={fout === undefined ? 'code-hint' : 'code-hint code-fout'}
            aria-invalid={fout === undefined ? undefined : 'true'}
          />
        </div>
        <div class="kr-actions">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {volgen.bekijken}
          </button>
        </div>
      </form>
    </MeldenPagina>
  );
}
