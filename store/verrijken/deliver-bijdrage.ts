import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { fieldErrors } from '../../domain/field-errors.js';
import {
  type Informatieverzoekstatus,
  bijdrageSchema,
  bijdragestatusSchema,
  isBijdrageCompleet,
  perspectiefSchema,
} from '../../domain/overleg/informatieverzoek.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { findInformatieverzoek } from './find-verzoek.js';
import { isVanEigenPartner } from './read-verrijking.js';
import { recordBijdrage } from './record-bijdrage.js';

const LOG = { verwerking: 'BIJDRAGE_GELEVERD', actie: 'schrijven', veldgroep: 'weging2' } as const;

/** Where a question stands that was not answered in its task. */
const NA_HET_BEGIN: Informatieverzoekstatus = 'GEEN_REACTIE';

/** A contribution as it comes in outside a task: the process half and the dossier half. */
const lateBijdrageSchema = z
  .object({
    bijdrageStatus: bijdragestatusSchema,
    perspectief: perspectiefSchema,
    inhoud: bijdrageSchema,
  })
  .refine(({ bijdrageStatus, inhoud }) => isBijdrageCompleet(bijdrageStatus, inhoud), {
    path: ['bijdrageStatus'],
    error:
      'Vul bij informatie ook bron en grondslag in en bevestig dat u dit mag verstrekken; schrijf bij weigeren waarom.',
  });

/**
 * Answers a question after the overleg began: a contribution stays welcome until the casus has gone elsewhere. Only for the
 * partner that was asked, while it may see the casus.
 * @throws AccessRefused for the question of another partner, and for one that does not exist
 * @throws DomainError ONGELDIG with a sentence per field, CONFLICT when it was answered or withdrawn, or its task still runs
 */
export async function deliverBijdrage(
  vraag: Vraag,
  { casusId, verzoekId }: { casusId: string; verzoekId: string },
  unsafeBijdrage: unknown,
): Promise<void> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const verzoek = await findInformatieverzoek(vraag, casusId, verzoekId);
  const eigenBijdrage = verzoek !== undefined && isVanEigenPartner(vraag, verzoek);
  const toegang = may('weging2:schrijven', { feiten: { eigenBijdrage } });
  const isToegestaan = eigenBijdrage && toegang.toegestaan;
  logVraag(vraag, {
    ...LOG,
    onderwerpen: [
      {
        soort: 'casus',
        id: casusId,
        toegang: isToegestaan ? toegang : { toegestaan: false, regel: 'D11.3', zichtbaar: true },
      },
    ],
  });
  if (verzoek === undefined || !isToegestaan) throw new AccessRefused();
  const bijdrage = lateBijdrageSchema.safeParse(unsafeBijdrage);
  if (!bijdrage.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(bijdrage.error) });
  // The row itself is written by the product: who contributes may not change what others were asked.
  await vraag.asSysteem('verrijking', async () => {
    const nu = await findInformatieverzoek(vraag, casusId, verzoekId);
    if (nu?.status !== NA_HET_BEGIN) throw new DomainError('CONFLICT');
    await recordBijdrage(vraag, nu, { ...bijdrage.data, door: pseudoniemOf(vraag.betrokkene) });
  });
}
