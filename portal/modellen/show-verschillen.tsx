import type { Request, Response } from 'express';
import { isZelfdeBestand } from '../../domain/modellen/modelbestand.js';
import { DomainError } from '../../domain/errors.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { conceptIn, lopendVan } from './named-file.js';
import { readOngeoefend } from './read-ongeoefend.js';
import { VerschillenPage } from './verschillen-page.js';
import { compareModel } from './verschil/compare-model.js';
import type { Verschilsoort } from './verschil/verschil.js';

/** GET …/bestanden/:bestand/verschillen: what is other than what runs, in words and, of a process, in the drawing. */
export async function showVerschillen(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const { sleutel, concept, lopend } = await readBoth(request, context);
  const wijziging = await context.repository.readModelwijziging(sleutel.wijzigingId);
  const bestand = wijziging.bestanden.find((een) => isZelfdeBestand(een, sleutel));
  if (bestand === undefined) throw new DomainError('NIET_GEVONDEN');
  const verschillen = lopend === null ? [] : await compareModel(sleutel.soort, lopend.inhoud, concept.inhoud);
  const ongeoefend = await readOngeoefend(context.repository, sleutel);
  response
    .type('html')
    .send(
      render(
        <VerschillenPage {...{ context, wijziging, sleutel, bestand, lopend, verschillen, ongeoefend }} />,
      ),
    );
}

/** What the browser draws; also imported, as a type, by the script. */
export interface Tekening {
  /** Null for a new process. */
  lopend: string | null;
  concept: string;
  verschillen: { soort: Verschilsoort; id: string }[];
  /** Where a scenario came by in each; absent where no scenario is told. */
  gegaan?: { lopend: string[]; concept: string[] };
  /** What is new or other and no scenario comes by; absent where a scenario is told. */
  ongeoefend?: string[];
}

/** GET …/bestanden/:bestand/tekening: both diagrams, and which elements differ. */
export async function sendTekening(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const { sleutel, concept, lopend } = await readBoth(request, context);
  const verschillen = lopend === null ? [] : await compareModel(sleutel.soort, lopend.inhoud, concept.inhoud);
  const tekening: Tekening = {
    lopend: lopend?.inhoud ?? null,
    concept: concept.inhoud,
    verschillen: (verschillen ?? []).map(({ soort, id }) => ({ soort, id })),
    ongeoefend: (await readOngeoefend(context.repository, sleutel)).map(({ id }) => id),
  };
  response.json(tekening);
}

async function readBoth(request: Request, { repository, deps }: ProfessionalContext) {
  const sleutel = conceptIn(request);
  const concept = await repository.readModelconcept(sleutel);
  return { sleutel, concept, lopend: await lopendVan(deps.modellen, sleutel) };
}
