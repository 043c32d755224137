import { DeploymentError } from '../../deploy/deployment-error.js';
import { checkModellen } from '../../deploy/controles/check-modellen.js';
import type { Modellenset } from '../../deploy/controles/modellenset.js';
import { readModeltaken } from '../../deploy/controles/read-modeltaken.js';
import { deriveOngeoefend } from '../../domain/modellen/ongeoefend.js';
import type { Proefresultaat, Proefvoortgang, Verloop } from '../../domain/modellen/proefdraai.js';
import { learnModeltaken } from '../../domain/taak/modeltaken.js';
import { listGewijzigd } from './list-gewijzigd.js';
import { createModelkennis } from './modelkennis.js';
import { AANTAL_MOMENTEN, playScenarios } from './play-scenarios.js';
import { type Proefbericht, type Proefopdracht, proefopdrachtSchema } from './proefopdracht.js';
import { PROEFSCENARIOS, type Proefscenario } from './proefscenario.js';
import { startProefsysteem } from './proefsysteem.js';

/** Tries models out in a process of its own, so that the portal goes on answering: one order in, progress and result out. */
process.once('message', (unsafeOpdracht) => {
  runProef(proefopdrachtSchema.parse(unsafeOpdracht)).then(
    (resultaat) => say({ soort: 'resultaat', resultaat }, () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit(1));

async function runProef({ lopend, concept, scenarios }: Proefopdracht): Promise<Proefresultaat> {
  const [oud, nieuw] = [new Map(lopend), new Map(concept)];
  const gekozen = PROEFSCENARIOS.filter(({ id }) => scenarios?.includes(id) ?? true);
  const play = (stap: 'LOPEND' | 'CONCEPT', modellen: Modellenset) =>
    playAll(modellen, gekozen, (gedaan) => tell({ stap, gedaan, totaal: AANTAL_MOMENTEN }));
  tell({ stap: 'CONTROLES', gedaan: 0, totaal: 1 });
  const bevindingen = await checkModellen(nieuw, createModelkennis());
  try {
    const verlopen = { lopend: await play('LOPEND', oud), concept: await play('CONCEPT', nieuw) };
    const ongeoefend = deriveOngeoefend(await listGewijzigd(oud, nieuw), verlopen.concept);
    return { bevindingen, motor: null, ...verlopen, ongeoefend };
  } catch (error) {
    if (!(error instanceof DeploymentError)) throw error;
    return { bevindingen, motor: error.message, lopend: [], concept: [], ongeoefend: null };
  }
}

async function playAll(
  modellen: Modellenset,
  scenarios: readonly Proefscenario[],
  onMoment: (gedaan: number) => void,
): Promise<Verloop[]> {
  onMoment(0);
  learnModeltaken(await readModeltaken(modellen));
  const systeem = await startProefsysteem(modellen);
  try {
    return await playScenarios(systeem, { scenarios, modellen, onMoment });
  } finally {
    await systeem.close();
  }
}

function tell(voortgang: Proefvoortgang): void {
  say({ soort: 'voortgang', voortgang });
}

function say(bericht: Proefbericht, then?: () => void): void {
  process.send?.(bericht, undefined, undefined, then);
}
