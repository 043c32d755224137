import type { Settings } from '../config/env.js';
import { demoAccounts } from './issuer/demo-account.js';
import type { System } from './system.js';

/** What the start command says once everything runs: the addresses, and in an oefenomgeving the accounts. */
export function welcome(system: System, settings: Settings): string {
  const addresses = [
    '',
    `  Portaal       ${system.portalUrl}`,
    `  Procesmotor   ${system.engineAddress}${settings.CAMUNDA_REST_ADDRESS ? '' : `  (inloggegevens in ${settings.DATA_DIR}/camunda.env)`}`,
  ];
  if (system.demoPassword === null) return [...addresses, ''].join('\n');
  const width = Math.max(...demoAccounts.map(({ gebruikersnaam }) => gebruikersnaam.length));
  return [
    ...addresses,
    `  Inloggen      ${system.issuerAddress}`,
    '',
    '  Oefenomgeving: dit bereikt niemand. Gevaar? Bel 112.',
    '',
    `  Oefenaccounts, alle met wachtwoord ${system.demoPassword}`,
    ...demoAccounts.map(({ gebruikersnaam, naam }) => `    ${gebruikersnaam.padEnd(width)}  ${naam}`),
    '',
    '  Stoppen: Ctrl-C',
    '',
  ].join('\n');
}
