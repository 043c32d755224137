import type { ComponentChildren } from 'preact';
import type { PortalSettings } from '../deps.js';
import { Document } from './document.js';

/** A page with one message, for whoever asks: not found, refused, something broke. Says nothing about what exists. */
export function MessagePage(props: { titel: string; settings: PortalSettings; children: ComponentChildren }) {
  const header = (
    <header class="kr-header kr-header--public">
      <div class="kr-width kr-header__inner">
        <a class="kr-header__name" href="/">
          Ketenregie
        </a>
      </div>
    </header>
  );
  return (
    <Document titel={props.titel} settings={props.settings} header={header}>
      <div class="kr-width kr-width--text">
        <h1 class="utrecht-heading-1">{props.titel}</h1>
        {props.children}
      </div>
    </Document>
  );
}
