import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseModellenset, readModellenset } from '../../deploy/controles/modellenset.js';
import { keepSpelling } from '../../deploy/controles/spelling.js';
import { writeModellenset } from '../../deploy/controles/write-modellenset.js';
import { MODELSOORTEN, type Modelbestand, modelpadOf } from '../../domain/modellen/modelbestand.js';
import type { Ongeoefend } from '../../domain/modellen/proefdraai.js';
import { drawDiagram } from './draw-diagram.js';
import { HERLEIDING, updateHerleiding } from './herleiding.js';

/** What was released and why, for who reads the folder. */
export interface TeruggeschrevenVrijgave {
  nummer: number;
  titel: string;
  reden: string;
  op: Date;
  bestanden: readonly (Modelbestand & { inhoud: string })[];
  ongeoefend: readonly Ongeoefend[];
}

/** The file in which the keten keeps what was released, beside the processes. */
export const KETENLOGBOEK = 'bpmn/CHANGELOG.md';

const KOP = '# Wijzigingen van de keten\n\nWat is vrijgegeven, het nieuwste boven.\n';

/**
 * Writes released files to their folder, spelt as the files there are, notes the release above the earlier ones, and brings the
 * page about the reference model up to date where the folder has one.
 * @throws Error when the folder cannot be written
 */
export async function writeBack(folder: string, vrijgave: TeruggeschrevenVrijgave): Promise<void> {
  const geschreven = vrijgave.bestanden.map(async (een) => {
    const pad = modelpadOf(een);
    const oud = await readFile(join(folder, pad), 'utf8').catch(() => undefined);
    return [pad, await keepSpelling(pad, oud, een.inhoud)] as const;
  });
  await writeModellenset(folder, new Map(await Promise.all(geschreven)));
  const pad = join(folder, KETENLOGBOEK);
  const eerder = await readFile(pad, 'utf8').catch(() => KOP);
  await writeFile(pad, `${KOP}\n${regelsOf(vrijgave)}${eerder.slice(KOP.length)}`);
  await writeHerleiding(folder, vrijgave);
}

/** What the element, the picture and the test of a step are, so that the documents follow what runs. */
async function writeHerleiding(
  folder: string,
  { nummer, bestanden }: TeruggeschrevenVrijgave,
): Promise<void> {
  const page = await readFile(join(folder, HERLEIDING), 'utf8').catch(() => null);
  if (page === null) return;
  const { modellen } = await parseModellenset(await readModellenset(folder));
  await writeFile(
    join(folder, HERLEIDING),
    updateHerleiding(page, modellen, `proefdraai bij vrijgave ${nummer}`),
  );
  for (const { naam } of bestanden.filter(({ soort }) => soort === 'bpmn')) {
    const model = modellen.find(({ file }) => file === naam);
    const plaatje = join(folder, 'docs', 'images', 'bpmn', `${naam}.svg`);
    await mkdir(dirname(plaatje), { recursive: true });
    if (model !== undefined) await writeFile(plaatje, drawDiagram(model));
  }
}

function regelsOf({ nummer, titel, reden, op, bestanden, ongeoefend }: TeruggeschrevenVrijgave): string {
  const regels = bestanden.map((een) => `- ${MODELSOORTEN[een.soort]}: \`${modelpadOf(een)}\``);
  return `## Vrijgave ${nummer}, ${op.toISOString().slice(0, 10)}: ${eenRegel(titel)}\n\n${eenRegel(reden)}\n\n${regels.join('\n')}\n${ongeoefendeRegels(ongeoefend)}`;
}

/** Each on a line of its own, so that the acceptance test knows that nobody expects a scenario to come by. */
function ongeoefendeRegels(ongeoefend: readonly Ongeoefend[]): string {
  if (ongeoefend.length === 0) return '';
  const regels = ongeoefend.map(
    ({ bestand, id, naam }) => `- \`${bestand.replace(/\.\w+$/, '')} ${id}\`: ${eenRegel(naam)}`,
  );
  return `\nGeen oefencasus kwam langs:\n\n${regels.join('\n')}\n`;
}

/** A title or reason cannot begin a heading or a list of its own. */
const eenRegel = (tekst: string): string => tekst.replaceAll(/\s+/g, ' ').trim();
