import { z } from 'zod';
import data from './data/termijnen.json' with { type: 'json' };
import { dagVan, momentOp } from './amsterdam.js';
import { PRIORITEITEN, type Prioriteit } from './prioriteit.js';
import { type TermijnCode, termijnCodeSchema } from './termijncode.js';
import { VEILIGHEID, type Veiligheid } from './weging.js';
import { isWerkdag, werkdagenErbij } from './werkkalender.js';

const regelSchema = z.strictObject({
  code: termijnCodeSchema,
  prioriteit: z.enum([...PRIORITEITEN, '-']),
  veiligheid: z.enum([...VEILIGHEID, '-']),
  aantal: z.number().int().min(0),
  eenheid: z.enum(['UUR', 'WERKDAG', 'ZELFDE_DAG']),
  /** Runs on in nights and weekends. */
  doorlopend: z.boolean(),
});
type Termijnregel = z.infer<typeof regelSchema>;

/** The deadlines of 3.6 as data, `data/termijnen.json`: a proposal that the keten can change. The first line that fits counts. */
const REGELS: readonly Termijnregel[] = z.array(regelSchema).parse(data);

const UUR = 3_600_000;
const EINDE_WERKDAG = '17:00';
const EINDE_DAG = '23:59';

export interface Termijnvraag {
  code: TermijnCode;
  prioriteit: Prioriteit;
  /** Null while nobody established it: then the unsafe line counts. */
  veiligheid: Veiligheid | null;
  start: Date;
}

/**
 * When a step must be done. P1 and `doorlopend` run day and night; other working days end at 17.00; "zelfde dag" is
 * 17.00, for P1 or outside working hours 23.59. There is always at least one hour.
 */
export function deriveUiterlijk({ code, prioriteit, veiligheid, start }: Termijnvraag): Date {
  const regel = regelFor(code, prioriteit, veiligheid ?? 'ONVEILIG');
  const uiterlijk = momentFor(regel, prioriteit, start);
  return new Date(Math.max(uiterlijk.getTime(), start.getTime() + UUR));
}

/** A reminder halfway (proposal; the source names none for tasks). */
export function deriveHerinnering(start: Date, uiterlijk: Date): Date {
  return new Date(Math.floor((start.getTime() + uiterlijk.getTime()) / 2000) * 1000);
}

function regelFor(code: TermijnCode, prioriteit: Prioriteit, veiligheid: Veiligheid): Termijnregel {
  const regel = REGELS.find(
    (kandidaat) =>
      kandidaat.code === code &&
      (kandidaat.prioriteit === '-' || kandidaat.prioriteit === prioriteit) &&
      (kandidaat.veiligheid === '-' || kandidaat.veiligheid === veiligheid),
  );
  if (regel === undefined)
    throw new Error(`Expected data/termijnen.json to have a line for ${code} at ${prioriteit}`);
  return regel;
}

function momentFor({ aantal, eenheid, doorlopend }: Termijnregel, prioriteit: Prioriteit, start: Date): Date {
  const dag = dagVan(start);
  const dagEnNacht = doorlopend || prioriteit === 'P1';
  switch (eenheid) {
    case 'UUR':
      return new Date(start.getTime() + aantal * UUR);
    case 'WERKDAG':
      if (dagEnNacht) return new Date(start.getTime() + aantal * 24 * UUR);
      return momentOp(werkdagenErbij(dag, aantal), EINDE_WERKDAG);
    case 'ZELFDE_DAG': {
      const einde = momentOp(dag, EINDE_WERKDAG);
      const isKantoortijd = isWerkdag(dag) && start < einde;
      return dagEnNacht || !isKantoortijd ? momentOp(dag, EINDE_DAG) : einde;
    }
  }
}
