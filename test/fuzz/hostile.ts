import { Agent, request } from 'node:http';
import fc from 'fast-check';

/** One request as somebody sends it who wants to see something break. */
export interface HostileRequest {
  method: string;
  body: Buffer;
  contentType: string;
  headers: Record<string, string>;
}

const agent = new Agent({ keepAlive: true });

/** Closes the connections that were kept. */
export const endConnections = () => agent.destroy();

/** Words that have broken programs before. */
const evil = fc.constantFrom(
  '',
  '\u0000',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  "' or 1=1 --",
  '<script>alert(1)</script>',
  '${7*7}',
  '%00',
  '\ud800',
  'ﷺ'.repeat(200),
  '9'.repeat(400),
  '-1',
  'NaN',
  'null',
  '2026-02-30T25:61:61Z',
);
const word = fc.oneof(
  { weight: 3, arbitrary: evil },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

/** JSON of any shape, with names that mean something more often than not. */
export const anyJson = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.oneof(word, fc.double(), fc.integer(), fc.boolean(), fc.constant(null)),
        fc.dictionary(fc.oneof(fc.constantFrom(...names), word), tie('value'), { maxKeys: 5 }),
        fc.array(tie('value'), { maxLength: 4 }),
      ),
    }))
    .value.map((value) => JSON.stringify(value));

/** A form with fields that exist and fields that do not. */
export const anyForm = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names) }, word), word), {
      maxLength: 12,
    })
    .map((fields) => new URLSearchParams(fields.map(([name, value]) => [name, value])).toString());

const xml = fc.constantFrom(
  '<a>',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
  `${'<a>'.repeat(3_000)}`,
  '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p" isExecutable="true"/></definitions>',
);
const multipart = xml.map(
  (text) =>
    `--x\r\nContent-Disposition: form-data; name="resources"; filename="a.bpmn"\r\n\r\n${text}\r\n--x--\r\n`,
);

const contentTypes = fc.constantFrom(
  'application/json',
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=utf-7',
  'application/xml',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'text/plain',
  'application/json; charset=klingon',
  '//',
  '',
);

/** What may stand in a header without the client itself refusing it. */
const headerValue = word.map((text) => text.replace(/[^\x20-\x7e]/g, '').slice(0, 200));

/** A body of any kind, mostly under its own content type; headers that we read, with values that we do not expect. */
export function hostileRequest(kinds: {
  method: string;
  form: fc.Arbitrary<string>;
  json: fc.Arbitrary<string>;
}): fc.Arbitrary<HostileRequest> {
  const own = (contentType: string, text: fc.Arbitrary<string>) =>
    text.map((body) => ({ body: Buffer.from(body), contentType }));
  const sent = fc.oneof(
    { weight: 4, arbitrary: own('application/x-www-form-urlencoded', kinds.form) },
    { weight: 4, arbitrary: own('application/json', kinds.json) },
    own('application/xml', xml),
    own('multipart/form-data; boundary=x', multipart),
    fc.record({
      body: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      contentType: contentTypes,
    }),
  );
  const headers = fc.dictionary(
    fc.constantFrom(
      'accept',
      'accept-language',
      'cookie',
      'content-encoding',
      'origin',
      'sec-fetch-site',
      'x-forwarded-for',
      'x-forwarded-proto',
      'idempotency-key',
      'if-none-match',
      'range',
      'user-agent',
      'authorization',
      'traceparent',
    ),
    headerValue,
    { maxKeys: 3 },
  );
  const method = fc.oneof(
    { weight: 8, arbitrary: fc.constant(kinds.method) },
    fc.constantFrom('GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'POST'),
  );
  return fc
    .record({ method, sent, headers })
    .map(({ sent: { body, contentType }, ...rest }) => ({ ...rest, body, contentType }));
}

/** A part of an address: the real one, or something that is none. */
export const anyPart = (real: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...real) },
    fc.constantFrom('0190a000-0000-7000-8000-000000000000', '0', '%ff', '%2e%2e', 'a'.repeat(600), '%00'),
    fc.string({ maxLength: 20 }).map((text) => encodeURIComponent(text) || '-'),
  );

/** Sends it as it is. @returns the status; 0 when the answer was not there in time, or the connection was ended. */
export function sendHostile(
  address: string,
  { method, body, contentType, headers }: HostileRequest,
): Promise<number> {
  return new Promise((resolve) => {
    const hasBody = method !== 'GET' && method !== 'HEAD';
    const sent = request(
      address,
      {
        agent,
        method,
        timeout: 2_000,
        headers: {
          ...(hasBody ? { 'content-type': contentType, 'content-length': body.length } : {}),
          ...headers,
        },
      },
      (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    sent.on('timeout', () => sent.destroy());
    sent.on('error', () => resolve(0));
    sent.end(hasBody ? body : undefined);
  });
}
