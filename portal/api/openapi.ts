import { z } from 'zod';
import { meldingInvoerSchema } from '../../domain/melding/melding.js';
import { teksten } from '../teksten/teksten.js';
import { API_VERSION } from './api-version.js';
import {
  bevestigingSchema,
  idempotencyKeySchema,
  meldingstatusSchema,
  meldingstatusVraagSchema,
  problemSchema,
} from './schemas.js';

const json = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
const headers = { 'API-Version': { $ref: '#/components/headers/API-Version' } };
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
});
const answer = (description: string, name: string) => ({ description, headers, content: json(name) });
const always = {
  '401': problem('Het bewijs van toegang (bearer token) ontbreekt of is niet geldig.'),
  '415': problem('De inhoud is geen JSON.'),
  '422': problem('Een of meer velden kloppen niet; `errors` noemt ze.'),
  '429': problem('Te veel verzoeken in korte tijd; probeer het over een kwartier opnieuw.'),
};

/** The description of the API, made from the schemas that it checks with: the two cannot differ. */
export function describeApi(baseUrl: string): Record<string, unknown> {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Meldingen van ketenpartners',
      version: API_VERSION,
      description:
        'Hiermee brengt een ketenpartner een melding van mensenhandel in. Is er nu gevaar? Bel 112 en wacht niet op dit koppelvlak.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${baseUrl}/api/v1` }],
    security: [{ bearer: [] }],
    tags: [{ name: 'Meldingen' }],
    paths: {
      '/meldingen': {
        post: {
          operationId: 'createMelding',
          tags: ['Meldingen'],
          summary: 'Breng een melding in',
          description:
            'De melding staat veilig vast als het antwoord 201 is. De organisatie komt uit het bewijs van toegang. Wat u niet weet, antwoordt u met `onbekend`.',
          parameters: [{ $ref: '#/components/parameters/Idempotency-Key' }],
          requestBody: { required: true, content: json('Melding') },
          responses: {
            '201': answer('De melding is vastgelegd.', 'Bevestiging'),
            '400': problem(
              'De header Idempotency-Key ontbreekt of is niet goed, of de JSON is niet te lezen.',
            ),
            '409': problem('Deze Idempotency-Key hoort al bij een andere melding.'),
            ...always,
          },
        },
      },
      '/meldingstatus': {
        post: {
          operationId: 'readMeldingstatus',
          tags: ['Meldingen'],
          summary: 'Vraag hoe ver een melding is',
          description:
            'De code staat in de inhoud en nooit in een adres. Het antwoord bevat nooit iets uit de melding.',
          requestBody: { required: true, content: json('MeldingstatusVraag') },
          responses: {
            '200': answer('De stand van de melding.', 'Meldingstatus'),
            '400': problem('De JSON is niet te lezen.'),
            '404': problem('Bij deze code is geen melding.'),
            ...always,
          },
        },
      },
    },
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'Van de identiteitsvoorziening van de keten, met audience `urn:ketenregie:api` en claim `organisatie`.',
        },
      },
      parameters: {
        'Idempotency-Key': {
          name: 'Idempotency-Key',
          in: 'header',
          required: true,
          description:
            'Nieuw voor elke melding. Stuur bij een herhaling dezelfde: dan ontstaat er maar één melding.',
          schema: schemaOf(idempotencyKeySchema, 'input'),
        },
      },
      headers: {
        'API-Version': { description: 'Volledige versie van het koppelvlak.', schema: { type: 'string' } },
      },
      schemas: {
        Melding: schemaOf(meldingInvoerSchema, 'input'),
        Bevestiging: schemaOf(bevestigingSchema, 'output'),
        MeldingstatusVraag: schemaOf(meldingstatusVraagSchema, 'input'),
        Meldingstatus: schemaOf(meldingstatusSchema, 'output'),
        Probleem: schemaOf(problemSchema, 'output'),
      },
    },
  };
}

/** OpenAPI 3.1 speaks JSON Schema 2020-12; a field gets the question of the Dutch form as its description. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const jsonSchema: Record<string, unknown> = z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema: field, path }) => {
      const question = teksten.nl.vragen[path.filter((part) => part !== 'properties').join('.')];
      if (question !== undefined && path.at(-2) === 'properties') field.description ??= question.label;
    },
  });
  delete jsonSchema['$schema'];
  return jsonSchema;
}
