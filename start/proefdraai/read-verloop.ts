import type { Verloop, Verloopbesluit, Verloopstap } from '../../domain/modellen/proefdraai.js';
import { type Afschermbaar, isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import type { Repository } from '../../store/repository.js';
import type { Proefploeg } from './proefploeg.js';
import type { Proefscenario } from './proefscenario.js';
import type { Proefsysteem } from './proefsysteem.js';

type Element = Verloopstap & { isActive: boolean; hasIncident: boolean; type: string };

/** What one casus of a scenario came by, and where it is. */
export interface Casusdeel {
  elementen: Element[];
  besluiten: Verloopbesluit[];
  fase: string;
  status: string;
}

/** Reads it now: what is destroyed later cannot be read any more. */
export async function readCasusdeel(
  systeem: Proefsysteem,
  ploeg: Proefploeg,
  casusId: string,
): Promise<Casusdeel> {
  const [regisseur, weger] = [ploeg.wie('regisseur').dossiers, ploeg.wie('weger').dossiers];
  const elementen: Element[] = [];
  for (const { key } of await systeem.motor.instancesOf(casusId))
    elementen.push(...(await readElementen(systeem, key)));
  const { fase, status } = await regisseur
    .readCasus(casusId)
    .catch(() => ({ fase: 'F8', status: 'GESLOTEN' }));
  const besluiten = await readBesluiten(status === 'OPEN' ? weger : regisseur, casusId);
  return { elementen, besluiten, fase, status };
}

/** How a scenario went: the steps of all its casussen, what the tables said, and where the first one ended. */
export function verloopOf(
  { id: scenario, titel }: Proefscenario,
  delen: readonly [Casusdeel, ...Casusdeel[]],
  isUitgespeeld: boolean,
): Verloop {
  const [{ fase, status }] = delen;
  const stappen = delen.flatMap(({ elementen }) => elementen).filter(({ type }) => type !== 'PROCESS');
  const plekken = stappen.filter(({ type }) => type !== 'CALL_ACTIVITY' && type !== 'SUB_PROCESS');
  const actief = plekken.filter(({ isActive }) => isActive);
  return {
    scenario,
    titel,
    stappen: stappen.map(stapOf),
    besluiten: delen.flatMap(({ besluiten }) => besluiten),
    uitkomst: {
      fase,
      status,
      isUitgespeeld,
      open: actief
        .filter(({ type }) => type === 'USER_TASK')
        .map(({ naam }) => naam)
        .sort(),
      wacht: isUitgespeeld ? [] : actief.map(stapOf),
      storingen: plekken.filter(({ hasIncident }) => hasIncident).map(stapOf),
    },
  };
}

const stapOf = ({ proces, element, naam }: Verloopstap): Verloopstap => ({ proces, element, naam });

/** Every element that a process of a casus came by, also in what it called. */
async function readElementen({ camunda }: Proefsysteem, key: string): Promise<Element[]> {
  const elementen: Element[] = [];
  for (const { processInstanceKey, processDefinitionId: proces } of await camunda.listInstanceTree(key))
    for (const een of await camunda.listElementInstances(processInstanceKey))
      elementen.push({
        proces,
        element: een.elementId,
        naam: een.elementName || een.elementId,
        isActive: een.state === 'ACTIVE',
        hasIncident: een.hasIncident,
        type: een.type,
      });
  return elementen;
}

/** What the tables said of a casus: in the first and the second weging, and besides. */
async function readBesluiten(dossiers: Repository, casusId: string): Promise<Verloop['besluiten']> {
  const [wegingen, tweede, andere] = await Promise.all([
    dossiers.readWegingen(casusId).catch(() => []),
    dossiers.readTweedeWegingen(casusId).catch(() => []),
    dossiers.readTabeladviezen(casusId).catch(() => []),
  ]);
  const leesbaar = <T>(adviezen: Afschermbaar<readonly T[]>): readonly T[] =>
    isAfgeschermd(adviezen) ? [] : adviezen;
  const adviezen = [
    ...wegingen.flatMap((weging): readonly Verloopbesluit[] => leesbaar(weging.adviezen)),
    ...tweede.flatMap((weging): readonly Verloopbesluit[] => leesbaar(weging.adviezen)),
  ];
  return [
    ...adviezen.map(({ tabel, regel, uitkomst }) => ({ tabel, regel, uitkomst })),
    ...leesbaar(andere).map(({ tabel, regels }) => ({ tabel, regel: regels.join(', '), uitkomst: '' })),
  ];
}
