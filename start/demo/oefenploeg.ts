import { setTimeout as pause } from 'node:timers/promises';
import { type TaakNaam, TAKEN, taakOf } from '../../domain/taak/taak.js';
import type { Clock } from '../../domain/tijd/clock.js';
import { asForm } from './as-form.js';
import type { Oefencasus } from './demo-scenario.js';
import { Professional } from './professional.js';
import type { Page } from './visitor.js';
import { INVULLING } from './invulling.js';
import { recordFirst } from './record-first.js';

/** A casus that people work on, with its number. */
export interface Opdracht {
  casus: Oefencasus;
  casusnummer: string;
}

/** A casus is where it should be when nobody found work for it that many rounds. */
const QUIET_ROUNDS = 2;
const EVERY_MS = 250;
/** Without any work for so long the rest is left for the next start. */
const PATIENCE_MS = 60_000;

const EVERYBODY = [
  ...new Set(['begeleider', ...Object.values(INVULLING).flatMap(({ wie }) => wie)]),
] as readonly string[];

/**
 * The people of the demo. Each looks at his own werkplek and does what is there for these casussen, until each casus stands
 * where the demo leaves it. What was done before is not there any more, so that a start in the middle goes on by itself.
 */
export class Oefenploeg {
  /** Tasks of which the answer was refused: they are left, with the rest of their casus. */
  readonly #geweigerd = new Set<string>();

  private constructor(
    private readonly mensen: ReadonlyMap<string, Professional>,
    private readonly clock: Clock,
  ) {}

  /** Logs everybody in. */
  static async meetUp({
    portalUrl,
    wachtwoord,
    clock,
  }: {
    portalUrl: string;
    wachtwoord: string;
    clock: Clock;
  }): Promise<Oefenploeg> {
    const mensen = new Map<string, Professional>();
    for (const naam of EVERYBODY) mensen.set(naam, await Professional.login(portalUrl, naam, wachtwoord));
    return new Oefenploeg(mensen, clock);
  }

  /** @throws Error for somebody who did not log in */
  wie(naam: string): Professional {
    const gevonden = this.mensen.get(naam);
    if (gevonden === undefined) throw new Error(`Expected ${naam} to be logged in`);
    return gevonden;
  }

  /**
   * Works until each casus is where the demo leaves it, and says so of each. Ends without it when for a minute there is nothing
   * to do. @returns those that did not come so far
   */
  async work(
    opdrachten: readonly Opdracht[],
    { onTask, onReady }: { onTask: (label: string) => void; onReady: (opdracht: Opdracht) => Promise<void> },
  ): Promise<readonly Opdracht[]> {
    const bezig = new Map(opdrachten.map((opdracht) => [opdracht, 0]));
    for (let einde = Date.now() + PATIENCE_MS; bezig.size > 0 && Date.now() < einde;) {
      const ronde = await this.#goRound([...bezig.keys()], onTask);
      for (const [opdracht, rustig] of bezig) {
        const isRustig = !ronde.gewerkt.has(opdracht) && (await this.#isWaar(opdracht, ronde.gezien));
        bezig.set(opdracht, isRustig ? rustig + 1 : 0);
        if (rustig + 1 < QUIET_ROUNDS || !isRustig) continue;
        bezig.delete(opdracht);
        await onReady(opdracht);
      }
      if (ronde.gewerkt.size > 0) einde = Date.now() + PATIENCE_MS;
      else await pause(EVERY_MS);
    }
    return [...bezig.keys()];
  }

  /** Everybody looks once at his werkplek, does what is for him, and says what he leaves. */
  async #goRound(opdrachten: readonly Opdracht[], onTask: (label: string) => void) {
    const gewerkt = new Set<Opdracht>();
    const gezien = new Map<Opdracht, Set<string>>();
    for (const [naam, persoon] of this.mensen) {
      const werkplek = await persoon.visitor.open('/werkplek');
      if (await acceptUitnodigingen(persoon, werkplek, opdrachten))
        opdrachten.forEach((een) => gewerkt.add(een));
      for (const { opdracht, taak, adres } of tasksOn(werkplek, opdrachten)) {
        const isGelaten = opdracht.casus.laat.some((een) => een.wie === naam && een.taak === taak);
        if (isGelaten) gezien.set(opdracht, (gezien.get(opdracht) ?? new Set()).add(`${naam} ${taak}`));
        if (isGelaten || this.#geweigerd.has(adres) || !INVULLING[taak]?.wie.includes(naam)) continue;
        onTask(taakOf(taak).label);
        if (await this.#finish(persoon, { opdracht, taak, adres })) gewerkt.add(opdracht);
      }
    }
    return { gewerkt, gezien };
  }

  /** @returns false when somebody else has it, it is gone, or the answer was refused */
  async #finish(
    persoon: Professional,
    { opdracht: { casus }, taak, adres }: { opdracht: Opdracht; taak: TaakNaam; adres: string },
  ): Promise<boolean> {
    const task = await persoon.claim(await persoon.visitor.open(adres));
    if (task.root.querySelector('form[data-taakformulier]') === null) return false;
    await recordFirst(persoon, task);
    const { answers, lists } = asForm(INVULLING[taak]!.vulIn({ casus, page: task, nu: this.clock.now() }));
    const page = await persoon.complete(task, answers, ...lists);
    if (page.status !== 200) this.#geweigerd.add(adres);
    return page.status === 200;
  }

  async #isWaar({ casus, casusnummer }: Opdracht, gezien: ReadonlyMap<Opdracht, ReadonlySet<string>>) {
    const [open] = [...gezien].filter(([opdracht]) => opdracht.casus === casus);
    if ((open?.[1].size ?? 0) < casus.laat.length) return false;
    return !casus.gesloten || (await this.wie('regisseur').isGesloten(casusnummer));
  }
}

/** Tasks on a werkplek that are of one of these casussen. An evaluation has a number of its own, and there is one. */
function tasksOn(werkplek: Page, opdrachten: readonly Opdracht[]) {
  return werkplek.root.querySelectorAll('a[data-taak-link]').flatMap((link) => {
    const tekst = link.textContent;
    const opdracht =
      opdrachten.find(({ casusnummer }) => tekst.includes(casusnummer)) ??
      opdrachten.find(({ casus }) => tekst.includes('Evaluatie') && isEvaluated(casus));
    const taak = TAKEN.find(({ label }) => label === link.firstChild?.textContent.trim());
    const adres = link.getAttribute('href') ?? '';
    return opdracht === undefined || taak === undefined ? [] : [{ opdracht, taak: taak.naam, adres }];
  });
}

const isEvaluated = ({ laat }: Oefencasus) => laat.some(({ taak }) => taakOf(taak).doel === 'evaluatie');

/** Who is invited for one of these casussen comes. @returns whether somebody was */
async function acceptUitnodigingen(
  persoon: Professional,
  werkplek: Page,
  opdrachten: readonly Opdracht[],
): Promise<boolean> {
  if (werkplek.root.querySelector('main a[href="/uitnodigingen"]') === null) return false;
  const page = await persoon.visitor.open('/uitnodigingen');
  let isGevraagd = false;
  for (const form of page.root.querySelectorAll('form[action^="/uitnodigingen/"]')) {
    const isOpen = form.querySelector('[name="reactie"] option[selected][value=""]') !== null;
    const isVoor = opdrachten.some(({ casusnummer }) => form.textContent.includes(casusnummer));
    if (!isOpen || !isVoor) continue;
    const adres = form.getAttribute('action') ?? '';
    await persoon.visitor.submit(page, `form[action="${adres}"]`, { reactie: 'AANGENOMEN' });
    isGevraagd = true;
  }
  return isGevraagd;
}
