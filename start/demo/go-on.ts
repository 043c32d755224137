import type { Clock } from '../../domain/tijd/clock.js';
import { demoVervolg, type Oefencasus } from './demo-scenario.js';
import { Oefenploeg, type Opdracht } from './oefenploeg.js';
import type { Oefenstand } from './oefenstand.js';
import { progressBar } from './progress-bar.js';

interface Surroundings {
  portalUrl: string;
  wachtwoord: string;
  stand: Oefenstand;
  clock: Clock;
}

/**
 * Takes some casussen further than the first weging, to plan, uitvoering, nazorg and evaluatie: reports what was not reported
 * yet, and has people work on it until each stands where it should. What stood there once is of who looks around.
 */
export async function goOn(surroundings: Surroundings): Promise<void> {
  const { stand } = surroundings;
  const teDoen = demoVervolg.filter(({ id }) => stand.of(id)?.klaar !== true);
  if (teDoen.length === 0) return;
  const ploeg = await Oefenploeg.meetUp(surroundings);
  const bar = progressBar('Verder in de keten', demoVervolg.length, demoVervolg.length - teDoen.length);
  try {
    const opdrachten: Opdracht[] = [];
    for (const casus of teDoen) {
      bar.update({ titel: casus.titel });
      opdrachten.push({ casus, casusnummer: await report(casus, { stand, ploeg }) });
    }
    const over = await ploeg.work(opdrachten, {
      onTask: (label) => bar.update({ titel: label }),
      onReady: async ({ casus }) => {
        await stand.record(casus.id, { klaar: true });
        bar.increment({ titel: casus.titel });
      },
    });
    bar.update({ titel: over.length === 0 ? 'klaar' : `${over.length} staan nog niet zo ver` });
  } finally {
    bar.stop();
  }
}

/** @returns the number of its casus; of one that was reported before a stop, that one */
async function report(
  casus: Oefencasus,
  { stand, ploeg }: { stand: Oefenstand; ploeg: Oefenploeg },
): Promise<string> {
  const bekend = stand.of(casus.id);
  if (bekend?.casusnummer != null) return bekend.casusnummer;
  const numbers = async () => [...(await ploeg.wie('regisseur').casussen()).keys()];
  const eerder = bekend?.eerder ?? (await numbers());
  const newest = async () => (await numbers()).find((nummer) => !eerder.includes(nummer)) ?? null;
  await stand.record(casus.id, { eerder });
  const casusnummer = (await newest()) ?? (await ploeg.wie('meldpunt').takeDown(casus));
  await stand.record(casus.id, { casusnummer });
  return casusnummer;
}
