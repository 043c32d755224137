import { expect } from '@jest/globals';
import { type Afschermbaar, isAfgeschermd } from '../../../domain/toegang/afgeschermd.js';
import { persoonNamed } from '../../../start/ploeg/personen.js';
import type { Scenario } from '../../../start/ploeg/scenario.js';
import type { Anders } from '../../../start/ploeg/werkwijze.js';
import type { Professional } from '../../../domain/keten/betrokkene.js';
import { Dekking } from '../support/dekking.js';
import { type Keten, startKeten } from '../support/keten.js';
import { Medewerker } from '../support/medewerker.js';
import { Ploeg } from '../support/ploeg.js';
import { andersIn } from '../support/scenario-play.js';
import { meldingIn } from './melding.js';

/** The keten in which all scenarios are played, on one clock, and which casus each of them became. */
export class Spel {
  readonly casussen = new Map<string, string>();
  readonly dekking = new Dekking();
  #keten: Keten | null = null;
  #ploeg: Ploeg | null = null;

  async begin(): Promise<void> {
    this.#keten = await startKeten();
    this.#ploeg = await Ploeg.meetUp(this.#keten);
  }

  close(): Promise<void> | undefined {
    return this.#keten?.close();
  }

  get keten(): Keten {
    if (this.#keten === null) throw new Error('Expected the keten to be started');
    return this.#keten;
  }

  get ploeg(): Ploeg {
    if (this.#ploeg === null) throw new Error('Expected the ploeg to be there');
    return this.#ploeg;
  }

  get regisseur() {
    return this.ploeg.wie('regisseur').dossiers;
  }

  casusVan({ id }: Scenario): string {
    return this.casussen.get(id) ?? '';
  }

  /** Somebody who is not of the ploeg: a demo person with something else, by another key. */
  async iemandAls(gebruikersnaam: string, anders: Partial<Professional>): Promise<Medewerker> {
    const persoon = { ...persoonNamed(gebruikersnaam), ...anders } as Professional;
    const iemand = new Medewerker(persoon, this.keten);
    await iemand.dossiers.recordGebruiker(persoon);
    return iemand;
  }

  /** By the public door, about somebody with the name of the scenario. */
  async meld(scenario: Scenario): Promise<string> {
    const { casusId } = await this.keten.meld(meldingIn(scenario, `Verzonnen ${scenario.id}`));
    this.casussen.set(scenario.id, casusId);
    return casusId;
  }

  overzicht(scenario: Scenario) {
    return this.regisseur.readCasus(this.casusVan(scenario));
  }

  isGesloten = (scenario: Scenario) => async () => (await this.overzicht(scenario)).status === 'GESLOTEN';

  /** Up to a plan of which the own action was carried out; what else was put out is of others, and takes its time. */
  async playToPlan(scenario: Scenario, anders: Anders = {}): Promise<void> {
    const casusId = this.casusVan(scenario);
    const isKlaar = async () =>
      (await this.regisseur.listActies(casusId)).some(
        ({ planVersie, stand }) => planVersie === 1 && stand === 'GEREED',
      );
    await this.ploeg.workUntil(casusId, isKlaar, { ...andersIn(scenario), ...anders });
    expect(await this.overzicht(scenario)).toMatchObject({ fase: 'F6', status: 'OPEN' });
  }

  /** The names of the tasks of this casus that somebody can take. */
  async takenVan(wie: Medewerker, casusId: string): Promise<(string | undefined)[]> {
    return (await wie.taken(casusId)).map(({ customHeaders }) => customHeaders['taak']);
  }

  /** The wegingen that people decided on, the newest first. */
  async vastgesteld(casusId: string) {
    return (await this.regisseur.readWegingen(casusId)).filter(({ vastgesteldOp }) => vastgesteldOp !== null);
  }

  isWeerOpen = async (casusId: string): Promise<boolean> =>
    (await this.regisseur.readCasus(casusId)).status === 'OPEN';

  async gebeurtenissen(casusId: string): Promise<string[]> {
    return (await this.regisseur.readTijdlijn(casusId)).map(({ gebeurtenis }) => gebeurtenis);
  }
}

/** What was masked is not what this test looks for. */
export function leesbaar<T>(waarde: Afschermbaar<T>): T {
  if (isAfgeschermd(waarde)) throw new Error('Expected this to be readable');
  return waarde;
}
