import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { VARIABELEN } from '../domain/variabelen/index.js';
import type { Variabelegebruik } from '../domain/verantwoording/verwerkingsregister-tekst.js';

/** Which process models in a folder name each variable of the dictionary. */
export function variabelegebruik(folder: string): Variabelegebruik {
  const modellen = readdirSync(folder)
    .filter((naam) => naam.endsWith('.bpmn'))
    .sort()
    .map((naam) => ({ proces: basename(naam, '.bpmn'), tekst: readFileSync(join(folder, naam), 'utf8') }));
  return Object.fromEntries(
    Object.keys(VARIABELEN).map((variabele) => [
      variabele,
      modellen
        .filter(({ tekst }) => new RegExp(`\\b${variabele}\\b`).test(tekst))
        .map(({ proces }) => proces),
    ]),
  );
}
