import { VERSCHIJNINGSVORMEN } from '../../../domain/casus/verschijningsvorm.js';
import { withEersteVersies } from '../../../domain/catalogus/catalogi.js';
import { type Antwoord, parseAntwoord } from '../../../domain/overleg/uitnodiging.js';
import type { UitnodigingWeergave } from '../../../store/weergave.js';
import type { Betrokkene, Professional } from '../../../domain/keten/betrokkene.js';
import type { Doel } from '../../../domain/toegang/doel.js';
import { voorvalInvoerSchema } from '../../../domain/casus/voorval.js';
import { DomainError } from '../../../domain/errors.js';
import { klassenOveral } from '../../../domain/monitor/klassezicht.js';
import type { Variabeleklasse } from '../../../domain/variabelen/define-variabele.js';
import { isReden } from '../../../domain/toegang/toegangsreden.js';
import { toegangsregelsOf } from '../../../domain/toegang/toegang.js';
import { PRODUCTMATRIX } from '../../../domain/toegang/toegang-matrix.js';
import type { Herstelverzoek } from '../../../store/herstel/request-herstel.js';
import type { Repository, TaakDossier, TaakSleutel } from '../../../store/repository.js';
import type { NieuweSessie, RepositoryContext, Sessies, Store, Uitlogbewijs } from '../../../store/store.js';
import type { CasusOverzicht } from '../../../store/weergave.js';
import { NU } from './builders.js';

/** Of everything that is asked to be repaired. */
export const HERSTEL_ID = '5d0f1c5e-9a51-4f0e-8d0a-0a4f0c9b7e11';
/** Who sees a casus here reads every class of its process variables. */
const KLASSEN: Variabeleklasse[] = ['ME', 'DY', 'EX', 'SG'];

/**
 * A dossier store in memory for tests of the portal: casussen by who may see them, sessions, and the dossier
 * halves that were saved. A casus that is not given to somebody does not exist for them.
 */
export class FakeStore implements Pick<
  Store,
  'repositoryFor' | 'sessies' | 'canWrite' | 'toegangsregels' | 'withWaarneming' | 'readBewakingsstand'
> {
  readonly casussen: { casus: CasusOverzicht; groepen: readonly string[] }[] = [];
  readonly dossiers = new Map<string, TaakSleutel & TaakDossier>();
  readonly gebruikers: string[] = [];
  readonly voorvallen: { casusId: string; voorvalId: string; invoer: unknown }[] = [];
  readonly herwegingen: { casusId: string; reden: string }[] = [];
  readonly heropend: { casusId: string; reden: string }[] = [];
  /** What was asked to be repaired. */
  readonly herstel: Herstelverzoek[] = [];
  /** Instances that name a casus which does not hang on them. */
  readonly losgeraakt: string[] = [];
  /** Answers of single calls, for one test. */
  readonly answers: Partial<Repository> = {};
  readonly sessies: Sessies = new FakeSessies();
  readonly regels = toegangsregelsOf(1, PRODUCTMATRIX);
  isFull = false;
  readonly uitnodigingen: UitnodigingWeergave[] = [];
  readonly antwoorden: (Antwoord & { uitnodigingId: string })[] = [];

  async canWrite() {
    return !this.isFull;
  }

  /** What the rota gives, by person. */
  readonly waarneming = new Map<string, Pick<Professional, 'groepen' | 'rollen' | 'waarneming'>>();
  isControleAchter = false;

  async withWaarneming(professional: Professional): Promise<Professional> {
    return { ...professional, ...this.waarneming.get(professional.gebruikerId) };
  }

  async readBewakingsstand() {
    return { geslaagdOp: null, isAchter: this.isControleAchter };
  }

  /** The purpose of each repository that was asked for, in order. */
  readonly doelen: Doel[] = [];

  toegangsregels() {
    return this.regels;
  }

  repositoryFor(betrokkene: Betrokkene, { doel }: RepositoryContext): Repository {
    this.doelen.push(doel);
    const groepen = betrokkene.soort === 'professional' ? betrokkene.groepen : [];
    const visible = () => this.casussen.filter((one) => one.groepen.some((groep) => groepen.includes(groep)));
    const demand = (casusId: string): CasusOverzicht => {
      const found = visible().find(({ casus }) => casus.casusId === casusId);
      if (found === undefined) throw new DomainError('NIET_GEVONDEN');
      return found.casus;
    };
    const empty = async (casusId: string): Promise<never[]> => {
      demand(casusId);
      return [];
    };
    return {
      registerMelding: () => Promise.reject(new Error('not part of these tests')),
      readMeldingStatus: async () => null,
      revealMelderByCode: async () => false,
      revealMelder: async ({ casusId }) => void demand(casusId),
      listCasussen: async () => visible().map(({ casus }) => casus),
      readCasus: async (casusId) => demand(casusId),
      readMeldingen: empty,
      readMeldvormen: async () =>
        Object.entries(VERSCHIJNINGSVORMEN).map(([code, naam]) => ({
          code,
          naam,
          naamEngels: undefined,
          isOpenbaar: true,
        })),
      readBuitenWerkgebied: async () => [],
      readTaakkeuzes: async () => ({}),
      readCatalogus: (catalogus) =>
        Promise.resolve({
          catalogus,
          versies: withEersteVersies(catalogus, []),
          keuzes: {},
          magSchrijven: false,
          werking: {},
        }),
      changeCatalogus: () => Promise.reject(new Error('not part of these tests')),
      readKpis: async () => [],
      readDossierpunten: async (casusId) => {
        demand(casusId);
        return null;
      },
      readPersonen: empty,
      listActies: empty,
      readNazorg: empty,
      readPlan: async (casusId) => {
        demand(casusId);
        return { versies: [], daderdeel: null, magDaderdeelSchrijven: false };
      },
      readConceptplan: async () => null,
      readPlanteruggave: async () => null,
      readPlanvoorzet: async () => null,
      readTaakbegin: async () => null,
      saveDaderdeel: () => Promise.reject(new Error('not part of these tests')),
      readWegingen: empty,
      readTabeladviezen: empty,
      readMatches: empty,
      readTweedeWegingen: empty,
      readVerrijking: async (casusId) => {
        demand(casusId);
        return { overleg: null, verzoeken: [], hoorverslagen: [] };
      },
      deliverBijdrage: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      judgeMatch: async () => undefined,
      undoMatch: async () => undefined,
      readDoorlaattoetsen: empty,
      readTijdlijn: empty,
      readPiketmeldingen: async () => [],
      listUitnodigingen: async () => this.uitnodigingen,
      answerUitnodiging: async (uitnodigingId, antwoord) => {
        this.antwoorden.push({ uitnodigingId, ...parseAntwoord(antwoord) });
      },
      addPartner: () => Promise.reject(new Error('not part of these tests')),
      moveOverleg: () => Promise.reject(new Error('not part of these tests')),
      withdrawUitnodiging: () => Promise.reject(new Error('not part of these tests')),
      openBreekglas: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      readBreekglasmeldingen: async () => [],
      readRegie: async () => ({
        casussen: [],
        slachtoffers: 0,
        verdwenen: [],
        controle: { geslaagdOp: null, isAchter: false },
      }),
      readBewaking: async () => ({ geslaagdOp: null, isAchter: false }),
      requestControle: async () => undefined,
      readMonitor: async () => {
        if (!this.regels.roleMay(betrokkene, 'monitor:lezen')) throw new DomainError('NIET_GEVONDEN');
        return {
          magHerstellen: this.regels.roleMay(betrokkene, 'herstel:schrijven'),
          magIngrijpen: this.regels.roleMay(betrokkene, 'ingreep:schrijven'),
          zoekklassen: betrokkene.soort === 'professional' ? klassenOveral(this.regels, betrokkene) : [],
        };
      },
      readProcescasussen: async (casusIds) =>
        visible()
          .filter(({ casus }) => casusIds.includes(casus.casusId))
          .map(({ casus: { casusId, casusnummer } }) => ({ casusId, casusnummer, klassen: KLASSEN })),
      isCasusdrager: async ({ instantieKey, casusId }) =>
        this.casussen.some(({ casus }) => casus.casusId === casusId) &&
        !this.losgeraakt.includes(instantieKey),
      requestHerstel: async (verzoek) => {
        if (!isReden(verzoek.reden)) throw new DomainError('MOTIVERING_ONTBREEKT');
        this.herstel.push(verzoek);
        return HERSTEL_ID;
      },
      listHerstel: async () => [],
      readHerstel: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      findProcescasus: async (nummer) => {
        const found = visible().find(({ casus }) => casus.casusnummer === nummer)?.casus;
        return found === undefined
          ? null
          : { casusId: found.casusId, casusnummer: found.casusnummer, klassen: KLASSEN };
      },
      listRooster: async () => ({ magSchrijven: true, regels: [], groepen: [] }),
      addRoosterregel: async () => undefined,
      withdrawRoosterregel: async () => undefined,
      readPreventie: async () => [],
      requestPreventiejaar: async () => undefined,
      readKetenevaluaties: async () => ({ evaluaties: [], leerpunten: [] }),
      requestEvaluatie: async () => undefined,
      listKetentaken: async () => [],
      readKetenzaak: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      listEvaluaties: async () => [],
      readEvaluatie: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      listLeerpunten: async () => [],
      followUpLeerpunt: async () => undefined,
      listBewaartermijnen: async () => ({ termijnen: [], vernietigd: [] }),
      extendBewaartermijn: async () => undefined,
      registerVerzoek: async () => '0190a000-0000-4000-8000-00000000000c',
      listVerzoeken: async () => [],
      readVerzoek: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      extendVerzoek: async () => undefined,
      decideVerzoek: async () => undefined,
      liftBeperking: async () => undefined,
      previewInzage: async () => [],
      proposeInzage: async () => undefined,
      readInzagevoorstel: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      checkInzage: async () => undefined,
      exportInzage: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      proposeCorrectie: async () => undefined,
      decideCorrectie: async () => undefined,
      reportKennisgeving: async () => undefined,
      readRechten: empty,
      recordInformatie: async () => undefined,
      listTeInformeren: async () => [],
      readStuurinformatie: async () => [],
      listDocumenten: async (casusId) => {
        demand(casusId);
        return { documenten: [], schrijfbareGroepen: [], dossiers: [] };
      },
      addDocument: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      replaceDocument: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      openDocument: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      removeDocument: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      readStrafrecht: async () => ({ magSchrijven: false, velden: [] }),
      saveStrafrecht: async () => undefined,
      readTaakDossier: async ({ userTaskKey, casusId }) => {
        if (casusId) demand(casusId);
        return this.dossiers.get(userTaskKey) ?? null;
      },
      saveTaakDossier: async (dossier) => {
        if (dossier.casusId) demand(dossier.casusId);
        this.dossiers.set(dossier.userTaskKey, { ...dossier, bewaardOp: '', bewaardDoor: '' });
      },
      requestHerweging: async (casusId, reden) => {
        demand(casusId);
        if (reden.trim().length < 20) throw new DomainError('MOTIVERING_ONTBREEKT');
        this.herwegingen.push({ casusId, reden });
      },
      readBedenktijd: async () => null,
      recordBedenktijd: async () => undefined,
      keepLvbProfiel: async () => undefined,
      readComensha: async () => null,
      recordComensha: async () => undefined,
      reopenCasus: async (casusId, reden) => {
        demand(casusId);
        if (reden.trim().length < 20) throw new DomainError('MOTIVERING_ONTBREEKT');
        this.heropend.push({ casusId, reden });
      },
      reportVoorval: async (casusId, voorval) => {
        demand(casusId);
        const ontleed = voorvalInvoerSchema.safeParse(voorval.invoer);
        if (!ontleed.success)
          throw new DomainError('ONGELDIG', { velden: { waarde: 'Kies wat er is gedaan.' } });
        this.voorvallen.push({ casusId, ...voorval });
      },
      readVoorvallen: empty,
      recordReden: async (_onderwerp, tekst) => {
        if (tekst.trim().length < 20) throw new DomainError('MOTIVERING_ONTBREEKT');
        return '0190a000-0000-4000-8000-00000000000a';
      },
      searchLog: async () => ({ regels: [], verder: null }),
      readOpvallend: async () => [],
      exportLog: async () => ({ uitvoerId: '0190a000-0000-4000-8000-00000000000b', regels: [] }),
      countToegangsvoorstellen: async () => 0,
      listModelwijzigingen: async () => [],
      readModelwijziging: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      readModelconcepten: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      readModelconcept: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      openModelwijziging: () => Promise.reject(new Error('not part of these tests')),
      withdrawModelwijziging: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      addModelconcept: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      saveModelconcept: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      markModelbezoek: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      removeModelconcept: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      startProefdraai: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      readProefdraai: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      submitModelwijziging: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      returnModelwijziging: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      listModelbesluiten: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      prepareVrijgave: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      recordVrijgave: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      readModelantwoorden: empty,
      listModelvrijgaven: async () => [],
      readVorigeModellen: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      readToegangsregels: async () => ({
        versie: 1,
        sinds: '2026-11-01T08:00:00Z',
        voorstel: null,
        matrix: PRODUCTMATRIX,
        vanKracht: true,
        versies: [],
        open: [],
        afgewezen: [],
      }),
      readToegangsvoorstel: () => Promise.reject(new DomainError('NIET_GEVONDEN')),
      proposeToegangsregel: async () => '0190a000-0000-4000-8000-00000000000c',
      decideToegangsvoorstel: async () => undefined,
      recordGebruiker: async ({ gebruikerId }) => {
        this.gebruikers.push(gebruikerId);
      },
      ...this.answers,
    };
  }
}

class FakeSessies implements Sessies {
  private readonly byToken = new Map<string, NieuweSessie & { sessieId: string }>();
  private readonly taken = new Set<string>();
  private opened = 0;

  async open(sessie: NieuweSessie) {
    this.opened += 1;
    const token = `token-${this.opened}`;
    this.byToken.set(token, { ...sessie, sessieId: `sessie-${this.opened}` });
    return token;
  }

  async read(token: string) {
    const sessie = this.byToken.get(token);
    return sessie === undefined ? null : { ...sessie, nieuwToken: null };
  }

  async rotate(token: string, sessie: NieuweSessie) {
    this.byToken.delete(token);
    return this.open(sessie);
  }

  async remember(sessieId: string, waarden: Record<string, string>) {
    for (const sessie of this.byToken.values())
      if (sessie.sessieId === sessieId) Object.assign(sessie.waarden, waarden);
  }

  async close(token: string) {
    this.byToken.delete(token);
  }

  async listOf(gebruikerId: string) {
    const moment = NU.toISOString();
    return [...this.byToken.values()]
      .filter(({ betrokkene }) => betrokkene?.gebruikerId === gebruikerId)
      .map(({ sessieId, waarden }) => ({ sessieId, waarden, geopendOp: moment, gezienOp: moment }));
  }

  async closeOneOf(gebruikerId: string, sessieId: string) {
    this.closeWhere(
      (sessie) => sessie.betrokkene?.gebruikerId === gebruikerId && sessie.sessieId === sessieId,
    );
  }

  async closeAllOf(gebruikerId: string) {
    this.closeWhere(({ betrokkene }) => betrokkene?.gebruikerId === gebruikerId);
  }

  async closeByIssuer({ jti, gebruikerId, sid }: Uitlogbewijs) {
    if (this.taken.has(jti)) return false;
    this.taken.add(jti);
    this.closeWhere(
      (sessie) => sessie.betrokkene?.gebruikerId === gebruikerId || (sid !== undefined && sessie.sid === sid),
    );
    return true;
  }

  async removeExpired() {
    return 0;
  }

  private closeWhere(isMeant: (sessie: NieuweSessie & { sessieId: string }) => boolean) {
    for (const [token, sessie] of this.byToken) if (isMeant(sessie)) this.byToken.delete(token);
  }
}
