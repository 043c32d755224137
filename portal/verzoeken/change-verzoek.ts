import type { Request, Response } from 'express';
import { oneOf } from '../formulier/form-body.js';
import type { ProfessionalContext } from '../route.js';
import { changeVerzoek } from './show-verzoek.js';

/** POST /verzoeken/:verzoekId/verlengen */
export const extendVerzoek = (request: Request, response: Response, context: ProfessionalContext) =>
  changeVerzoek(
    { request, response, context },
    { motivering: 'verlenging', conflict: 'Verlengen kan alleen één keer, in de eerste maand.' },
    (verzoekId, body) => context.repository.extendVerzoek(verzoekId, oneOf(body, 'verlenging')),
  );

/** POST /verzoeken/:verzoekId/besluit */
export const decideVerzoek = (request: Request, response: Response, context: ProfessionalContext) =>
  changeVerzoek(
    { request, response, context },
    {
      motivering: 'motivering',
      conflict:
        'Dit besluit kan nog niet. Bij inzage moet eerst een tweede persoon akkoord zijn, bij een correctie de eigenaar van de casus.',
    },
    (verzoekId, body) =>
      context.repository.decideVerzoek(verzoekId, {
        besluit: oneOf(body, 'besluit'),
        motivering: oneOf(body, 'motivering'),
      }),
  );

/** POST /verzoeken/:verzoekId/opheffen */
export const liftBeperking = (request: Request, response: Response, context: ProfessionalContext) =>
  changeVerzoek(
    { request, response, context },
    { motivering: 'opheffing', conflict: 'Er is geen beperking die geldt.' },
    (verzoekId, body) => context.repository.liftBeperking(verzoekId, oneOf(body, 'opheffing')),
  );

/** POST /verzoeken/:verzoekId/correcties */
export const proposeCorrectie = (request: Request, response: Response, context: ProfessionalContext) =>
  changeVerzoek(
    { request, response, context },
    { motivering: 'onderbouwing', conflict: 'Over dit verzoek is al besloten.' },
    (verzoekId, body) =>
      context.repository.proposeCorrectie(verzoekId, {
        veld: oneOf(body, 'veld'),
        nieuw: oneOf(body, 'nieuw'),
        onderbouwing: oneOf(body, 'onderbouwing'),
      }),
  );

/** POST /verzoeken/:verzoekId/kennisgevingen */
export const reportKennisgeving = (request: Request, response: Response, context: ProfessionalContext) =>
  changeVerzoek(
    { request, response, context },
    { motivering: '', conflict: 'Deze organisatie was al ingelicht.' },
    (verzoekId, body) => context.repository.reportKennisgeving(verzoekId, oneOf(body, 'kennisgevingId')),
  );
