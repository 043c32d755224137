import { DomainError, type Foutcode } from '../../domain/errors.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import {
  type TweedeBesluit,
  type TweedeWeigering,
  refuseTweedeBesluit,
} from '../../domain/weging/tweede-weging.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findGebruiker } from '../gebruiker/find-gebruiker.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { readAanTafel } from '../verrijken/read-aan-tafel.js';
import { findTweedeWeging, toTweedeAdviezen } from './find-tweede-weging.js';
import { tweedeWegingPlaats } from './tweede-weging-plaats.js';

/**
 * Makes the second weging final as a person decided it, with organisations of care and safety that were at the table. What
 * the guard of the task asked is asked again here, with what the store itself knows: no process decides in somebody's place.
 * From then on it does not change (INV5), and its prioriteit steers the casus.
 * @throws DomainError DOSSIERDEEL_ONTBREEKT, WEGING_VASTGESTELD, GEEN_MANDAAT, MOTIVERING_ONTBREEKT, CONFLICT
 */
export async function vaststelTweedeWeging(
  uow: UnitOfWork,
  stap: Stap & { versie: number; besluit: TweedeBesluit },
): Promise<void> {
  const { tx, nu, cipher } = uow;
  const { casusId, elementInstanceKey: sleutel, versie, besluit } = stap;
  const weging = await findTweedeWeging(uow, casusId, versie);
  const afgerond = await findAfgerondDossier(uow, casusId, 'tweede-weging-vaststellen');
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const gebeurtenis = { casusId, sleutel, soort: 'TWEEDE_WEGING_VASTGESTELD', door: afgerond.door } as const;
  if (!(await recordGebeurtenis(uow, { ...gebeurtenis, waarde: String(versie) }))) return;
  if (weging.status !== 'CONCEPT') throw new DomainError('WEGING_VASTGESTELD');

  const { motivering, wegers } = parseTaakdossier('tweede-weging-vaststellen', afgerond.inhoud);
  const mandaten = (await findGebruiker(uow, afgerond.door))?.mandaten ?? [];
  const adviezen = toTweedeAdviezen(weging.adviezen);
  const aanTafel = await readAanTafel(uow, casusId);
  const kaart = await readSocialeKaart(uow);
  const weigering = refuseTweedeBesluit({
    besluit,
    adviezen,
    mandaten,
    motivering,
    wegers,
    aanTafel,
    kaart,
  });
  if (weigering !== null) throw new DomainError(FOUTCODE_PER_WEIGERING[weigering]);
  const geteld = { casusId, sleutel, soort: 'TWEEDE_UITKOMST_GETELD' } as const;
  await recordGebeurtenis(uow, { ...geteld, waarde: besluit.uitkomst });
  await tx
    .updateTable('tweedeWeging')
    .set({
      ...besluit,
      status: 'VASTGESTELD',
      motivering:
        motivering === undefined ? null : cipher.seal(tweedeWegingPlaats(weging, 'motivering'), motivering),
      wegers: JSON.stringify(wegers),
      mandaten: JSON.stringify(mandaten),
      vastgesteldOp: nu.toISOString(),
      vastgesteldDoor: afgerond.door,
    })
    .where('casusId', '=', casusId)
    .where('versie', '=', versie)
    .execute();
  await tx
    .updateTable('casus')
    .set({ prioriteit: besluit.prioriteit })
    .where('casusId', '=', casusId)
    .execute();
}

const FOUTCODE_PER_WEIGERING = {
  GEEN_MANDAAT: 'GEEN_MANDAAT',
  ADVIES_ONTBREEKT: 'CONFLICT',
  MOTIVERING_ONTBREEKT: 'MOTIVERING_ONTBREEKT',
  WEGER_NIET_AANWEZIG: 'CONFLICT',
  PLURIFORMITEIT_ONTBREEKT: 'CONFLICT',
} as const satisfies Record<TweedeWeigering, Foutcode>;
