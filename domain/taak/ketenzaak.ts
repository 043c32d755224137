import type { Bevindingsoort } from '../bewaken/bevinding.js';
import type { Evaluatieniveau } from '../evaluatie/ketenevaluatie.js';
import type { Regio } from '../keten/regio.js';
import type { Activiteitsoort } from '../preventie/preventiejaar.js';

/** What a ketenzaak is about: how people tell one task from another. */
export type Ketenzaak = Bevindingzaak | Evaluatiezaak | Preventiezaak | Ketenevaluatiezaak;

/** A finding of the daily check, in closed values. */
export interface Bevindingzaak {
  soort: 'BEVINDING';
  bevinding: Bevindingsoort;
  /** The group, organisation or process that it is about, when that is not a casus. */
  onderwerp: string | null;
  casus: { casusId: string; casusnummer: string } | null;
  /** The lesson that it is about; for who has the task. */
  leerpunt: { omschrijving: string; maatregel: string; uiterlijk: string } | null;
  gevondenOp: string;
}

/** Prevention of a region in a year, or one activity of it. */
export interface Preventiezaak {
  soort: 'PREVENTIE';
  regio: Regio;
  jaar: number;
  activiteit: { soort: Activiteitsoort; gemeente: string; dag: string } | null;
  begonnenOp: string;
}

/** The evaluation of process, keten or policy. */
export interface Ketenevaluatiezaak {
  soort: 'KETENEVALUATIE';
  niveau: Evaluatieniveau;
  /** Figures that may be shown, by the name of their cell; null while none are ready. */
  cijfers: { kwartaal: string; cijfers: Readonly<Record<string, number>> } | null;
  begonnenOp: string;
}

/** The evaluation of a casus, as far as who has the task may see it (INV12). */
export interface Evaluatiezaak {
  soort: 'EVALUATIE';
  evaluatieId: string;
  nummer: string;
  /** For procesregie only. */
  casus: { casusId: string; casusnummer: string } | null;
  /** The number by which a partner that was at the table knows the casus; null for who guides or checks. */
  casusnummer: string | null;
  /** Name of who is proposed or appointed. */
  begeleider: string | null;
  /** The description, for who edits or checks it, and once it was checked for who guides. */
  beschrijving: string | null;
  /** What the second person wrote when the description had to go back. */
  opmerkingen: string | null;
  /** Who can be proposed; for who proposes. */
  begeleiders: { gebruikerId: string; naam: string }[];
}
