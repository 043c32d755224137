import type { ComponentChildren } from 'preact';
import { assetUrl } from '../assets.js';
import type { PortalSettings } from '../deps.js';
import { OefenBanner } from './oefen-banner.js';

export interface DocumentProps {
  /** Title of the browser tab, complete. */
  titel: string;
  settings: PortalSettings;
  taal?: string;
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
          {taal === 'en' ? 'Skip to content' : 'Naar de inhoud'}
        </a>
        {settings.omgeving === 'oefening' && <OefenBanner />}
        {header}
        <main id="inhoud" class="kr-main" tabIndex={-1}>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}

function Footer() {
  return (
    <footer class="kr-footer">
      <div class="kr-width kr-footer__inner">
        <p class="kr-footer__name">Ketenregiesysteem mensenhandel Noord- en Oost-Gelderland</p>
        <nav aria-label="Over deze website">
          <ul class="kr-footer__links">
            <li>
              <a class="utrecht-link" href="/privacy">
                Privacy
              </a>
            </li>
            <li>
              <a class="utrecht-link" href="/toegankelijkheid">
                Toegankelijkheid
              </a>
            </li>
            <li>
              <a class="utrecht-link" href="/help">
                Hulp
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
