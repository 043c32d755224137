import type { DomainError } from '../../domain/errors.js';
import type { TaakNaam } from '../../domain/taak/taak.js';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import { type Antwoord, antwoorden, besluiten, feiten } from '../../start/ploeg/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { type Dobbelsteen, aDobbelsteen } from './support/dobbelsteen.js';
import { crash, jump, reportSomething } from './support/tegenslag.js';
import { until } from './support/until.js';

const STAPPEN = 24;
const STAPPEN_ROND_OVERLEG = 16;
const MINUUT = 60_000;
const DAG = 24 * 60 * MINUUT;
const MEESTE_CASUSSEN = 3;
const REDEN = 'Er is iets nieuws gezien bij de locatie.';

/** What people answer, by the task; a task that is not here stays open, as it may in life. */
const ANTWOORDEN: Partial<Record<TaakNaam, (kies: Dobbelsteen['kies']) => Antwoord>> = {
  'acuut-opvolgen': (kies) => antwoorden.acuutOpvolgen(kies(['POLITIE', 'BEL_TERUG', 'GEEN'])),
  'dossier-vormen': () => antwoorden.dossierVormen(),
  'weging-voorbereiden': (kies) => antwoorden.wegingVoorbereiden(feiten[kies(['geen', 'vermoeden', 'wel'])]),
  'weging-vaststellen': (kies) => antwoorden.wegingVaststellen(besluiten[kies(['geen', 'vermoeden', 'wel'])]),
  'casus-inbrengen': () => antwoorden.casusInbrengen(),
  'uitnodigingen-vaststellen': () => antwoorden.uitnodigingenVaststellen({}),
  'agenda-vaststellen': () => antwoorden.agendaVaststellen(),
  'tweede-datum': (kies) => antwoorden.tweedeDatum(kies(['NIEUW', 'DOOR'])),
  'partner-geen-reactie': (kies) =>
    antwoorden.partnerGeenReactie(kies(['NABELLEN_JA', 'ZONDER', 'UITSTELLEN'])),
  'overleg-afronden': () => antwoorden.overlegAfronden('VERDER'),
  'vragen-opstellen': () => antwoorden.vragenOpstellen([]),
  'gevolg-bepalen': (kies) =>
    antwoorden.gevolgBepalen(kies(['DOORGAAN', 'NAAR_F2', 'NAAR_F3', 'NAAR_F4', 'AFSCHALEN'])),
  'afschalen-voorstellen': () => antwoorden.afschalenVoorstellen(),
  'afschalen-tweede-lezer': (kies) => antwoorden.tweedeLezer(kies(['AKKOORD', 'TERUG', 'HERWEGEN'])),
  'actualiteit-vaststellen': (kies) => antwoorden.actualiteitVaststellen(kies(['ja', 'nee', 'onbekend']), 40),
  'doorlaatverbod-besluiten': () => antwoorden.doorlaatverbodBesluiten('NVT'),
  inhaaltaak: (kies) => antwoorden.inhalen(kies(['GEDAAN', 'NIET_BEREIKT']), kies(['ja', 'nee'])),
  'ingreep-toetsen': (kies) => antwoorden.ingreepToetsen(kies(['TERECHT', 'ONTERECHT'])),
  'ingreep-meetoetsen': (kies) => antwoorden.ingreepMeetoetsen(kies(['AKKOORD', 'TERUG'])),
  'intrekking-beoordelen': (kies) => antwoorden.intrekkingBeoordelen(kies(['DOORGAAN', 'HERWEGEN'])),
  'andere-regio-afstemmen': (kies) =>
    antwoorden.andereRegioAfstemmen(kies(['SAMEN', 'VOLGEN', 'OVERDRAGEN'])),
};

describe('INV1: geen reeks van handelingen laat een casus verdwijnen', () => {
  let keten: Keten;
  let mensen: Medewerker[];
  let regisseur: Medewerker;
  let meldpunt: Medewerker;

  beforeAll(async () => {
    keten = await startKeten();
    mensen = await Promise.all(
      ['regisseur', 'weger', 'weger2', 'meldpunt', 'piket', 'officier'].map((wie) => keten.actAs(wie)),
    );
    [regisseur, , , meldpunt] = mensen as [Medewerker, Medewerker, Medewerker, Medewerker];
  });
  afterAll(() => keten.close());

  it('rond een overleg dat telkens wordt verzet, terwijl workers uitvallen en partners antwoorden', async () => {
    const { kies, kans } = aDobbelsteen(12);
    const casusId = await aGeplandOverleg();
    const gedaan: string[] = [];
    for (let stap = 0; stap < STAPPEN_ROND_OVERLEG; stap += 1) {
      const werk = () => doAroundOverleg({ kies, kans }, { casusId, stap });
      gedaan.push(await (kans(0.2) ? crash(keten, werk) : werk()));
      await until(
        async () => (await verdwenen()).length === 0,
        async () =>
          `${JSON.stringify(await verdwenen())} after ${gedaan.join(', ')}. ${await keten.explain()}`,
      );
    }
    expect(await keten.motor.incidents()).toEqual([]);
    expect(gedaan.filter((wat) => wat.includes('verzet')).length).toBeGreaterThan(2);
  }, 60_000);

  it.each([20_261_130, 7])(
    'met uitval van de workers en sprongen van de klok, in reeks %i',
    async (zaad) => {
      const dobbelsteen = aDobbelsteen(zaad);
      const casusIds: string[] = [];
      const gedaan: string[] = [];
      for (let stap = 0; stap < STAPPEN; stap += 1) {
        gedaan.push(await doSomething(dobbelsteen, casusIds));
        await until(
          async () => (await verdwenen()).length === 0,
          async () =>
            `${JSON.stringify(await verdwenen())} after ${gedaan.join(', ')}. ${await keten.explain()}`,
        );
      }
      expect(await keten.motor.incidents()).toEqual([]);
      expect(casusIds.length).toBeGreaterThan(0);
    },
    60_000,
  );

  /** A casus for which partners were just invited. */
  async function aGeplandOverleg(): Promise<string> {
    const [, weger] = mensen as [Medewerker, Medewerker];
    const { casusId } = await keten.meld(aRustigeMelding());
    await weger.finishTaak(casusId, antwoorden.wegingVoorbereiden(feiten.vermoeden));
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluiten.vermoeden));
    await regisseur.finishTaak(casusId, antwoorden.casusInbrengen());
    await regisseur.finishTaak(casusId, antwoorden.uitnodigingenVaststellen({ tijdstip: overDagen(3) }));
    return casusId;
  }

  async function doAroundOverleg(
    { kies, kans }: Dobbelsteen,
    { casusId, stap }: { casusId: string; stap: number },
  ): Promise<string> {
    const { overleg } = await regisseur.dossiers.readVerrijking(casusId);
    if (overleg?.isVerzetbaar === true && kans(0.3)) {
      await regisseur.moveOverleg(casusId, overDagen(kies([1, 2, 3]), stap));
      // Now and then something else happens before partners are asked anew.
      if (kans(0.7))
        await until(
          async () => (await gevraagd()).length > 0,
          () => keten.explain(),
        );
      return 'verzet';
    }
    if (kans(0.1)) return jump(keten, kies(['PT5H', 'P1D']));
    if (kans(0.6)) return answerSomewhere(kies);
    return workOn({ kies, kans }, casusId);
  }

  /** Every invitation that waits for an answer, with who can give it. */
  async function gevraagd() {
    const open = await Promise.all(
      mensen.map(async ({ dossiers }) =>
        (await dossiers.listUitnodigingen().catch(() => []))
          .filter(({ status }) => status === 'VERSTUURD')
          .map(({ uitnodigingId }) => ({ dossiers, uitnodigingId })),
      ),
    );
    return open.flat();
  }

  /** A partner that was asked says that it comes, or not; the meeting can have been moved since it looked. */
  async function answerSomewhere(kies: Dobbelsteen['kies']): Promise<string> {
    const open = await gevraagd();
    if (open.length === 0) return 'niemand gevraagd';
    const { dossiers, uitnodigingId } = kies(open);
    const reactie = kies(['AANGENOMEN', 'AANGENOMEN', 'VERVANGER', 'AFGEWEZEN'] as const);
    const redenCode = reactie === 'AFGEWEZEN' ? 'GEEN_CAPACITEIT' : null;
    const antwoord = dossiers.answerUitnodiging(uitnodigingId, { reactie, redenCode });
    return antwoord.then(
      () => reactie,
      (fout: DomainError) => fout.code,
    );
  }

  /** On Dutch clocks. */
  function overDagen(dagen: number, minuten = 0): string {
    return new Date(keten.clock.now().getTime() + dagen * DAG + minuten * MINUUT).toISOString().slice(0, 16);
  }

  const verdwenen = async () => (await regisseur.dossiers.readRegie()).verdwenen;

  /** @returns what was done, in a word */
  async function doSomething(dobbelsteen: Dobbelsteen, casusIds: string[]): Promise<string> {
    const { kies, kans } = dobbelsteen;
    if (casusIds.length === 0 || (casusIds.length < MEESTE_CASUSSEN && kans(0.1))) {
      const { casusId } = await keten.meld(aRustigeMelding());
      await meldpunt.waitForTaak('dossier-vormen', casusId);
      casusIds.push(casusId);
      return 'meld';
    }
    const casusId = kies(casusIds);
    if (kans(0.12)) return jump(keten, kies(['PT5H', 'P1D', 'P4D']));
    if (kans(0.1)) return crash(keten, () => act(dobbelsteen, casusId));
    return act(dobbelsteen, casusId);
  }

  async function act({ kies, kans }: Dobbelsteen, casusId: string): Promise<string> {
    const { status } = await regisseur.dossiers.readCasus(casusId);
    if (status === 'GESLOTEN') {
      await regisseur.dossiers.reopenCasus(casusId, REDEN);
      return 'heropen';
    }
    if (kans(0.1)) return reportSomething(kies, { regisseur, casusId });
    if (kans(0.1)) {
      await regisseur.dossiers.requestHerweging(casusId, REDEN);
      return 'herweeg';
    }
    return workOn({ kies, kans }, casusId);
  }

  /** Somebody does a task of this casus, or tries to. */
  async function workOn({ kies }: Pick<Dobbelsteen, 'kies' | 'kans'>, casusId: string): Promise<string> {
    const werk = await Promise.all(
      mensen.map(async (wie) => (await wie.taken(casusId)).map((taak) => ({ wie, taak }))),
    );
    if (werk.flat().length === 0) return 'niets';
    const { wie, taak } = kies(werk.flat());
    const naam = taak.customHeaders['taak'] as TaakNaam;
    const antwoord = ANTWOORDEN[naam];
    if (antwoord === undefined) return `${naam} blijft open`;
    const { outcome } = await wie.doTaak(taak, casusId, antwoord(kies));
    return `${naam} ${outcome}`;
  }
});
