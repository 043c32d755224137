import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { foutenOf } from '../formulier/fouten.js';
import { readForm } from '../formulier/read-form.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { CatalogiPage } from './catalogi-page.js';
import { CatalogusPage } from './catalogus-page.js';
import { catalogusIn, catalogusPad } from './catalogus-pad.js';
import { demandTabelregels } from './demand-tabelregels.js';
import { atFields, fieldsOf } from './item-form.js';
import { ItemPage } from './item-page.js';

const INTUSSEN =
  'Iemand anders heeft dit intussen gewijzigd. Kijk eerst wat er nu staat en probeer het opnieuw.';

/** GET /beheer/catalogi */
export function showCatalogi(_request: Request, response: Response, context: ProfessionalContext): void {
  response.type('html').send(render(<CatalogiPage context={context} />));
}

/** GET /beheer/catalogi/:catalogus, and /sociale-kaart */
export async function showCatalogus(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const weergave = await context.repository.readCatalogus(catalogusIn(request.params));
  response.type('html').send(render(<CatalogusPage {...{ context, weergave }} />));
}

/** GET …/:code; `nieuw` is the form for an item that is not there yet. */
export async function showCatalogusitem(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const weergave = await context.repository.readCatalogus(catalogusIn(request.params));
  const code = request.params['code'] === 'nieuw' ? null : String(request.params['code']);
  const isBekend = weergave.versies.some((versie) => versie.code === code);
  if (code === null ? !weergave.magSchrijven : !isBekend) throw new DomainError('NIET_GEVONDEN');
  response.type('html').send(render(<ItemPage {...{ context, weergave, code, getypt: null, fouten: [] }} />));
}

/** POST …/:catalogus: the next version of an item. */
export async function changeCatalogus(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const catalogus = catalogusIn(request.params);
  const body = request.body as FormBody;
  const getypt = readForm(fieldsOf(catalogus), body);
  const code = oneOf(body, 'code');
  const versieGezien = Number(oneOf(body, 'versieGezien'));
  try {
    await demandTabelregels(context.deps.modellen, catalogus, getypt);
    await context.repository.changeCatalogus({
      catalogus,
      unsafeWijziging: getypt,
      unsafeInhoud: getypt,
      versieGezien,
    });
  } catch (error) {
    const fouten = atFields(foutenOf(error, { motivering: 'reden', conflict: INTUSSEN }));
    const weergave = await context.repository.readCatalogus(catalogus);
    const isBekend = weergave.versies.some((versie) => versie.code === code);
    response
      .status(422)
      .type('html')
      .send(
        render(
          <ItemPage
            {...{ context, weergave, code: isBekend && versieGezien > 0 ? code : null, getypt, fouten }}
          />,
        ),
      );
    return;
  }
  response.redirect(303, `${catalogusPad(catalogus)}/${code}`);
}
