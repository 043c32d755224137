import type { Professional } from '../../../domain/keten/betrokkene.js';
import type { Verzoeksoort } from '../../../domain/rechten/verzoek.js';
import { GEVEN, type OordeelInvoer } from '../../../domain/rechten/inzage.js';
import { fg, fg2, regisseur } from '../../builders/betrokkenen.js';
import type { Keten } from './keten.js';

const VRAAG = 'Ik wil weten wat er over mij staat.';

/** What somebody of toezicht asks of the store. */
export const alsFg = (keten: Keten, wie: Professional = fg) => keten.als(wie, 'toezicht');

/** The first person of a casus, as procesregie sees the dossier. */
export async function dossierVan(keten: Keten, casusId: string) {
  const [dossier] = await keten.als(regisseur, 'casusoverleg').readRechten(casusId);
  if (dossier === undefined) throw new Error('Expected the casus to have a dossier');
  return dossier;
}

export async function registreerVerzoek(
  keten: Keten,
  casusId: string,
  soort: Verzoeksoort,
  ontvangenOp = '2026-11-24',
): Promise<string> {
  const { dossiernummer } = await dossierVan(keten, casusId);
  return alsFg(keten).registerVerzoek({
    dossiernummer,
    soort,
    ontvangenOp,
    identificatie: 'IDENTITEITSBEWIJS',
    identificatieDoor: 'Baliemedewerker gemeente',
    vraag: VRAAG,
  });
}

/** Puts together what the person gets, gives every part that is not named here, and lets a second person agree. */
export async function stelInzageSamen(
  keten: Keten,
  verzoekId: string,
  anders: Readonly<Record<string, OordeelInvoer>> = {},
) {
  const blokken = await alsFg(keten).previewInzage(verzoekId);
  const geven = Object.fromEntries(
    blokken.map(({ sleutel }) => [sleutel, { keuze: GEVEN, toelichting: '' }]),
  );
  await alsFg(keten).proposeInzage(verzoekId, { ...geven, ...anders });
  const { opgemaaktOp } = await alsFg(keten, fg2).readInzagevoorstel(verzoekId);
  await alsFg(keten, fg2).checkInzage(verzoekId, {
    oordeel: 'AKKOORD',
    voorgesteldOp: opgemaaktOp,
    opmerking: '',
  });
  return alsFg(keten).exportInzage(verzoekId);
}
