import type { Request, Response } from 'express';
import { DomainError } from '../../../domain/errors.js';
import { ZETBAAR, gegevenszetOf, invoersoortVan } from '../../../domain/monitor/zetbaar.js';
import { isReden } from '../../../domain/toegang/toegangsreden.js';
import { type FormBody, oneOf } from '../../formulier/form-body.js';
import { render } from '../../render.js';
import type { ProfessionalContext } from '../../route.js';
import type { FieldError } from '../../views/error-summary.js';
import { readInstantiekop } from '../instantie/read-instantie.js';
import { toonbareVariabelen } from '../instantie/toonbaar.js';
import { readVastgelopen } from '../read-vastgelopen.js';
import { toRegels } from './chosen-incidenten.js';
import { GegevenPage, type GegevenPageProps } from './gegeven-page.js';
import { REDEN_FOUT } from './reden-field.js';

/** GET /monitor/instanties/:instantieKey/gegeven: which variable, which value, and why. */
export async function askGegeven(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const stilstaand = await readStilstaand(request, context);
  const gekozen = typeof request.query['gegeven'] === 'string' ? request.query['gegeven'] : '';
  send(response, { context, ...stilstaand, gekozen, waarde: '', reden: '', fouten: [] });
}

/** POST /monitor/instanties/:instantieKey/gegeven: sets it where the process stands still, and lets it try again. */
export async function setGegeven(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const stilstaand = await readStilstaand(request, context);
  const body = request.body as FormBody;
  const [gekozen, waarde, reden] = [oneOf(body, 'gegeven'), oneOf(body, 'waarde'), oneOf(body, 'reden')];
  const zet = gegevenszetOf(gekozen, waarde);
  const fouten: FieldError[] = [
    ...(zet === null ? [{ veld: 'waarde', tekst: valueFault(gekozen) }] : []),
    ...(isReden(reden) ? [] : [{ veld: 'reden', tekst: REDEN_FOUT }]),
  ];
  if (zet === null || fouten.length > 0) {
    response.status(422);
    send(response, { context, ...stilstaand, gekozen, waarde, reden, fouten });
    return;
  }
  const { incidenten } = await readVastgelopen(context.deps);
  const hier = incidenten.filter(
    ({ instantieKey }) => instantieKey === stilstaand.kop.instantie.instantieKey,
  );
  const herstelId = await context.repository.requestHerstel({
    soort: 'GEGEVEN',
    ...zet,
    reden,
    regels: await toRegels(context, hier),
  });
  response.redirect(303, `/monitor/herstel/${herstelId}`);
}

/** Only where something stands still: what runs is nobody's to change. */
async function readStilstaand(
  request: Request,
  context: ProfessionalContext,
): Promise<Pick<GegevenPageProps, 'kop' | 'variabelen'>> {
  await context.repository.readMonitor();
  const kop = await readInstantiekop(context, request);
  const { incidenten } = await readVastgelopen(context.deps);
  if (!incidenten.some(({ instantieKey }) => instantieKey === kop.instantie.instantieKey))
    throw new DomainError('NIET_GEVONDEN');
  const { monitor } = context.deps;
  const { instantieKey } = kop.instantie;
  const [variabelen, elementen] = await Promise.all([
    monitor.listVariabelen(instantieKey),
    monitor.listElementen(instantieKey),
  ]);
  return { kop, variabelen: toonbareVariabelen(variabelen, kop.klassen, elementen) };
}

function valueFault(gekozen: string): string {
  const variabele = ZETBAAR.find((een) => een === gekozen);
  return variabele === undefined ? 'Dit gegeven kan niet worden gezet.' : FOUT[invoersoortVan(variabele)];
}

const FOUT = {
  keuze: 'Kies een waarde uit de lijst.',
  getal: 'Vul een heel getal in dat dit gegeven kan hebben.',
  moment: 'Vul een dag en een tijd in die bestaan.',
} as const;

function send(response: Response, props: GegevenPageProps): void {
  response.type('html').send(render(<GegevenPage {...props} />));
}
