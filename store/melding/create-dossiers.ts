import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/errors.js';
import type { MeldingInvoer } from '../../domain/melding/melding.js';
import { personenVanMelding } from '../../domain/melding/personen-van-melding.js';
import type { Persoon } from '../../domain/persoon/persoon.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { indexDossier } from '../matching/index-dossier.js';
import type { Stap } from '../systeem-repository.js';
import { closeWachtpunten } from '../wachtpunt/close-wachtpunten.js';
import { newNummer } from '../willekeurig.js';

/**
 * A dossier for each person of the melding who has none yet, and phase F1. Whose existing dossier was linked gets no
 * second one. @returns the number of dossiers of the casus
 */
export async function createDossiers(
  uow: UnitOfWork,
  { casusId, meldingId, elementInstanceKey }: Stap & { meldingId: string },
): Promise<number> {
  const { tx } = uow;
  const casus = await findCasus(uow, casusId);
  const personen = await readMeldingPersonen(uow, { casusId, meldingId });
  const heeft = await volgnummersOf(uow, { casusId, meldingId });
  const nieuw = personen
    .map((persoon, volgnummer) => ({ casusId, meldingId, persoon, volgnummer }))
    .filter(({ volgnummer }) => !heeft.has(volgnummer));
  for (const dossier of nieuw) await insertDossier(uow, dossier);
  if (nieuw.length > 0)
    await recordGebeurtenis(uow, { casusId, sleutel: elementInstanceKey, soort: 'DOSSIER_AANGEMAAKT' });
  if (casus.fase === 'F0')
    await tx.updateTable('casus').set({ fase: 'F1' }).where('casusId', '=', casusId).execute();
  await closeWachtpunten(uow, casusId, { soort: 'BERICHT', reden: 'GEREGISTREERD' });
  const dossiers = await tx
    .selectFrom('casusDossier')
    .select('dossierId')
    .where('casusId', '=', casusId)
    .where('rol', '<>', 'samengevoegd')
    .execute();
  return dossiers.length;
}

/** Makes the dossier of one person, in the index and in the casus. */
export async function insertDossier(
  uow: UnitOfWork,
  nieuw: { casusId: string; meldingId: string; persoon: Persoon; volgnummer: number },
): Promise<void> {
  const { tx, nu, cipher } = uow;
  const { casusId, meldingId, volgnummer } = nieuw;
  const dossierId = randomUUID();
  const persoon = cipher.seal({ tabel: 'dossier', id: dossierId, veld: 'persoon' }, nieuw.persoon);
  await tx
    .insertInto('dossier')
    .values({
      dossierId,
      dossiernummer: newNummer('DOS'),
      meldingId,
      persoonVolgnummer: volgnummer,
      persoon,
      aangemaaktOp: nu.toISOString(),
      betrokkeneGeinformeerd: null,
      betrokkeneReden: null,
    })
    .execute();
  await indexDossier(uow, { dossierId, persoon });
  await tx.insertInto('casusDossier').values({ casusId, dossierId, rol: 'slachtoffer' }).execute();
}

/** @throws DomainError NIET_GEVONDEN */
export async function readMeldingPersonen(
  { tx, cipher }: UnitOfWork,
  { casusId, meldingId }: { casusId: string; meldingId: string },
): Promise<Persoon[]> {
  const melding = await tx
    .selectFrom('melding')
    .select(['wie', 'kern'])
    .where('meldingId', '=', meldingId)
    .where('casusId', '=', casusId)
    .executeTakeFirst();
  if (melding === undefined) throw new DomainError('NIET_GEVONDEN');
  const open = (veld: 'wie' | 'kern') =>
    cipher.open({ tabel: 'melding', id: meldingId, veld }, melding[veld]);
  const { hoeveel } = open('kern') as Pick<MeldingInvoer, 'hoeveel'>;
  return personenVanMelding({ wie: open('wie') as Persoon, hoeveel });
}

/** Which people of the melding have a dossier in this casus: of its own, or an existing one that was linked. */
async function volgnummersOf(
  { tx }: UnitOfWork,
  { casusId, meldingId }: { casusId: string; meldingId: string },
): Promise<Set<number>> {
  const eigen = await tx
    .selectFrom('dossier')
    .select('persoonVolgnummer')
    .where('meldingId', '=', meldingId)
    .execute();
  const gekoppeld = await tx
    .selectFrom('matchvoorstel')
    .select('voorstelId')
    .where('doelCasusId', '=', casusId)
    .where('meldingId', '=', meldingId)
    .where('stand', '=', 'BEVESTIGD')
    .execute();
  return new Set([
    ...eigen.map(({ persoonVolgnummer }) => persoonVolgnummer),
    ...(gekoppeld.length > 0 ? [0] : []),
  ]);
}
