import type { Vraaggroep } from '../../domain/melding/melding.js';
import { over as overEn } from './en/over.js';
import { groepen as groepenEn } from './en/groepen.js';
import { fouten as foutenEn, teLang as teLangEn } from './en/fouten.js';
import { paginas as paginasEn } from './en/paginas.js';
import { vragen as vragenEn } from './en/vragen.js';
import { weigeringen as weigeringenEn } from './en/weigeringen.js';
import { groepen as groepenNl } from './nl/groepen.js';
import { over as overNl } from './nl/over.js';
import { paginas as paginasNl } from './nl/paginas.js';
import { vragen as vragenNl } from './nl/vragen.js';
import { weigeringen as weigeringenNl } from './nl/weigeringen.js';
import type { OverPaginas } from './over.js';
import type { Vraagtekst } from './vraagtekst.js';

export const TALEN = ['nl', 'en'] as const;
export type Taal = (typeof TALEN)[number];

/** A complaint of the schema about one field. */
export interface Veldfout {
  /** Path of the field, such as `wie.leeftijd`. */
  naam: string;
  /** The sentence of the schema, in Dutch. */
  zin: string;
  /** Set when a text is longer than this. */
  hoogstens?: number;
}

/** Everything the public pages say in one language. A language more is a folder more, and a line here. */
export interface Teksten {
  taal: Taal;
  paginas: typeof paginasNl;
  weigeringen: typeof weigeringenNl;
  over: OverPaginas;
  groepen: Readonly<Record<Vraaggroep, { titel: string; uitleg?: string }>>;
  vragen: Readonly<Record<string, Vraagtekst>>;
  /** What is wrong with an answer, in this language. */
  fout: (veldfout: Veldfout) => string;
}

export const teksten: Readonly<Record<Taal, Teksten>> = {
  nl: {
    taal: 'nl',
    paginas: paginasNl,
    weigeringen: weigeringenNl,
    over: overNl,
    groepen: groepenNl,
    vragen: vragenNl,
    fout: ({ zin }) => zin,
  },
  en: {
    taal: 'en',
    paginas: paginasEn,
    weigeringen: weigeringenEn,
    over: overEn,
    groepen: groepenEn,
    vragen: vragenEn,
    fout: ({ naam, hoogstens }) =>
      hoogstens === undefined ? (foutenEn[naam] ?? paginasEn.fouten.onbekend) : teLangEn(hoogstens),
  },
};

/** The words of one question. @throws Error when a catalogue lacks it, which a test forbids. */
export function vraagtekst(van: Teksten, naam: string): Vraagtekst {
  const tekst = van.vragen[naam];
  if (tekst === undefined) throw new Error(`Expected the catalogue ${van.taal} to have words for ${naam}`);
  return tekst;
}
