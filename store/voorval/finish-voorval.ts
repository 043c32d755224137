import { randomUUID } from 'node:crypto';
import type { Gebeurtenis } from '../../domain/casus/gebeurtenis.js';
import type { Grondslag } from '../../domain/casus/casus.js';
import type { Voorvalsoort, Voorvaluitkomst } from '../../domain/casus/voorval.js';
import { DomainError } from '../../domain/errors.js';
import { leerpuntNaIngreep } from '../../domain/evaluatie/leerpunt-na-ingreep.js';
import { parseTaakdossier, type TaakNaam } from '../../domain/taak/taak.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { VoorvalTabel } from '../database/tables/zijspoor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { insertLeerpunt } from '../evaluatie/insert-leerpunt.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { newNummer } from '../willekeurig.js';
import { findVoorval } from './find-voorval.js';
import type { Voorvalstap } from './process-ingreep.js';

/** Which task decides on each kind, and how that is told. An acute signal asks no decision of its own. */
const BESLUIT: Readonly<Partial<Record<Voorvalsoort, { taak: TaakNaam; gebeurtenis: Gebeurtenis }>>> = {
  INGREEP: { taak: 'ingreep-toetsen', gebeurtenis: 'INGREEP_GETOETST' },
  INTREKKING: { taak: 'intrekking-beoordelen', gebeurtenis: 'INTREKKING_BEOORDEELD' },
  ANDERE_REGIO: { taak: 'andere-regio-afstemmen', gebeurtenis: 'ANDERE_REGIO_AFGESTEMD' },
};

/** Keeps what people decided on a voorval. @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody did */
export async function finishVoorval(
  uow: UnitOfWork,
  stap: Voorvalstap & { uitkomst: Voorvaluitkomst },
): Promise<void> {
  const { casusId, elementInstanceKey: sleutel, voorvalId, uitkomst } = stap;
  const voorval = await findVoorval(uow, stap);
  const besluit = BESLUIT[voorval.soort as Voorvalsoort];
  if (besluit === undefined) throw new DomainError('CONFLICT');
  const afgerond = await findAfgerondDossier(uow, casusId, besluit.taak, voorvalId);
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const { door } = afgerond;
  const soort = besluit.gebeurtenis;
  if (!(await recordGebeurtenis(uow, { casusId, sleutel, soort, waarde: uitkomst, door }))) return;
  await uow.tx
    .updateTable('voorval')
    .set({ uitkomst, afgerondOp: uow.nu.toISOString() })
    .where('voorvalId', '=', voorvalId)
    .execute();
  if (uitkomst === 'ONTERECHT') await learnFromIngreep(uow);
  if (uitkomst === 'DOORGAAN') await resumeDelen(uow, voorval, afgerond.inhoud);
}

/** A lesson by a number and a key of its own: neither leads back to the casus. */
async function learnFromIngreep(uow: UnitOfWork): Promise<void> {
  const bron = { evaluatieId: randomUUID(), nummer: newNummer('ING') };
  await insertLeerpunt(uow, bron, leerpuntNaIngreep(uow.nu));
}

/** The keten goes on after consent was withdrawn, on another ground: who was shut out for it comes back. */
async function resumeDelen(
  { tx }: UnitOfWork,
  { casusId, opgeschortOp }: VoorvalTabel,
  inhoud: unknown,
): Promise<void> {
  const { grondslagen } = parseTaakdossier('intrekking-beoordelen', inhoud);
  if (opgeschortOp === null || grondslagen.length === 0) return;
  await tx
    .updateTable('casus')
    .set({ grondslagen: JSON.stringify(grondslagen satisfies Grondslag[]) })
    .where('casusId', '=', casusId)
    .execute();
  await tx
    .updateTable('casusrelatie')
    .set({ tot: null })
    .where('casusId', '=', casusId)
    .where('soort', '=', 'UITNODIGING')
    .where('tot', '=', opgeschortOp)
    .execute();
}
