import type { Model } from '../../deploy/controles/bpmn-model.js';
import { propertiesOf } from '../../deploy/controles/bpmn-model.js';
import { stappenVan } from '../../start/modellen/herleiding.js';

/** The steps that the page about the reference model does not tell of, with their activity and KPI's. */
export function stappenZonderRegel(page: string, models: readonly Model[]): string[] {
  const lines = page.split('\n');
  return models
    .flatMap(stappenVan)
    .filter((node) => {
      const { activiteit, kpi = '' } = propertiesOf(node);
      const regel = `| ${activiteit} | ${node.name} (\`${node.id}\`) | `;
      return !lines.some((line) => line.startsWith(regel) && line.includes(` | ${kpi} | `));
    })
    .map(({ id }) => id);
}

/** What the page names and no model has. */
export function onbekendeElementen(page: string, models: readonly Model[]): string[] {
  const ids = models.flatMap(({ nodes }) => nodes.map(({ id }) => id));
  return [...page.matchAll(/\(`(\w+)`\)/g)].map(([, id]) => id!).filter((id) => !ids.includes(id));
}

/** The processes of which the page shows no picture. */
export function zonderPlaatje(page: string, models: readonly Model[]): string[] {
  return models.map(({ file }) => file).filter((file) => !page.includes(`](images/bpmn/${file}.svg)`));
}
