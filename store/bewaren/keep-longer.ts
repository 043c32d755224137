import { randomUUID } from 'node:crypto';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** A decision of who has the mandate, that was found in order. */
export interface Bewaarbesluit {
  casusId: string;
  tot: Date;
  besluit: string;
  organisatie: string;
  door: string;
}

/** Lays down that a casus is kept longer; each decision stays. */
export async function keepLonger(uow: UnitOfWork, beslist: Bewaarbesluit): Promise<void> {
  const { casusId, tot, organisatie, door } = beslist;
  const { tx, nu, cipher } = uow;
  const besluit = beslist.besluit.trim();
  const verlengingId = randomUUID();
  const verlengdTot = tot.toISOString();
  await tx
    .insertInto('verlenging')
    .values({
      verlengingId,
      casusId,
      verlengdTot,
      besluit: cipher.seal({ tabel: 'verlenging', id: verlengingId, veld: 'besluit' }, besluit),
      organisatie,
      op: nu.toISOString(),
      door,
    })
    .execute();
  await recordGebeurtenis(uow, {
    casusId,
    sleutel: verlengingId,
    soort: 'BEWAARTERMIJN_VERLENGD',
    waarde: verlengdTot.slice(0, 10),
    toelichting: besluit,
    door,
  });
}
