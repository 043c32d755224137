import type { Modellenset } from '../../deploy/controles/modellenset.js';
import type { Verloop } from '../../domain/modellen/proefdraai.js';
import { taakNaamSchema } from '../../domain/taak/taak.js';
import type { ListedTask } from '../../portal/ports/camunda-port.js';
import { KLOKSTAPPEN } from './klok.js';
import { Proefploeg } from './proefploeg.js';
import type { Proefscenario } from './proefscenario.js';
import type { Proefsysteem } from './proefsysteem.js';
import { type Casusdeel, readCasusdeel, verloopOf } from './read-verloop.js';

/** A scenario that asks more than this goes round: those of the reference model ask about sixty. */
const MEESTE_TAKEN = 250;
/** As long as workers may be busy without a person having anything to do. */
const RUST_MS = 120_000;

/** Clock moments of a play, the first one without a step: for who follows how far it is. */
export const AANTAL_MOMENTEN = KLOKSTAPPEN.length + 1;

/** One scenario that is being played. */
interface Spel {
  scenario: Proefscenario;
  /** Each with what it came by, once it ended. */
  casussen: { casusId: string; deel: Casusdeel | null }[];
  bedrijf: number;
  taken: number;
}

/**
 * Plays scenarios side by side, so that a year passes once, from the melding to where each has ended or nothing happens any
 * more. Every task is answered by somebody who may, through the same guard as in the portal.
 */
export async function playScenarios(
  systeem: Proefsysteem,
  opdracht: {
    scenarios: readonly Proefscenario[];
    modellen: Modellenset;
    onMoment: (gedaan: number) => void;
  },
): Promise<Verloop[]> {
  const { scenarios, modellen, onMoment } = opdracht;
  const ploeg = await Proefploeg.meetUp(systeem, modellen);
  const spellen: Spel[] = [];
  for (const scenario of scenarios)
    spellen.push({
      scenario,
      casussen: [{ casusId: await scenario.meld(ploeg), deel: null }],
      bedrijf: 0,
      taken: 0,
    });
  const toneel = new Toneel(systeem, ploeg, spellen);
  for (const [moment, stap] of [0, ...KLOKSTAPPEN].entries()) {
    if (stap > 0) await toneel.moveClock(stap);
    const isRustig = await toneel.playToRest();
    onMoment(moment + 1);
    if (!isRustig || spellen.every(isEnded)) break;
  }
  onMoment(AANTAL_MOMENTEN);
  return toneel.readAll();
}

/** The casussen of all scenarios on one system. */
class Toneel {
  /** What nobody could finish at this moment. */
  readonly #over = new Set<string>();

  constructor(
    private readonly systeem: Proefsysteem,
    private readonly ploeg: Proefploeg,
    private readonly spellen: readonly Spel[],
  ) {}

  /** What waited for somebody else may go on now, and so may who waited for the clock. */
  async moveClock(ms: number): Promise<void> {
    this.#over.clear();
    for (const spel of this.spellen) if (bedrijfOf(spel).eindeBij === 'klok') await this.next(spel);
    await this.systeem.advance(ms);
  }

  /** @returns false when the workers did not come to rest */
  async playToRest(): Promise<boolean> {
    for (;;) {
      const uiterlijk = Date.now() + RUST_MS;
      const rustig = await this.systeem.motor.waitForRest(
        async () => (await this.systeem.store.outbox.takePending(1)).length > 0,
        uiterlijk,
      );
      if (!rustig) return false;
      await this.keepEnded();
      if (await this.finishTaken()) continue;
      if (await this.ploeg.acceptUitnodigingen()) continue;
      const verder = this.spellen.filter(
        (spel) => bedrijfOf(spel).eindeBij === 'rust' && !isLaatsteBedrijf(spel),
      );
      if (verder.length === 0) return true;
      for (const spel of verder) await this.next(spel);
      this.#over.clear();
    }
  }

  async readAll(): Promise<Verloop[]> {
    const verlopen: Verloop[] = [];
    for (const spel of this.spellen) {
      const delen: Casusdeel[] = [];
      for (const { casusId, deel } of spel.casussen) delen.push(deel ?? (await this.read(casusId)));
      verlopen.push(verloopOf(spel.scenario, delen as [Casusdeel, ...Casusdeel[]], isEnded(spel)));
    }
    return verlopen;
  }

  private read(casusId: string): Promise<Casusdeel> {
    return readCasusdeel(this.systeem, this.ploeg, casusId);
  }

  /** Keeps what those came by that ended: what is destroyed later cannot be read any more. */
  private async keepEnded(): Promise<void> {
    for (const casus of this.spellen.filter(isLaatsteBedrijf).flatMap(({ casussen }) => casussen)) {
      if (casus.deel !== null) continue;
      const instances = await this.systeem.motor.instancesOf(casus.casusId);
      if (instances.length > 0 && instances.every(({ state }) => state !== 'ACTIVE'))
        casus.deel = await this.read(casus.casusId);
    }
  }

  /** What its people cannot do with these models is left out; it shows in the way that it goes. */
  private async next(spel: Spel): Promise<void> {
    const { slot } = bedrijfOf(spel);
    spel.bedrijf += 1;
    const erbij = await slot?.(this.ploeg, spel.casussen[0]!.casusId).catch(() => undefined);
    if (typeof erbij === 'string') spel.casussen.push({ casusId: erbij, deel: null });
  }

  /** @returns whether somebody finished something */
  private async finishTaken(): Promise<boolean> {
    let isGewerkt = false;
    for (const taak of await this.ploeg.openTaken()) {
      const spel = await this.spelOf(taak);
      if (spel === undefined || this.#over.has(taak.userTaskKey)) continue;
      const { anders } = bedrijfOf(spel);
      const naam = taakNaamSchema.safeParse(taak.customHeaders['taak']);
      if (naam.success && anders[naam.data] === 'laat') continue;
      if (spel.taken < MEESTE_TAKEN && (await this.ploeg.finish(taak, anders))) {
        spel.taken += 1;
        isGewerkt = true;
      } else this.#over.add(taak.userTaskKey);
    }
    return isGewerkt;
  }

  /** Who evaluates works under a key of its own; the process knows where it came from. */
  private async spelOf({ casusId, processInstanceKey }: ListedTask): Promise<Spel | undefined> {
    const van = casusId ?? (await this.systeem.motor.casusOf(processInstanceKey));
    return this.spellen.find(({ casussen }) => casussen.some((casus) => casus.casusId === van));
  }
}

const isLaatsteBedrijf = ({ scenario, bedrijf }: Spel): boolean => bedrijf === scenario.bedrijven.length - 1;

const isEnded = (spel: Spel): boolean =>
  isLaatsteBedrijf(spel) && spel.casussen.every(({ deel }) => deel !== null);

const bedrijfOf = ({ scenario, bedrijf }: Spel) => scenario.bedrijven[bedrijf]!;
