import { AFGESCHERMD, type Afschermbaar } from '../../domain/toegang/afgeschermd.js';
import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import {
  type Advies,
  type BekendeWegingInvoer,
  type Wegingstatus,
  adviesSchema,
  wegingBesluitSchema,
} from '../../domain/weging/weging.js';
import type { AdviesTabel } from '../database/tables/weging.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { fromJson } from '../json.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import type { WegingWeergave } from '../weergave.js';
import { wegingPlaats } from './weging-plaats.js';

const LOG = { verwerking: 'WEGING_GELEZEN', actie: 'lezen', veldgroep: 'weging1' } as const;

/** All versions, the newest first. The meldpunt sees what the tables advised, and neither facts nor decision (S01). */
export async function readWegingen(vraag: Vraag, casusId: string): Promise<WegingWeergave[]> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('weging1:lezen');
  const mask = <T>(waarde: () => T): Afschermbaar<T> => (toegang.toegestaan ? waarde() : AFGESCHERMD);
  const magAdvies = toegang.toegestaan || may('weging1:lezen', { onderdeel: 'advies' }).toegestaan;
  const wegingen = await vraag.tx
    .selectFrom('weging')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('versie', 'desc')
    .execute();
  const adviezen = await vraag.tx.selectFrom('advies').selectAll().where('casusId', '=', casusId).execute();
  const naamVan = await readNamen(
    vraag,
    wegingen.flatMap(({ vastgesteldDoor }) => vastgesteldDoor ?? []),
  );
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  return wegingen.map((rij) => {
    const open = <T>(veld: 'invoer' | 'motivering', verzegeld: string) =>
      vraag.cipher.open(wegingPlaats(rij, veld), verzegeld) as T;
    const { motivering, wegers } = rij;
    return {
      versie: rij.versie,
      status: rij.status as Wegingstatus,
      geopendOp: rij.geopendOp,
      invoer: mask(() => open<BekendeWegingInvoer>('invoer', rij.invoer)),
      adviezen: magAdvies
        ? adviezen.filter(({ versie }) => versie === rij.versie).map(toAdvies)
        : AFGESCHERMD,
      besluit: mask(() => wegingBesluitSchema.nullable().parse(rij.vastgesteldOp === null ? null : rij)),
      motivering: mask(() => (motivering === null ? null : open<string>('motivering', motivering))),
      wegers: mask(() => (wegers === null ? [] : fromJson<KetenpartnerCode[]>(wegers))),
      vastgesteldOp: rij.vastgesteldOp,
      vastgesteldDoor: rij.vastgesteldDoor === null ? null : naamVan(rij.vastgesteldDoor),
    };
  });
}

export function toAdvies({ tabel, tabelVersie, regel, uitkomst, reden }: AdviesTabel): Advies {
  return adviesSchema.parse({ tabel, tabelVersie, regel, uitkomst, ...(reden === null ? {} : { reden }) });
}
