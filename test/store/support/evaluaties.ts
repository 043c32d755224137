import type { Professional } from '../../../domain/keten/betrokkene.js';
import type { TaakNaam } from '../../../domain/taak/taak.js';
import type { TaakAfronding } from '../../../store/systeem-repository.js';
import { aProfessional, regisseur, weger2 } from '../../builders/betrokkenen.js';
import { opdrachtVoor, termijnregel } from '../../support/regels.js';
import { type Keten, newKey } from './keten.js';

export const begeleider = aProfessional('begeleider', ['r10', 'r10.extern'], { organisatie: 'EXTERN' });

export const aLeerpunt = {
  categorie: 'PROCES',
  omschrijving: 'Terugbellen hoort bij de eerste dag.',
  maatregel: 'Het meldpunt belt terug.',
  eigenaar: 'r02.veilig-thuis',
  uiterlijk: '2027-03-01',
};

/** An evaluation as the process plays it on the store. */
export class Evaluatiespel {
  constructor(
    private readonly keten: Keten,
    readonly evaluatieId: string,
  ) {}

  /** Closes the casus and opens its evaluation. */
  static async open(keten: Keten, casusId: string): Promise<Evaluatiespel> {
    await keten.systeem.closeCasus({
      casusId,
      elementInstanceKey: newKey(),
      periode: 1,
      afsluitreden: 'AFGESCHAALD',
    });
    const evaluatieId = await keten.systeem.openEvaluatie({ casusId, elementInstanceKey: newKey() });
    return new Evaluatiespel(keten, evaluatieId);
  }

  readonly stap = () => ({ evaluatieId: this.evaluatieId, elementInstanceKey: newKey() });

  /** Puts a task of the evaluation ready. @returns its keys */
  async zetKlaar(taak: TaakNaam, groepen?: string[]) {
    const elementInstanceKey = newKey();
    const opdracht = opdrachtVoor(taak);
    await this.keten.systeem.openWachtpunt({
      zaakId: this.evaluatieId,
      elementInstanceKey,
      periode: 1,
      ...opdracht,
      groepen: groepen ?? opdracht.groepen,
    });
    return { zaakId: this.evaluatieId, elementInstanceKey, userTaskKey: newKey(), taak };
  }

  async doe(
    taak: TaakNaam,
    wie: Professional,
    inhoud: Record<string, unknown>,
    variables: Record<string, unknown> = {},
    groepen?: string[],
  ): Promise<TaakAfronding> {
    const { elementInstanceKey, ...sleutel } = await this.zetKlaar(taak, groepen);
    const doel = wie.rollen.includes('R12') ? 'toezicht' : 'evaluatie';
    await this.keten.als(wie, doel).saveTaakDossier({ ...sleutel, inhoud, concept: false });
    return this.keten.systeem.checkTaakAfronding({
      ...sleutel,
      elementInstanceKey,
      assignee: wie.gebruikerId,
      variables,
    });
  }

  readonly draagVoor = (wie: Professional) =>
    this.doe('procesbegeleider-voordragen', regisseur, {
      begeleider: wie.gebruikerId,
      motivering: 'Ervaren.',
    });

  /** Whoever is asked agrees with `begeleider`. */
  async stelAan(): Promise<void> {
    expect(await this.draagVoor(begeleider)).toEqual({ akkoord: true });
    const { systeem } = this.keten;
    await systeem.checkNeutraliteit(this.stap());
    const { betrokkenPartners } = await systeem.askInstemming({
      ...this.stap(),
      termijnregel: termijnregel('T09', 'P3'),
    });
    for (const { instemmingId } of betrokkenPartners)
      await systeem.recordInstemming({ ...this.stap(), instemmingId, instemming: 'JA' });
    await systeem.appointBegeleider(this.stap());
  }

  /** Makes the description and edits it. */
  async beschrijf(beschrijving: string): Promise<void> {
    await this.keten.systeem.makeBeschrijving(this.stap());
    expect(await this.doe('beschrijving-bewerken', regisseur, { beschrijving })).toEqual({ akkoord: true });
  }

  /** A second person agrees. */
  async controleer(): Promise<void> {
    const gecontroleerd = await this.doe('beschrijving-controleren', weger2, {}, { anoniemAkkoord: true });
    expect(gecontroleerd).toEqual({ akkoord: true });
    await this.keten.systeem.confirmBeschrijving(this.stap());
  }

  /** Lays down what was learnt and ends the evaluation. */
  async rondAf(leerpunten: readonly Record<string, unknown>[] = [aLeerpunt]): Promise<void> {
    const aantalLeerpunten = leerpunten.length;
    await this.doe('leerpunten-vaststellen', regisseur, { leerpunten }, { aantalLeerpunten });
    await this.keten.systeem.secureLeerpunten({ ...this.stap(), evaluatievorm: 'TIJDLIJN' });
  }
}
