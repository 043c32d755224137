import { type Modellenset, parseModellenset } from '../../deploy/controles/modellenset.js';
import type { Ongeoefend } from '../../domain/modellen/proefdraai.js';
import { compareModel } from '../../portal/modellen/verschil/compare-model.js';

/** The steps and rules that are new or other than they run now: what a scenario could come by. */
export async function listGewijzigd(lopend: Modellenset, concept: Modellenset): Promise<Ongeoefend[]> {
  const anders = new Map(
    [...concept].filter(([pad, tekst]) => /\.(bpmn|dmn)$/.test(pad) && lopend.get(pad) !== tekst),
  );
  const gewijzigd = new Map(
    await Promise.all(
      [...anders].map(async ([pad, tekst]) => [pad, await changedIds(pad, lopend.get(pad), tekst)] as const),
    ),
  );
  return (await speelbaarIn(anders)).filter(({ bestand, id }) => gewijzigd.get(bestand)?.has(id) ?? true);
}

/** Null of a file that is new, or cannot be compared: then all of it is. */
async function changedIds(
  pad: string,
  was: string | undefined,
  wordt: string,
): Promise<ReadonlySet<string> | null> {
  const verschillen =
    was === undefined ? null : await compareModel(pad.endsWith('.dmn') ? 'dmn' : 'bpmn', was, wordt);
  if (verschillen === null) return null;
  return new Set(
    verschillen.filter(({ soort }) => soort === 'TOEGEVOEGD' || soort === 'GEWIJZIGD').map(({ id }) => id),
  );
}

async function speelbaarIn(set: Modellenset): Promise<Ongeoefend[]> {
  const { modellen, tabellen } = await parseModellenset(set);
  return [
    ...modellen.flatMap(({ file, nodes }) =>
      nodes
        .filter(({ $type }) => !/DataObject|DataStore/.test($type))
        .map(({ id, name }) => ({ bestand: `bpmn/${file}.bpmn`, id, naam: name ?? id })),
    ),
    ...tabellen.flatMap(({ file, regels }) =>
      regels.map(({ id }) => ({ bestand: `dmn/${file}.dmn`, id, naam: `regel ${id.replaceAll('_', '.')}` })),
    ),
  ];
}
