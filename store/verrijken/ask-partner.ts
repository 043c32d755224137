import { randomUUID } from 'node:crypto';
import { bijdragerGroepen } from '../../domain/overleg/informatieverzoek.js';
import { isAanTafel, type Uitnodigingstatus } from '../../domain/overleg/uitnodiging.js';
import { deriveUiterlijkTot } from '../../domain/taak/termijnen.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findUitnodiging } from '../uitnodiging/find-uitnodiging.js';
import type { Uitnodigingplan } from '../uitnodiging/plan-uitnodiging.js';
import { uitnodigingPlaats } from '../uitnodiging/uitnodiging-plaats.js';
import { readTaakstand } from '../wachtpunt/read-taakstand.js';
import { insertVerzoek } from './insert-verzoek.js';

/** The question that goes to a partner that was added; null when there is none to ask. */
export type Partnervraag = { verzoekId: string; groepen: string[]; op: string } | null;

/**
 * Asks a partner that was added what procesregie wrote, once it comes and as long as it may have content (INV9). The question is
 * kept where those of the others are.
 */
export async function askPartner(uow: UnitOfWork, vraag: Uitnodigingplan): Promise<Partnervraag> {
  const { casusId, elementInstanceKey: sleutel, uitnodigingId, termijnregel } = vraag;
  const uitnodiging = await findUitnodiging(uow, { casusId, uitnodigingId });
  const { partner, op, overlegId } = uitnodiging;
  const { gemeente } = await findCasus(uow, casusId);
  const groepen = bijdragerGroepen(await readSocialeKaart(uow), partner, gemeente);
  const komt = isAanTafel(uitnodiging.status as Uitnodigingstatus) && uitnodiging.inhoud === 'DOSSIER';
  if (!komt || uitnodiging.vraag === null || groepen.length === 0) return null;
  if (await recordGebeurtenis(uow, { casusId, sleutel, soort: 'VERZOEKEN_GEMAAKT' })) {
    const { prioriteit } = await readTaakstand(uow, casusId);
    const grens = new Date(op);
    await insertVerzoek(uow, {
      verzoekId: randomUUID(),
      casusId,
      overlegId,
      sleutel,
      partner,
      groepen,
      vraag: uow.cipher.open(uitnodigingPlaats(uitnodigingId), uitnodiging.vraag) as string,
      uiterlijk: deriveUiterlijkTot(termijnregel, { prioriteit, nu: uow.nu, grens }).toISOString(),
    });
  }
  const { verzoekId } = await uow.tx
    .selectFrom('informatieverzoek')
    .select('verzoekId')
    .where('sleutel', '=', sleutel)
    .executeTakeFirstOrThrow();
  return { verzoekId, groepen, op };
}
