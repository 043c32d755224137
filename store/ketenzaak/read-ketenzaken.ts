import { type TaakNaam, taakNaamSchema, taakOf } from '../../domain/taak/taak.js';
import type { Ketenzaak } from '../../domain/taak/ketenzaak.js';
import { readEvaluatiezaak } from '../evaluatie/read-evaluatiezaak.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, groepenOf } from '../toegang/vraag.js';
import { fromJson } from '../json.js';
import { taakdossierPlaats } from '../taak/taakdossier-toegang.js';
import { taakGroepen } from '../wachtpunt/taak-groepen.js';
import { findKetenzaken } from './find-ketenzaken.js';

const LOG = { verwerking: 'KETENZAAK_GELEZEN', actie: 'lezen', veldgroep: 'ketentaken' } as const;

/** A task that is open for a group of who asks, with what it is about. */
export interface Ketentaak {
  /** Of the task in the engine. */
  elementInstanceKey: string;
  zaak: Ketenzaak;
}

/** The open tasks without a casus of the groups of who asks. */
export async function listKetentaken(vraag: Vraag): Promise<Ketentaak[]> {
  const toegang = mayRead(vraag, true);
  if (!toegang.toegestaan) return [];
  const groepen = groepenOf(vraag);
  const open = await vraag.tx
    .selectFrom('wachtpunt')
    .select(['zaakId', 'sleutel', 'taak', 'eigenaarGroepen', 'vervangerGroep'])
    .where('zaakId', 'is not', null)
    .where('geslotenOp', 'is', null)
    .execute();
  const eigen = open.flatMap(({ zaakId, sleutel, taak, eigenaarGroepen, vervangerGroep }) =>
    zaakId !== null &&
    taak !== null &&
    [...fromJson<string[]>(eigenaarGroepen), vervangerGroep].some((groep) => groepen.includes(groep))
      ? [{ zaakId, sleutel, taak: taak as TaakNaam }]
      : [],
  );
  const zaken = await readAsKeten(vraag, eigen);
  logZaken(vraag, [...zaken.values()], toegang);
  return eigen.flatMap(({ zaakId, sleutel }) => {
    const zaak = zaken.get(zaakId);
    return zaak === undefined ? [] : [{ elementInstanceKey: sleutel, zaak }];
  });
}

/** What a ketenzaak is about, with what was written in its tasks before. */
export interface KetenzaakWeergave {
  zaak: Ketenzaak;
  eerder: { taak: TaakNaam; inhoud: Record<string, unknown> }[];
}

/** The same of one ketenzaak, for who has, or may take, this task of it. @throws AccessRefused for others */
export async function readKetenzaak(
  vraag: Vraag,
  { zaakId, taak }: { zaakId: string; taak: TaakNaam },
): Promise<KetenzaakWeergave> {
  const groepen = groepenOf(vraag);
  const isEigen = (await taakGroepen(vraag, { zaakId }, taak)).some((groep) => groepen.includes(groep));
  const toegang = mayRead(vraag, isEigen);
  const zaak = toegang.toegestaan ? (await readAsKeten(vraag, [{ zaakId, taak }])).get(zaakId) : undefined;
  logZaken(vraag, zaak === undefined ? [] : [zaak], toegang);
  if (zaak === undefined) throw new AccessRefused();
  // Of the evaluation of a casus nothing shows but what its own rules say (INV12).
  return { zaak, eerder: zaak.soort === 'EVALUATIE' ? [] : await readEerder(vraag, zaakId) };
}

function readEerder(vraag: Vraag, zaakId: string): Promise<KetenzaakWeergave['eerder']> {
  return vraag.asSysteem('ketenzaken', async () => {
    const rijen = await vraag.tx
      .selectFrom('taakdossier')
      .select(['userTaskKey', 'taak', 'inhoud'])
      .where('zaakId', '=', zaakId)
      .where('afgerondOp', 'is not', null)
      .orderBy('afgerondOp')
      .orderBy('userTaskKey')
      .execute();
    return rijen.map(({ userTaskKey, taak, inhoud }) => ({
      taak: taakNaamSchema.parse(taak),
      inhoud: vraag.cipher.open(taakdossierPlaats(userTaskKey), inhoud) as Record<string, unknown>,
    }));
  });
}

function mayRead({ regels, betrokkene, context }: Vraag, eigenTaak: boolean) {
  return regels.may(betrokkene, 'ketentaken:lezen', { doel: context.doel, feiten: { eigenTaak } });
}

/** Nobody reads a ketenzaak but through a task that is theirs. */
function readAsKeten(
  vraag: Vraag,
  taken: readonly { zaakId: string; taak: TaakNaam }[],
): Promise<Map<string, Ketenzaak>> {
  return vraag.asSysteem('ketenzaken', async () => {
    const zaken = await findKetenzaken(
      vraag,
      taken.map(({ zaakId }) => zaakId),
    );
    for (const taak of taken.filter(({ taak: naam }) => taakOf(naam).gegevensgroep === 'evaluatie')) {
      const zaak = await readEvaluatiezaak(vraag, taak);
      if (zaak !== undefined) zaken.set(taak.zaakId, zaak);
    }
    return zaken;
  });
}

function logZaken(vraag: Vraag, zaken: readonly Ketenzaak[], toegang: ReturnType<typeof mayRead>): void {
  const casusIds = zaken.flatMap((zaak) => (zaak.soort === 'BEVINDING' ? (zaak.casus?.casusId ?? []) : []));
  logVraag(vraag, {
    ...LOG,
    onderwerpen:
      casusIds.length === 0
        ? [{ soort: 'geen', id: null, toegang }]
        : casusIds.map((id) => ({ soort: 'casus', id, toegang })),
  });
}
