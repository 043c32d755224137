import { AFGESCHERMD, type Afschermbaar } from '../../domain/toegang/afgeschermd.js';
import type { ToetsBesluit, Toetsstatus } from '../../domain/weging/doorlaatverbod.js';
import type { DoorlaatverbodUitkomst } from '../../domain/weging/weging.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import type { DoorlaattoetsWeergave } from '../weergave.js';

const LOG = { verwerking: 'DOORLAATTOETS_GELEZEN', actie: 'lezen', veldgroep: 'weging1' } as const;

export const toetsPlaats = (toetsId: string) => ({ tabel: 'doorlaattoets', id: toetsId, veld: 'motivering' });

export async function readDoorlaattoetsen(vraag: Vraag, casusId: string): Promise<DoorlaattoetsWeergave[]> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('weging1:lezen');
  const mask = <T>(waarde: () => T): Afschermbaar<T> => (toegang.toegestaan ? waarde() : AFGESCHERMD);
  const rijen = await vraag.tx
    .selectFrom('doorlaattoets')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('geopendOp', 'desc')
    .execute();
  const naamVan = await readNamen(
    vraag,
    rijen.flatMap(({ beslotenDoor }) => beslotenDoor ?? []),
  );
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  return rijen.map(({ toetsId, motivering, ...rij }) => ({
    toetsId,
    status: rij.status as Toetsstatus,
    aanleiding: mask(() => rij.aanleiding as DoorlaatverbodUitkomst),
    bewijsmiddelen: mask(() => rij.bewijsmiddelen),
    besluit: mask(() => rij.besluit as ToetsBesluit | null),
    motivering: mask(() =>
      motivering === null ? null : (vraag.cipher.open(toetsPlaats(toetsId), motivering) as string),
    ),
    geopendOp: rij.geopendOp,
    beslotenOp: rij.beslotenOp,
    beslotenDoor: rij.beslotenDoor === null ? null : naamVan(rij.beslotenDoor),
  }));
}
