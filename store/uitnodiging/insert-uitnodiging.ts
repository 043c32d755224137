import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import { type SocialeKaart, magInhoudZien, partnerGroepen } from '../../domain/keten/sociale-kaart.js';
import type { CasusRij } from '../database/tables/casus.js';
import type { UitnodigingRij } from '../database/tables/overleg.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

export interface NieuweUitnodiging extends Pick<
  UitnodigingRij,
  'uitnodigingId' | 'overlegId' | 'op' | 'vorm' | 'ronde' | 'uiterlijk'
> {
  casus: Pick<CasusRij, 'casusId' | 'casusnummer' | 'gemeente'>;
  partner: KetenpartnerCode;
  /** Who may have content today; any other partner gets the head only (INV9). */
  kaart: SocialeKaart;
  /** Of a partner that was added to a casus under way. */
  erbij?: Pick<UitnodigingRij, 'grondslag' | 'vraag'>;
  /** For a meeting that was moved. */
  vorige?: Pick<UitnodigingRij, 'vervangt' | 'eerderAntwoord'>;
}

const GEEN_ERBIJ = { grondslag: null, vraag: null };
const GEEN_VORIGE = { vervangt: null, eerderAntwoord: null };

/** An invitation to which nobody answered yet. */
export async function insertUitnodiging({ tx }: UnitOfWork, nieuw: NieuweUitnodiging): Promise<void> {
  const { casus, partner, kaart, erbij = GEEN_ERBIJ, vorige = GEEN_VORIGE, ...rest } = nieuw;
  const { casusId, casusnummer, gemeente } = casus;
  await tx
    .insertInto('uitnodiging')
    .values({
      ...rest,
      casusId,
      casusnummer,
      gemeente,
      partner,
      inhoud: magInhoudZien(kaart, partner) ? 'DOSSIER' : 'KOP',
      groepen: JSON.stringify(partnerGroepen(kaart, partner, gemeente)),
      status: 'VERSTUURD',
      redenCode: null,
      verstuurdOp: null,
      beantwoordOp: null,
      beantwoordDoor: null,
      ...erbij,
      ...vorige,
    })
    .execute();
}
