import { deriveKenmerken } from '../../domain/persoon/kenmerk.js';
import { deriveMeldingWaarden } from '../../domain/melding/melding-waarden.js';
import type { MeldingInvoer } from '../../domain/melding/melding.js';
import { TAKEN } from '../../domain/taak/taak.js';
import { type BekendeWegingInvoer } from '../../domain/weging/weging.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { relateGroepen } from '../casus/relate-groep.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { withdrawUitnodigingen } from '../uitnodiging/withdraw-uitnodigingen.js';
import { closeWachtpunten } from '../wachtpunt/close-wachtpunten.js';
import { wegingPlaats } from './weging-plaats.js';

/** Tasks beside the main line: they go on while the casus is weighed again. */
const ZIJSPOOR = ['acuut-opvolgen', 'doorlaatverbod-besluiten', 'bewijs-zoeken', 'ingrijpen-afstemmen'];
/** Of a weging that was opened before kenmerken were asked. */
const NOOIT_GEVRAAGD: Pick<BekendeWegingInvoer, 'kenmerken'> = { kenmerken: [] };
const HOOFDLIJN = TAKEN.map(({ naam }) => naam).filter((naam) => !ZIJSPOOR.includes(naam));

/**
 * Opens the next version (INV5), brings the casus to F2 and its team in. A weging that was open lapses, and so do the
 * tasks and invitations of the step that this one interrupts.
 * @returns the version, with what is known of its input: from the last weging, else from the melding
 */
export async function openWeging(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel }: Stap,
): Promise<{ versie: number; invoer: BekendeWegingInvoer }> {
  const { tx, nu, cipher } = uow;
  await findCasus(uow, casusId);
  const wegingen = await tx
    .selectFrom('weging')
    .select(['casusId', 'versie', 'sleutel', 'status', 'invoer'])
    .where('casusId', '=', casusId)
    .orderBy('versie', 'desc')
    .execute();
  const openInvoer = (rij: (typeof wegingen)[number]) => ({
    ...NOOIT_GEVRAAGD,
    ...(cipher.open(wegingPlaats(rij, 'invoer'), rij.invoer) as BekendeWegingInvoer),
  });
  const eerder = wegingen.find((weging) => weging.sleutel === sleutel);
  if (eerder !== undefined) return { versie: eerder.versie, invoer: openInvoer(eerder) };

  const [laatste] = wegingen;
  const versie = (laatste?.versie ?? 0) + 1;
  const invoer = laatste === undefined ? await invoerOfMelding(uow, casusId) : openInvoer(laatste);
  await withdrawUitnodigingen(uow, casusId);
  await tx
    .updateTable('weging')
    .set({ status: 'VERVALLEN' })
    .where('casusId', '=', casusId)
    .where('status', '=', 'CONCEPT')
    .execute();
  await tx
    .insertInto('weging')
    .values({
      casusId,
      versie,
      sleutel,
      status: 'CONCEPT',
      geopendOp: nu.toISOString(),
      invoer: cipher.seal(wegingPlaats({ casusId, versie }, 'invoer'), invoer),
    })
    .execute();
  await tx
    .updateTable('casus')
    .set({ fase: 'F2', eigenaarGroep: 'r03.zvh', vervangerGroep: 'r03.zvh.piket' })
    .where('casusId', '=', casusId)
    .execute();
  await relateGroepen(uow, casusId, ['r04']);
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'WEGING_GEOPEND', waarde: String(versie) });
  await closeWachtpunten(uow, casusId, { taken: HOOFDLIJN, reden: 'FASE_VERZET' });
  return { versie, invoer };
}

/** What nobody has looked at yet is onbekend, and a number that nobody counted is null: never a reassuring 0. */
async function invoerOfMelding(
  { tx, nu, cipher }: UnitOfWork,
  casusId: string,
): Promise<BekendeWegingInvoer> {
  const melding = await tx
    .selectFrom('melding')
    .select(['meldingId', 'wie', 'kern'])
    .where('casusId', '=', casusId)
    .orderBy('ontvangenOp', 'desc')
    .executeTakeFirstOrThrow();
  const open = (veld: 'wie' | 'kern') =>
    cipher.open({ tabel: 'melding', id: melding.meldingId, veld }, melding[veld]);
  const inhoud = {
    ...(open('kern') as Omit<MeldingInvoer, 'wie' | 'overU'>),
    wie: open('wie') as MeldingInvoer['wie'],
  };
  return {
    ...deriveMeldingWaarden(inhoud, nu),
    kenmerken: deriveKenmerken(inhoud, nu),
    groteZekerheid: 'onbekend',
    bewijsmiddelen: null,
    uitbuiting: 'onbekend',
    handelingMH: 'onbekend',
    dwangmiddel: 'onbekend',
    sterkeSignalen: null,
    middelSignalen: null,
  };
}
