import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/errors.js';
import {
  MEESTE_KANDIDATEN,
  type Overeenkomst,
  type Vergelijkbaar,
  deriveOvereenkomsten,
  isKandidaat,
} from '../../domain/melding/match.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { appendLog } from '../verwerkingslog/append-log.js';
import { systeemregel } from '../verwerkingslog/systeemregel.js';
import { countVoorgesteld } from './count-voorgesteld.js';
import { zoekTokens } from './blinde-index.js';

/**
 * Proposes the existing dossiers that a melding may be about. The index points at a few, which are opened and compared:
 * each has its line in the verwerkingslog. Nothing is joined; what was judged before is not asked again (INV18).
 * @returns how many a person must judge
 */
export async function findKandidaten(
  uow: UnitOfWork,
  { casusId, meldingId, elementInstanceKey }: Stap & { meldingId: string },
): Promise<number> {
  await findCasus(uow, casusId);
  const sleutel = elementInstanceKey;
  if (await recordGebeurtenis(uow, { casusId, sleutel, soort: 'BEKENDEN_GEZOCHT' })) {
    const persoon = await readWie(uow, { casusId, meldingId });
    const dossiers = await findInIndex(uow, { casusId, meldingId, persoon });
    const kandidaten = dossiers
      .map(({ dossierId, verzegeld }) => {
        const bekende = uow.cipher.open({ tabel: 'dossier', id: dossierId, veld: 'persoon' }, verzegeld);
        return { dossierId, overeenkomsten: deriveOvereenkomsten(persoon, bekende as Vergelijkbaar) };
      })
      .filter(({ overeenkomsten }) => isKandidaat(overeenkomsten));
    await insertVoorstellen(uow, { casusId, meldingId }, kandidaten.slice(0, MEESTE_KANDIDATEN));
    appendLog(
      uow,
      dossiers.map(({ dossierId }) => logregel(uow, { casusId, dossierId })),
    );
  }
  return countVoorgesteld(uow, meldingId);
}

interface Melding {
  casusId: string;
  meldingId: string;
}

async function readWie({ tx, cipher }: UnitOfWork, { casusId, meldingId }: Melding): Promise<Vergelijkbaar> {
  const melding = await tx
    .selectFrom('melding')
    .select('wie')
    .where('meldingId', '=', meldingId)
    .where('casusId', '=', casusId)
    .executeTakeFirst();
  if (melding === undefined) throw new DomainError('NIET_GEVONDEN');
  return cipher.open({ tabel: 'melding', id: meldingId, veld: 'wie' }, melding.wie) as Vergelijkbaar;
}

/** The oldest first. Left out: dossiers of this casus, those that were proposed before, and those that went on in another. */
async function findInIndex(
  { tx, sleutels }: UnitOfWork,
  { casusId, meldingId, persoon }: Melding & { persoon: Vergelijkbaar },
): Promise<{ dossierId: string; verzegeld: string }[]> {
  const tokens = zoekTokens(sleutels, persoon);
  return tx
    .selectFrom('dossier')
    .select(['dossierId', 'persoon as verzegeld'])
    .where('dossierId', 'in', (van) =>
      van
        .selectFrom('persoonindex')
        .select('persoonindex.dossierId')
        .where('token', 'in', [...tokens, '']),
    )
    .where('dossierId', 'not in', (van) =>
      van
        .selectFrom('casusDossier')
        .select('casusDossier.dossierId')
        .where((of) => of.or([of('casusId', '=', casusId), of('rol', '=', 'samengevoegd')])),
    )
    .where('dossierId', 'not in', (van) =>
      van.selectFrom('matchvoorstel').select('matchvoorstel.dossierId').where('meldingId', '=', meldingId),
    )
    .orderBy('aangemaaktOp')
    .orderBy('dossierId')
    .execute();
}

async function insertVoorstellen(
  { tx, nu }: UnitOfWork,
  melding: Melding,
  kandidaten: readonly { dossierId: string; overeenkomsten: Overeenkomst[] }[],
): Promise<void> {
  const { eerder } = await tx
    .selectFrom('matchvoorstel')
    .select(({ fn }) => fn.countAll().as('eerder'))
    .where('casusId', '=', melding.casusId)
    .executeTakeFirstOrThrow();
  if (kandidaten.length === 0) return;
  await tx
    .insertInto('matchvoorstel')
    .values(
      kandidaten.map(({ dossierId, overeenkomsten }, index) => ({
        ...melding,
        voorstelId: randomUUID(),
        dossierId,
        nummer: Number(eerder) + index + 1,
        overeenkomsten: JSON.stringify(overeenkomsten),
        stand: 'VOORGESTELD' as const,
        doelCasusId: null,
        reden: null,
        herstel: null,
        voorgesteldOp: nu.toISOString(),
        beoordeeldOp: null,
        beoordeeldDoor: null,
      })),
    )
    .execute();
}

function logregel(uow: UnitOfWork, { casusId, dossierId }: { casusId: string; dossierId: string }) {
  return systeemregel(uow, {
    onderdeel: 'kandidaten-zoeken',
    verwerking: 'PERSONEN_VERGELEKEN',
    actie: 'lezen',
    soort: 'dossier',
    id: dossierId,
    regel: 'A2.2',
    spoor: casusId,
  });
}
