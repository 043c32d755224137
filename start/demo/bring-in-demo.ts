import type { Clock } from '../../domain/tijd/clock.js';
import { StartError } from '../start-error.js';
import type { Progress } from '../progress.js';
import type { System } from '../system.js';
import { demoScenarios } from './demo-scenario.js';
import { goOn } from './go-on.js';
import { Oefenstand } from './oefenstand.js';
import { Partner } from './partner.js';
import { playScenario } from './play-scenario.js';
import { Professional } from './professional.js';
import { progressBar } from './progress-bar.js';
import { Reporter } from './reporter.js';

/** Everybody who plays in the demo, logged in. */
export type Cast = {
  reporter: Reporter;
  partner: Partner;
  meldpunt: Professional;
  regisseur: Professional;
  weger: Professional;
  weger2: Professional;
};

interface Surroundings {
  system: Pick<System, 'portalUrl' | 'issuerAddress' | 'demoPassword' | 'partnerSecret'>;
  progress: Progress;
  dataDir: string;
  clock: Clock;
}

/**
 * Brings the fictional scenarios in through the doors that people use: the public pages, the API, the professional's
 * form and the werkplek. Does nothing when there are casussen already, so that a second start does not double them.
 * @returns what takes the keten further than the first weging: it takes longer, and nobody has to wait for it
 */
export async function bringInDemo({
  system,
  progress,
  dataDir,
  clock,
}: Surroundings): Promise<() => Promise<void>> {
  const cast = await gather(system);
  const stand = await Oefenstand.open(dataDir);
  const verder = () =>
    goOn({ portalUrl: system.portalUrl, wachtwoord: system.demoPassword ?? '', stand, clock });
  if ((await cast.regisseur.casussen()).size > 0) {
    progress.say('  ok De oefencasussen waren er al.');
    // Casussen that the demo did not bring in are somebody's own.
    return stand.isNieuw ? () => Promise.resolve() : verder;
  }
  await stand.begin();
  const bar = progressBar('Oefencasussen', demoScenarios.length, 0);
  for (const scenario of demoScenarios) {
    bar.update({ titel: scenario.titel });
    await playScenario(scenario, cast);
    bar.increment();
  }
  bar.update({ titel: 'klaar' });
  bar.stop();
  return verder;
}

async function gather(
  system: Pick<System, 'portalUrl' | 'issuerAddress' | 'demoPassword' | 'partnerSecret'>,
): Promise<Cast> {
  const { portalUrl, issuerAddress, demoPassword, partnerSecret } = system;
  if (demoPassword === null || partnerSecret === null) {
    throw new StartError('De demo werkt alleen in een oefenomgeving.');
  }
  const login = (name: string) => Professional.login(portalUrl, name, demoPassword);
  return {
    reporter: new Reporter(portalUrl),
    partner: await Partner.connect(portalUrl, issuerAddress, partnerSecret),
    meldpunt: await login('meldpunt'),
    regisseur: await login('regisseur'),
    weger: await login('weger'),
    weger2: await login('weger2'),
  };
}
