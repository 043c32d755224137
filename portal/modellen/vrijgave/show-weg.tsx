import type { Request, Response } from 'express';
import { DomainError } from '../../../domain/errors.js';
import { modelbestandOf } from '../../../domain/modellen/modelbestand.js';
import { type Verloop, type Verloopstap, deriveVerschillen } from '../../../domain/modellen/proefdraai.js';
import { render } from '../../render.js';
import type { ProfessionalContext } from '../../route.js';
import { lopendVan, wijzigingIdIn } from '../named-file.js';
import type { Tekening } from '../show-verschillen.js';
import { WegPage } from './weg-page.js';

/** GET …/vrijgave/wegen/:scenario/:proces: how a scenario went through a process, in words and in the drawing. */
export async function showWeg(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const weg = await readWeg(request, context);
  const wijziging = await context.repository.readModelwijziging(weg.wijzigingId);
  response.type('html').send(render(<WegPage {...{ context, wijziging, weg }} />));
}

/** GET …/vrijgave/wegen/:scenario/:proces/tekening: both diagrams, the way through them, and what differs. */
export async function sendWeg(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const { wijzigingId, proces, lopend, concept, erbij, eraf } = await readWeg(request, context);
  const bestand = modelbestandOf(`${proces}.bpmn`)!;
  const nu = await lopendVan(context.deps.modellen, bestand);
  const wijziging = await context.repository
    .readModelconcept({ wijzigingId, ...bestand })
    .catch((error: unknown) => {
      if (error instanceof DomainError && error.code === 'NIET_GEVONDEN') return null;
      throw error;
    });
  const inhoud = wijziging?.inhoud ?? nu?.inhoud;
  if (inhoud === undefined) throw new DomainError('NIET_GEVONDEN');
  const tekening: Tekening = {
    lopend: nu?.inhoud ?? null,
    concept: inhoud,
    verschillen: [
      ...erbij.map(({ element: id }) => ({ soort: 'TOEGEVOEGD' as const, id })),
      ...eraf.map(({ element: id }) => ({ soort: 'VERWIJDERD' as const, id })),
    ],
    gegaan: { lopend: elementsOf(lopend, proces), concept: elementsOf(concept, proces) },
  };
  response.json(tekening);
}

/** The way of one scenario through one process, with the models that run and with those of the change. */
export interface Weg {
  wijzigingId: string;
  scenario: string;
  proces: string;
  lopend: Verloop | undefined;
  concept: Verloop;
  erbij: Verloopstap[];
  eraf: Verloopstap[];
}

/** @throws DomainError NIET_GEVONDEN when the last proefdraai has no such scenario, or it did not come by this process */
async function readWeg(request: Request, { repository }: ProfessionalContext): Promise<Weg> {
  const wijzigingId = wijzigingIdIn(request);
  const { scenario, proces } = request.params as Record<'scenario' | 'proces', string>;
  const resultaat = (await repository.readProefdraai(wijzigingId))?.resultaat;
  const concept = resultaat?.concept.find((een) => een.scenario === scenario);
  if (!resultaat || concept === undefined || modelbestandOf(`${proces}.bpmn`) === null)
    throw new DomainError('NIET_GEVONDEN');
  const lopend = resultaat.lopend.find((een) => een.scenario === scenario);
  const verschil = deriveVerschillen(resultaat).find((een) => een.scenario === scenario);
  const here = (stappen: readonly Verloopstap[] = []) => stappen.filter((stap) => stap.proces === proces);
  if (here(concept.stappen).length + here(lopend?.stappen).length === 0)
    throw new DomainError('NIET_GEVONDEN');
  return {
    wijzigingId,
    scenario,
    proces,
    lopend,
    concept,
    erbij: here(verschil?.erbij),
    eraf: here(verschil?.eraf),
  };
}

const elementsOf = (verloop: Verloop | undefined, proces: string): string[] => [
  ...new Set((verloop?.stappen ?? []).filter((stap) => stap.proces === proces).map(({ element }) => element)),
];
