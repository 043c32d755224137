/** The Dutch of the three editors: what their libraries ask a translation of, and for the rest what they show. */
import { eigenschapwoorden, eigenschapzinnen } from './woorden/eigenschappen.js';
import { formulierwoorden, formulierzinnen } from './woorden/formulier.js';
import { regelwoorden, regelzinnen } from './woorden/regels.js';
import { tabelwoorden, tabelzinnen } from './woorden/beslistabel.js';
import { tekenwoorden, tekenzinnen } from './woorden/tekenen.js';
import { uitlegwoorden } from './woorden/uitleg.js';
import { vertalerVan } from './woorden/woordenlijst.js';
import { wolkwoorden, wolkzinnen } from './woorden/wolkjes.js';
import { zeldzameRegelzinnen } from './woorden/zeldzame-regels.js';

export const vertaalProces = vertalerVan(
  [wolkwoorden, tekenwoorden, uitlegwoorden, regelwoorden, eigenschapwoorden],
  [...tekenzinnen, ...regelzinnen, ...zeldzameRegelzinnen, ...eigenschapzinnen, ...wolkzinnen],
);
export const vertaalTabel = vertalerVan(
  [eigenschapwoorden, tabelwoorden],
  [...tabelzinnen, ...eigenschapzinnen],
);
export const vertaalFormulier = vertalerVan(
  [eigenschapwoorden, formulierwoorden],
  [...formulierzinnen, ...eigenschapzinnen],
);

/** The `translate` of bpmn-js: a word or sentence, with what stands between braces filled in. */
function translate(text: string, fill: Readonly<Record<string, string>> = {}): string {
  return vertaalProces(text).replace(/{([^}]+)}/g, (whole, name: string) => fill[name] ?? whole);
}

/** A module of bpmn-js that takes the place of its own words. */
export const dutch = { translate: ['value', translate] };
