import { DAGEN_TOT_EERSTE_BERICHT, type Instap, isHulpGaande } from '../../domain/casus/instapkeuze.js';
import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import { magInhoudZien } from '../../domain/keten/sociale-kaart.js';
import { actieUitSjabloon } from '../../domain/plan/sjabloon.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { putOutActies } from '../actie/put-out-acties.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';

const DAG = 24 * 3_600_000;

/**
 * Lays down that a casus came in while something was going on, and why (B13). Help that is going on is followed as an
 * action from now on, of the organisation that gives it: it shares nothing with anybody else (INV2).
 */
export async function recordInstap(
  vraag: Vraag,
  { casusId, meldingId }: { casusId: string; meldingId: string },
  { keuze, reden }: Instap,
): Promise<void> {
  if (keuze === 'F0') return;
  await recordGebeurtenis(vraag, {
    casusId,
    sleutel: meldingId,
    soort: 'LATER_INGESTAPT',
    waarde: keuze,
    ...(reden === undefined ? {} : { toelichting: reden }),
    door: pseudoniemOf(vraag.betrokkene),
  });
  if (!isHulpGaande(keuze)) return;
  const uiterlijk = new Date(vraag.nu.getTime() + DAGEN_TOT_EERSTE_BERICHT * DAG).toISOString();
  const actie = actieUitSjabloon('LOPENDE_HULP', { houder: await readHouder(vraag), uiterlijk });
  await vraag.asSysteem('instap', () =>
    putOutActies(vraag, { casusId, acties: [{ ...actie, sleutel: `instap:${meldingId}` }] }),
  );
}

/** Who brings it in gives the help; who cannot hold an action leaves it to procesregie. */
async function readHouder(vraag: Vraag): Promise<KetenpartnerCode> {
  const organisatie = 'organisatie' in vraag.betrokkene ? vraag.betrokkene.organisatie : '';
  return magInhoudZien(await readSocialeKaart(vraag), organisatie) ? organisatie : 'ZVH';
}
