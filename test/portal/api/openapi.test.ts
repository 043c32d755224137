import { z } from 'zod';
import { meldingInvoerSchema } from '../../../domain/melding/melding.js';
import { describeApi } from '../../../portal/api/openapi.js';
import { apiRoutes } from '../../../portal/api/routes.js';
import { startMeldenPortal } from '../support/melden-portal.js';
import { aMeldingInvoer, startIssuer } from './partner.js';

type Json = Record<string, unknown>;
interface Operation {
  operationId: string;
  responses: Record<string, Json>;
  requestBody: { content: Record<string, { schema: { $ref: string } }> };
  parameters?: Json[];
}

const description = describeApi('https://portal.example.org');
const paths = description['paths'] as Record<string, Record<string, Operation>>;

function at(ref: string): unknown {
  return ref
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((value, part) => (value as Json | undefined)?.[part.replaceAll('~1', '/')], description);
}

function refsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { $ref } = value as { $ref?: unknown };
  return [...(typeof $ref === 'string' ? [$ref] : []), ...Object.values(value).flatMap(refsIn)];
}

describe('de beschrijving van het koppelvlak', () => {
  it('is OpenAPI 3.1 met alles wat die eist', () => {
    expect(description['openapi']).toMatch(/^3\.1\.\d$/);
    expect(description['info']).toMatchObject({
      title: expect.any(String),
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
    for (const operations of Object.values(paths))
      for (const operation of Object.values(operations)) {
        expect(operation.operationId).toMatch(/^[a-zA-Z]+$/);
        expect(Object.keys(operation.responses).every((status) => /^[1-5]\d\d$/.test(status))).toBe(true);
        for (const response of Object.values(operation.responses))
          expect(response['description']).toEqual(expect.any(String));
      }
  });

  it('verwijst alleen naar wat er staat', () => {
    const refs = refsIn(description);
    expect(refs.length).toBeGreaterThan(10);
    expect(refs.filter((ref) => at(ref) === undefined)).toEqual([]);
  });

  it('beschrijft precies de routes die er zijn', () => {
    const described = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} /api/v1${path}`),
    );
    const served = apiRoutes
      .filter(({ rule }) => rule === 'partner')
      .map(({ method, path }) => `${method} ${path}`);
    expect(described.sort()).toEqual(served.sort());
  });

  it('beschrijft elk veld van de melding, met de vraag erbij, en laat geen ander veld toe', () => {
    const melding = at('#/components/schemas/Melding') as {
      properties: Record<string, Json>;
      additionalProperties: boolean;
    };
    expect(melding.additionalProperties).toBe(false);
    const shape = meldingInvoerSchema.shape;
    for (const [groep, schema] of Object.entries(shape)) {
      const described = melding.properties[groep] as {
        properties: Record<string, Json>;
        additionalProperties: boolean;
      };
      expect(Object.keys(described.properties).sort()).toEqual(Object.keys(schema.shape).sort());
      expect(described.additionalProperties).toBe(false);
      for (const field of Object.values(described.properties))
        expect(field['description']).toEqual(expect.any(String));
    }
  });

  it('keurt een verzoek goed dat het portaal ook goedkeurt, en een fout verzoek af', () => {
    const fromDescription = z.fromJSONSchema(
      at('#/components/schemas/Melding') as Parameters<typeof z.fromJSONSchema>[0],
    );
    expect(fromDescription.safeParse(aMeldingInvoer()).success).toBe(true);
    expect(fromDescription.safeParse(aMeldingInvoer({ waar: { gemeente: 'Zutphen' } })).success).toBe(false);
    expect(fromDescription.safeParse(aMeldingInvoer({ extra: 1 })).success).toBe(false);
  });

  it('wordt door het portaal gegeven, en een verzoek en antwoord volgens de beschrijving kloppen met elkaar', async () => {
    const issuer = await startIssuer();
    const portal = await startMeldenPortal({ tokens: issuer.verifier });
    try {
      const served = await fetch(`${portal.origin}/api/openapi.json`);
      expect(served.headers.get('access-control-allow-origin')).toBe('*');
      const document = (await served.json()) as { servers: { url: string }[] };
      const [path = ''] = Object.keys(paths);
      const base = new URL(document.servers[0]?.url ?? '').pathname;
      const answer = await fetch(`${portal.origin}${base}${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await issuer.token()}`,
          'content-type': 'application/json',
          'idempotency-key': crypto.randomUUID(),
        },
        body: JSON.stringify(aMeldingInvoer()),
      });
      expect(answer.status).toBe(201);
      const bevestiging = z.fromJSONSchema(
        at('#/components/schemas/Bevestiging') as Parameters<typeof z.fromJSONSchema>[0],
      );
      expect(bevestiging.safeParse(await answer.json()).success).toBe(true);
    } finally {
      await portal.close();
    }
  });
});
