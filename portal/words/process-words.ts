import type { Instantietoestand } from '../ports/monitor-port.js';

/** What the engine calls the state of an instance, as people call it. */
export const toestandNames: Readonly<Record<Instantietoestand, string>> = {
  ACTIVE: 'Loopt',
  COMPLETED: 'Klaar',
  TERMINATED: 'Beëindigd',
};

/** What went wrong, in a few words and in a sentence that says what to do. */
const INCIDENTEN: Readonly<Record<string, readonly [naam: string, uitleg: string]>> = {
  JOB_NO_RETRIES: [
    'Een stap van het systeem lukt niet',
    'Het systeem heeft deze stap een paar keer geprobeerd. Zoek eerst de oorzaak en laat het dan opnieuw proberen.',
  ],
  EXECUTION_LISTENER_NO_RETRIES: [
    'Het begin of einde van een stap lukt niet',
    'Het systeem kon niet vastleggen dat deze stap begon of klaar was. Laat het opnieuw proberen.',
  ],
  TASK_LISTENER_NO_RETRIES: [
    'Een taak kan niet worden gecontroleerd',
    'Het systeem kon niet controleren of deze taak mag. Laat het opnieuw proberen.',
  ],
  IO_MAPPING_ERROR: [
    'Gegevens kunnen niet worden doorgegeven',
    'Een gegeven dat deze stap nodig heeft, ontbreekt of past niet. Zet het gegeven goed, of laat het model aanpassen.',
  ],
  EXTRACT_VALUE_ERROR: [
    'Een gegeven ontbreekt of past niet',
    'Het model rekent met een gegeven dat er niet is. Zet het gegeven goed, of laat het model aanpassen.',
  ],
  CONDITION_ERROR: [
    'Het proces weet niet welke kant het op moet',
    'Geen van de voorwaarden past bij de gegevens. Zet het gegeven goed, of laat het model aanpassen.',
  ],
  CALLED_ELEMENT_ERROR: [
    'Een ander proces kan niet beginnen',
    'Het proces dat hier moet beginnen, is niet gevonden. Geef het vrij en laat het dan opnieuw proberen.',
  ],
  UNHANDLED_ERROR_EVENT: [
    'Een fout die het model niet kent',
    'Deze stap gaf een fout waarvoor in het model geen weg is. Laat het model aanpassen.',
  ],
  CALLED_DECISION_ERROR: [
    'Een beslistabel is niet gevonden',
    'Geef de tabel vrij en laat het dan opnieuw proberen.',
  ],
  DECISION_EVALUATION_ERROR: [
    'Een beslistabel kan niet antwoorden',
    'De tabel past niet bij de gegevens. Laat de tabel aanpassen, of zet het gegeven goed.',
  ],
  FORM_NOT_FOUND: [
    'Een formulier is niet gevonden',
    'Geef het formulier vrij en laat het dan opnieuw proberen.',
  ],
  RESOURCE_NOT_FOUND: ['Een model is niet gevonden', 'Geef het vrij en laat het dan opnieuw proberen.'],
  MESSAGE_SIZE_EXCEEDED: [
    'Er zijn te veel gegevens in één keer',
    'De procesmotor kan dit niet verwerken. Vraag de leverancier.',
  ],
};

/** Every kind of incident that can be chosen in a search, with its name. */
export const incidentKinds: readonly (readonly [soort: string, naam: string])[] = Object.entries(
  INCIDENTEN,
).map(([soort, [naam]]) => [soort, naam]);

export function incidentName(soort: string): string {
  return INCIDENTEN[soort]?.[0] ?? 'Er ging iets mis';
}

export function incidentAdvice(soort: string): string {
  return INCIDENTEN[soort]?.[1] ?? 'De procesmotor zegt niet wat. Vraag technisch beheer om het na te gaan.';
}

const SOORTEN: Readonly<Record<string, string>> = {
  SERVICE_TASK: 'stap van het systeem',
  USER_TASK: 'taak',
  BUSINESS_RULE_TASK: 'beslistabel',
  SCRIPT_TASK: 'berekening',
  SEND_TASK: 'bericht',
  RECEIVE_TASK: 'wachten op bericht',
  CALL_ACTIVITY: 'ander proces',
  SUB_PROCESS: 'deelproces',
  EVENT_SUB_PROCESS: 'zijspoor',
  MULTI_INSTANCE_BODY: 'herhaling',
  START_EVENT: 'begin',
  END_EVENT: 'einde',
  INTERMEDIATE_CATCH_EVENT: 'wachten',
  INTERMEDIATE_THROW_EVENT: 'melding',
  BOUNDARY_EVENT: 'gebeurtenis',
  EXCLUSIVE_GATEWAY: 'keuze',
  INCLUSIVE_GATEWAY: 'keuze',
  PARALLEL_GATEWAY: 'splitsing',
  EVENT_BASED_GATEWAY: 'keuze op gebeurtenis',
};

/** What kind of step an element is. */
export function elementKind(type: string): string {
  return SOORTEN[type] ?? 'stap';
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long something took: `3 dagen`, `4 uur`, `12 minuten`, `8 seconden`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds >= 2 * day) return `${Math.round(milliseconds / day)} dagen`;
  if (milliseconds >= 2 * hour) return `${Math.round(milliseconds / hour)} uur`;
  if (milliseconds >= 2 * minute) return `${Math.round(milliseconds / minute)} minuten`;
  const seconds = Math.round(milliseconds / 1000);
  return seconds === 1 ? '1 seconde' : `${seconds} seconden`;
}

/** How people call a step; one that was drawn without a name is called by what it is. */
export function stepName({ naam, type }: { naam: string; type: string }): string {
  return naam === '' ? `${elementKind(type)} zonder naam` : naam;
}
