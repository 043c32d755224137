import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import type { CasusOverzicht } from '../../store/weergave.js';
import { oneOf, type FormBody } from '../formulier/form-body.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { FieldFrame } from '../views/field-frame.js';
import { PlainForm } from '../views/plain-form.js';
import { casusIdIn } from './casus-id.js';
import type { CasusPad } from './casus-tabs.js';
import { FromCasusPage } from './from-casus-page.js';

/** Something that is asked of a casus, with a reason and nothing else. */
export interface CasusReasonForm {
  titel: string;
  /** What will happen, before the question. */
  uitleg: string;
  vraag: string;
  knop: string;
  /** What a refusal means here; any other refusal is none of this page. */
  weigeringen: Partial<Record<DomainError['code'], string>>;
  ask: (context: ProfessionalContext, casusId: string, reden: string, request: Request) => Promise<void>;
  /** What of the casus it is about, when that is not the casus as a whole. @throws DomainError NIET_GEVONDEN */
  onderwerp?: (context: ProfessionalContext, casusId: string, request: Request) => Promise<string>;
  /** The tab to go on with afterwards. */
  daarna?: CasusPad;
}

/** The page and what it sends, for one form. */
export function casusReasonHandlers(form: CasusReasonForm) {
  const readModel = async (request: Request, context: ProfessionalContext) => {
    const casus = await context.repository.readCasus(casusIdIn(request));
    const onderwerp = await form.onderwerp?.(context, casus.casusId, request);
    return { form, context, casus, onderwerp };
  };
  return {
    show: async (request: Request, response: Response, context: ProfessionalContext): Promise<void> => {
      const model = await readModel(request, context);
      response.type('html').send(render(<ReasonPage {...model} reden="" />));
    },

    ask: async (request: Request, response: Response, context: ProfessionalContext): Promise<void> => {
      const model = await readModel(request, context);
      const { casusId } = model.casus;
      const reden = oneOf(request.body as FormBody, 'reden');
      try {
        await form.ask(context, casusId, reden, request);
      } catch (error) {
        const fout = error instanceof DomainError ? form.weigeringen[error.code] : undefined;
        if (fout === undefined) throw error;
        response
          .status(422)
          .type('html')
          .send(render(<ReasonPage {...model} reden={reden} fout={fout} />));
        return;
      }
      response.redirect(303, `/casussen/${casusId}${form.daarna ?? ''}`);
    },
  };
}

interface ReasonPageProps {
  form: CasusReasonForm;
  context: ProfessionalContext;
  casus: CasusOverzicht;
  onderwerp: string | undefined;
  reden: string;
  fout?: string;
}

function ReasonPage({ form, context, casus, onderwerp, reden, fout }: ReasonPageProps) {
  return (
    <FromCasusPage
      titel={onderwerp === undefined ? form.titel : `${form.titel}: ${onderwerp}`}
      tab={form.daarna ?? ''}
      uitleg={form.uitleg}
      fouten={fout === undefined ? [] : [{ veld: 'reden', tekst: fout }]}
      {...{ context, casus }}
    >
      <PlainForm csrf={context.csrf} knop={form.knop}>
        <FieldFrame
          veld="reden"
          label={form.vraag}
          hint="Ten minste 20 tekens. De reden blijft in het dossier."
          fout={fout}
        >
          {(attributen) => (
            <textarea class="utrecht-textarea utrecht-textarea--html-textarea" rows={5} {...attributen}>
              {reden}
            </textarea>
          )}
        </FieldFrame>
      </PlainForm>
    </FromCasusPage>
  );
}
