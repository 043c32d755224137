import { createHmac } from 'node:crypto';
import {
  type Kenmerk,
  type Tabelkenmerk,
  deriveKenmerken,
  toTabelkenmerken,
} from '../../domain/persoon/kenmerk.js';
import type { MeldingInvoer } from '../../domain/melding/melding.js';
import { leeftijdOp } from '../../domain/persoon/leeftijd.js';
import { type OverlegPersoon, deriveOverlegPersoon } from '../../domain/persoon/overleg-persoon.js';
import type { Dossierpersoon } from '../../domain/persoon/persoon.js';
import { type Kwalificatie, kwalificatieSchema } from '../../domain/weging/weging.js';
import { readTabelvormen } from '../catalogus/read-verschijningsvormen.js';
import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import type { Verzegeld } from '../cipher/verzegeld.js';
import { findVastgesteldeWeging } from '../weging/find-weging.js';
import { wegingPlaats } from '../weging/weging-plaats.js';

/** What the tables D8, D9 and D10 look at, without a name. */
export interface OverlegPersonen {
  personen: OverlegPersoon[];
  tabelkenmerken: Tabelkenmerk[];
  kwalificatie: Kwalificatie | null;
}

/** @throws DomainError NIET_GEVONDEN */
export async function readOverlegPersonen(uow: UnitOfWork, casusId: string): Promise<OverlegPersonen> {
  const { tx, cipher, nu } = uow;
  const casus = await findCasus(uow, casusId);
  const weging = await findVastgesteldeWeging(uow, casusId);
  const gewogen = weging === undefined ? [] : openKenmerken(uow, weging);
  const rijen = await tx
    .selectFrom('casusDossier')
    .innerJoin('dossier', 'dossier.dossierId', 'casusDossier.dossierId')
    .innerJoin('melding', 'melding.meldingId', 'dossier.meldingId')
    .select(['dossier.dossierId', 'dossier.persoon', 'melding.meldingId', 'melding.kern'])
    .where('casusDossier.casusId', '=', casusId)
    .orderBy('dossier.aangemaaktOp')
    .orderBy('dossier.dossierId')
    .execute();
  const bekend = rijen.map(({ dossierId, persoon, meldingId, kern }) => ({
    dossierId,
    wie: cipher.open({ tabel: 'dossier', id: dossierId, veld: 'persoon' }, persoon) as Dossierpersoon,
    ...(cipher.open({ tabel: 'melding', id: meldingId, veld: 'kern' }, kern) as Omit<
      MeldingInvoer,
      'wie' | 'overU'
    >),
  }));
  const kenmerken = new Set<Kenmerk>([...bekend.flatMap((een) => deriveKenmerken(een, nu)), ...gewogen]);
  return {
    personen: bekend.map(({ dossierId, wie, hulp }) =>
      deriveOverlegPersoon({
        ref: refOf(uow, casusId, dossierId),
        leeftijd: leeftijdOp(wie, nu),
        heeftZorgcoordinator: hulp.zorgcoordinatorBetrokken === 'ja',
        verblijf: wie.verblijf,
      }),
    ),
    tabelkenmerken: toTabelkenmerken(
      [...kenmerken],
      await readTabelvormen(uow, fromJson<string[]>(casus.verschijningsvormen)),
    ),
    kwalificatie: kwalificatieSchema.safeParse(weging?.kwalificatie).data ?? null,
  };
}

/** What the weging added to what the meldingen say. */
function openKenmerken(
  { cipher }: UnitOfWork,
  weging: { casusId: string; versie: number; invoer: Verzegeld },
): Kenmerk[] {
  const { kenmerken } = cipher.open(wegingPlaats(weging, 'invoer'), weging.invoer) as {
    kenmerken?: Kenmerk[];
  };
  return kenmerken ?? [];
}

/** The same for one person in one casus, and nothing to anybody without the key. */
function refOf({ sleutels }: UnitOfWork, casusId: string, dossierId: string): string {
  return createHmac('sha256', sleutels.hmac)
    .update(`persoon|${casusId}|${dossierId}`)
    .digest('hex')
    .slice(0, 16);
}
