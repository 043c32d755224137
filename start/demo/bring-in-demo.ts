import { SingleBar } from 'cli-progress';
import { StartError } from '../start-error.js';
import type { Progress } from '../progress.js';
import type { System } from '../system.js';
import { demoScenarios, type DemoScenario } from './demo-scenario.js';
import { Partner } from './partner.js';
import { playScenario } from './play-scenario.js';
import { Professional } from './professional.js';
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

/**
 * Brings the fictional scenarios in through the doors that people use: the public pages, the API, the professional's
 * form and the werkplek. Does nothing when there are casussen already, so that a second start does not double them.
 */
export async function bringInDemo(
  system: Pick<System, 'portalUrl' | 'issuerAddress' | 'demoPassword' | 'partnerSecret'>,
  progress: Progress,
): Promise<void> {
  const cast = await gather(system);
  if ((await cast.regisseur.casussen()).size > 0) {
    progress.say('  ok De oefencasussen waren er al.');
    return;
  }
  const bar = progressBar(demoScenarios);
  for (const scenario of demoScenarios) {
    bar.update({ titel: scenario.titel });
    await playScenario(scenario, cast);
    bar.increment();
  }
  bar.update({ titel: 'klaar' });
  bar.stop();
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

function progressBar(scenarios: readonly DemoScenario[]): SingleBar {
  const bar = new SingleBar({
    format: '  Oefencasussen {bar} {value}/{total}  {titel}',
    noTTYOutput: true,
    notTTYSchedule: 1_000,
    stream: process.stdout,
  });
  bar.start(scenarios.length, 0, { titel: '' });
  return bar;
}
