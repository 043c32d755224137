import type { ComponentChildren } from 'preact';
import type { PortalSettings } from '../../deps.js';
import { teksten } from '../../teksten/teksten.js';
import { MeldenPagina } from './melden-pagina.js';

/** A refusal or a failure on a public page: 112 and *Snel weg* stay where they were. */
export function FoutPagina(props: { titel: string; settings: PortalSettings; children: ComponentChildren }) {
  return (
    <MeldenPagina settings={props.settings} teksten={teksten.nl} gevaar="regel">
      <h1 class="utrecht-heading-1">{props.titel}</h1>
      {props.children}
    </MeldenPagina>
  );
}
