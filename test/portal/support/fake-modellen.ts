import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Lopendmodel,
  type Modelbestand,
  bestandsnaamOf,
} from '../../../domain/modellen/modelbestand.js';
import type { ModellenPort } from '../../../portal/ports/modellen-port.js';

const MAP = { bpmn: 'bpmn', dmn: 'dmn', form: 'forms', dossierform: 'forms' } as const;

/** Some models of the keten as if they run: enough for pages, without a disk full of them. */
export function fakeModellen(
  bestanden: readonly Modelbestand[] = [
    { soort: 'bpmn', naam: 'doorlaatverbod' },
    { soort: 'dmn', naam: 'acuut' },
    { soort: 'form', naam: 'acuut-opvolgen' },
    { soort: 'dossierform', naam: 'acuut-opvolgen' },
  ],
): ModellenPort {
  const modellen = bestanden.map((bestand): Lopendmodel => {
    const inhoud = readFileSync(join(MAP[bestand.soort], bestandsnaamOf(bestand)), 'utf8');
    const hash = createHash('sha256').update(inhoud, 'utf8').digest('hex');
    return { ...bestand, inhoud, hash, versie: bestand.soort === 'dossierform' ? null : 1 };
  });
  const readFormulier: ModellenPort['readFormulier'] = (bestand) => Promise.resolve(readJson(bestand));
  return {
    list: () => Promise.resolve(modellen),
    sjablonen: () => Promise.resolve([]),
    readFormulier,
    readDossierhelft: (naam) => readFormulier({ soort: 'dossierform', naam }),
    startProefdraai: () => undefined,
    release: async (_vrijgave, record) => ({ nummer: await record([]), isTeruggeschreven: true }),
  };
}

function readJson(bestand: Modelbestand): unknown {
  return JSON.parse(readFileSync(join(MAP[bestand.soort], bestandsnaamOf(bestand)), 'utf8'));
}
