import type { Antwoorden } from './antwoorden.js';

/** Who fills in: somebody on the public pages, or a professional who takes a call or reads an e-mail. */
export type Invuller = 'publiek' | 'professional';

/** One question of the form. Words stand in the catalogues, under the same name. */
export interface Vraag {
  /** Path of the field in `meldingInvoerSchema`, such as `wie.leeftijd`; also the name in the HTML form. */
  naam: string;
  soort: VraagSoort;
  /**
   * Values of a closed question; of `aanvinken` the names of the fields that a tick answers with "ja". A closed question
   * without them has those that its words have: they are reference data.
   */
  opties?: readonly string[];
  /**
   * What it means on the public pages when nobody answers. Skipping a question is answering "weet ik niet",
   * which weighs to the safe side; without this line the question must be answered. A professional
   * always answers, so that "weet ik niet" is something that was asked.
   */
  open?: 'onbekend';
  /** A field that may stay empty for everybody. */
  vrij?: true;
  /** Asked of these only; of everybody when absent. */
  voor?: Invuller;
  /** Asked only when this holds; the rest of the answers decides. */
  als?: (antwoorden: Antwoorden) => boolean;
  /** The value when it is not asked because `als` does not hold. */
  anders?: string;
  /** Set only where a browser may fill in the sender's own data; everything else must leave no trace in it. */
  zelf?: 'name' | 'tel' | 'email' | 'organization';
}

export type VraagSoort =
  /** One of a few. */
  | 'keuze'
  /** Any of a few. */
  | 'meerkeuze'
  /** Several fields in one question: a tick is "ja", no tick is "weet ik niet", never "nee". */
  | 'aanvinken'
  /** One of many. */
  | 'keuzelijst'
  | 'regel'
  | 'tekst'
  | 'getal'
  /** A number, or the box "weet ik niet" beside it. */
  | 'getalOfOnbekend'
  | 'datum'
  | 'telefoon'
  | 'email';
