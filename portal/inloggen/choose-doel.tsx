import type { Request, Response } from 'express';
import { DOELNAMEN } from '../../domain/doel.js';
import { doelkeuzes } from '../../domain/doelkeuze.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary } from '../views/error-summary.js';
import { Page } from '../views/page.js';
import { safePath } from './safe-path.js';

/** GET /doel */
export function showDoel(request: Request, response: Response, context: ProfessionalContext): void {
  const naar = safePath(request.query['naar']);
  if (doelkeuzes(context.betrokkene).length === 0) return response.redirect(303, naar);
  response.type('html').send(render(<DoelPage context={context} naar={naar} />));
}

/** POST /doel: the purpose holds for the rest of this session, or until it is changed. */
export async function chooseDoel(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const { deps, betrokkene, session } = context;
  const body = request.body as FormBody;
  const naar = safePath(oneOf(body, 'naar'));
  const doel = doelkeuzes(betrokkene).find((keuze) => keuze === oneOf(body, 'doel'));
  if (doel === undefined) {
    response
      .status(422)
      .type('html')
      .send(render(<DoelPage context={context} naar={naar} fout />));
    return;
  }
  await deps.store.sessies.remember(session.sessieId, { doel });
  response.redirect(303, naar);
}

function DoelPage({ context, naar, fout }: { context: ProfessionalContext; naar: string; fout?: true }) {
  const tekst = 'Kies waarvoor u nu gegevens gebruikt.';
  return (
    <Page titel="Waarvoor werkt u nu?" context={context} breedte="tekst">
      <ErrorSummary fouten={fout === undefined ? [] : [{ veld: 'doel-0', tekst }]} />
      <p class="kr-lead">
        U heeft meer dan één rol. Wat u ziet hangt af van het doel waarvoor u het gebruikt. Uw keuze geldt tot
        u uitlogt of haar wijzigt, en staat bij alles wat u leest in het verwerkingslog.
      </p>
      <form method="post" action="/doel" noValidate>
        <CsrfField token={context.csrf} />
        <input type="hidden" name="naar" value={naar} />
        <fieldset class={fout === undefined ? 'kr-field' : 'kr-field kr-field--error'}>
          <legend class="kr-field__label">Doel</legend>
          {doelkeuzes(context.betrokkene).map((doel, index) => (
            <p class="kr-option" key={doel}>
              <input type="radio" id={`doel-${index}`} name="doel" value={doel} />
              <label for={`doel-${index}`}>{DOELNAMEN[doel]}</label>
            </p>
          ))}
        </fieldset>
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Verder met dit doel
          </button>
        </div>
      </form>
    </Page>
  );
}
