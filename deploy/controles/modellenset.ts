import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Beslistabel, readBeslistabellen } from './beslistabel.js';
import { type Model, readBpmn } from './bpmn-model.js';
import { type FormFile, readFormulier } from './formulierbestand.js';
import { type Modelbevinding, bevindingenVan } from './modelbevinding.js';

/** Files of models by their path: `bpmn/<proces>.bpmn`, `dmn/<tabel>.dmn`, `forms/<taak>.form`, `forms/<taak>.dossier.form`. */
export type Modellenset = ReadonlyMap<string, string>;

/** The same, read: what the checks look at. */
export interface GelezenModellen {
  modellen: Model[];
  tabellen: Beslistabel[];
  formulieren: FormFile[];
  /** What could not be read at all. */
  onleesbaar: Modelbevinding[];
}

const SOORTEN = [
  { folder: 'bpmn', ending: '.bpmn' },
  { folder: 'dmn', ending: '.dmn' },
  { folder: 'forms', ending: '.form' },
] as const;

/** Where a model of this kind and name stands. */
const padPatroon = /^(bpmn\/[a-z0-9-]+\.bpmn|dmn\/[a-z0-9-]+\.dmn|forms\/[a-z0-9-]+(\.dossier)?\.form)$/;

/** Whether this is the path of a model; nothing else is ever written. */
export function isModelpad(pad: string): boolean {
  return padPatroon.test(pad);
}

/** Every model below `folder`, both halves of forms too. */
export async function readModellenset(folder: string): Promise<Map<string, string>> {
  const paden = await Promise.all(
    SOORTEN.map(async (soort) => {
      const namen = await readdir(join(folder, soort.folder));
      return namen
        .filter((naam) => naam.endsWith(soort.ending))
        .sort()
        .map((naam) => `${soort.folder}/${naam}`);
    }),
  );
  const teksten = paden.flat().map(async (pad) => [pad, await readFile(join(folder, pad), 'utf8')] as const);
  return new Map(await Promise.all(teksten));
}

/** The running models with those of a change over them; null takes a file away. */
export function overlay(
  lopend: Modellenset,
  wijziging: ReadonlyMap<string, string | null>,
): Map<string, string> {
  const samen = new Map(lopend);
  for (const [pad, tekst] of wijziging) {
    if (tekst === null) samen.delete(pad);
    else samen.set(pad, tekst);
  }
  return samen;
}

/** Name of a file without folder and ending. */
export function naamVan(pad: string): string {
  return pad.slice(pad.indexOf('/') + 1).replace(/\.(bpmn|dmn|form)$/, '');
}

/** One file, read. */
interface GelezenBestand {
  model?: Model;
  tabellen?: Beslistabel[];
  formulier?: FormFile;
}

/** What was read last of each path: of a change few files differ, and reading a diagram is most of the work. */
const laatst = new Map<string, { tekst: string; gelezen: GelezenBestand | null }>();

/** Parses every file; what cannot be parsed is a finding, and the checks go on with the others. */
export async function parseModellenset(set: Modellenset): Promise<GelezenModellen> {
  const gelezen: GelezenModellen = { modellen: [], tabellen: [], formulieren: [], onleesbaar: [] };
  const vind = bevindingenVan({ regel: 'leesbaar', ernst: 'FOUT' });
  for (const [pad, tekst] of set) {
    const bestand = await readBestand(pad, tekst);
    if (bestand === null)
      gelezen.onleesbaar.push(
        vind(pad, null, 'Dit bestand is niet te lezen. Open het in de editor en bewaar het opnieuw.'),
      );
    if (bestand?.model) gelezen.modellen.push(bestand.model);
    if (bestand?.formulier) gelezen.formulieren.push(bestand.formulier);
    gelezen.tabellen.push(...(bestand?.tabellen ?? []));
  }
  return gelezen;
}

async function readBestand(pad: string, tekst: string): Promise<GelezenBestand | null> {
  const eerder = laatst.get(pad);
  if (eerder?.tekst === tekst) return eerder.gelezen;
  const gelezen = await parseBestand(pad, tekst).catch(() => null);
  laatst.set(pad, { tekst, gelezen });
  return gelezen;
}

async function parseBestand(pad: string, tekst: string): Promise<GelezenBestand> {
  const naam = naamVan(pad);
  if (pad.startsWith('bpmn/')) return { model: await readBpmn(naam, tekst) };
  if (pad.startsWith('dmn/')) return { tabellen: await readBeslistabellen(naam, tekst) };
  return { formulier: readFormulier(naam, tekst) };
}
