import type { Ingang } from '../../domain/melding/melding.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { insertWachtpunt } from '../wachtpunt/insert-wachtpunt.js';
import { relateGroepen } from './relate-groep.js';

const VIER_UUR = 4 * 3_600_000;

/**
 * A provisional casus in F0, with its first wachtpunt: the meldpunt owns it, procesregie stands in. The process has as
 * long to take it up as the most urgent dossier may take (T03 at P1).
 */
export async function insertCasus(
  uow: UnitOfWork,
  nieuw: {
    casusId: string;
    casusnummer: string;
    ingang: Ingang;
    gemeente: string;
    verschijningsvormen: readonly string[];
  },
): Promise<void> {
  const { tx, nu } = uow;
  const { casusId, casusnummer, ingang, gemeente, verschijningsvormen } = nieuw;
  await tx
    .insertInto('casus')
    .values({
      casusId,
      casusnummer,
      periode: 1,
      status: 'OPEN',
      fase: 'F0',
      ingang,
      gemeente,
      verschijningsvormen: JSON.stringify(verschijningsvormen),
      voorlopigePrioriteit: null,
      prioriteit: null,
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
  await awaitRegistratie(uow, { casusId, periode: 1 });
}

/** Until the process takes a casus up, in this period, it waits for the registration of its melding. */
export async function awaitRegistratie(
  uow: UnitOfWork,
  { casusId, periode }: { casusId: string; periode: number },
): Promise<void> {
  await insertWachtpunt(uow, {
    casusId,
    periode,
    sleutel: `registreren:${casusId}:${periode}`,
    soort: 'BERICHT',
    activiteit: 'A2.2',
    termijnCode: 'T03',
    label: 'Melding registreren',
    groepen: ['r02'],
    vervangerGroep: 'r03',
    uiterlijk: new Date(uow.nu.getTime() + VIER_UUR),
  });
}
