import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Antwoorden } from '../melden/antwoorden.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { withVormen, vormenIn } from '../melden/vormen.js';
import { opneemTeksten } from '../teksten/opnemen.js';
import type { Teksten, Veldfout } from '../teksten/teksten.js';
import { ingangOf } from './kanaal.js';
import { answerOpenWithOnbekend, readOpneemAntwoorden } from './opneem-antwoorden.js';
import { readOpneemConcept, removeOpneemConcept, saveOpneemConcept } from './opneem-concept.js';
import { checkOpgenomen } from './opneem-controle.js';
import { OpneemPagina } from './opneem-pagina.js';
import { VastgelegdPagina } from './vastgelegd-pagina.js';

/** GET /werkplek/melding-opnemen: the form, with what was typed before and not sent. */
export async function showOpnemen(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const bewaard = await readOpneemConcept(context, request);
  const antwoorden = bewaard ?? { kanaal: ['telefoon'] };
  const teksten = await opneemTekstenVan(context);
  const sleutel = newSleutel();
  sendForm(response, context, { teksten, antwoorden, fouten: [], sleutel, hersteld: bewaard !== null });
}

/** POST /werkplek/melding-opnemen/bewaren: keeps what was typed so far; the page sends it by itself. */
export async function keepOpgenomen(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  await saveOpneemConcept(context, request, response, readOpneemAntwoorden(request.body));
  response.status(204).end();
}

/**
 * POST /werkplek/melding-opnemen: registers the melding and shows the code for the melder; or fills in
 * "weet ik niet" where asked; or shows what is wrong. What was typed is kept until it is registered.
 */
export async function registerMelding(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const { actie, sleutel: unsafeSleutel } = request.body as Record<string, unknown>;
  const sleutel = isSleutel(unsafeSleutel) ? unsafeSleutel : newSleutel();
  const typed = readOpneemAntwoorden(request.body);
  const teksten = await opneemTekstenVan(context);
  const showAgain = async (antwoorden: Antwoorden, fouten: Veldfout[]) => {
    await saveOpneemConcept(context, request, response, antwoorden);
    response.status(fouten.length === 0 ? 200 : 422);
    sendForm(response, context, { teksten, antwoorden, fouten, sleutel, hersteld: false });
  };

  if (actie === 'onbekend') return showAgain(answerOpenWithOnbekend(typed), []);
  const controle = checkOpgenomen(typed, vormenIn(teksten));
  if ('fouten' in controle) return showAgain(typed, controle.fouten);

  const { kanaal, invoer, instap } = controle;
  const bevestiging = await context.repository.registerMelding(invoer, {
    kanaal,
    ingang: ingangOf(kanaal),
    idempotentie: sleutel,
    instap,
  });
  await removeOpneemConcept(context, request, response);
  const directGevaar = invoer.wanneer.directGevaar === 'ja';
  response
    .status(201)
    .type('html')
    .send(
      render(
        <VastgelegdPagina {...{ context, bevestiging, directGevaar }} isLater={instap.keuze !== 'F0'} />,
      ),
    );
}

/** The words of the form, with the forms of exploitation of today. */
async function opneemTekstenVan({ repository }: ProfessionalContext): Promise<Teksten> {
  return withVormen(opneemTeksten, await repository.readMeldvormen());
}

interface Form {
  teksten: Teksten;
  antwoorden: Antwoorden;
  fouten: readonly Veldfout[];
  sleutel: string;
  hersteld: boolean;
}

function sendForm(response: Response, context: ProfessionalContext, form: Form): void {
  response.type('html').send(render(<OpneemPagina context={context} {...form} />));
}

const newSleutel = (): string => randomBytes(24).toString('base64url');

function isSleutel(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{32}$/.test(value);
}
