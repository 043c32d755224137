import type { KetenpartnerCode } from '../../../domain/keten/ketenpartner.js';
import type { Professional } from '../../../domain/keten/betrokkene.js';
import type { TweedeBesluit, TweedeInvoer } from '../../../domain/weging/tweede-weging.js';
import type { GemaakteVerzoeken } from '../../../store/verrijken/create-verzoeken.js';
import { meldpunt, officier, regisseur, riec, weger, weger2 } from '../../builders/betrokkenen.js';
import { DUIDING, aanwezig } from '../../../start/ploeg/voorbeelden/wegingskader.js';
import { TWEEDE_INVOER, tweedeAdviezen } from '../../builders/verrijking.js';
import { termijnregel } from '../../support/regels.js';
import { type Keten, newKey } from './keten.js';
import { S01 } from './scenarios.js';

/** Somebody of each partner that comes, unless a test says otherwise. */
const KOMEN: Partial<Record<KetenpartnerCode, Professional>> = {
  OM: officier,
  MOVIERA: weger2,
  RIEC: riec,
  VEILIG_THUIS: meldpunt,
};
const doel = 'casusoverleg' as const;

/** Plays A3.3 on the store: a casus whose overleg is prepared, and each step after it. */
export class AanTafel {
  private constructor(
    readonly keten: Keten,
    readonly casusId: string,
    readonly overlegId: string,
    readonly overlegOp: Date,
  ) {}

  /** S01, weighed and brought in, with partners that come to a meeting the day after tomorrow. */
  static async nodig(keten: Keten, partners: readonly KetenpartnerCode[] = ['OM', 'MOVIERA', 'RIEC']) {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    const stap = () => ({ casusId, elementInstanceKey: newKey() });
    await keten.weeg({ casusId, wie: weger, ...S01 });
    await keten.doeTaak({
      casusId,
      taak: 'casus-inbrengen',
      wie: regisseur,
      inhoud: { grondslagen: ['WGS_ZVH'], doelomschrijving: 'Bescherming', betrokkeneGeinformeerd: 'ja' },
      variables: { grondslagVastgelegd: true },
    });
    await keten.systeem.recordInbreng(stap());
    const op = new Date('2026-11-26T13:00:00Z');
    const T09 = termijnregel('T09', 'P1');
    const overleg = {
      ...stap(),
      op,
      vorm: 'DIGITAAL',
      partners,
      termijnregel: T09,
      isVerzetbaar: true,
    } as const;
    const { overlegId, uitnodigingen } = await keten.systeem.createUitnodigingen(overleg);
    for (const { uitnodigingId, partner } of uitnodigingen) {
      await keten.systeem.sendUitnodiging({ ...stap(), uitnodigingId, ronde: 1, termijnregel: T09 });
      const wie = KOMEN[partner];
      if (wie !== undefined)
        await keten
          .als(wie, wie === meldpunt ? 'melden' : doel)
          .answerUitnodiging(uitnodigingId, { reactie: 'AANGENOMEN', redenCode: null });
    }
    return new AanTafel(keten, casusId, overlegId, op);
  }

  stap = () => ({ casusId: this.casusId, elementInstanceKey: newKey() });
  overleg = () => ({ ...this.stap(), overlegId: this.overlegId });

  /** Procesregie asks these partners. */
  async vraag(...partners: readonly KetenpartnerCode[]): Promise<GemaakteVerzoeken> {
    await this.doe('vragen-opstellen', regisseur, {
      inhoud: {
        vragen: partners.map((partner) => ({ partner, vraag: `Wat weet ${partner} van Verzonnenstein?` })),
        toelichting: 'Zo besproken.',
      },
    });
    return this.keten.systeem.createVerzoeken({
      ...this.overleg(),
      overlegOp: this.overlegOp,
      termijnregel: termijnregel('T10', 'P2'),
    });
  }

  /** This person answers the question, in the task that was put ready for the groups of the partner. */
  antwoord(
    verzoek: GemaakteVerzoeken['verzoeken'][number],
    wie: Professional,
    { status = 'GELEVERD', gedeeldMet = ['R04'] }: { status?: string; gedeeldMet?: string[] } = {},
  ) {
    return this.doe('bijdrage-leveren', wie, {
      groepen: verzoek.groepen,
      inhoud: {
        bijdrage: `Bijdrage van ${verzoek.partner}`,
        bron: 'Eigen waarneming',
        grondslag: 'convenant',
        geldigeVerstrekking: true,
        gedeeldMet,
        reden: 'Geen grondslag.',
      },
      variables: { bijdrageStatus: status, perspectief: 'VEILIGHEID', verzoekId: verzoek.verzoekId },
    });
  }

  async open(partners: readonly KetenpartnerCode[] = ['OM', 'MOVIERA', 'RIEC'], quorum: 'ja' | 'nee' = 'ja') {
    await this.doe('overleg-openen', regisseur, {
      inhoud: { aanwezigen: partners.map((partner) => aanwezig(partner)) },
      variables: { quorum },
    });
    await this.keten.systeem.recordOverlegOpening({ ...this.overleg(), quorum });
  }

  /** Procesregie takes back the invitation of this partner. */
  async trekIn(partner: KetenpartnerCode): Promise<void> {
    const { casusId, keten } = this;
    const dossiers = keten.als(regisseur, doel);
    const { overleg } = await dossiers.readVerrijking(casusId);
    const { uitnodigingId } = overleg!.partners.find((een) => een.partner === partner)!;
    await dossiers.withdrawUitnodiging({ casusId, uitnodigingId }, 'Bij nader inzien niet nodig.');
  }

  /** The table fills the wegingskader in, and D6 and D7 advise. @returns the version */
  async duid(anders: Partial<TweedeInvoer> = {}): Promise<number> {
    const { versie } = await this.keten.systeem.openTweedeWeging(this.overleg());
    const invoer = { ...TWEEDE_INVOER, ...anders };
    await this.doe('wegingskader-invullen', weger, { inhoud: DUIDING, variables: invoer });
    const adviezen = tweedeAdviezen('MH_ZORG', 'P2');
    await this.keten.systeem.recordTweedeAdviezen({ ...this.stap(), versie, invoer, adviezen });
    return versie;
  }

  /** Somebody with mandate decides in the task; the store is not told yet. */
  besluit(besluit: TweedeBesluit, inhoud: object = {}) {
    return this.doe('tweede-weging-vaststellen', weger, {
      inhoud: { wegers: ['OM', 'MOVIERA'], ...inhoud },
      variables: { ...besluit, wegingActie: 'VASTSTELLEN' },
    });
  }

  doe(
    taak: Parameters<Keten['doeTaak']>[0]['taak'],
    wie: Professional,
    rest: { inhoud: object; variables?: object; groepen?: readonly string[] },
  ) {
    const { inhoud, variables = {}, groepen } = rest;
    return this.keten.doeTaak({
      casusId: this.casusId,
      taak,
      wie,
      doel,
      inhoud: { ...inhoud },
      variables: { ...variables },
      ...(groepen === undefined ? {} : { groepen }),
    });
  }
}
