import type { Request, Response } from 'express';
import { DOELNAMEN } from '../../domain/toegang/doel.js';
import { doelkeuzes } from '../../domain/toegang/doelkeuze.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary } from '../views/error-summary.js';
import { Page } from '../views/page.js';
import { doelonderwerpOf, lastDoel, toKeptDoel } from './chosen-doel.js';
import { safePath } from './safe-path.js';

/** GET /doel */
export function showDoel(request: Request, response: Response, context: ProfessionalContext): void {
  const naar = safePath(request.query['naar']);
  if (doelkeuzes(context.betrokkene).length === 0) return response.redirect(303, naar);
  response.type('html').send(render(<DoelPage context={context} naar={naar} />));
}

/**
 * POST /doel: the purpose holds for this casus, or else for the pages over all casussen, for the rest of this session or
 * until it is changed.
 */
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
  await deps.store.sessies.remember(session.sessieId, toKeptDoel(doelonderwerpOf(naar), doel));
  response.redirect(303, naar);
}

function DoelPage({ context, naar, fout }: { context: ProfessionalContext; naar: string; fout?: true }) {
  const keuzes = doelkeuzes(context.betrokkene);
  const vorige = lastDoel(context.session);
  const isOverCasus = doelonderwerpOf(naar) !== 'overzichten';
  return (
    <Page titel="Waarvoor werkt u nu?" context={context} breedte="tekst">
      <ErrorSummary
        fouten={
          fout === undefined ? [] : [{ veld: 'doel-0', tekst: 'Kies waarvoor u nu gegevens gebruikt.' }]
        }
      />
      <p class="kr-lead">
        U heeft meer dan één rol. Wat u ziet hangt af van het doel waarvoor u het gebruikt.{' '}
        {isOverCasus
          ? 'Uw keuze geldt voor deze casus: bij een andere casus kiest u opnieuw.'
          : 'Uw keuze geldt voor lijsten en overzichten: bij elke casus kiest u opnieuw.'}
      </p>
      <form method="post" action="/doel" noValidate>
        <CsrfField token={context.csrf} />
        <input type="hidden" name="naar" value={naar} />
        <fieldset class={fout === undefined ? 'kr-field' : 'kr-field kr-field--error'}>
          <legend class="kr-field__label">Kies uw doel</legend>
          {keuzes.map((doel, index) => (
            <p class="kr-option" key={doel}>
              <button
                type="submit"
                id={`doel-${index}`}
                name="doel"
                value={doel}
                class={`utrecht-button utrecht-button--${doel === vorige ? 'primary' : 'secondary'}-action`}
              >
                {DOELNAMEN[doel]}
              </button>
              {doel === vorige && <span class="kr-soft kr-small">uw vorige keuze</span>}
            </p>
          ))}
        </fieldset>
      </form>
      <p class="utrecht-paragraph">
        Wij onthouden uw keuze tot u uitlogt; u kunt haar bovenaan elke pagina wijzigen. Zij staat bij alles
        wat u leest in het verwerkingslog.
      </p>
    </Page>
  );
}
