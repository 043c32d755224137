import type { ComponentChildren } from 'preact';
import type { PortalSettings } from '../../deps.js';
import type { Teksten } from '../../teksten/teksten.js';
import { MeldenPagina } from './melden-pagina.js';

/** A refusal or a failure on a public page: 112 and *Snel weg* stay where they were. */
export function FoutPagina(props: {
  titel: string;
  settings: PortalSettings;
  teksten: Teksten;
  children: ComponentChildren;
}) {
  return (
    <MeldenPagina settings={props.settings} teksten={props.teksten} gevaar="regel">
      <h1 class="utrecht-heading-1">{props.titel}</h1>
      {props.children}
    </MeldenPagina>
  );
}
