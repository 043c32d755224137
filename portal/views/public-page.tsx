import type { ComponentChildren } from 'preact';
import type { PortalSettings } from '../deps.js';
import type { DocumentLanguage } from './document-words.js';
import { Document } from './document.js';

export interface PublicPageProps {
  /** Neutral title of the tab: over the shoulder it must not tell what the page is about. */
  tabTitel?: string;
  settings: PortalSettings;
  taal?: DocumentLanguage;
  scripts?: readonly string[];
  styles?: readonly string[];
  children: ComponentChildren;
  /** The button *Snel weg*; the public pages bring their own form for it. */
  snelWeg: ComponentChildren;
}

/** Frame of the public pages: no navigation, a neutral tab title, *Snel weg* always in reach. */
export function PublicPage({
  tabTitel = 'Formulier',
  settings,
  taal,
  scripts,
  styles,
  snelWeg,
  children,
}: PublicPageProps) {
  const header = (
    <header class="kr-header kr-header--public">
      <div class="kr-width kr-header__inner">
        <a class="kr-header__name" href="/">
          Ketenregie
        </a>
        <div class="kr-header__exit">{snelWeg}</div>
      </div>
    </header>
  );
  return (
    <Document
      titel={tabTitel}
      settings={settings}
      header={header}
      {...(taal === undefined ? {} : { taal })}
      {...(scripts === undefined ? {} : { scripts })}
      {...(styles === undefined ? {} : { styles })}
    >
      <div class="kr-width kr-width--text">{children}</div>
    </Document>
  );
}
