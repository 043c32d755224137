import { randomUUID } from 'node:crypto';
import { sturendePrioriteit } from '../../domain/casus.js';
import type { Ingang } from '../../domain/melding.js';
import { deriveUiterlijk } from '../../domain/termijnen.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { relateGroepen } from './relate-groep.js';

/**
 * A provisional casus in F0, with its first wachtpunt: the meldpunt owns it, procesregie stands in. Without a priority it
 * counts as the most urgent.
 */
export async function insertCasus(
  uow: UnitOfWork,
  nieuw: { casusId: string; casusnummer: string; ingang: Ingang; gemeente: string },
): Promise<void> {
  const { tx, nu } = uow;
  const { casusId, casusnummer, ingang, gemeente } = nieuw;
  const nieuweCasus = { prioriteit: null, voorlopigePrioriteit: null };
  await tx
    .insertInto('casus')
    .values({
      ...nieuweCasus,
      casusId,
      casusnummer,
      periode: 1,
      status: 'OPEN',
      fase: 'F0',
      ingang,
      gemeente,
      eigenaarGroep: 'r02',
      vervangerGroep: 'r03',
      veiligheid: null,
      kwalificatie: null,
      doorlaatverbod: null,
      grondslagen: '[]',
      doelomschrijving: null,
      afsluitreden: null,
      geopendOp: nu.toISOString(),
      afgeslotenOp: null,
      bewaarTot: null,
      processInstanceKey: null,
    })
    .execute();
  await relateGroepen(uow, casusId, ['r02']);
  const uiterlijk = deriveUiterlijk({
    code: 'T03',
    prioriteit: sturendePrioriteit(nieuweCasus),
    veiligheid: null,
    start: nu,
  });
  await tx
    .insertInto('wachtpunt')
    .values({
      wachtpuntId: randomUUID(),
      casusId,
      periode: 1,
      sleutel: `registreren:${casusId}:1`,
      soort: 'BERICHT',
      taak: null,
      activiteit: 'A2.2',
      termijnCode: 'T03',
      label: 'Melding registreren',
      eigenaarGroepen: JSON.stringify(['r02']),
      vervangerGroep: 'r03',
      plan: null,
      geopendOp: nu.toISOString(),
      uiterlijk: uiterlijk.toISOString(),
      escalatieOpen: 0,
      escalatieNiveau: 0,
      geslotenOp: null,
      sluitreden: null,
    })
    .execute();
}
