import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Professional } from '../../domain/keten/betrokkene.js';
import { toegangsregelsOf } from '../../domain/toegang/toegang.js';
import { routes } from '../../portal/app.js';
import type { Route } from '../../portal/route.js';
import { aBestand, aDocumentInvoer } from '../builders/a-document.js';
import {
  aProfessional,
  beheerder,
  gemeente,
  meldpunt,
  officier,
  riec,
  weger,
  zorgcoordinator,
} from '../builders/betrokkenen.js';
import { newKey } from '../store/support/keten.js';
import { OP_POSTGRES } from '../store/support/open-test-store.js';
import { LANGE_MOTIVERING, S01, S08 } from '../store/support/scenarios.js';
import { alsFg, dossierVan, registreerVerzoek } from '../store/support/verzoeken.js';
import { termijnregel } from '../support/regels.js';
import { isDoorOpen, type KetenPortal, startKetenPortal } from './support/portal-on-store.js';
import type { Visitor } from './support/test-portal.js';

/** Who has nothing to do with this casus, though some of them with another one; on PostgreSQL those with most doors. */
const BUITENSTAANDERS = [
  weger,
  officier,
  riec,
  ...(OP_POSTGRES ? [] : [zorgcoordinator, gemeente, aProfessional('hulp', ['r08', 'r08.hulp']), beheerder]),
];

/** By the name in the pattern of a route. */
type Sleutels = Readonly<Record<string, string>>;

let portal: KetenPortal;
let echt: Sleutels;
beforeAll(async () => {
  portal = await startKetenPortal();
  echt = await aCasusMetAlles(portal);
});
afterAll(() => portal.close());

/** One casus of the meldpunt with something of everything, and another of the ketenregieteam. */
async function aCasusMetAlles({ keten, camunda }: KetenPortal): Promise<Sleutels> {
  // Another casus, of the ketenregieteam: it is not that nobody sees anything.
  const ander = await keten.registreer(S08.melding, S08.registratie);
  await keten.weeg({ casusId: ander.casusId, wie: weger, ...S08 });

  const { casusId, meldingId } = await keten.registreer(S01.melding, S01.registratie);
  const stap = () => ({ casusId, elementInstanceKey: newKey() });
  const { dossierId } = await dossierVan(keten, casusId);
  const documentId = await keten.als(meldpunt, 'melden').addDocument({
    casusId,
    invoer: aDocumentInvoer({ gegevensgroep: 'meldingKern' }),
    bestand: aBestand(),
  });
  const { uitnodigingen } = await keten.systeem.createUitnodigingen({
    ...stap(),
    op: new Date('2026-12-01T13:00:00Z'),
    vorm: 'DIGITAAL',
    partners: ['GGD'],
    termijnregel: termijnregel('T09', 'P1'),
  });
  const { uitnodigingId } = uitnodigingen[0]!;
  await keten.systeem.sendUitnodiging({
    ...stap(),
    uitnodigingId,
    ronde: 1,
    termijnregel: termijnregel('T09', 'P1'),
  });
  const verzoekId = await registreerVerzoek(keten, casusId, 'CORRECTIE');
  await alsFg(keten).proposeCorrectie(verzoekId, {
    veld: 'naam',
    nieuw: 'Fleur',
    onderbouwing: LANGE_MOTIVERING,
  });
  const { correctieId } = (await alsFg(keten).readVerzoek(verzoekId)).correcties[0]!;
  camunda.addTask({ userTaskKey: '11', casusId, taak: 'acuut-opvolgen', candidateGroups: ['r02'] });
  return {
    casusId,
    meldingId,
    dossierId,
    documentId,
    uitnodigingId,
    verzoekId,
    correctieId,
    userTaskKey: '11',
  };
}

const verzonnen = (): Sleutels => ({
  ...Object.fromEntries(Object.keys(echt).map((naam) => [naam, randomUUID()])),
  userTaskKey: '12',
});

/** The routes with a key of something in their address, behind a login. */
const metSleutel = routes.filter(
  ({ path, rule }) => path.includes(':') && (rule === 'ingelogd' || rule.includes(':')),
);

const addressOf = (path: string, sleutels: Sleutels): string =>
  path.replace(/:(\w+)/g, (_, naam: string) => {
    if (naam === 'versie') return '1';
    if (naam === 'onderwerp') return `casus:${sleutels['casusId']}`;
    return sleutels[naam] ?? sleutels['verzoekId']!;
  });

/** All that somebody can tell an answer by: its bytes, and what was asked for it of the database and the engine. */
async function answerOf(
  { test, camunda }: KetenPortal,
  visitor: Visitor,
  { method, path }: Route,
  sleutels: Sleutels,
) {
  const address = addressOf(path, sleutels);
  const werkplek = method === 'post' ? await visitor.get('/werkplek') : null;
  const [statements, questions] = [test.statements.length, camunda.questions];
  const { status, headers, text } =
    werkplek === null
      ? await visitor.get(address)
      : await visitor.submit(werkplek, address, { reden: LANGE_MOTIVERING, motivering: LANGE_MOTIVERING });
  const kop = [...headers].filter(
    ([naam]) => !['date', 'etag', 'set-cookie', 'content-length'].includes(naam),
  );
  return {
    status,
    kop: withoutKeys(JSON.stringify(kop), sleutels),
    text: withoutKeys(text, sleutels),
    statements: test.statements.slice(statements),
    questions: camunda.questions - questions,
  };
}

/** The keys that somebody asked with come back in some answers, such as a form that was refused. */
function withoutKeys(text: string, sleutels: Sleutels): string {
  return Object.entries(sleutels)
    .filter(([, sleutel]) => sleutel.length > 10)
    .reduce((rest, [naam, sleutel]) => rest.replaceAll(sleutel, `<${naam}>`), text)
    .replace(/(name="_csrf" value=")[^"]*/g, '$1');
}

/** By what somebody can tell a key that exists from one that does not. */
async function differences(portaal: KetenPortal, wie: Professional, sleutels: Sleutels): Promise<string[]> {
  const bezoeker = await portaal.login(wie);
  const verschillen: string[] = [];
  const regels = portaal.test.store.toegangsregels();
  for (const route of metSleutel.filter((een) => isDoorOpen(regels, wie, een))) {
    const wel = await answerOf(portaal, bezoeker, route, sleutels);
    const niet = await answerOf(portaal, bezoeker, route, verzonnen());
    for (const deel of ['status', 'kop', 'text', 'statements', 'questions'] as const)
      if (JSON.stringify(wel[deel]) !== JSON.stringify(niet[deel]))
        verschillen.push(`${route.method} ${route.path}: ${deel}`);
  }
  return verschillen;
}

/** Every address, for somebody with much to read. */
const LANG = 300_000;

describe('wat iemand niet mag zien, antwoordt op elk adres als iets dat er niet is (INV6)', () => {
  it.each(BUITENSTAANDERS)(
    'voor $gebruikerId: dezelfde bytes, dezelfde vragen aan database en motor',
    async (wie) => {
      expect(metSleutel.length).toBeGreaterThan(40);
      expect(await differences(portal, wie, echt)).toEqual([]);
    },
    LANG,
  );

  it(
    'en antwoordt anders aan wie het wel mag zien',
    async () => {
      const verschillen = await differences(portal, meldpunt, echt);
      expect(verschillen).toContain('get /casussen/:casusId: status');
      expect(verschillen).toContain('get /taken/:userTaskKey: questions');
    },
    LANG,
  );

  it(
    OP_POSTGRES
      ? 'en verraadt zich ook niet als de toegangsregels weg zijn: dan staat er de tweede muur'
      : 'en verraadt zich als de toegangsregels weg zijn',
    async () => {
      const zonder = await startKetenPortal({
        toegangsregelsOf: (versie, matrix) => ({
          ...toegangsregelsOf(versie, matrix),
          may: (_betrokkene, _handeling, { doel = 'wegen' }) => ({
            toegestaan: true,
            grondslag: 'convenant',
            doel,
            regel: 'D11.10',
          }),
        }),
      });
      try {
        const verschillen = await differences(zonder, weger, await aCasusMetAlles(zonder));
        const open = ['get /casussen/:casusId: status', 'get /casussen/:casusId: statements'];
        expect(verschillen).toEqual(OP_POSTGRES ? [] : expect.arrayContaining(open));
      } finally {
        await zonder.close();
      }
    },
    LANG,
  );
});
