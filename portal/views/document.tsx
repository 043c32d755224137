import type { ComponentChildren } from 'preact';
import { assetUrl } from '../assets.js';
import type { PortalSettings } from '../deps.js';
import { documentWords, type DocumentLanguage } from './document-words.js';
import { OefenBanner } from './oefen-banner.js';

export interface DocumentProps {
  /** Title of the browser tab, complete. */
  titel: string;
  settings: PortalSettings;
  taal?: DocumentLanguage;
  /** Bundled scripts of this page, by file name. */
  scripts?: readonly string[];
  /** Bundled style sheets besides the theme, by file name. */
  styles?: readonly string[];
  header: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of every page: skip link, banner, header, one main, footer. */
export function Document({
  titel,
  settings,
  taal = 'nl',
  scripts = [],
  styles = [],
  header,
  children,
}: DocumentProps) {
  return (
    <html lang={taal}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <title>{titel}</title>
        <link rel="icon" href="data:," />
        {['theme.entry.css', ...styles].map((name) => (
          <link key={name} rel="stylesheet" href={assetUrl(name)} />
        ))}
        {scripts.map((name) => (
          <script key={name} src={assetUrl(name)} defer />
        ))}
      </head>
      <body class="kr-body">
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus kr-skip-link" href="#inhoud">
          {documentWords(taal).skip}
        </a>
        {settings.omgeving === 'oefening' && <OefenBanner taal={taal} />}
        {header}
        <main id="inhoud" class="kr-main" tabIndex={-1}>
          {children}
        </main>
        <Footer taal={taal} />
      </body>
    </html>
  );
}

function Footer({ taal }: { taal: DocumentLanguage }) {
  const { about, privacy, accessibility, help } = documentWords(taal);
  return (
    <footer class="kr-footer">
      <div class="kr-width kr-footer__inner">
        <p class="kr-footer__name" lang="nl">
          Ketenregiesysteem mensenhandel Noord- en Oost-Gelderland
        </p>
        <nav aria-label={about}>
          <ul class="kr-footer__links">
            <li>
              <a class="utrecht-link" href={addressIn(taal, '/privacy')}>
                {privacy}
              </a>
            </li>
            <li>
              <a class="utrecht-link" href={addressIn(taal, '/toegankelijkheid')}>
                {accessibility}
              </a>
            </li>
            <li>
              <a class="utrecht-link" href={addressIn(taal, '/help')}>
                {help}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}

/** The footer keeps the language of the page; pages for professionals are Dutch. */
function addressIn(taal: DocumentLanguage, path: string): string {
  return taal === 'nl' ? path : `${path}?taal=${taal}`;
}
