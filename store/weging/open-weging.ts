import { dagVan } from '../../domain/tijd/amsterdam.js';
import { addVorming } from '../../domain/dossiervorming/add-vorming.js';
import { countSignalen } from '../../domain/dossiervorming/signaal.js';
import { deriveKenmerken } from '../../domain/persoon/kenmerk.js';
import { deriveMeldingWaarden } from '../../domain/melding/melding-waarden.js';
import type { MeldingInvoer } from '../../domain/melding/melding.js';
import { type BekendeWegingInvoer } from '../../domain/weging/weging.js';
import { findEersteDossier } from '../dossiervorming/eerste-dossier.js';
import { findDossiervorming } from '../dossiervorming/find-dossiervorming.js';
import { readGeldig } from '../catalogus/read-versies.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { relateGroepen } from '../casus/relate-groep.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { wegingPlaats } from './weging-plaats.js';

/** Of a weging that was opened before kenmerken were asked. */
const NOOIT_GEVRAAGD: Pick<BekendeWegingInvoer, 'kenmerken'> = { kenmerken: [] };

/**
 * Opens the next version (INV5) and brings the team in. A first weging brings the casus to F2; when it is weighed again
 * it goes on where it is (B05). A weging that was open lapses.
 * @returns the version, with what is known of its input: from the last weging, else from the melding
 */
export async function openWeging(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel, isHerweging = false }: Stap & { isHerweging?: boolean },
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
  if (!isHerweging)
    await tx
      .updateTable('casus')
      .set({ fase: 'F2', eigenaarGroep: 'r03.zvh', vervangerGroep: 'r03.zvh.piket' })
      .where('casusId', '=', casusId)
      .execute();
  await relateGroepen(uow, casusId, ['r04']);
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'WEGING_GEOPEND', waarde: String(versie) });
  return { versie, invoer };
}

/** What nobody has looked at yet is onbekend, and a number that nobody counted is null: never a reassuring 0. */
async function invoerOfMelding(uow: UnitOfWork, casusId: string): Promise<BekendeWegingInvoer> {
  const { tx, nu, cipher } = uow;
  const melding = await tx
    .selectFrom('melding')
    .select(['meldingId', 'wie', 'kern'])
    .where('casusId', '=', casusId)
    .orderBy('ontvangenOp', 'desc')
    .executeTakeFirstOrThrow();
  const open = (veld: 'wie' | 'kern') =>
    cipher.open({ tabel: 'melding', id: melding.meldingId, veld }, melding[veld]);
  const gemeld = {
    ...(open('kern') as Omit<MeldingInvoer, 'wie' | 'overU'>),
    wie: open('wie') as MeldingInvoer['wie'],
  };
  const gevormd = await findDossiervorming(uow, casusId);
  const vorming = gevormd?.vorming;
  const signalen = await readGeldig(
    uow,
    'signalen',
    dagVan(gevormd === undefined ? nu : new Date(gevormd.op)),
  );
  const persoon = vorming && (await findEersteDossier(uow, casusId))?.persoon;
  const inhoud = vorming === undefined ? gemeld : addVorming(gemeld, vorming, persoon ?? gemeld.wie);
  return {
    ...deriveMeldingWaarden(inhoud, nu),
    kenmerken: deriveKenmerken(inhoud, nu),
    groteZekerheid: 'onbekend',
    bewijsmiddelen: null,
    uitbuiting: 'onbekend',
    handelingMH: 'onbekend',
    dwangmiddel: 'onbekend',
    ...countSignalen(gevormd?.vorming.signalen ?? [], signalen),
  };
}
