import { randomUUID } from 'node:crypto';
import type { Professional } from '../../domain/keten/betrokkene.js';
import {
  type Bedenktijd,
  type BedenktijdInvoer,
  isLopend,
  laatsteDag,
  parseBedenktijd,
  signaalmomenten,
} from '../../domain/persoon/bedenktijd.js';
import { DomainError } from '../../domain/errors.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { enrichDossier, listDossiers } from '../dossiervorming/eerste-dossier.js';
import { sendBericht } from '../outbox/send-bericht.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { pseudoniemOf, type Vraag } from '../toegang/vraag.js';
import { stopSignalen } from './stop-signalen.js';

const LOG = { verwerking: 'BEDENKTIJD_VASTGELEGD', actie: 'schrijven', veldgroep: 'strafrecht' } as const;

/**
 * Police or KMar lay down the bedenktijd of a person, in place of the one that ran, or that it ends before its day. The keten
 * reminds of its end from then on (T17).
 * @throws DomainError ONGELDIG with a sentence per field; CONFLICT for a casus that is closed, or when nothing runs to end
 */
export async function recordBedenktijd(
  vraag: Vraag,
  { casusId, dossierId }: { casusId: string; dossierId: string },
  unsafeInvoer: unknown,
): Promise<void> {
  const { may, casus } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('strafrecht:schrijven');
  const { betrokkene } = vraag;
  const dossier = (await listDossiers(vraag, casusId)).find((een) => een.dossierId === dossierId);
  logVraag(vraag, {
    ...LOG,
    onderwerpen: [
      dossier === undefined
        ? { soort: 'casus', id: casusId, toegang }
        : { soort: 'dossier', id: dossierId, toegang },
    ],
  });
  if (!toegang.toegestaan || dossier === undefined || betrokkene.soort !== 'professional')
    throw new AccessRefused();
  const invoer = parseBedenktijd(unsafeInvoer, vraag.nu);
  const { bedenktijd } = dossier.persoon;
  const lopend = isLopend(bedenktijd, vraag.nu) ? bedenktijd : undefined;
  if (casus.status !== 'OPEN' || (invoer.soort === 'GESTOPT' && lopend === undefined))
    throw new DomainError('CONFLICT');
  await vraag.asSysteem('bedenktijd', async () => {
    if (lopend !== undefined) await stopSignalen(vraag, lopend);
    const nieuw = apply(invoer, { casusId, lopend, groep: groepVan(betrokkene) });
    await enrichDossier(vraag, dossierId, { bedenktijd: nieuw });
    await record(vraag, { bedenktijd: nieuw, door: pseudoniemOf(betrokkene) });
  });
}

function apply(
  invoer: BedenktijdInvoer,
  { casusId, lopend, groep }: { casusId: string; lopend: Bedenktijd | undefined; groep: string },
): Bedenktijd {
  if (invoer.soort === 'GESTOPT') return { ...lopend!, einde: invoer.einde };
  const { vanaf, duur, door } = invoer;
  const tot = laatsteDag(vanaf, duur);
  return { bedenktijdId: randomUUID(), casusId, vanaf, tot, duur, door, groep, einde: null };
}

async function record(
  uow: UnitOfWork,
  { bedenktijd, door }: { bedenktijd: Bedenktijd; door: string },
): Promise<void> {
  const { casusId, bedenktijdId, einde } = bedenktijd;
  const soort = einde === null ? 'BEDENKTIJD_VERLEEND' : 'BEDENKTIJD_GESTOPT';
  await recordGebeurtenis(uow, { casusId, sleutel: bedenktijdId, soort, door });
  if (einde !== null) return;
  await sendBericht(uow, {
    casusId,
    name: 'bedenktijd-gestart',
    messageId: `bedenktijd-gestart:${bedenktijdId}`,
    variables: { bedenktijdId, signaalMomenten: signaalmomenten(bedenktijd, uow.nu) },
  });
}

/** The group of R07 of the organisation that recorded it. */
function groepVan({ groepen }: Professional): string {
  return groepen.find((groep) => /^r07\.[a-z-]+$/.test(groep)) ?? 'r07';
}
