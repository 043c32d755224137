import { deriveAfwijkingen, refuseBesluit } from '../../domain/weging/afwijking.js';
import { DomainError, type Foutcode } from '../../domain/errors.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import { isTweedeBeoordelaarNodig, type WegingBesluit } from '../../domain/weging/weging.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findGebruiker } from '../gebruiker/find-gebruiker.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { findAdviezen, findWeging } from './find-weging.js';
import { toAdvies } from './read-wegingen.js';
import { wegingPlaats } from './weging-plaats.js';

/**
 * Makes a weging final as a person decided it. The rule of INV16 is asked again here, with what the store itself knows
 * of who completed the task: no process can decide in somebody's place.
 */
export async function vaststelWeging(
  uow: UnitOfWork,
  stap: Stap & { versie: number; besluit: WegingBesluit },
): Promise<void> {
  const { tx, nu, cipher } = uow;
  const { casusId, elementInstanceKey: sleutel, versie, besluit } = stap;
  const weging = await findWeging(uow, casusId, versie);
  const afgerond = await findAfgerondDossier(uow, casusId, 'weging-vaststellen');
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const gebeurtenis = { casusId, sleutel, soort: 'WEGING_VASTGESTELD', door: afgerond.door } as const;
  if (!(await recordGebeurtenis(uow, { ...gebeurtenis, waarde: String(versie) }))) return;
  if (weging.status !== 'CONCEPT') throw new DomainError('WEGING_VASTGESTELD');

  const { motivering, wegers } = parseTaakdossier('weging-vaststellen', afgerond.inhoud);
  const mandaten = (await findGebruiker(uow, afgerond.door))?.mandaten ?? [];
  const adviezen = (await findAdviezen(uow, casusId, versie)).map(toAdvies);
  const weigering = refuseBesluit({ besluit, adviezen, mandaten, motivering });
  if (weigering !== null) throw new DomainError(FOUTCODE_PER_WEIGERING[weigering]);
  await recordGebeurtenis(uow, {
    casusId,
    sleutel,
    soort: 'KWALIFICATIE_GETELD',
    waarde: besluit.kwalificatie,
  });
  const wijktAf = deriveAfwijkingen(besluit, adviezen).length > 0;
  await recordGebeurtenis(uow, {
    casusId,
    sleutel,
    soort: 'AFWIJKING_GETELD',
    waarde: wijktAf ? 'ja' : 'nee',
  });
  if (isTweedeBeoordelaarNodig(adviezen)) await demandTweedeBeoordelaar(uow, casusId, afgerond);
  await tx
    .updateTable('weging')
    .set({
      ...besluit,
      status: 'VASTGESTELD',
      motivering:
        motivering === undefined ? null : cipher.seal(wegingPlaats(weging, 'motivering'), motivering),
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
    .set({
      prioriteit: besluit.prioriteit,
      veiligheid: besluit.veiligheid,
      kwalificatie: besluit.kwalificatie,
      doorlaatverbod: weging.doorlaatverbod,
    })
    .where('casusId', '=', casusId)
    .execute();
}

/** D5.2: somebody of another organisation agreed after this decision. @throws DomainError CONFLICT */
async function demandTweedeBeoordelaar(
  uow: UnitOfWork,
  casusId: string,
  eerste: { door: string; op: string },
): Promise<void> {
  const tweede = await findAfgerondDossier(uow, casusId, 'tweede-beoordelaar');
  const organisaties = await Promise.all(
    [eerste.door, tweede?.door ?? null].map(async (wie) => (await findGebruiker(uow, wie))?.organisatie),
  );
  if (tweede === undefined || tweede.op < eerste.op || organisaties[0] === organisaties[1])
    throw new DomainError('CONFLICT');
}

const FOUTCODE_PER_WEIGERING = {
  GEEN_MANDAAT: 'GEEN_MANDAAT',
  ADVIES_ONTBREEKT: 'CONFLICT',
  MOTIVERING_ONTBREEKT: 'MOTIVERING_ONTBREEKT',
} as const satisfies Record<string, Foutcode>;
