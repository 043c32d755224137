import { randomUUID } from 'node:crypto';
import type { Dobbelsteen } from './dobbelsteen.js';
import type { Keten } from './keten.js';
import type { Medewerker } from './medewerker.js';

const VOORVALLEN = [
  { soort: 'ACUUT_SIGNAAL' },
  { soort: 'INGREEP', waarde: 'POLITIE_INGEZET' },
  { soort: 'INTREKKING', waarde: 'MELDING' },
  { soort: 'ANDERE_REGIO', waarde: 'BUITENLAND' },
];

/** Time goes by. Each of these answers what happened, in a word. */
export async function jump(keten: Keten, duur: string): Promise<string> {
  await keten.advance(duur);
  return duur;
}

/** Workers and engine fall away, somebody works when the engine is back, and the workers come back: what waits goes on. */
export async function crash(keten: Keten, werk: () => Promise<string>): Promise<string> {
  await keten.stopWorkers();
  const bezig = werk();
  keten.startWorkers();
  return `uitval bij ${await bezig}`;
}

/** Something is reported beside the main line. */
export async function reportSomething(
  kies: Dobbelsteen['kies'],
  { regisseur, casusId }: { regisseur: Medewerker; casusId: string },
): Promise<string> {
  const invoer = kies(VOORVALLEN);
  await regisseur.dossiers.reportVoorval(casusId, { voorvalId: randomUUID(), invoer });
  return invoer.soort;
}
