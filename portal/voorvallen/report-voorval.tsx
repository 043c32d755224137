import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { isMelderVan } from '../../domain/casus/voorval.js';
import { casusIdIn } from '../casussen/casus-id.js';
import { foutenOf } from '../formulier/fouten.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import type { FieldError } from '../views/error-summary.js';
import { isMeldwoord, MELDKEUZES, type Meldwoord } from './meldkeuzes.js';
import { MeldPagina } from './meld-pagina.js';

const GESLOTEN = 'Deze casus is gesloten. Bel procesregie; bij gevaar belt u 112.';

/** GET /casussen/:casusId/iets-melden: the acute signal first, then what else there is to report. */
export async function showMelden(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const { wat, gemeld } = request.query;
  const woord = isMeldwoord(wat) && mayReport(context, wat) ? wat : 'acuut';
  response
    .type('html')
    .send(await pageOf(request, context, { woord, gemeld: isMeldwoord(gemeld) ? gemeld : null }));
}

/** POST /casussen/:casusId/iets-melden: laid down, alarmed and on its way in one go; sent twice it is still one. */
export async function reportVoorval(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const getypt = request.body as FormBody;
  const wat = oneOf(getypt, 'wat');
  const woord = isMeldwoord(wat) ? wat : 'acuut';
  const voorvalId = z.uuid().safeParse(oneOf(getypt, 'voorvalId')).data ?? randomUUID();
  const invoer = {
    soort: MELDKEUZES[woord].soort,
    waarde: oneOf(getypt, 'waarde'),
    toelichting: oneOf(getypt, 'toelichting'),
  };
  try {
    await context.repository.reportVoorval(casusId, { voorvalId, invoer });
  } catch (error) {
    const fouten = foutenOf(error, { motivering: 'toelichting', conflict: GESLOTEN });
    response
      .status(422)
      .type('html')
      .send(await pageOf(request, context, { woord, gemeld: null, voorvalId, getypt, fouten }));
    return;
  }
  response.redirect(303, `/casussen/${casusId}/iets-melden?gemeld=${woord}`);
}

async function pageOf(
  request: Request,
  context: ProfessionalContext,
  stand: {
    woord: Meldwoord;
    gemeld: Meldwoord | null;
    voorvalId?: string;
    getypt?: FormBody;
    fouten?: readonly FieldError[];
  },
): Promise<string> {
  const casus = await context.repository.readCasus(casusIdIn(request));
  const andere = (Object.keys(MELDKEUZES) as Meldwoord[]).filter((een) => mayReport(context, een));
  const { voorvalId = randomUUID(), getypt = {}, fouten = [], ...rest } = stand;
  return render(<MeldPagina {...{ context, casus, andere, voorvalId, getypt, fouten, ...rest }} />);
}

const mayReport = ({ betrokkene }: ProfessionalContext, woord: Meldwoord): boolean =>
  isMelderVan(MELDKEUZES[woord].soort, betrokkene.rollen);
