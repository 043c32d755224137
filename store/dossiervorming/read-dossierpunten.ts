import {
  type Dossiervoorzet,
  type Dossiervorming,
  puntstandenVan,
} from '../../domain/dossiervorming/dossiervorming.js';
import type { Puntstanden } from '../../domain/dossiervorming/elf-punten.js';
import { voorzetVan } from '../../domain/dossiervorming/voorzet.js';
import type { MelderInvoer } from '../../domain/melding/melder.js';
import type { MeldingInvoer } from '../../domain/melding/melding.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import { readGeldig } from '../catalogus/read-versies.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import { findEersteDossier } from './eerste-dossier.js';
import { findDossiervorming } from './find-dossiervorming.js';

const LOG = { verwerking: 'DOSSIERPUNTEN_GELEZEN', actie: 'lezen', veldgroep: 'meldingKern' } as const;

/** What of the situation was found out; who the person is stands in the dossier of the person. */
export type Bevinding = Pick<
  Dossiervorming,
  | 'inhoud'
  | 'locatieAdres'
  | 'locatieOmschrijving'
  | 'gemeente'
  | 'periodeVan'
  | 'periodeTot'
  | 'frequentie'
  | 'aantalSlachtoffers'
  | 'aantalDaders'
  | 'bronVanSignaal'
  | 'hulpverleningBetrokken'
  | 'hulpverleningToelichting'
  | 'politieGebeld'
  | 'zorgcoordinatorBetrokken'
  | 'zorgcoordinatorNaam'
> & {
  /** As they were called when they were chosen. */
  vormen: string[];
  signalen: string[];
};

/** Of each of the eleven points whether it is known, and what was found out. */
export interface Dossierpunten {
  standen: Puntstanden;
  /** When somebody went through all of them; null before. */
  gevormdOp: string | null;
  bevinding: Bevinding | null;
}

/** The eleven points of a casus (A2.2); null for who may not read the melding, as if there were none. */
export async function readDossierpunten(vraag: Vraag, casusId: string): Promise<Dossierpunten | null> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('meldingKern:lezen');
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  if (!toegang.toegestaan) return null;
  const gevormd = await findDossiervorming(vraag, casusId);
  if (gevormd === undefined)
    return { standen: puntstandenVan(await readVoorzet(vraag, casusId)), gevormdOp: null, bevinding: null };
  const { vorming, op } = gevormd;
  return {
    standen: puntstandenVan(vorming),
    gevormdOp: op,
    bevinding: await toBevinding(vraag, vorming, op),
  };
}

/** A casus keeps the words of the day on which it was written, whatever the catalogue says since. */
async function toBevinding(vraag: Vraag, vorming: Dossiervorming, op: string): Promise<Bevinding> {
  const dag = dagVan(new Date(op));
  const [vormen, signalen] = await vraag.asSysteem('catalogus', () =>
    Promise.all([readGeldig(vraag, 'verschijningsvormen', dag), readGeldig(vraag, 'signalen', dag)]),
  );
  return {
    ...vorming,
    vormen: vorming.verschijningsvormen.map((code) => vormen.get(code)?.naam ?? code),
    signalen: vorming.signalen.map((code) => signalen.get(code)?.tekst ?? code),
  };
}

/** What the melding said, before the meldpunt went on. */
async function readVoorzet(vraag: Vraag, casusId: string): Promise<Dossiervoorzet> {
  const melding = await vraag.tx
    .selectFrom('melding')
    .select(['meldingId', 'kern', 'anonimiteit', 'wie'])
    .where('casusId', '=', casusId)
    .orderBy('ontvangenOp')
    .executeTakeFirst();
  if (melding === undefined) return {};
  const open = (veld: 'kern' | 'wie') =>
    vraag.cipher.open({ tabel: 'melding', id: melding.meldingId, veld }, melding[veld]);
  const eerste = await findEersteDossier(vraag, casusId);
  return voorzetVan({
    kern: open('kern') as Omit<MeldingInvoer, 'wie' | 'overU'>,
    melder: { anonimiteit: melding.anonimiteit as MelderInvoer['anonimiteit'] },
    persoon: eerste?.persoon ?? (open('wie') as MeldingInvoer['wie']),
  });
}
