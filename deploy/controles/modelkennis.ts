import type { Moddle } from './bpmn-model.js';

/** What the checks know of the programs that the models work with; start/ gathers it from each program. */
export interface Modelkennis {
  /** The job types that have a worker. */
  jobtypen: readonly string[];
  /** Refuses a form that the portal cannot show and check; throws what is wrong with it. */
  demandFormulier(unsafeForm: unknown): void;
  /** What the rules for BPMN and Camunda 8.8 (`.bpmnlintrc`) say of a diagram, by rule. */
  lint(definitions: Moddle): Promise<Readonly<Record<string, readonly Lintmelding[]>>>;
}

/** One thing that a modelling rule has against an element. */
export interface Lintmelding {
  id?: string;
  message: string;
  category: string;
}

/**
 * The messages that the store sends, each with the key by which the engine finds who waits for it (processen.md 6.2). A
 * message start has none.
 */
export const BERICHTEN: Readonly<Record<string, string>> = {
  'casus-geopend': 'bij de start',
  'herweging-gevraagd': '=casusId',
  'casus-heropend': '=casusId',
  'bedenktijd-gestart': '=casusId',
  'bedenktijd-gewijzigd': '=bedenktijdId',
  'acuut-signaal': '=casusId',
  'doorlaattoets-gevraagd': '=casusId',
  'doorlaattoets-bijgewerkt': '=toetsId',
  'doorlaattoets-afgerond': '=casusId',
  'actie-uitgezet': '=casusId',
  'strafrecht-gestart': '=casusId',
  veiligheidsingreep: '=casusId',
  'inhaaltaak-ontstaan': '=casusId',
  'andere-regio-betrokken': '=casusId',
  intrekking: '=casusId',
  'casus-samengevoegd': '=casusId',
  'uitnodiging-beantwoord': '=uitnodigingId',
  'partner-toegevoegd': '=casusId',
  'overleg-verzet': '=casusId',
  'uitnodiging-ingetrokken': '=uitnodigingId',
  'verzoek-ingetrokken': '=verzoekId',
  'voortgang-nodig': '=casusId',
  'strafstatus-vrijgegeven': '=trajectId',
  'casus-gesloten': '=casusId',
  'actie-ingetrokken': '=actieId',
  'controle-gevraagd': 'bij de start',
  'preventiejaar-gevraagd': 'bij de start',
  'evaluatie-gevraagd': 'bij de start',
};

/** Tables that workers evaluate: for every task, not for one element (processen.md 6.4). */
export const TABELLEN_VAN_WORKERS: readonly string[] = ['termijnen', 'rasci'];
/** Decided per field by the store; the table is there to be read and is held against it. */
export const TABELLEN_VAN_DE_OPSLAG: readonly string[] = ['delen'];
/** Advices that are not named after the first word of their table (processen.md 6.4). */
const ADVIESNAMEN: Readonly<Record<string, string>> = { 'tweede-weging': 'uitkomstAdvies' };
/** The casus end to end, and the work of the keten that belongs to none. */
export const BEGINT_ZELF: readonly string[] = ['ketenaanpak', 'bewaken', 'preventie', 'periodieke-evaluatie'];

/** The variable in which the advice of a table comes: named after its first word (processen.md 6.4). */
export function adviesOf(tabel: string): string {
  return ADVIESNAMEN[tabel] ?? `${tabel.split('-')[0]}Advies`;
}

/** Questions with ja and nee that need no "weet ik niet": doubt means ja, somebody did it himself, or the table decides. */
export const ZONDER_TWIJFEL: readonly string[] = [
  'kwetsbaar',
  'ingrijpenGedaan',
  'melderGehoord',
  'quorum',
  'mensenhandel2',
  'zorg2',
];
