import type { Contactuitkomst } from '../../domain/nazorg/nazorg.js';
import { DomainError } from '../../domain/errors.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { addInhaalwerk } from '../inhalen/add-inhaalwerk.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { findNazorg } from './find-nazorg.js';
import { contactPlaats } from './nazorg-plaats.js';

/** Keeps a contact as its report says. @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody reported */
export async function recordContact(
  uow: UnitOfWork,
  stap: Stap & { nazorgId: string; rang: number; contactUitkomst: Contactuitkomst },
): Promise<void> {
  const { casusId, elementInstanceKey: sleutel, nazorgId, rang, contactUitkomst } = stap;
  await findNazorg(uow, stap);
  const afgerond = await findAfgerondDossier(uow, casusId, 'nazorgcontact', nazorgId);
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const gebeurtenis = {
    casusId,
    sleutel,
    soort: contactUitkomst === 'TERUGVAL' ? 'TERUGVAL_GEZIEN' : 'NAZORGCONTACT_GEDAAN',
    waarde: contactUitkomst,
    door: afgerond.door,
  } as const;
  if (!(await recordGebeurtenis(uow, gebeurtenis))) return;
  await uow.tx
    .insertInto('nazorgcontact')
    .values({
      sleutel,
      nazorgId,
      casusId,
      rang,
      uitkomst: contactUitkomst,
      verslag: uow.cipher.seal(contactPlaats(sleutel), parseTaakdossier('nazorgcontact', afgerond.inhoud)),
      op: uow.nu.toISOString(),
      door: afgerond.door,
    })
    .execute();
  if (contactUitkomst === 'NIET_BEREIKT') await escalateNietBereikt(uow, stap);
}

/** Who is not reached for the third time is not given up in silence: procesregie decides how to go on (A4.4). */
async function escalateNietBereikt(uow: UnitOfWork, stap: Stap & { nazorgId: string }): Promise<void> {
  const nietBereikt = await uow.tx
    .selectFrom('nazorgcontact')
    .select('sleutel')
    .where('nazorgId', '=', stap.nazorgId)
    .where('uitkomst', '=', 'NIET_BEREIKT')
    .execute();
  if (nietBereikt.length !== MOGELIJK_KWIJT) return;
  await addInhaalwerk(uow, stap, { activiteit: 'A4.4-NIET_BEREIKT', termijnCode: 'T06' });
}

const MOGELIJK_KWIJT = 3;
