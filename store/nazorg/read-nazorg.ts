import type { Kant, Nazorgvraag } from '../../domain/nazorg/nazorg.js';
import type { TaakdossierInhoud } from '../../domain/taak/taak.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import type { NazorgWeergave } from '../weergave.js';
import { contactPlaats, nazorgPlaats } from './nazorg-plaats.js';

const LOG = { verwerking: 'NAZORG_GELEZEN', actie: 'lezen', veldgroep: 'nazorg' } as const;

/** The nazorg of a casus with its contacts; for who may not read it there is none. */
export async function readNazorg(vraag: Vraag, casusId: string): Promise<NazorgWeergave[]> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('nazorg:lezen');
  const daderdeel = may('daderdeel:lezen');
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  const trajecten = await vraag.tx
    .selectFrom('nazorg')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('gemaaktOp')
    .orderBy('nummer')
    .execute();
  const contacten = await vraag.tx
    .selectFrom('nazorgcontact')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('op')
    .execute();
  const naamVan = await readNamen(
    vraag,
    contacten.map(({ door }) => door),
  );
  if (!toegang.toegestaan) return [];
  return trajecten
    .filter(({ kant }) => kant !== 'DADER' || daderdeel.toegestaan)
    .map((traject) => ({
      nazorgId: traject.nazorgId,
      kant: traject.kant as Kant,
      vraag: vraag.cipher.open(nazorgPlaats(traject.nazorgId), traject.vraag) as Nazorgvraag,
      stand: traject.stand,
      contacten: contacten
        .filter(({ nazorgId }) => nazorgId === traject.nazorgId)
        .map((contact) => ({
          rang: contact.rang,
          uitkomst: contact.uitkomst as NazorgWeergave['contacten'][number]['uitkomst'],
          verslag: vraag.cipher.open(
            contactPlaats(contact.sleutel),
            contact.verslag,
          ) as TaakdossierInhoud<'nazorgcontact'>,
          op: contact.op,
          door: naamVan(contact.door),
        })),
    }));
}
