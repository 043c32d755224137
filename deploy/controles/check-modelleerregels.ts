import type { Model } from './bpmn-model.js';
import { type Modelbevinding, bevindingenVan } from './modelbevinding.js';
import type { Modelkennis } from './modelkennis.js';
import type { GelezenModellen } from './modellenset.js';

/** Holds every process against the modelling rules; what they call an error blocks, the rest is for who reads. */
export async function checkModelleerregels(
  { modellen }: GelezenModellen,
  kennis: Modelkennis,
): Promise<Modelbevinding[]> {
  const gevonden: Modelbevinding[] = [];
  for (const model of modellen) gevonden.push(...(await lint(model, kennis)));
  return gevonden;
}

async function lint({ file, definitions }: Model, kennis: Modelkennis): Promise<Modelbevinding[]> {
  const rapport = await kennis.lint(definitions);
  return Object.entries(rapport).flatMap(([regel, meldingen]) =>
    meldingen.map(({ id, message, category }) =>
      bevindingenVan({ regel, ernst: category === 'error' ? 'FOUT' : 'OPMERKING' })(
        `bpmn/${file}.bpmn`,
        id ?? null,
        `Modelleerregel ${regel}: ${message}.`,
      ),
    ),
  );
}
