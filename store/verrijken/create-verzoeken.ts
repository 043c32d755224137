import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/errors.js';
import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import type { JaNee } from '../../domain/keuze.js';
import { type MelderInvoer, deriveMelderContact } from '../../domain/melding/melder.js';
import { bijdragerGroepen } from '../../domain/overleg/informatieverzoek.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import { deriveUiterlijkTot } from '../../domain/taak/termijnen.js';
import type { Termijnregel } from '../../domain/taak/termijnen.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { readTaakstand } from '../wachtpunt/read-taakstand.js';
import { readBevraagbaar } from './bevraagbare-partners.js';
import { insertVerzoek } from './insert-verzoek.js';

export interface NieuweVerzoeken extends Stap {
  overlegId: string;
  /** When the overleg begins: until then partners contribute. */
  overlegOp: Date;
  /** T10. */
  termijnregel: Termijnregel;
}

export interface GemaakteVerzoeken {
  verzoeken: { verzoekId: string; partner: KetenpartnerCode; uiterlijk: string; groepen: string[] }[];
  /** Whether the melder may be heard. */
  melderContact: JaNee;
}

/**
 * Makes the questions that procesregie wrote in the task: one per partner that comes and may have content. Who has left the
 * table since gets none (INV9).
 * @throws DomainError DOSSIERDEEL_ONTBREEKT
 */
export async function createVerzoeken(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel, overlegId, overlegOp, termijnregel }: NieuweVerzoeken,
): Promise<GemaakteVerzoeken> {
  const { nu } = uow;
  const { gemeente } = await findCasus(uow, casusId);
  const afgerond = await findAfgerondDossier(uow, casusId, 'vragen-opstellen');
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const { vragen } = parseTaakdossier('vragen-opstellen', afgerond.inhoud);
  const gebeurtenis = { casusId, sleutel, soort: 'VERZOEKEN_GEMAAKT', door: afgerond.door } as const;
  if (await recordGebeurtenis(uow, gebeurtenis)) {
    const kaart = await readSocialeKaart(uow);
    const bevraagbaar = await readBevraagbaar(uow, casusId);
    const { prioriteit } = await readTaakstand(uow, casusId);
    const uiterlijk = deriveUiterlijkTot(termijnregel, { prioriteit, nu, grens: overlegOp }).toISOString();
    for (const { partner, vraag } of vragen) {
      const groepen = bijdragerGroepen(kaart, partner, gemeente);
      if (!bevraagbaar.includes(partner) || groepen.length === 0) continue;
      await insertVerzoek(uow, {
        verzoekId: randomUUID(),
        casusId,
        overlegId,
        sleutel,
        partner,
        groepen,
        vraag,
        uiterlijk,
      });
    }
  }
  return { verzoeken: await findGemaakt(uow, sleutel), melderContact: await readMelderContact(uow, casusId) };
}

async function findGemaakt({ tx }: UnitOfWork, sleutel: string): Promise<GemaakteVerzoeken['verzoeken']> {
  const rijen = await tx
    .selectFrom('informatieverzoek')
    .select(['verzoekId', 'partner', 'uiterlijk', 'groepen'])
    .where('sleutel', '=', sleutel)
    .orderBy('partner')
    .execute();
  return rijen.map(({ verzoekId, partner, uiterlijk, groepen }) => ({
    verzoekId,
    partner: partner,
    uiterlijk,
    groepen: fromJson<string[]>(groepen),
  }));
}

/** Of one of its meldingen is enough. */
async function readMelderContact({ tx, cipher }: UnitOfWork, casusId: string): Promise<JaNee> {
  const meldingen = await tx
    .selectFrom('melding')
    .select(['meldingId', 'melder'])
    .where('casusId', '=', casusId)
    .execute();
  const contacten = meldingen.map(({ meldingId, melder }) =>
    deriveMelderContact(
      cipher.open({ tabel: 'melding', id: meldingId, veld: 'melder' }, melder) as MelderInvoer,
    ),
  );
  return contacten.includes('ja') ? 'ja' : 'nee';
}
