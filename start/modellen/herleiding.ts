import { type Model, type Moddle, extensionOf, propertiesOf } from '../../deploy/controles/bpmn-model.js';

/** Where the keten keeps which element does what; it is brought up to date with each release. */
export const HERLEIDING = 'docs/referentiemodel.md';

/** Told once on that page, because every task has them. */
const IN_ELKE_TAAK: readonly string[] = ['taak-klaarzetten', 'taak-opvolgen'];

/** The steps of a model that have a line of their own. */
export function stappenVan({ nodes }: Model): Moddle[] {
  return nodes
    .filter(({ $type }) => /Task$|CallActivity$/.test($type))
    .filter((node) => !IN_ELKE_TAAK.includes(extensionOf(node, 'zeebe:TaskDefinition')?.type ?? ''));
}

/**
 * Brings the page up to date: a line for each step that came, the name, activity and KPI's of each that changed, nothing of
 * what is gone, and a part for a process that is new. What people wrote beside it stays.
 * @param getest what the last column says of a new step
 */
export function updateHerleiding(page: string, models: readonly Model[], getest: string): string {
  const ids = new Set(models.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  const withSections = models.reduce((text, model) => withTable(text, model, { ids, getest }), page);
  return withSections.replaceAll(/ \(`(\w+)`\)/g, (mention, id: string) => (ids.has(id) ? mention : ''));
}

const KOP = ['| Activiteit | Element | Uitgevoerd door | KPI | Getest in |', '|---|---|---|---|---|'];

function withTable(
  page: string,
  model: Model,
  options: { ids: ReadonlySet<string>; getest: string },
): string {
  const lines = page.split('\n');
  const verwijzing = lines.findIndex((line) => line.startsWith(`Model: [bpmn/${model.file}.bpmn]`));
  if (verwijzing < 0) return `${page.trimEnd()}\n\n${sectionOf(model, options.getest)}\n`;
  const begin = lines.indexOf(KOP[0]!, verwijzing) + KOP.length;
  const length = lines.slice(begin).findIndex((line) => !line.startsWith('|'));
  const einde = length < 0 ? lines.length : begin + length;
  const rows = updateRows(lines.slice(begin, einde), model, { ...options, page });
  return [...lines.slice(0, begin), ...rows, ...lines.slice(einde)].join('\n');
}

function sectionOf(model: Model, getest: string): string {
  const { file, process } = model;
  const naam = process.name ?? file;
  const rows = stappenVan(model).map((node) => rowOf(node, { page: '', getest }));
  return [
    `## ${naam}`,
    process.documentation?.[0]?.text ?? '',
    `![${naam}](images/bpmn/${file}.svg)`,
    `Model: [bpmn/${file}.bpmn](../bpmn/${file}.bpmn).`,
    [...KOP, ...rows].join('\n'),
  ].join('\n\n');
}

/** A new step comes after the one that stands before it in the model. */
function updateRows(
  rows: readonly string[],
  model: Model,
  { ids, page, getest }: { ids: ReadonlySet<string>; page: string; getest: string },
): string[] {
  const kept = rows.filter((row) => {
    const id = idIn(row);
    return id === undefined || ids.has(id);
  });
  let place = kept.length;
  for (const node of stappenVan(model)) {
    const at = kept.findIndex((row) => idIn(row) === node.id);
    if (at < 0) kept.splice(place, 0, rowOf(node, { page, getest }));
    else kept[at] = updated(kept[at]!, node);
    place = (at < 0 ? place : at) + 1;
  }
  return kept;
}

const idIn = (row: string): string | undefined => /\(`(\w+)`\)/.exec(row)?.[1];

const cellsOf = (node: Moddle): { begin: string; kpi: string } => ({
  begin: `| ${propertiesOf(node)['activiteit'] ?? ''} | ${node.name ?? ''} (\`${node.id}\`) |`,
  kpi: propertiesOf(node)['kpi'] ?? '',
});

/** The third and the last cell are of people. */
function updated(row: string, node: Moddle): string {
  const { begin, kpi } = cellsOf(node);
  const [, , , door = '', , ...rest] = row.split('|');
  return [`${begin.slice(0, -1)}`, door, ` ${kpi} `, ...rest].join('|');
}

function rowOf(node: Moddle, { page, getest }: { page: string; getest: string }): string {
  const { begin, kpi } = cellsOf(node);
  return `${begin} ${doorWie(node, page)} | ${kpi} | ${getest} |`;
}

/** Who or what does the step, with the way to it. */
function doorWie(node: Moddle, page: string): string {
  const form = extensionOf(node, 'zeebe:FormDefinition')?.formId;
  if (form !== undefined)
    return `formulier [${form}](../forms/${form}.form) en [dossierhelft](../forms/${form}.dossier.form)`;
  const tabel = extensionOf(node, 'zeebe:CalledDecision')?.decisionId;
  if (tabel !== undefined) return `beslistabel [${tabel}](../dmn/${tabel}.dmn)`;
  const proces = extensionOf(node, 'zeebe:CalledElement')?.processId;
  if (proces !== undefined) return `proces [${proces}](../bpmn/${proces}.bpmn)`;
  const worker = extensionOf(node, 'zeebe:TaskDefinition')?.type;
  if (worker === undefined) return 'het proces';
  // Where its program stands, another step of the page knows.
  return new RegExp(`worker \\[${worker}\\]\\([^)]+\\)`).exec(page)?.[0] ?? `worker ${worker}`;
}
