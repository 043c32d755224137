import { readFileSync } from 'node:fs';
import { OrchestrationLifters } from '@camunda8/sdk';
import { isAfgeschermd } from '../../../domain/toegang/afgeschermd.js';
import { OVERAL_GEVRAAGD } from '../../../domain/modellen/ongeoefend.js';
import { KETENLOGBOEK } from '../../../start/modellen/write-back.js';
import { type Model, filesIn, readModels } from '../../artefacten/model.js';
import type { Keten } from './keten.js';
import type { Medewerker } from './medewerker.js';

const { ProcessDefinitionId } = OrchestrationLifters;
const PAGE = 1_000;

/** Why no scenario comes by these, the test that does, and which they are: by file, each by its name. */
interface Reden {
  reden: string;
  test: string;
  /** Whether they are reached depends on the moment. */
  soms?: true;
  niet: Readonly<Record<string, readonly string[]>>;
}

/** Why the scenarios of the reference model do not come by these. */
export const NIET_GERAAKT = JSON.parse(
  readFileSync('test/processes/support/niet-geraakt.json', 'utf8'),
) as readonly Reden[];
const allesVan = ({ niet }: Reden): string[] =>
  Object.entries(niet).flatMap(([bestand, namen]) => namen.map((naam) => `${bestand} ${naam}`));
/** What process owners released although no scenario comes by: the log of the keten names it. */
export const ongeoefendIn = (logboek: string): string[] =>
  [...logboek.matchAll(/^- `((?:bpmn|dmn)\/[\w-]+ \w+)`: /gm)].map(([, naam]) => naam!);
const METREDEN = new Set([
  ...NIET_GERAAKT.flatMap(allesVan),
  ...ongeoefendIn(readFileSync(KETENLOGBOEK, 'utf8')),
]);

/** Which flow nodes and rules the scenarios came by; the history of the engine is looked at before it is erased. */
export class Dekking {
  readonly #geraakt = new Set<string>();

  /** Adds the flow nodes that were reached until now. */
  async lookAtProcesses({ motor }: Keten): Promise<void> {
    for (const proces of filesIn('bpmn', '.bpmn')) {
      const filter = { processDefinitionId: ProcessDefinitionId.assumeExists(proces) };
      for (let from = 0; ; from += PAGE) {
        const { items } = await motor.client.searchElementInstances(
          { filter, page: { from, limit: PAGE } },
          { consistency: { waitUpToMs: 0 } },
        );
        for (const { elementId } of items ?? []) this.#geraakt.add(`bpmn/${proces} ${elementId}`);
        if ((items ?? []).length < PAGE) break;
      }
    }
  }

  /** Adds the rules that advised in this casus. */
  async lookAtRules({ dossiers }: Medewerker, casusId: string): Promise<void> {
    const wegingen = [
      ...(await dossiers.readWegingen(casusId)),
      ...(await dossiers.readTweedeWegingen(casusId)),
    ];
    for (const { adviezen } of wegingen)
      if (!isAfgeschermd(adviezen))
        for (const { tabel, regel } of adviezen) this.#geraakt.add(`dmn/${tabel} ${regel}`);
    const tabeladviezen = await dossiers.readTabeladviezen(casusId);
    if (isAfgeschermd(tabeladviezen)) return;
    for (const { tabel, regels } of tabeladviezen)
      for (const regel of regels) this.#geraakt.add(`dmn/${tabel} ${regel}`);
  }

  /** How many of how many, per file; what was not reached without a reason; and what has one although it was reached. */
  async report(): Promise<{ tabel: string; zonderReden: string[]; onnodig: string[] }> {
    const alles = [...nodesOf(await readModels()), ...rulesOf()];
    const niet = alles.filter((een) => !this.#geraakt.has(een));
    const bestanden = [...new Set(alles.map(fileOf))];
    const regel = (bestand: string) => {
      const eigen = alles.filter((een) => fileOf(een) === bestand);
      const geraakt = eigen.filter((een) => this.#geraakt.has(een)).length;
      return `${bestand.padEnd(36)} ${String(geraakt).padStart(3)} van ${eigen.length}`;
    };
    return {
      tabel: [...bestanden.map(regel), `samen ${alles.length - niet.length} van ${alles.length}`].join('\n'),
      zonderReden: niet.filter((een) => !METREDEN.has(een)),
      onnodig: NIET_GERAAKT.filter(({ soms }) => soms !== true)
        .flatMap(allesVan)
        .filter((een) => !niet.includes(een)),
    };
  }
}

const fileOf = (een: string): string => een.split(' ')[0]!;

/** Everything that a token can come by. */
function nodesOf(models: readonly Model[]): string[] {
  return models.flatMap(({ file, nodes }) =>
    nodes
      .filter(({ $type }) => !/DataObject|DataStore|TextAnnotation/.test($type))
      .map(({ id }) => `bpmn/${file} ${id}`),
  );
}

/** The rules of the tables that advise on a casus; `delen`, `rasci` and `termijnen` are asked at every step and held elsewhere. */
function rulesOf(): string[] {
  return filesIn('dmn', '.dmn')
    .filter((tabel) => !OVERAL_GEVRAAGD.includes(tabel))
    .flatMap((tabel) =>
      [...readFileSync(`dmn/${tabel}.dmn`, 'utf8').matchAll(/<rule id="([^"]+)"/g)].map(
        ([, regel]) => `dmn/${tabel} ${regel}`,
      ),
    );
}
