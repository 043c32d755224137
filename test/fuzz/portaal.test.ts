import fc from 'fast-check';
import { meldingInvoerSchema } from '../../domain/melding/melding.js';
import { routes } from '../../portal/app.js';
import { aMeldingInvoer, startIssuer, type Issuer } from '../portal/api/partner.js';
import { startMeldenPortal, type MeldenPortal } from '../portal/support/melden-portal.js';
import type { Visitor } from '../portal/support/test-portal.js';
import {
  anyForm,
  anyJson,
  anyPart,
  endConnections,
  type HostileRequest,
  hostileRequest,
  sendHostile,
} from './hostile.js';

const RUNS = 500;
/** Many requests, on a machine that may be busy. */
const LONG = 60_000;
const groepen = ['r02', 'r03', 'r04', 'r04.politie', 'r07.om', 'r11', 'r12'];

let portal: MeldenPortal;
let issuer: Issuer;
let visitor: Visitor;
let casusId: string;
let names: string[];
beforeAll(async () => {
  issuer = await startIssuer();
  portal = await startMeldenPortal({ tokens: issuer.verifier, settings: { trustProxy: 1 } });
  const melder = portal.store.repositoryFor({ soort: 'melder' }, { doel: 'melden', traceId: '0'.repeat(32) });
  await melder.registerMelding(meldingInvoerSchema.parse(aMeldingInvoer()), {
    kanaal: 'webformulier',
    ingang: 'MELDPUNT',
  });
  casusId = (await portal.store.outbox.takePending())[0]?.correlationKey ?? '';
  portal.camunda.addTask({
    userTaskKey: '11',
    casusId,
    taak: 'afschalen-voorstellen',
    candidateGroups: ['r04'],
    assignee: 'g-weger',
  });
  visitor = await logIn();
  names = await fieldNames();
});
afterAll(async () => {
  endConnections();
  await portal.close();
});

async function logIn(): Promise<Visitor> {
  const one = portal.visitor();
  await one.login({ groepen });
  return one;
}

/** The names of all fields on the pages that have no parameter but the casus and the task. */
async function fieldNames(): Promise<string[]> {
  const pages = await Promise.all(
    routes
      .filter(({ method }) => method === 'get')
      .map(({ path }) => visitor.get(fillIn(path, casusId, '11'))),
  );
  const found = pages.flatMap(({ html }) =>
    html.querySelectorAll('main [name]').map((field) => field.getAttribute('name') ?? ''),
  );
  return [...new Set([...found, 'logout_token', 'code', 'naar', 'actie'])];
}

const fillIn = (path: string, casus: string, task: string) =>
  path.replace(':casusId', casus).replace(':userTaskKey', task).replace(/:\w+/g, casus);

/** What a browser or a program of ours would send along; a form gets the token that makes the portal read the rest. */
async function asOurs({ body, contentType, headers }: HostileRequest) {
  let page = await visitor.get('/account');
  if (page.status !== 200) {
    visitor = await logIn();
    page = await visitor.get('/account');
  }
  const token = page.html.querySelector('input[name="_csrf"]')?.getAttribute('value') ?? '';
  const isForm = contentType === 'application/x-www-form-urlencoded';
  return {
    body: isForm ? Buffer.concat([Buffer.from(`_csrf=${token}&`), body]) : body,
    headers: {
      ...headers,
      cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      authorization: `Bearer ${await issuer.token()}`,
    },
  };
}

it(
  'niets wat iemand stuurt geeft een 500, op geen enkele route',
  async () => {
    const asked = fc.constantFrom(...routes).chain(({ method, path }) =>
      fc.record({
        path: fc
          .record({ casus: anyPart([casusId]), task: anyPart(['11']) })
          .map(({ casus, task }) => fillIn(path, casus, task)),
        query: fc.oneof(
          { weight: 3, arbitrary: fc.constant('') },
          anyForm(['naar', 'taal', 'code', 'state', 'error', 'sorteer']),
        ),
        request: hostileRequest({ method: method.toUpperCase(), form: anyForm(names), json: anyJson(names) }),
        isLoggedIn: fc.boolean(),
      }),
    );
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(asked, async ({ path, query, request, isLoggedIn }) => {
        sent += 1;
        // The limits have tests of their own.
        if (sent % 9 === 0) portal.clock.forward(15);
        const status = await sendHostile(`${portal.origin}${path}${query === '' ? '' : `?${query}`}`, {
          ...request,
          ...(isLoggedIn ? await asOurs(request) : {}),
        });
        expect(status).toBeLessThan(500);
      }),
      { numRuns: RUNS, seed: 20261124 },
    );
    expect(portal.lines.filter((line) => line.includes('request failed'))).toEqual([]);
  },
  LONG,
);
