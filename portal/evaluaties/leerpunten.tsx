import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import type { LeerpuntWeergave } from '../../store/weergave.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { foutenOf } from '../formulier/fouten.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { Page } from '../views/page.js';
import { LeerpuntPage } from './leerpunt-page.js';
import { Leerpunten } from './leerpunten-lijst.js';

/** GET /leerpunten: what was learnt of all evaluations, and how it stands. */
export async function showLeerpunten(
  _request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const leerpunten = await context.repository.listLeerpunten();
  response.type('html').send(
    render(
      <Page titel="Leerpunten" context={context} huidig="/leerpunten">
        <div class="kr-stack">
          <p class="kr-lead">
            Elke les heeft een eigenaar en een termijn. Is de termijn voorbij, dan krijgt de eigenaar een
            taak. Een leerpunt blijft, ook als de casus is vernietigd.
          </p>
          <Leerpunten leerpunten={leerpunten} magOpvolgen={magOpvolgen(context)} />
        </div>
      </Page>,
    ),
  );
}

/** GET /leerpunten/:leerpuntId */
export async function showLeerpunt(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const leerpunt = await leerpuntIn(request, context);
  const getypt = { status: leerpunt.status, toelichting: leerpunt.toelichting ?? '' };
  response.type('html').send(render(<LeerpuntPage {...{ context, leerpunt, getypt }} fouten={[]} />));
}

/** POST /leerpunten/:leerpuntId: how following it up stands. */
export async function followUpLeerpunt(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const leerpunt = await leerpuntIn(request, context);
  const getypt = request.body as FormBody;
  const toelichting = oneOf(getypt, 'toelichting');
  try {
    await context.repository.followUpLeerpunt(leerpunt.leerpuntId, {
      status: oneOf(getypt, 'status'),
      toelichting,
    });
  } catch (error) {
    const fouten = foutenOf(error, { motivering: 'toelichting', conflict: '' });
    response
      .status(422)
      .type('html')
      .send(render(<LeerpuntPage {...{ context, leerpunt, getypt, fouten }} />));
    return;
  }
  response.redirect(303, '/leerpunten');
}

/** A begeleider writes in an evaluation, not in what others do with it. */
const magOpvolgen = ({ betrokkene }: ProfessionalContext) => betrokkene.rollen.includes('R03');

async function leerpuntIn(request: Request, context: ProfessionalContext): Promise<LeerpuntWeergave> {
  if (!magOpvolgen(context)) throw new DomainError('NIET_GEVONDEN');
  const leerpunten = await context.repository.listLeerpunten();
  const leerpunt = leerpunten.find(({ leerpuntId }) => leerpuntId === request.params['leerpuntId']);
  if (leerpunt === undefined) throw new DomainError('NIET_GEVONDEN');
  return leerpunt;
}
