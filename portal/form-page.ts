import type { Request, Response } from 'express';
import type { VNode } from 'preact';
import type { FormBody } from './formulier/form-body.js';
import { type Foutplaats, foutenOf } from './formulier/fouten.js';
import { render } from './render.js';
import type { ProfessionalContext } from './route.js';
import type { FieldError } from './views/error-summary.js';

/** What was sent to a page and refused; empty when somebody just opens it. */
export interface Verstuurd {
  getypt: FormBody;
  fouten: readonly FieldError[];
}

type Bezoek = [request: Request, response: Response, context: ProfessionalContext];

/** A page with a form on it: as it is, and again with what was typed when that is refused. */
export function formPage(
  pageOf: (request: Request, context: ProfessionalContext, sent: Verstuurd) => Promise<VNode>,
) {
  const refuse = async (...[request, response, context, sent]: [...Bezoek, Verstuurd]): Promise<void> => {
    const page = render(await pageOf(request, context, sent));
    response.status(422).type('html').send(page);
  };
  return {
    refuse,
    show: async (...[request, response, context]: Bezoek): Promise<void> => {
      const page = render(await pageOf(request, context, { getypt: {}, fouten: [] }));
      response.type('html').send(page);
    },
    /**
     * What is sent to it.
     * @param waar at which field a refusal stands that names none
     * @param work does what was asked, and says where to go on
     */
    submit:
      (
        waar: Foutplaats,
        work: (request: Request, context: ProfessionalContext, getypt: FormBody) => Promise<string>,
      ) =>
      async (...[request, response, context]: Bezoek): Promise<void> => {
        const getypt = request.body as FormBody;
        let address: string;
        try {
          address = await work(request, context, getypt);
        } catch (error) {
          return refuse(request, response, context, { getypt, fouten: foutenOf(error, waar) });
        }
        response.redirect(303, address);
      },
  };
}
