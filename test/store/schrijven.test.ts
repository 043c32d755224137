import { randomUUID } from 'node:crypto';
import { REGIOCODES } from '../../domain/keten/regio.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Handeling } from '../../domain/toegang/toegang.js';
import { toegangsregelsOf } from '../../domain/toegang/toegang.js';
import type { Repository } from '../../store/repository.js';
import { aBestand, aDocumentInvoer } from '../builders/a-document.js';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import {
  beheerder,
  fg,
  fg2,
  meldpunt,
  officier,
  piket,
  regisseur,
  riec,
  weger,
} from '../builders/betrokkenen.js';
import { aBijdrage } from '../builders/verrijking.js';
import { probeer } from './support/proefdraai.js';
import { termijnregel } from '../support/regels.js';
import { AanTafel } from './support/aan-tafel.js';
import { Keten, newKey } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { withRaw } from './support/raw-database.js';
import { LANGE_MOTIVERING, S01, S08 } from './support/scenarios.js';
import { alsFg, dossierVan, registreerVerzoek, stelInzageSamen } from './support/verzoeken.js';

/** A store in which single cells of the access rules can be shut while it runs. */
class Wereld {
  readonly dicht = new Set<Handeling>();
  test!: TestStore;
  keten!: Keten;
  casusId!: string;
  dossierId!: string;

  async build(): Promise<void> {
    this.test = await openTestStore(undefined, {
      toegangsregelsOf: (versie, matrix) => {
        const regels = toegangsregelsOf(versie, matrix);
        return {
          ...regels,
          may: (betrokkene, handeling, object) =>
            this.dicht.has(handeling)
              ? { toegestaan: false, regel: 'D11.1', zichtbaar: false }
              : regels.may(betrokkene, handeling, object),
        };
      },
    });
    this.keten = new Keten(this.test);
    ({ casusId: this.casusId } = await this.keten.registreer(S01.melding, S01.registratie));
    await this.keten.systeem.alarmPiket({ ...this.stap(), soort: 'ACUUT' });
    await this.keten.weeg({ casusId: this.casusId, wie: weger, ...S01 });
    ({ dossierId: this.dossierId } = await dossierVan(this.keten, this.casusId));
  }

  stap = () => ({ casusId: this.casusId, elementInstanceKey: newKey() });

  /** What this work wrote, but for the verwerkingslog. */
  async writes(work: () => Promise<unknown>): Promise<string[]> {
    const vanaf = this.test.statements.length;
    await work();
    return this.test.statements
      .slice(vanaf)
      .filter((sql) => /^\s*(insert|update|delete|replace)\b/i.test(sql) && !/"?verwerkingslog/i.test(sql));
  }
}

const wereld = new Wereld();
beforeAll(() => wereld.build());
afterAll(() => wereld.test.dispose());

const als = (...wie: Parameters<Keten['als']>) => wereld.keten.als(...wie);
const verzoek = (soort: Parameters<typeof registreerVerzoek>[2]) =>
  registreerVerzoek(wereld.keten, wereld.casusId, soort);

/** A call that writes: the cells without which it may not, and how somebody who may does it. */
interface Schrijfvraag {
  vraagt: Handeling[];
  /** Puts ready what the call needs. @returns the call itself */
  maak: () => Promise<() => Promise<unknown>>;
}

const aDocument = () =>
  als(weger).addDocument({ casusId: wereld.casusId, invoer: aDocumentInvoer(), bestand: aBestand() });
const documentSleutel = async () => ({ casusId: wereld.casusId, documentId: await aDocument() });

async function aVoorgesteldeCorrectie(): Promise<string> {
  const verzoekId = await verzoek('CORRECTIE');
  await alsFg(wereld.keten).proposeCorrectie(verzoekId, {
    veld: 'woonplaats',
    nieuw: 'Zutphen',
    onderbouwing: LANGE_MOTIVERING,
  });
  return verzoekId;
}

async function correctieBesluit(): Promise<Parameters<Repository['decideCorrectie']>> {
  const [rechten] = await als(regisseur, 'casusoverleg').readRechten(wereld.casusId);
  const { correctieId } = rechten!.correcties.at(-1)!;
  return [wereld.casusId, { correctieId, besluit: 'DOORGEVOERD', motivering: LANGE_MOTIVERING }];
}

const ALSNOG_BEKEND = { naam: 'Vera Verzonnen', magTeruggebeld: 'nee', toestemming: 'ja' };

let jaar = 1980;
/** A melding about somebody known, with the casus that it may belong to. */
async function aKandidaat() {
  jaar += 1;
  const wie = { naam: `Vera Verzonnen ${jaar}`, geboortedatum: `${jaar}-03-09`, telefoon: `06 1234 ${jaar}` };
  const bekend = await wereld.keten.registreer(aRustigeMelding({ wie }), S08.registratie);
  const nieuw = await wereld.keten.meld(aRustigeMelding({ wie }));
  await wereld.keten.systeem.findKandidaten({ ...nieuw, elementInstanceKey: newKey() });
  return { bekend, nieuw, besluit: { oordeel: 'BEKEND', nummer: 1, reden: LANGE_MOTIVERING } as const };
}

/** Weighed as GEEN, and scaled down. */
async function aGeslotenCasus(): Promise<string> {
  const { systeem } = wereld.keten;
  const { casusId } = await wereld.keten.registreer(S08.melding, S08.registratie);
  const stap = () => ({ casusId, elementInstanceKey: newKey() });
  await wereld.keten.weeg({ casusId, wie: weger, ...S08 });
  await systeem.recordActualiteit({ ...stap(), nogInSituatie: 'nee', dagenSindsLaatsteSignaal: 90 });
  await systeem.closeCasus({ ...stap(), periode: 1, afsluitreden: 'AFGESCHAALD' });
  return casusId;
}

const voorstel = () =>
  als(beheerder, 'beheer').proposeToegangsregel({ groep: 'nazorg', rol: 'R04', wordt: {} }, LANGE_MOTIVERING);

const wijziging = () =>
  als(beheerder, 'beheer').openModelwijziging({ titel: 'Een wijziging', reden: LANGE_MOTIVERING });

async function concept() {
  const sleutel = { wijzigingId: await wijziging(), soort: 'dmn', naam: 'acuut' } as const;
  const nieuw = { inhoud: '<eerste/>', basis: null };
  return { sleutel, ...(await als(beheerder, 'beheer').addModelconcept(sleutel, nieuw)) };
}

async function voorgelegd() {
  const { sleutel } = await concept();
  const { wijzigingId } = sleutel;
  const hash = await probeer(wereld.test.store, als(beheerder, 'beheer'), wijzigingId);
  await als(beheerder, 'beheer').submitModelwijziging(wijzigingId, { hash, lopend: [] });
  return { wijzigingId, hash };
}

const ROOSTERREGEL = {
  groep: 'r03.zvh',
  wie: 'groep:r03.zvh.piket',
  voorGebruikerId: null,
  van: '2026-11-24',
  tot: '2026-12-24',
};

const SCHRIJVEN = {
  registerMelding: {
    vraagt: ['nieuweMelding:schrijven'],
    maak: async () => () => wereld.keten.meld(aRustigeMelding()),
  },
  requestHerstel: {
    vraagt: ['herstel:schrijven'],
    maak: async () => () =>
      als(regisseur).requestHerstel({
        soort: 'OPNIEUW',
        reden: LANGE_MOTIVERING,
        regels: [
          {
            instantieKey: '1',
            incidentKey: '2',
            jobKey: '3',
            elementInstantieKey: '4',
            casusId: wereld.casusId,
          },
        ],
      }),
  },
  judgeMatch: {
    vraagt: ['matchresultaten:schrijven'],
    async maak() {
      const { nieuw, besluit } = await aKandidaat();
      return () => als(regisseur).judgeMatch(nieuw.casusId, besluit);
    },
  },
  undoMatch: {
    vraagt: ['matchresultaten:schrijven'],
    async maak() {
      const { bekend, nieuw, besluit } = await aKandidaat();
      await als(regisseur).judgeMatch(nieuw.casusId, besluit);
      const voorstelId = (await als(regisseur).readMatches(bekend.casusId)).find(
        ({ stand }) => stand === 'BEVESTIGD',
      )!.voorstelId;
      return () => als(regisseur).undoMatch(bekend.casusId, { voorstelId, reden: LANGE_MOTIVERING });
    },
  },
  saveStrafrecht: {
    vraagt: ['strafrecht:schrijven'],
    maak: async () => () =>
      als(piket).saveStrafrecht(wereld.casusId, { aangifte: { waarde: 'ja', vrijgegeven: false } }),
  },
  saveDaderdeel: {
    vraagt: ['daderdeel:schrijven'],
    maak: async () => () => als(piket).saveDaderdeel(wereld.casusId, 'Afspraken over de dader.'),
  },
  addDocument: { vraagt: ['weging1:schrijven'], maak: async () => aDocument },
  replaceDocument: {
    vraagt: ['weging1:schrijven'],
    async maak() {
      const sleutel = await documentSleutel();
      return () => als(weger).replaceDocument(sleutel, aBestand('Nieuwer.'));
    },
  },
  removeDocument: {
    vraagt: ['weging1:schrijven'],
    async maak() {
      const sleutel = await documentSleutel();
      return () => als(weger).removeDocument(sleutel, LANGE_MOTIVERING);
    },
  },
  answerUitnodiging: {
    vraagt: ['uitnodigingen:schrijven'],
    async maak() {
      const termijn = termijnregel('T09', 'P1');
      const { uitnodigingen } = await wereld.keten.systeem.createUitnodigingen({
        ...wereld.stap(),
        op: new Date('2026-12-01T13:00:00Z'),
        vorm: 'DIGITAAL',
        partners: ['RIEC'],
        termijnregel: termijn,
      });
      const { uitnodigingId } = uitnodigingen[0]!;
      await wereld.keten.systeem.sendUitnodiging({
        ...wereld.stap(),
        uitnodigingId,
        ronde: 1,
        termijnregel: termijn,
      });
      return () =>
        als(riec, 'casusoverleg').answerUitnodiging(uitnodigingId, {
          reactie: 'AANGENOMEN',
          redenCode: null,
        });
    },
  },
  addPartner: {
    vraagt: ['procesgegevens:lezen', 'casusoverleg:schrijven'],
    async maak() {
      const { casusId } = wereld;
      await wereld.keten.doeTaak({
        casusId,
        taak: 'casus-inbrengen',
        wie: regisseur,
        inhoud: { grondslagen: ['WGS_ZVH'], doelomschrijving: 'Bescherming', betrokkeneGeinformeerd: 'ja' },
        variables: { grondslagVastgelegd: true },
      });
      await wereld.keten.systeem.recordInbreng(wereld.stap());
      await wereld.keten.systeem.createUitnodigingen({
        ...wereld.stap(),
        op: new Date('2026-12-01T13:00:00Z'),
        vorm: 'DIGITAAL',
        partners: ['OM'],
        termijnregel: termijnregel('T09', 'P1'),
      });
      const invoer = { partner: 'RIEC', grondslag: 'WGS_ZVH', doel: LANGE_MOTIVERING };
      return () => als(regisseur, 'casusoverleg').addPartner(casusId, invoer);
    },
  },
  moveOverleg: {
    vraagt: ['procesgegevens:lezen', 'casusoverleg:schrijven'],
    async maak() {
      const { casusId } = wereld;
      const op = new Date('2026-12-01T13:00:00Z');
      await wereld.keten.systeem.createUitnodigingen({
        ...wereld.stap(),
        op,
        vorm: 'DIGITAAL',
        partners: ['RIEC'],
        termijnregel: termijnregel('T09', 'P1'),
        isVerzetbaar: true,
      });
      const verzet = { naar: '2026-12-03T14:00', vorm: 'FYSIEK', reden: LANGE_MOTIVERING };
      const pagina = { gezienOp: op.toISOString(), sleutel: randomUUID() };
      return () => als(regisseur, 'casusoverleg').moveOverleg(casusId, { ...verzet, ...pagina });
    },
  },
  withdrawUitnodiging: {
    vraagt: ['procesgegevens:lezen', 'casusoverleg:schrijven'],
    async maak() {
      const { casusId } = wereld;
      const { uitnodigingen } = await wereld.keten.systeem.createUitnodigingen({
        ...wereld.stap(),
        op: new Date('2026-12-01T13:00:00Z'),
        vorm: 'DIGITAAL',
        partners: ['RIEC'],
        termijnregel: termijnregel('T09', 'P1'),
      });
      const { uitnodigingId } = uitnodigingen[0]!;
      return () =>
        als(regisseur, 'casusoverleg').withdrawUitnodiging({ casusId, uitnodigingId }, LANGE_MOTIVERING);
    },
  },
  openBreekglas: {
    // An emergency opens for reading; it is asked by what it would open.
    vraagt: ['procesgegevens:lezen'],
    async maak() {
      const { casusnummer } = await wereld.keten.registreer(S08.melding, S08.registratie);
      return () => als(officier).openBreekglas(casusnummer, LANGE_MOTIVERING);
    },
  },
  extendBewaartermijn: {
    vraagt: ['bewaartermijnen:schrijven'],
    async maak() {
      const casusId = await aGeslotenCasus();
      const metMandaat = { ...regisseur, mandaten: ['verlengingBewaartermijn' as const] };
      const verlenging = { tot: new Date('2028-01-01T09:00:00Z'), besluit: LANGE_MOTIVERING };
      return () => als(metMandaat).extendBewaartermijn(casusId, verlenging);
    },
  },
  registerVerzoek: {
    vraagt: ['verzoeken:schrijven'],
    maak: async () => () => verzoek('BEZWAAR'),
  },
  extendVerzoek: {
    vraagt: ['verzoeken:schrijven'],
    async maak() {
      const verzoekId = await verzoek('INZAGE');
      return () => alsFg(wereld.keten).extendVerzoek(verzoekId, LANGE_MOTIVERING);
    },
  },
  decideVerzoek: {
    vraagt: ['verzoeken:schrijven'],
    async maak() {
      const verzoekId = await verzoek('INZAGE');
      const uitspraak = { besluit: 'AFGEWEZEN', motivering: LANGE_MOTIVERING };
      return () => alsFg(wereld.keten).decideVerzoek(verzoekId, uitspraak);
    },
  },
  liftBeperking: {
    vraagt: ['verzoeken:schrijven'],
    async maak() {
      const verzoekId = await verzoek('BEPERKING');
      const uitspraak = { besluit: 'TOEGEWEZEN', motivering: LANGE_MOTIVERING };
      await alsFg(wereld.keten).decideVerzoek(verzoekId, uitspraak);
      return () => alsFg(wereld.keten).liftBeperking(verzoekId, LANGE_MOTIVERING);
    },
  },
  proposeInzage: {
    vraagt: ['verzoeken:schrijven'],
    async maak() {
      const verzoekId = await verzoek('INZAGE');
      const blokken = await alsFg(wereld.keten).previewInzage(verzoekId);
      const oordelen = blokken.map(({ sleutel }) => [sleutel, { keuze: 'GEVEN', toelichting: '' }]);
      return () => alsFg(wereld.keten).proposeInzage(verzoekId, Object.fromEntries(oordelen));
    },
  },
  checkInzage: {
    vraagt: ['verzoeken:schrijven'],
    async maak() {
      const verzoekId = await verzoek('INZAGE');
      await stelInzageSamen(wereld.keten, verzoekId);
      const blokken = await alsFg(wereld.keten).previewInzage(verzoekId);
      const oordelen = blokken.map(({ sleutel }) => [sleutel, { keuze: 'GEVEN', toelichting: '' }]);
      await alsFg(wereld.keten).proposeInzage(verzoekId, Object.fromEntries(oordelen));
      const { opgemaaktOp } = await alsFg(wereld.keten, fg2).readInzagevoorstel(verzoekId);
      const controle = { oordeel: 'AKKOORD', voorgesteldOp: opgemaaktOp, opmerking: '' } as const;
      return () => alsFg(wereld.keten, fg2).checkInzage(verzoekId, controle);
    },
  },
  proposeCorrectie: { vraagt: ['verzoeken:schrijven'], maak: async () => aVoorgesteldeCorrectie },
  decideCorrectie: {
    vraagt: ['correcties:schrijven'],
    async maak() {
      await aVoorgesteldeCorrectie();
      const besluit = await correctieBesluit();
      return () => als(regisseur, 'casusoverleg').decideCorrectie(...besluit);
    },
  },
  reportKennisgeving: {
    vraagt: ['verzoeken:schrijven'],
    async maak() {
      await als(piket).readPersonen(wereld.casusId);
      const verzoekId = await aVoorgesteldeCorrectie();
      await als(regisseur, 'casusoverleg').decideCorrectie(...(await correctieBesluit()));
      const { correcties } = await alsFg(wereld.keten).readVerzoek(verzoekId);
      const { kennisgevingId } = correcties[0]!.kennisgevingen[0]!;
      return () => alsFg(wereld.keten).reportKennisgeving(verzoekId, kennisgevingId);
    },
  },
  deliverBijdrage: {
    vraagt: ['weging2:schrijven'],
    async maak() {
      const tafel = await AanTafel.nodig(wereld.keten);
      const { verzoeken } = await tafel.vraag('RIEC');
      await wereld.keten.systeem.closeVerzoeken(tafel.overleg());
      const sleutel = { casusId: tafel.casusId, verzoekId: verzoeken[0]!.verzoekId };
      return () => als(riec, 'casusoverleg').deliverBijdrage(sleutel, aBijdrage());
    },
  },
  recordInformatie: {
    vraagt: ['informatieplicht:schrijven'],
    maak: async () => () =>
      als(regisseur, 'casusoverleg').recordInformatie(
        { casusId: wereld.casusId, dossierId: wereld.dossierId },
        { stand: 'GEINFORMEERD', geinformeerdOp: '2026-11-24', wijze: 'GESPREK' },
      ),
  },
  saveTaakDossier: {
    vraagt: ['taken:schrijven'],
    async maak() {
      await wereld.keten.zetKlaar(wereld.casusId, 'weging-vaststellen');
      const taak = { userTaskKey: newKey(), casusId: wereld.casusId, taak: 'weging-vaststellen' } as const;
      return () => als(weger).saveTaakDossier({ ...taak, inhoud: {}, concept: true });
    },
  },
  revealMelder: {
    vraagt: ['melderidentiteit:schrijven'],
    async maak() {
      const melding = await wereld.keten.meld(aRustigeMelding({ overU: { anonimiteit: 'volledigAnoniem' } }));
      return () => als(meldpunt, 'melden').revealMelder(melding, ALSNOG_BEKEND);
    },
  },
  revealMelderByCode: {
    vraagt: ['nieuweMelding:schrijven'],
    async maak() {
      const { code } = await wereld.keten.meld(
        aRustigeMelding({ overU: { anonimiteit: 'volledigAnoniem' } }),
      );
      return () => als(meldpunt, 'melden').revealMelderByCode(code, ALSNOG_BEKEND);
    },
  },
  requestHerweging: {
    // Who weighs, or procesregie: with one of the two it may.
    vraagt: ['weging1:schrijven', 'casusoverleg:schrijven'],
    maak: async () => () => als(weger).requestHerweging(wereld.casusId, LANGE_MOTIVERING),
  },
  recordBedenktijd: {
    vraagt: ['strafrecht:schrijven'],
    maak: async () => () => {
      const { casusId, dossierId } = wereld;
      const invoer = { soort: 'VERLEEND', vanaf: '2026-11-20', duur: 'MAANDEN_3', door: 'POLITIE' };
      return als(piket).recordBedenktijd({ casusId, dossierId }, invoer);
    },
  },
  keepLvbProfiel: {
    vraagt: ['weging2:schrijven'],
    maak: async () => () => {
      const { casusId, dossierId } = wereld;
      const invoer = { profiel: 'RISICO', instrument: 'SCIL', afgenomenOp: '2026-11-20' };
      return als(regisseur).keepLvbProfiel({ casusId, dossierId }, invoer);
    },
  },
  recordComensha: {
    vraagt: ['acties:schrijven'],
    maak: async () => () => {
      const { casusId, dossierId } = wereld;
      return als(regisseur).recordComensha({ casusId, dossierId }, { vorm: 'GEANONIMISEERD' });
    },
  },
  reopenCasus: {
    vraagt: ['casusoverleg:schrijven'],
    async maak() {
      const casusId = await aGeslotenCasus();
      return () => als(regisseur).reopenCasus(casusId, LANGE_MOTIVERING);
    },
  },
  reportVoorval: {
    vraagt: ['voorvallen:schrijven'],
    maak: async () => () =>
      als(weger).reportVoorval(wereld.casusId, {
        voorvalId: randomUUID(),
        invoer: { soort: 'ACUUT_SIGNAAL' },
      }),
  },
  recordReden: {
    // Why somebody is about to look in the log.
    vraagt: ['logs:lezen'],
    maak: async () => () => alsFg(wereld.keten).recordReden('verwerkingen', LANGE_MOTIVERING),
  },
  requestPreventiejaar: {
    vraagt: ['preventie:schrijven'],
    async maak() {
      // Of each region one a year: the next one that is free.
      const gehad = (await als(regisseur).readPreventie()).length;
      const [regio, jaar] = [
        REGIOCODES[gehad % REGIOCODES.length]!,
        2026 + Math.floor(gehad / REGIOCODES.length),
      ];
      return () => als(regisseur).requestPreventiejaar({ regio, jaar });
    },
  },
  requestEvaluatie: {
    vraagt: ['evaluatie:schrijven'],
    maak: async () => () => als(regisseur, 'evaluatie').requestEvaluatie('PROCES'),
  },
  changeCatalogus: {
    vraagt: ['catalogi:schrijven'],
    async maak() {
      const { versies } = await als(beheerder, 'beheer').readCatalogus('formats');
      const versieGezien = Math.max(
        ...versies.filter(({ code }) => code === 'AGENDA').map(({ versie }) => versie),
      );
      return () =>
        als(beheerder, 'beheer').changeCatalogus({
          catalogus: 'formats',
          unsafeWijziging: {
            code: 'AGENDA',
            geldigVan: '2026-12-01',
            reden: 'De opening moet korter, zo is afgesproken.',
          },
          unsafeInhoud: { naam: 'Agenda', tekst: 'Opening. Besluit.' },
          versieGezien,
        });
    },
  },
  addRoosterregel: {
    vraagt: ['rooster:schrijven'],
    maak: async () => () => als(regisseur).addRoosterregel(ROOSTERREGEL),
  },
  withdrawRoosterregel: {
    vraagt: ['rooster:schrijven'],
    async maak() {
      await als(regisseur).addRoosterregel(ROOSTERREGEL);
      const { roosterId } = (await als(regisseur).listRooster()).regels.at(-1)!;
      return () => als(regisseur).withdrawRoosterregel(roosterId);
    },
  },
  followUpLeerpunt: {
    vraagt: ['evaluatie:schrijven'],
    async maak() {
      const leerpuntId = newKey();
      await withRaw(wereld.test, (raw) =>
        raw.exec(`insert into leerpunt values ('${leerpuntId}', 'evaluatie', 'EV-1', 'PROCES', 'x', 'x', 'r03.zvh',
          '2027-01-01', 'OPEN', null, '2026-11-24T09:00:00.000Z', null, null)`),
      );
      return () => als(regisseur, 'evaluatie').followUpLeerpunt(leerpuntId, { status: 'DOORGEVOERD' });
    },
  },
  requestControle: {
    vraagt: ['bewaking:schrijven'],
    maak: async () => () => als(regisseur).requestControle(),
  },
  proposeToegangsregel: { vraagt: ['toegangsregels:schrijven'], maak: async () => voorstel },
  decideToegangsvoorstel: {
    vraagt: ['toegangsbesluit:schrijven'],
    async maak() {
      const [open] = (await als(fg, 'toezicht').readToegangsregels()).open;
      const voorstelId = open?.voorstelId ?? (await voorstel());
      return () =>
        als(fg, 'toezicht').decideToegangsvoorstel(voorstelId, { akkoord: false, oordeel: LANGE_MOTIVERING });
    },
  },
  openModelwijziging: {
    vraagt: ['modellen:schrijven'],
    maak: async () => wijziging,
  },
  withdrawModelwijziging: {
    vraagt: ['modellen:schrijven'],
    async maak() {
      const wijzigingId = await wijziging();
      return () => als(beheerder, 'beheer').withdrawModelwijziging(wijzigingId);
    },
  },
  addModelconcept: {
    vraagt: ['modellen:schrijven'],
    async maak() {
      const wijzigingId = await wijziging();
      return () =>
        als(beheerder, 'beheer').addModelconcept(
          { wijzigingId, soort: 'dmn', naam: 'acuut' },
          { inhoud: '<eerste/>', basis: null },
        );
    },
  },
  saveModelconcept: {
    vraagt: ['modellen:schrijven'],
    async maak() {
      const { sleutel, hash } = await concept();
      return () => als(beheerder, 'beheer').saveModelconcept(sleutel, { inhoud: '<tweede/>', opHash: hash });
    },
  },
  markModelbezoek: {
    vraagt: ['modellen:schrijven'],
    async maak() {
      const { sleutel } = await concept();
      return () => als(beheerder, 'beheer').markModelbezoek(sleutel);
    },
  },
  removeModelconcept: {
    vraagt: ['modellen:schrijven'],
    async maak() {
      const { sleutel } = await concept();
      return () => als(beheerder, 'beheer').removeModelconcept(sleutel);
    },
  },
  startProefdraai: {
    vraagt: ['modellen:schrijven'],
    async maak() {
      const { sleutel } = await concept();
      return () => als(beheerder, 'beheer').startProefdraai(sleutel.wijzigingId, []);
    },
  },
  submitModelwijziging: {
    vraagt: ['modellen:schrijven'],
    async maak() {
      const { sleutel } = await concept();
      const hash = await probeer(wereld.test.store, als(beheerder, 'beheer'), sleutel.wijzigingId);
      return () => als(beheerder, 'beheer').submitModelwijziging(sleutel.wijzigingId, { hash, lopend: [] });
    },
  },
  returnModelwijziging: {
    vraagt: ['modelvrijgave:schrijven'],
    async maak() {
      const { wijzigingId } = await voorgelegd();
      return () => als(regisseur, 'wegen').returnModelwijziging(wijzigingId, LANGE_MOTIVERING);
    },
  },
  recordVrijgave: {
    vraagt: ['modelvrijgave:schrijven'],
    async maak() {
      const { wijzigingId, hash } = await voorgelegd();
      return () => als(regisseur, 'wegen').recordVrijgave(wijzigingId, { hash, lopend: [], modeltaken: [] });
    },
  },
} satisfies Partial<Record<keyof Repository, Schrijfvraag>>;

/** What somebody logs in with is of that person: the identity provider vouched for it, and no rule is needed. */
const ZONDER_REGEL = ['recordGebruiker'] as const;

type Leesnaam = Exclude<keyof Repository, keyof typeof SCHRIJVEN | (typeof ZONDER_REGEL)[number]>;
const VANDAAG = { van: '2026-11-24', tot: '2026-11-24' };
/** Every other call: it writes nothing. */
const LEZEN: Record<
  Leesnaam,
  (r: Repository, bij: { verzoekId: string; documentId: string }) => Promise<unknown>
> = {
  readMeldingStatus: (r) => r.readMeldingStatus('0000-0000-00000'),
  listCasussen: (r) => r.listCasussen(),
  readCasus: (r) => r.readCasus(wereld.casusId),
  readMeldvormen: (r) => r.readMeldvormen(),
  readBuitenWerkgebied: (r) => r.readBuitenWerkgebied(wereld.casusId),
  readTaakkeuzes: (r) => r.readTaakkeuzes('actie-uitvoeren'),
  readCatalogus: (r) => r.readCatalogus('signalen'),
  readKpis: (r) => r.readKpis(),
  readDossierpunten: (r) => r.readDossierpunten(wereld.casusId),
  readMeldingen: (r) => r.readMeldingen(wereld.casusId),
  readPersonen: (r) => r.readPersonen(wereld.casusId),
  readMatches: (r) => r.readMatches(wereld.casusId),
  readWegingen: (r) => r.readWegingen(wereld.casusId),
  readTweedeWegingen: (r) => r.readTweedeWegingen(wereld.casusId),
  readVerrijking: (r) => r.readVerrijking(wereld.casusId),
  readVoorvallen: (r) => r.readVoorvallen(wereld.casusId),
  readTabeladviezen: (r) => r.readTabeladviezen(wereld.casusId),
  readDoorlaattoetsen: (r) => r.readDoorlaattoetsen(wereld.casusId),
  readComensha: (r) => r.readComensha({ casusId: wereld.casusId, dossierId: wereld.dossierId }),
  readBedenktijd: (r) => r.readBedenktijd({ casusId: wereld.casusId, dossierId: wereld.dossierId }),
  readStrafrecht: (r) => r.readStrafrecht(wereld.casusId),
  listDocumenten: (r) => r.listDocumenten(wereld.casusId),
  openDocument: (r, { documentId }) => r.openDocument({ casusId: wereld.casusId, documentId, versie: 1 }),
  readPlan: (r) => r.readPlan(wereld.casusId),
  readConceptplan: (r) => r.readConceptplan(wereld.casusId),
  readPlanteruggave: (r) => r.readPlanteruggave(wereld.casusId),
  readPlanvoorzet: (r) => r.readPlanvoorzet(wereld.casusId),
  listActies: (r) => r.listActies(wereld.casusId),
  readNazorg: (r) => r.readNazorg(wereld.casusId),
  readTijdlijn: (r) => r.readTijdlijn(wereld.casusId),
  listUitnodigingen: (r) => r.listUitnodigingen(),
  readPiketmeldingen: (r) => r.readPiketmeldingen(),
  readBreekglasmeldingen: (r) => r.readBreekglasmeldingen(),
  readRegie: (r) => r.readRegie(),
  readBewaking: (r) => r.readBewaking(),
  readMonitor: (r) => r.readMonitor(),
  readProcescasussen: (r) => r.readProcescasussen([wereld.casusId]),
  isCasusdrager: (r) => r.isCasusdrager({ instantieKey: '1', casusId: wereld.casusId }),
  findProcescasus: (r) => r.findProcescasus('C-0000-0000'),
  listHerstel: (r) => r.listHerstel(),
  readHerstel: (r) => r.readHerstel(randomUUID()),
  listRooster: (r) => r.listRooster(),
  readPreventie: (r) => r.readPreventie(),
  readKetenevaluaties: (r) => r.readKetenevaluaties(),
  listKetentaken: (r) => r.listKetentaken(),
  readKetenzaak: (r) => r.readKetenzaak({ zaakId: wereld.casusId, taak: 'casus-herstellen' }),
  listEvaluaties: (r) => r.listEvaluaties(),
  readEvaluatie: (r) => r.readEvaluatie(wereld.casusId),
  listLeerpunten: (r) => r.listLeerpunten(),
  listBewaartermijnen: (r) => r.listBewaartermijnen(),
  listVerzoeken: (r) => r.listVerzoeken(),
  readVerzoek: (r, { verzoekId }) => r.readVerzoek(verzoekId),
  previewInzage: (r, { verzoekId }) => r.previewInzage(verzoekId),
  readInzagevoorstel: (r, { verzoekId }) => r.readInzagevoorstel(verzoekId),
  exportInzage: (r, { verzoekId }) => r.exportInzage(verzoekId),
  readRechten: (r) => r.readRechten(wereld.casusId),
  listTeInformeren: (r) => r.listTeInformeren(),
  readStuurinformatie: (r) => r.readStuurinformatie(),
  readTaakDossier: (r) =>
    r.readTaakDossier({ userTaskKey: newKey(), casusId: wereld.casusId, taak: 'weging-vaststellen' }),
  readTaakbegin: (r) =>
    r.readTaakbegin({ userTaskKey: newKey(), casusId: wereld.casusId, taak: 'agenda-vaststellen' }),
  searchLog: (r) => r.searchLog(VANDAAG),
  readOpvallend: (r) => r.readOpvallend(VANDAAG),
  exportLog: (r) => r.exportLog(VANDAAG),
  readToegangsregels: (r) => r.readToegangsregels(),
  countToegangsvoorstellen: (r) => r.countToegangsvoorstellen(),
  readToegangsvoorstel: (r) => r.readToegangsvoorstel(wereld.casusId),
  listModelwijzigingen: (r) => r.listModelwijzigingen(),
  readModelwijziging: (r) => r.readModelwijziging(wereld.casusId),
  readModelconcepten: (r) => r.readModelconcepten(wereld.casusId),
  readProefdraai: (r) => r.readProefdraai(wereld.casusId),
  listModelbesluiten: (r) => r.listModelbesluiten(wereld.casusId),
  prepareVrijgave: (r) => r.prepareVrijgave(wereld.casusId, { hash: '', lopend: [] }),
  readModelantwoorden: (r) => r.readModelantwoorden(wereld.casusId),
  listModelvrijgaven: (r) => r.listModelvrijgaven(),
  readVorigeModellen: (r) => r.readVorigeModellen(1),
  readModelconcept: (r) => r.readModelconcept({ wijzigingId: wereld.casusId, soort: 'dmn', naam: 'acuut' }),
};

it('elke vraag aan de repository staat hier, als schrijven of als lezen', () => {
  expect([...Object.keys(SCHRIJVEN), ...ZONDER_REGEL, ...Object.keys(LEZEN)].sort()).toEqual(
    Object.keys(als(weger)).sort(),
  );
});

describe('schrijven kan alleen door `may`: wat er zonder dat recht van terechtkomt', () => {
  it.each(Object.entries<Schrijfvraag>(SCHRIJVEN))(
    '%s: niets, en met het recht wel',
    async (_naam, { vraagt, maak }) => {
      const schrijf = await maak();
      for (const handeling of vraagt) wereld.dicht.add(handeling);
      const zonder = await wereld.writes(() =>
        expect(schrijf()).rejects.toMatchObject({ code: 'NIET_GEVONDEN' }),
      );
      wereld.dicht.clear();
      expect(zonder).toEqual([]);
      expect(await wereld.writes(schrijf)).not.toEqual([]);
    },
  );

  it('recordGebruiker: alleen van wie zelf inlogt', async () => {
    const vanAnder = () =>
      expect(als(weger).recordGebruiker(meldpunt)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await wereld.writes(vanAnder)).toEqual([]);
    expect(await wereld.writes(() => als(weger).recordGebruiker(weger))).not.toEqual([]);
  });
});

describe('lezen verandert niets, ook niet bij wie alles mag lezen', () => {
  it.each(Object.entries(LEZEN))('%s', async (_naam, lees) => {
    const bij = { verzoekId: await verzoek('INZAGE'), documentId: await aDocument() };
    for (const [wie, doel] of [
      [regisseur, 'wegen'],
      [officier, 'wegen'],
      [fg, 'toezicht'],
    ] as const)
      expect(
        await wereld.writes(() => lees(als(wie, doel, LANGE_MOTIVERING), bij).catch(() => undefined)),
      ).toEqual([]);
  });
});
