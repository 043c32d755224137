import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STRAFRECHTVELDEN, type Strafrechtveld } from '../../../domain/casus/strafrecht.js';
import type { Professional } from '../../../domain/keten/betrokkene.js';
import { toegangsregelsOf } from '../../../domain/toegang/toegang.js';
import { routes } from '../../../portal/app.js';
import type { Route } from '../../../portal/route.js';
import type { Guards } from '../../../store/guards.js';
import { aBestand, aDocumentInvoer } from '../../builders/a-document.js';
import {
  aProfessional,
  beheerder,
  bestuur,
  fg,
  gemeente,
  meldpunt,
  officier,
  piket,
  regisseur,
  riec,
  techniek,
  weger,
  zorgcoordinator,
} from '../../builders/betrokkenen.js';
import { termijnregel } from '../../support/regels.js';
import { Keten, newKey } from '../../store/support/keten.js';
import { openTestStore, type TestStore } from '../../store/support/open-test-store.js';
import { logLines, withRaw } from '../../store/support/raw-database.js';
import { LANGE_MOTIVERING, S01 } from '../../store/support/scenarios.js';
import { alsFg, dossierVan, registreerVerzoek, stelInzageSamen } from '../../store/support/verzoeken.js';
import { isDoorOpen, startPortalOn, type PortalOnStore } from '../support/portal-on-store.js';
import type { Page, Visitor } from '../support/test-portal.js';

/** Everybody who is not of police or OM, with a relation to the casus wherever the role can have one. */
const BUITEN: readonly Professional[] = [
  meldpunt,
  regisseur,
  weger,
  riec,
  zorgcoordinator,
  gemeente,
  aProfessional('hulp', ['r08', 'r08.hulp']),
  aProfessional('begeleider', ['r10', 'r10.extern']),
  bestuur,
  fg,
  beheerder,
  techniek,
];
const RELATIES = [
  ['UITNODIGING', 'r05.riec'],
  ['TOEWIJZING', 'r06.mee'],
  ['TOEWIJZING', 'r08.hulp'],
  ['GEMEENTE', 'r09.gemeente.0200'],
  ['TEAM', 'r04'],
  ['STRAFRECHT', 'r07.politie'],
] as const;

/** Two worlds that differ in nothing but what the compartment holds. */
const WERELDEN: Record<'onderzoek' | 'niets', Partial<Record<Strafrechtveld, string | null>>> = {
  onderzoek: {
    statusStrafrecht: 'onderzoek',
    aangifte: 'ja',
    contactpunt: 'Team Fantasierijk',
    afstemmingZorg: 'Verhoor na het weekend',
    slachtofferrechten: 'gezet',
    preweegGedaan: 'ja',
    uitkomstVoorKeten: 'opgepakt',
  },
  niets: Object.fromEntries(STRAFRECHTVELDEN.map((veld) => [veld, null])),
};

const BEGIN = '2026-11-24T09:00:00Z';

/** What stands in an address of the portal, in this casus. */
type Sleutels = Record<string, string>;

/** A casus with something of everything, and the copy of the database from which each world begins. */
class Begin {
  private constructor(
    readonly test: TestStore,
    readonly casusId: string,
    private sleutels: Sleutels,
    private restore: () => Promise<void>,
  ) {}

  static async build(guards: Partial<Guards>): Promise<Begin> {
    const test = await openTestStore(BEGIN, guards);
    const keten = new Keten(test);
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    const stap = () => ({ casusId, elementInstanceKey: newKey() });
    // Who logged in before is known to colleagues, whatever that person works on.
    await keten.als(piket).recordGebruiker(piket);
    await keten.systeem.alarmPiket({ ...stap(), soort: 'ACUUT' });
    await keten.weeg({ casusId, wie: weger, ...S01 });
    const { dossierId } = await dossierVan(keten, casusId);
    const documentId = await keten
      .als(weger)
      .addDocument({ casusId, invoer: aDocumentInvoer(), bestand: aBestand() });
    await test.store.documentcontrole.record({ documentId, versie: 1 }, true);
    const { uitnodigingen } = await keten.systeem.createUitnodigingen({
      ...stap(),
      op: new Date('2026-12-01T13:00:00Z'),
      vorm: 'DIGITAAL',
      partners: ['RIEC'],
      termijnregel: termijnregel('T09', 'P1'),
    });
    await withRaw(test, async (raw) => {
      await raw.exec(`update casus set fase = 'F5' where casus_id = '${casusId}'`);
      await raw.exec(`delete from casusrelatie where casus_id = '${casusId}' and groep like 'r0%'`);
      for (const [soort, groep] of [...RELATIES, ['MELDPUNT', 'r02'] as const])
        await raw.exec(
          `insert into casusrelatie values ('${casusId}', '${soort}', '${groep}', '2026', null)`,
        );
    });
    const verzoekId = await registreerVerzoek(keten, casusId, 'INZAGE');
    await stelInzageSamen(keten, verzoekId);
    const correctieverzoek = await registreerVerzoek(keten, casusId, 'CORRECTIE');
    const voorstel = { veld: 'woonplaats', nieuw: 'Zutphen', onderbouwing: LANGE_MOTIVERING };
    await alsFg(keten).proposeCorrectie(correctieverzoek, voorstel);
    const { correctieId } = (await alsFg(keten).readVerzoek(correctieverzoek)).correcties[0]!;
    await keten
      .als(officier)
      .openBreekglas(casusId, LANGE_MOTIVERING)
      .catch(() => undefined);
    const sleutels = {
      casusId,
      dossierId,
      documentId,
      versie: '1',
      verzoekId,
      correctieId,
      uitnodigingId: uitnodigingen[0]!.uitnodigingId,
      userTaskKey: '11',
      onderwerp: `casus:${casusId}`,
    };
    let restore = async () => {};
    await test.reopen(async () => {
      restore = await test.database.backup();
    });
    return new Begin(test, casusId, sleutels, restore);
  }

  /** What all of these see and leave behind, per person, in a world with this compartment. */
  async inWereld(
    velden: Partial<Record<Strafrechtveld, string | null>>,
    wie: readonly Professional[],
    daarna: (keten: Keten, casusId: string) => Promise<void> = () => Promise.resolve(),
  ): Promise<Record<string, string>> {
    await this.test.reopen(this.restore);
    this.test.clock.set(BEGIN);
    const invoer = Object.entries(velden).map(([veld, waarde]) => [veld, { waarde, vrijgegeven: false }]);
    const keten = new Keten(this.test);
    await keten.als(piket).saveStrafrecht(this.casusId, Object.fromEntries(invoer));
    await daarna(keten, this.casusId);
    const portal = await startPortalOn(this.test.store, this.test.clock);
    try {
      addTask(portal, this.casusId);
      const definitieKey = addProcesses(portal, this.casusId, velden.statusStrafrecht === 'onderzoek');
      this.sleutels = { ...this.sleutels, definitieKey, instantieKey: '100', besluitKey: '500-1' };
      const gezien: Record<string, string> = {};
      for (const een of wie) {
        // What two people do in the same moment has no order of its own.
        this.test.clock.turn(1);
        gezien[een.gebruikerId] = canonical(await this.allOf(portal, een));
      }
      return { ...gezien, ...(await this.traces(portal)) };
    } finally {
      await portal.close();
    }
  }

  /** Every page, every file and the answer to every form, in the order of the table of routes. */
  private async allOf(portal: PortalOnStore, wie: Professional): Promise<string> {
    const bezoeker = await portal.login(wie);
    if (wie === fg) await giveReasons(bezoeker, ['verwerkingen', `casus:${this.casusId}`]);
    const werkplek = await bezoeker.get('/werkplek');
    const antwoorden: string[] = [];
    const regels = this.test.store.toegangsregels();
    for (const route of routes.filter(isAsked)) {
      const { method, path } = route;
      if (!isDoorOpen(regels, wie, route)) continue;
      const address = addressOf(path, this.sleutels);
      const antwoord = method === 'get' ? bezoeker.get(address) : bezoeker.submit(werkplek, address);
      antwoorden.push(`${method} ${path}`, toText(await antwoord));
    }
    return antwoorden.join('\n');
  }

  /** What is written down of it: the verwerkingslog, the log of requests, and messages to the process. */
  private async traces(portal: PortalOnStore): Promise<Record<string, string>> {
    const berichten = await withRaw(this.test, (raw) =>
      // Those to the process of the traject are of the compartment themselves.
      raw.rows('select name, correlation_key, variables from outbox where in_compartiment = 0 order by id'),
    );
    return {
      verwerkingslog: canonical(JSON.stringify(await logLines(this.test))),
      verzoeklog: canonical(JSON.stringify(portal.lines)),
      berichten: canonical(JSON.stringify(berichten)),
    };
  }
}

/**
 * Every route behind a login; who logs out has nothing more to see, and a stream has no end: what it sends is on the page
 * that it belongs to.
 */
const isAsked = ({ path, rule }: Route): boolean =>
  (rule === 'ingelogd' || rule.includes(':')) && !/uitloggen|\/account|\/stroom$/.test(path);

/**
 * The casus in the process engine, with a traject that stands still in one world and none in the other.
 * @returns the key of the model that the casus runs on
 */
function addProcesses({ monitor }: PortalOnStore, casusId: string, isOnderzoek: boolean): string {
  const casusOf = (scopeKey: string) => ({ naam: 'casusId', waarde: casusId, scopeKey });
  const keten = monitor.add({
    instantieKey: '100',
    procesId: 'ketenaanpak',
    variabelen: [
      casusOf('100'),
      ...(isOnderzoek ? [{ naam: 'preweegGedaan', waarde: true, scopeKey: '100' }] : []),
    ],
    stromen: isOnderzoek ? ['Flow_StrafrechtGestart_Straf'] : [],
  });
  monitor.stand(keten, 'CallActivity_Weging', 'CALL_ACTIVITY');
  if (!isOnderzoek) return keten.definitieKey;
  monitor.stand(keten, 'CallActivity_Straf', 'CALL_ACTIVITY');
  const traject = monitor.add({
    instantieKey: '300',
    procesId: 'strafrechtelijk-traject',
    aanroeper: '100',
    variabelen: [casusOf('300')],
  });
  monitor.strand(traject, 'Task_TrajectOpenen', { incidentKey: '901' });
  return keten.definitieKey;
}

function addTask({ camunda }: PortalOnStore, casusId: string): void {
  camunda.addTask({
    userTaskKey: '11',
    casusId,
    taak: 'weging-vaststellen',
    candidateGroups: ['r02', 'r03', 'r04', 'r05', 'r06', 'r08', 'r09'],
  });
}

async function giveReasons(bezoeker: Visitor, onderwerpen: readonly string[]): Promise<void> {
  for (const onderwerp of onderwerpen) {
    const path = `/redenen/${onderwerp}`;
    const { status } = await bezoeker.submit(await bezoeker.get(path), path, { reden: LANGE_MOTIVERING });
    expect(status).toBe(303);
  }
}

const addressOf = (path: string, sleutels: Sleutels): string =>
  path.replace(/:(\w+)/g, (_, naam: string) => sleutels[naam] ?? sleutels['verzoekId']!);

/** A whole answer, but for what a browser gets for itself. */
function toText({ status, headers, text }: Page): string {
  const kop = [...headers].filter(([naam]) => !['date', 'etag', 'set-cookie'].includes(naam));
  return [status, JSON.stringify(kop), text].join('\n');
}

/** What is drawn by chance: the token and the key of a form, keys of rows and traces, and what is sealed. */
const TOEVAL =
  /(?<=name="(?:_csrf|sleutel)" value=")[^"]*|(?<="(?:spanId|span_id)":")[0-9a-f]{16}|\bv1\.k1\.[\w.-]+|[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9a-f]{32}\b/g;

/** Each of those as a number, by the order in which they come. */
function canonical(text: string): string {
  const seen = new Map<string, string>();
  return text.replace(TOEVAL, (drawn) => {
    const number = seen.get(drawn) ?? `#${seen.size}`;
    seen.set(drawn, number);
    return number;
  });
}

/** In which of these, people and traces, the worlds differ. */
function differences(een: Record<string, string>, ander: Record<string, string>): string[] {
  return Object.keys(een).filter((naam) => een[naam] !== ander[naam]);
}

/** All that the process of a traject does when nothing is released. */
async function runTraject(keten: Keten, casusId: string): Promise<void> {
  const stap = () => ({ casusId, elementInstanceKey: newKey() });
  const preweeg = { preweegGedaan: true, preweegOp: '2026-11-23', uitkomstVoorKeten: 'OPGEPAKT' } as const;
  const afgerond = await keten.doeTaak({
    casusId,
    taak: 'preweeg-vastleggen',
    wie: piket,
    inhoud: { vrijgeven: [] },
    variables: preweeg,
  });
  expect(afgerond).toEqual({ akkoord: true });
  await keten.zetKlaar(casusId, 'preweeg-vastleggen');
  await keten.systeem.escalateTaak({ ...stap(), taak: 'preweeg-vastleggen' });
}

const bothWorlds = async (begin: Begin, wie: readonly Professional[]) =>
  [await begin.inWereld(WERELDEN.onderzoek, wie), await begin.inWereld(WERELDEN.niets, wie)] as const;
/** Every page for everybody, in two worlds. */
const LANG = 300_000;

describe('twee werelden die alleen in het strafrechtcompartiment verschillen (E18, INV8)', () => {
  let begin: Begin;
  let onderzoek: Record<string, string>;
  let niets: Record<string, string>;
  beforeAll(async () => {
    begin = await Begin.build({});
    [onderzoek, niets] = await bothWorlds(begin, BUITEN);
  }, LANG);
  afterAll(() => begin.test.dispose());

  it('geven op elke pagina, in elk bestand, elke logregel en elk bericht hetzelfde, byte voor byte', () => {
    expect(differences(onderzoek, niets)).toEqual([]);
  });

  it('zijn bekeken door mensen die de casus zien', () => {
    const ziet = Object.keys(onderzoek).filter((naam) => onderzoek[naam]!.includes('Fleur Verzonnenstein'));
    expect(ziet).toEqual(['regisseur', 'weger', 'riec', 'zorgcoordinator', 'gemeente', 'hulp', 'fg']);
    expect(onderzoek['weger']).toContain('get /casussen/:casusId/strafrecht\n200');
    for (const wie of ['regisseur', 'techniek'])
      for (const pad of ['/monitor/processen/:definitieKey', '/monitor/instanties/:instantieKey'])
        expect(onderzoek[wie]).toContain(`get ${pad}\n200`);
    expect(onderzoek['verwerkingslog']).toContain('STRAFRECHT_BIJGEWERKT');
  });

  it(
    'geven hetzelfde als in de ene een traject loopt, met een taak die te laat is en een pre-weeg die is afgerond',
    async () => {
      // Who audits reads in the verwerkingslog that something was written, as for every step (INV7).
      const zonderLog = BUITEN.filter((een) => een !== fg);
      const loopt = await begin.inWereld(WERELDEN.onderzoek, [...zonderLog, piket], runTraject);
      const looptNiet = await begin.inWereld(WERELDEN.niets, [...zonderLog, piket]);
      expect(differences(loopt, looptNiet)).toEqual(['piket', 'verwerkingslog']);
      expect(loopt['piket']).toContain('Pre-weeg vastleggen');
    },
    LANG,
  );

  it('verschillen voor politie en OM wel', async () => {
    expect(differences(...(await bothWorlds(begin, [piket])))).toEqual(['piket']);
  });
});

describe('zonder de grendel van E18', () => {
  let begin: Begin;
  beforeAll(async () => {
    begin = await Begin.build({ toegangsregelsOf: withoutVrijgave });
  });
  afterAll(() => begin.test.dispose());

  it(
    'ziet wie bij de casus hoort het verschil',
    async () => {
      const gezien = await bothWorlds(begin, [regisseur, weger, zorgcoordinator]);
      expect(differences(...gezien)).toEqual(['regisseur', 'weger', 'zorgcoordinator']);
    },
    LANG,
  );
});

/** The rules of the product, but for the release that D11.8 asks for. */
const withoutVrijgave: Guards['toegangsregelsOf'] = (versie, matrix) => {
  const regels = toegangsregelsOf(versie, matrix);
  return {
    ...regels,
    may: (betrokkene, handeling, object) =>
      regels.may(
        betrokkene,
        handeling,
        handeling === 'strafrecht:lezen'
          ? { ...object, feiten: { ...object.feiten, vrijgegeven: true } }
          : object,
      ),
  };
};
