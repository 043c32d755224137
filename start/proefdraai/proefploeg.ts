import type { MeldingInvoer } from '../../domain/melding/melding.js';
import { taakNaamSchema } from '../../domain/taak/taak.js';
import type { Clock } from '../../domain/tijd/clock.js';
import { defaultDoel } from '../../domain/toegang/toegang.js';
import type { Modellenset } from '../../deploy/controles/modellenset.js';
import type { ListedTask } from '../../portal/ports/camunda-port.js';
import type { Antwoord } from '../ploeg/antwoorden.js';
import { type Werker, doTaak } from '../ploeg/do-taak.js';
import { NAMEN, type Naam, persoonNamed } from '../ploeg/personen.js';
import { type Anders, type Situatie, WERKWIJZE } from '../ploeg/werkwijze.js';
import { NIETS_GEWOON, fillTaak } from '../ploeg/fill-taak.js';
import type { Proefsysteem } from './proefsysteem.js';

const traceId = '0'.repeat(32);

/**
 * The people of the oefenomgeving in a proefdraai. They work as they usually do (`start/ploeg`), on the forms as the models
 * have them: what a form asks that nobody knew of gets the first answer that is offered, so that a task that was drawn just now
 * is answered too. Nobody throws: a task that nobody may finish stays open, and that is what is reported.
 */
export class Proefploeg {
  private constructor(
    private readonly systeem: Proefsysteem,
    private readonly modellen: Modellenset,
    private readonly werkers: readonly Werker[],
  ) {}

  static async meetUp(systeem: Proefsysteem, modellen: Modellenset): Promise<Proefploeg> {
    const werkers = NAMEN.map((naam): Werker => {
      const persoon = persoonNamed(naam);
      const dossiers = systeem.store.repositoryFor(persoon, { doel: defaultDoel(persoon), traceId });
      return { persoon, dossiers };
    });
    for (const { persoon, dossiers } of werkers) await dossiers.recordGebruiker(persoon);
    return new Proefploeg(systeem, modellen, werkers);
  }

  get clock(): Clock {
    return this.systeem.clock;
  }

  wie(naam: Naam): Werker {
    return this.werkers[NAMEN.indexOf(naam)]!;
  }

  /** A melding by the public door. @returns the casus */
  async meld(invoer: MeldingInvoer): Promise<string> {
    const melder = this.systeem.store.repositoryFor({ soort: 'melder' }, { doel: 'melden', traceId });
    return (await melder.registerMelding(invoer, { kanaal: 'webformulier', ingang: 'MELDPUNT' })).casusId;
  }

  /** A signal of an investigation. @returns the casus */
  async meldAls(naam: Naam, invoer: MeldingInvoer): Promise<string> {
    const { dossiers } = this.wie(naam);
    return (await dossiers.registerMelding(invoer, { kanaal: 'opsporing', ingang: 'OPSPORING' })).casusId;
  }

  /** Every open task, whoever it is for, the oldest first. */
  async openTaken(): Promise<ListedTask[]> {
    const groups = [...new Set(this.werkers.flatMap(({ persoon }) => persoon.groepen))];
    const taken = await this.systeem.camunda.searchUserTasks({ groups, assignee: '' });
    return taken
      .filter(({ isOpen }) => isOpen)
      .sort((een, ander) => (BigInt(een.userTaskKey) < BigInt(ander.userTaskKey) ? -1 : 1));
  }

  /** @returns whether the task is gone now: somebody could finish it, or it was withdrawn meanwhile */
  async finish(taak: ListedTask, anders: Anders): Promise<boolean> {
    const { camunda } = this.systeem;
    const { userTaskKey, candidateGroups, casusId } = taak;
    for (const werker of this.werkers) {
      if (!werker.persoon.groepen.some((groep) => candidateGroups.includes(groep))) continue;
      const situatie = { keten: this.systeem, medewerker: werker, taak, casusId: casusId ?? '' };
      const { outcome } = await doTaak(camunda, werker, {
        userTaskKey,
        casusId: casusId ?? undefined,
        fillIn: () => this.fillIn(situatie, anders),
      }).catch(async () => {
        await camunda.unassignUserTask(userTaskKey).catch(() => undefined);
        return { outcome: 'denied' } as const;
      });
      if (outcome !== 'denied') return true;
    }
    return false;
  }

  /** Every partner that is asked comes. @returns whether somebody was asked */
  async acceptUitnodigingen(): Promise<boolean> {
    let isGevraagd = false;
    for (const { dossiers } of this.werkers) {
      const uitnodigingen = await dossiers.listUitnodigingen().catch(() => []);
      for (const { uitnodigingId, status } of uitnodigingen)
        if (status === 'VERSTUURD')
          await dossiers.answerUitnodiging(uitnodigingId, { reactie: 'AANGENOMEN', redenCode: null }).then(
            () => (isGevraagd = true),
            () => undefined,
          );
    }
    return isGevraagd;
  }

  private async fillIn(situatie: Situatie, anders: Anders): Promise<Antwoord> {
    const taak = taakNaamSchema.parse(situatie.taak.customHeaders['taak']);
    const werkwijze = anders[taak] ?? WERKWIJZE[taak];
    const usual = typeof werkwijze === 'function' ? await werkwijze(situatie) : NIETS_GEWOON;
    const dossierhelft = this.modellen.get(`forms/${taak}.dossier.form`);
    return fillTaak(situatie, usual, dossierhelft === undefined ? null : JSON.parse(dossierhelft));
  }
}
