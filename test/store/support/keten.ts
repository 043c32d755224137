import { randomUUID } from 'node:crypto';
import type { Professional } from '../../../domain/keten/betrokkene.js';
import { deriveKwetsbaar } from '../../../domain/persoon/kwetsbaar.js';
import { deriveMinderjarig } from '../../../domain/persoon/leeftijdsgroep.js';
import type { MeldingInvoer } from '../../../domain/melding/melding.js';
import type { TaakNaam } from '../../../domain/taak/taak.js';
import type { Advies, WegingBesluit, WegingInvoer } from '../../../domain/weging/weging.js';
import type { Repository, MeldingBevestiging } from '../../../store/repository.js';
import type { Doel } from '../../../domain/toegang/doel.js';
import type { SysteemRepository, TaakAfronding } from '../../../store/systeem-repository.js';
import { opdrachtVoor } from '../../support/regels.js';
import type { TestStore } from './open-test-store.js';

export const TRACE = 'a'.repeat(32);

let volgnummer = 0;
/** A key as the engine gives them. */
export const newKey = (): string => String(2_251_799_813_685_000 + ++volgnummer);

/** Plays process and people on the store, without an engine: each step is what a worker or a person does. */
export class Keten {
  readonly #test: TestStore;

  constructor(test: TestStore) {
    this.#test = test;
  }

  get systeem(): SysteemRepository {
    return this.#test.store.systeem('test');
  }

  als(wie: Professional, doel: Doel = 'wegen', reden?: string): Repository {
    return this.#test.store.repositoryFor(wie, {
      doel,
      traceId: TRACE,
      ...(reden === undefined ? {} : { reden }),
    });
  }

  async meld(invoer: MeldingInvoer, idempotentie?: string): Promise<MeldingBevestiging> {
    return this.#test.store
      .repositoryFor({ soort: 'melder' }, { doel: 'melden', traceId: TRACE })
      .registerMelding(invoer, {
        kanaal: 'webformulier',
        ingang: 'MELDPUNT',
        ...(idempotentie === undefined ? {} : { idempotentie }),
      });
  }

  /** A1 to A2.2: from melding to a casus with a dossier and a provisional priority. */
  async registreer(invoer: MeldingInvoer, adviezen: Advies[]): Promise<MeldingBevestiging> {
    const melding = await this.meld(invoer);
    const { casusId, meldingId } = melding;
    await this.systeem.bindCasus({ casusId, periode: 1, processInstanceKey: newKey() });
    await this.systeem.recordVoorlopigePrioriteit({
      casusId,
      elementInstanceKey: newKey(),
      adviezen,
      prioriteit: uitkomst(adviezen, 'prioriteit') as WegingBesluit['prioriteit'],
    });
    await this.systeem.createDossiers({ casusId, meldingId, elementInstanceKey: newKey() });
    await this.systeem.confirmMelder({ casusId, meldingId, elementInstanceKey: newKey() });
    return melding;
  }

  /** @returns the key of the element that it is put ready for */
  async zetKlaar(casusId: string, taak: TaakNaam, groepen?: readonly string[]): Promise<string> {
    const elementInstanceKey = newKey();
    await this.systeem.openWachtpunt({
      casusId,
      elementInstanceKey,
      periode: 1,
      ...opdrachtVoor(taak),
      ...(groepen === undefined ? {} : { groepen }),
    });
    return elementInstanceKey;
  }

  /** Puts a task ready, lets this person fill the dossier half in and complete it. */
  async doeTaak(vraag: {
    casusId: string;
    taak: TaakNaam;
    wie: Professional;
    inhoud: Record<string, unknown>;
    variables: Record<string, unknown>;
    doel?: Doel;
    /** For whom it is put ready, when the process says so. */
    groepen?: readonly string[];
  }): Promise<TaakAfronding> {
    const { casusId, taak, wie, inhoud, variables, doel, groepen } = vraag;
    const userTaskKey = newKey();
    await this.als(wie, doel).recordGebruiker(wie);
    const elementInstanceKey = await this.zetKlaar(casusId, taak, groepen);
    await this.als(wie, doel).saveTaakDossier({ userTaskKey, casusId, taak, inhoud, concept: false });
    return this.systeem.checkTaakAfronding({
      userTaskKey,
      elementInstanceKey,
      casusId,
      taak,
      assignee: wie.gebruikerId,
      variables,
    });
  }

  /** A3.1: opens a weging, keeps its advices, and lets this person decide. */
  async weeg(vraag: {
    casusId: string;
    wie: Professional;
    invoer: WegingInvoer;
    adviezen: Advies[];
    besluit: WegingBesluit;
    motivering?: string;
  }): Promise<number> {
    const { casusId, wie, invoer, adviezen, besluit, motivering } = vraag;
    const { versie } = await this.systeem.openWeging({ casusId, elementInstanceKey: newKey() });
    await this.systeem.recordAdviezen({ casusId, elementInstanceKey: newKey(), versie, invoer, adviezen });
    const afronding = await this.doeTaak({
      casusId,
      taak: 'weging-vaststellen',
      wie,
      inhoud: { wegers: ['POLITIE', 'MOVIERA'], motivering },
      variables: { ...besluit, wegingActie: 'VASTSTELLEN' },
    });
    if (!afronding.akkoord) throw new Error(afronding.reden);
    await this.systeem.vaststelWeging({ casusId, elementInstanceKey: newKey(), versie, besluit });
    return versie;
  }

  /** What a melding tells about the input of the tables. */
  static invoer(melding: MeldingInvoer, anders: Partial<WegingInvoer>): WegingInvoer {
    const { wie, wat, wanneer, hoeveel } = melding;
    return {
      acuutVolgensMelder: wanneer.acuutVolgensMelder,
      directGevaar: wanneer.directGevaar,
      nogInSituatie: wanneer.nogInSituatie,
      dagenSindsLaatsteSignaal: wanneer.dagenSindsLaatsteSignaal,
      geweldOfDreiging: wat.geweldOfDreiging,
      vrijheidsbeperking: wat.vrijheidsbeperking,
      minderjarig: deriveMinderjarig(wie.leeftijd),
      kwetsbaar: deriveKwetsbaar(wie),
      aantalSlachtoffers: hoeveel.aantalSlachtoffers === 'onbekend' ? 1 : hoeveel.aantalSlachtoffers,
      groteZekerheid: 'onbekend',
      bewijsmiddelen: 0,
      uitbuiting: 'onbekend',
      handelingMH: 'onbekend',
      dwangmiddel: 'onbekend',
      sterkeSignalen: 0,
      middelSignalen: 0,
      kenmerken: [],
      ...anders,
    };
  }
}

const NUMMER = {
  acuut: 1,
  actueel: 2,
  veiligheid: 3,
  doorlaatverbod: 4,
  kwalificatie: 5,
  prioriteit: 7,
} as const;

/** Advices with their rule, as the tables would give them. */
export function adviezen(
  regels: Partial<Record<keyof typeof NUMMER, [uitkomst: string, regel: number]>>,
): Advies[] {
  return (Object.entries(regels) as [keyof typeof NUMMER, [string, number]][]).map(
    ([tabel, [uitkomst, regel]]) => ({
      tabel,
      tabelVersie: 1,
      regel: `D${NUMMER[tabel]}_${regel}`,
      uitkomst,
    }),
  );
}

function uitkomst(lijst: readonly Advies[], tabel: Advies['tabel']): string | undefined {
  return lijst.find((advies) => advies.tabel === tabel)?.uitkomst;
}

export const onbestaand = randomUUID();
