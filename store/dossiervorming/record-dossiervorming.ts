import { type Dossiervorming, puntstandenVan } from '../../domain/dossiervorming/dossiervorming.js';
import { countBekend } from '../../domain/dossiervorming/elf-punten.js';
import { DomainError } from '../../domain/errors.js';
import type { JaNeeOnbekend } from '../../domain/keuze.js';
import { aantalDossiersVoor } from '../../domain/melding/personen-van-melding.js';
import { ONBEKENDE_PERSOON, type Persoon } from '../../domain/persoon/persoon.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { insertDossier } from '../melding/create-dossiers.js';
import type { Stap } from '../systeem-repository.js';
import { enrichPersoon } from './eerste-dossier.js';
import { findDossiervorming } from './find-dossiervorming.js';

/**
 * Brings what the meldpunt found out where it belongs: personalia in the dossier of the person, form and place in the
 * casus, and a dossier for each victim that was not known before (A2.2). Done twice it changes nothing.
 * @returns how many of the eleven points are known
 * @throws DomainError DOSSIERDEEL_ONTBREEKT
 */
export async function recordDossiervorming(
  uow: UnitOfWork,
  stap: Stap & { meldingId: string; lvbVermoeden: JaNeeOnbekend },
): Promise<number> {
  const { casusId, elementInstanceKey: sleutel } = stap;
  const gevormd = await findDossiervorming(uow, casusId);
  if (gevormd === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const { vorming, door } = gevormd;
  const bekend = countBekend(puntstandenVan(vorming));
  const gebeurtenis = {
    casusId,
    sleutel,
    soort: 'DOSSIER_GEVORMD',
    waarde: `PUNTEN_${bekend}`,
    door,
  } as const;
  if (!(await recordGebeurtenis(uow, gebeurtenis))) return bekend;
  await enrichPersoon(uow, casusId, personaliaVan(vorming, stap.lvbVermoeden));
  await uow.tx
    .updateTable('casus')
    .set({ verschijningsvormen: JSON.stringify(vorming.verschijningsvormen), gemeente: vorming.gemeente })
    .where('casusId', '=', casusId)
    .execute();
  await addDossiers(uow, stap, vorming);
  return bekend;
}

/** Only what was filled in: what stays open leaves what the dossier held. */
function personaliaVan(vorming: Dossiervorming, lvb: JaNeeOnbekend): Partial<Persoon> {
  const { naam, geboortedatum, leeftijd, adres, woonplaats, telefoon, taal, contactVeilig } = vorming;
  const velden = { naam, geboortedatum, leeftijd, adres, woonplaats, telefoon, taal, contactVeilig };
  return Object.fromEntries(
    Object.entries({ ...velden, lvb: lvb === 'onbekend' ? undefined : lvb }).filter(
      ([, waarde]) => waarde !== undefined,
    ),
  );
}

/** Six workers in one company are six dossiers and one casus, also when only the meldpunt counted them. */
async function addDossiers(
  uow: UnitOfWork,
  { casusId, meldingId }: { casusId: string; meldingId: string },
  { aantalSlachtoffers }: Dossiervorming,
): Promise<void> {
  const dossiers = await uow.tx
    .selectFrom('casusDossier')
    .select('dossierId')
    .where('casusId', '=', casusId)
    .where('rol', '<>', 'samengevoegd')
    .execute();
  const { laatste } = await uow.tx
    .selectFrom('dossier')
    .select(({ fn }) => fn.max('persoonVolgnummer').as('laatste'))
    .where('meldingId', '=', meldingId)
    .executeTakeFirstOrThrow();
  const erbij = aantalDossiersVoor(aantalSlachtoffers ?? 'onbekend') - dossiers.length;
  for (let nummer = 1; nummer <= erbij; nummer += 1) {
    const volgnummer = (laatste ?? 0) + nummer;
    await insertDossier(uow, { casusId, meldingId, persoon: ONBEKENDE_PERSOON, volgnummer });
  }
}
