import { findModeltaak } from '../../../domain/taak/modeltaken.js';
import type { TaakNaam } from '../../../domain/taak/taak.js';
import { isAfgeschermd } from '../../../domain/toegang/afgeschermd.js';
import type { UserTask } from '../../../portal/ports/camunda-port.js';
import type { Antwoord } from '../../../start/ploeg/antwoorden.js';
import type { Keten } from './keten.js';
import type { Dobbelsteen } from './dobbelsteen.js';
import { Medewerker } from './medewerker.js';
import { GASTEN, NAMEN, type Naam } from '../../../start/ploeg/personen.js';
import { NIETS_GEWOON, fillTaak } from '../../../start/ploeg/fill-taak.js';
import { type Anders, WERKWIJZE, type Werkwijze } from '../../../start/ploeg/werkwijze.js';

/** How often is looked whether there is work, and how long nothing may happen, also on a machine that does other things. */
const EVERY_MS = 15;
const LIMIT_MS = 90_000;

/**
 * The people of the keten, who do every task that comes as it is usually done (`werkwijze.ts`), until a scenario has something
 * to say about it. Somebody who may not do a task, such as a second reader who wrote the proposal, leaves it to the next.
 */
export class Ploeg {
  /** The tasks that were done, by casus. */
  readonly #gedaan = new Map<string, TaakNaam[]>();

  private constructor(
    private readonly keten: Keten,
    private readonly mensen: readonly Medewerker[],
  ) {}

  static async meetUp(keten: Keten): Promise<Ploeg> {
    return new Ploeg(keten, await Promise.all(NAMEN.map((naam) => keten.actAs(naam))));
  }

  /** @throws Error for a name that is not of the team */
  wie(naam: Naam): Medewerker {
    const gevonden = this.mensen[NAMEN.indexOf(naam)];
    if (gevonden === undefined) throw new Error(`Expected ${naam} to work here`);
    return gevonden;
  }

  /** The tasks that these people did for a casus, in their order. */
  gedaanIn(casusId: string): readonly TaakNaam[] {
    return this.#gedaan.get(casusId) ?? [];
  }

  /** Does all that comes for this casus until `tot` comes, which is left. */
  async workTo(casusId: string, tot: TaakNaam, anders: Anders = {}): Promise<void> {
    await this.work(casusId, {
      anders,
      isKlaar: (taken) => taken.some((taak) => naamVan(taak) === tot),
      laat: [tot],
      wacht: `${tot} to come`,
    });
  }

  /** Does all that comes for this casus until what is looked for is so. */
  async workUntil(casusId: string, isZo: () => Promise<boolean>, anders: Anders = {}): Promise<void> {
    await this.work(casusId, { anders, isKlaar: () => isZo(), laat: [], wacht: 'the casus to go on' });
  }

  /**
   * Does one of the open tasks of this casus, by chance. What nobody may do as it stands, or nobody here knows an answer to, stays
   * open. Answers what was tried; null for no task.
   */
  async tryOne(casusId: string, kies: Dobbelsteen['kies'], anders: Anders = {}): Promise<string | null> {
    const taken = (await this.open(casusId)).filter((taak) => this.isBekend(naamVan(taak), anders));
    if (taken.length === 0) return null;
    const taak = kies(taken);
    const geweigerd = await this.attempt(taak, { casusId, anders });
    return geweigerd === null ? naamVan(taak) : `${naamVan(taak)} geweigerd`;
  }

  private isBekend(naam: TaakNaam, anders: Anders): boolean {
    const werkwijze = anders[naam] ?? WERKWIJZE[naam];
    return werkwijze !== undefined && werkwijze !== 'laat';
  }

  /** Does the tasks of these names that belong to no casus, until what is looked for is so. */
  async workBeside(
    namen: readonly TaakNaam[],
    isZo: () => Promise<boolean>,
    anders: Anders = {},
  ): Promise<void> {
    await this.repeat(`tasks of the keten to end (${namen.join(', ')})`, async () => {
      if (await isZo()) return 'klaar';
      const taken = (await this.open(null)).filter((taak) => namen.includes(naamVan(taak)));
      for (const taak of taken) await this.finish(taak, { anders });
      return taken.length > 0 ? 'gewerkt' : 'niets';
    });
  }

  /** Does what stands open of this casus and came with a release: no test knows of it. */
  async doModeltaken(casusId: string): Promise<void> {
    for (const taak of await this.open(casusId))
      if (findModeltaak(naamVan(taak)) !== undefined) await this.finish(taak, { casusId, anders: {} });
  }

  private async work(
    casusId: string,
    opdracht: {
      anders: Anders;
      isKlaar: (taken: UserTask[]) => boolean | Promise<boolean>;
      laat: readonly TaakNaam[];
      wacht: string;
    },
  ): Promise<void> {
    const { anders, isKlaar, laat, wacht } = opdracht;
    await this.repeat(wacht, async () => {
      const taken = await this.open(casusId);
      if (await isKlaar(taken)) return 'klaar';
      const [eerste] = taken.filter(
        (taak) => !laat.includes(naamVan(taak)) && anders[naamVan(taak)] !== 'laat',
      );
      if (eerste === undefined) return 'niets';
      await this.finish(eerste, { casusId, anders });
      return 'gewerkt';
    });
  }

  /** What follows on a task outside the task lists: who is invited comes. */
  private async afterwards(casusId: string | undefined, antwoord: Antwoord | null): Promise<void> {
    if (casusId === undefined || antwoord?.taak !== 'uitnodigingen-vaststellen') return;
    const { casusnummer } = await this.wie('regisseur').dossiers.readCasus(casusId);
    for (const partner of antwoord.proces['partners'] as string[]) {
      const gast = GASTEN[partner];
      if (gast === undefined) continue;
      const lid = partner === 'GEMEENTE' ? await this.gemeentelid(gast, casusId) : this.wie(gast);
      await lid.answer(casusnummer, 'AANGENOMEN');
    }
  }

  /** Who does this work in the municipality of the casus. */
  private async gemeentelid(naam: Naam, casusId: string): Promise<Medewerker> {
    const lid = this.wie(naam);
    const [melding] = await this.wie('regisseur').dossiers.readMeldingen(casusId);
    if (melding === undefined || isAfgeschermd(melding.kern)) throw new Error('Expected a readable melding');
    const { gemeente } = melding.kern.waar;
    if (gemeente === lid.persoon.gemeente) return lid;
    const persoon = {
      ...lid.persoon,
      gebruikerId: `${lid.persoon.gebruikerId}-${gemeente}`,
      gemeente,
      groepen: ['r04', `r04.gemeente.${gemeente}`],
    };
    const ander = new Medewerker(persoon, this.keten);
    await ander.dossiers.recordGebruiker(persoon);
    return ander;
  }

  private async repeat(wacht: string, step: () => Promise<'klaar' | 'gewerkt' | 'niets'>): Promise<void> {
    for (let einde = Date.now() + LIMIT_MS; ;) {
      const stand = await step();
      if (stand === 'klaar') return;
      if (stand === 'gewerkt') einde = Date.now() + LIMIT_MS;
      else await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
      if (Date.now() > einde) throw new Error(`Expected ${wacht}. ${await this.keten.explain()}`);
    }
  }

  /** The open tasks of a casus, or those of none, whoever they are for. */
  private async open(casusId: string | null): Promise<UserTask[]> {
    const groups = [...new Set(this.mensen.flatMap(({ persoon }) => persoon.groepen))];
    const taken = await this.keten.camunda.searchUserTasks({ groups, assignee: '' });
    return taken.filter((taak) => taak.casusId === casusId);
  }

  private async finish(taak: UserTask, opdracht: { casusId?: string; anders: Anders }): Promise<void> {
    const geweigerd = await this.attempt(taak, opdracht);
    if (geweigerd === null) return;
    throw new Error(
      `Expected somebody to do ${naamVan(taak)}; refused were ${geweigerd.join(', ') || 'none'}`,
    );
  }

  /**
   * Lets the first one who may do it do it. A task that was gone meanwhile is nobody's. Answers who was refused, and why, when
   * nobody could; null when it is done.
   */
  private async attempt(
    taak: UserTask,
    { casusId, anders }: { casusId?: string; anders: Anders },
  ): Promise<string[] | null> {
    const naam = naamVan(taak);
    const werkwijze = anders[naam] ?? WERKWIJZE[naam] ?? this.werkwijzeOfModeltaak(naam);
    if (werkwijze === undefined || werkwijze === 'laat')
      throw new Error(`Expected an answer to ${naam} in werkwijze.ts`);
    const geweigerd: string[] = [];
    for (const medewerker of this.mensen) {
      if (!medewerker.persoon.groepen.some((groep) => taak.candidateGroups.includes(groep))) continue;
      const situatie = { keten: this.keten, medewerker, taak, casusId: casusId ?? '' };
      let ingevuld: Antwoord | null = null;
      const { outcome, ...weigering } = await medewerker.doTaak(
        taak,
        casusId,
        async () => (ingevuld = await werkwijze(situatie)),
      );
      if (outcome === 'denied') {
        geweigerd.push(`${medewerker.persoon.gebruikerId}: ${JSON.stringify(weigering)}`);
        continue;
      }
      this.#gedaan.set(situatie.casusId, [...this.gedaanIn(situatie.casusId), naam]);
      await this.afterwards(casusId, ingevuld);
      return null;
    }
    return geweigerd;
  }

  /** A task that came with a release is filled in as a proefdraai does it; one of the domain has its own answer. */
  private werkwijzeOfModeltaak(naam: TaakNaam): Werkwijze | undefined {
    if (findModeltaak(naam) === undefined) return undefined;
    return async (situatie) => fillTaak(situatie, NIETS_GEWOON, await this.keten.readDossierhelft(naam));
  }
}

const naamVan = ({ customHeaders }: UserTask) => customHeaders['taak'] as TaakNaam;
