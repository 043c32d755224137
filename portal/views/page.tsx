import type { ComponentChildren } from 'preact';
import { DOELNAMEN } from '../../domain/toegang/doel.js';
import { doelkeuzes } from '../../domain/toegang/doelkeuze.js';
import { ROLLEN } from '../../domain/keten/rollen.js';
import type { ProfessionalContext } from '../route.js';
import { Document } from './document.js';
import { partnerNaam } from '../../domain/keten/partnernamen.js';
import { Menu } from './menu.js';

export interface PageProps {
  /** The h1, and first part of the tab title. */
  titel: string;
  context: ProfessionalContext;
  /** Path of the navigation entry to mark as current. */
  huidig?: string;
  scripts?: readonly string[];
  styles?: readonly string[];
  /** Line above the h1, for instance the way back. */
  boven?: ComponentChildren;
  /** `breed` gives tables and diagrams the room that text must not have; `vol` gives a canvas the whole window. */
  breedte?: keyof typeof WIDTHS;
  children: ComponentChildren;
}

const WIDTHS = {
  tekst: 'kr-width kr-width--text',
  breed: 'kr-width',
  vol: 'kr-width kr-width--full',
} as const;

/** Frame of the pages for professionals: who you are, for whom, in which roles, and what your roles have. */
export function Page({
  titel,
  context,
  huidig,
  scripts,
  styles,
  boven,
  breedte = 'breed',
  children,
}: PageProps) {
  return (
    <Document
      titel={`${titel} – Ketenregie`}
      settings={context.deps.settings}
      header={<ProfessionalHeader context={context} huidig={huidig} />}
      {...(scripts === undefined ? {} : { scripts })}
      {...(styles === undefined ? {} : { styles })}
    >
      <div class={WIDTHS[breedte]}>
        {boven}
        <h1 class="utrecht-heading-1">{titel}</h1>
        {children}
      </div>
    </Document>
  );
}

function ProfessionalHeader({
  context,
  huidig,
}: {
  context: ProfessionalContext;
  huidig: string | undefined;
}) {
  const { betrokkene, csrf, deps, doel, pad } = context;
  return (
    <header class="kr-header">
      <div class="kr-width kr-header__inner">
        <p class="kr-header__brand">
          <a class="kr-header__name" href="/werkplek">
            Ketenregie mensenhandel
          </a>
          <span class="kr-header__environment">
            {deps.settings.omgeving === 'oefening' ? 'oefenomgeving' : 'productie'}
          </span>
        </p>
        <div class="kr-header__person">
          <p class="kr-header__who">
            <a class="kr-header__account" href="/account">
              <strong>{betrokkene.naam}</strong>
            </a>
            <span>
              {partnerNaam(betrokkene.organisatie)} · {betrokkene.rollen.map((rol) => ROLLEN[rol]).join(', ')}
            </span>
            {doelkeuzes(betrokkene).length > 0 && (
              <span>
                Doel: {DOELNAMEN[doel]} (
                <a class="kr-link-button" href={`/doel?naar=${encodeURIComponent(pad)}`}>
                  wijzigen
                </a>
                )
              </span>
            )}
          </p>
          <form method="post" action="/uitloggen">
            <input type="hidden" name="_csrf" value={csrf} />
            <button type="submit" class="kr-link-button">
              Uitloggen
            </button>
          </form>
        </div>
      </div>
      <Menu context={context} huidig={huidig} />
    </header>
  );
}
