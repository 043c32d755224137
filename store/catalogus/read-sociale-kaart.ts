import { drawSocialeKaart } from '../../domain/catalogus/sociale-kaart.js';
import { learnPartnernamen } from '../../domain/keten/partnernamen.js';
import type { SocialeKaart } from '../../domain/keten/sociale-kaart.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { readVersies } from './read-versies.js';

/**
 * The sociale kaart of today: who the partners are, who of them can be invited (ADV4) and who may have content (INV9).
 * It is the same for everybody and about nobody, so that the product reads it in whoever's work. This process goes on with
 * the names on it.
 */
export function readSocialeKaart(uow: Pick<UnitOfWork, 'tx' | 'nu' | 'asSysteem'>): Promise<SocialeKaart> {
  return uow.asSysteem('catalogus', async () => {
    const kaart = drawSocialeKaart({
      partners: await readVersies(uow, 'partners'),
      convenanten: await readVersies(uow, 'convenanten'),
      dag: dagVan(uow.nu),
    });
    learnPartnernamen(kaart.values());
    return kaart;
  });
}
