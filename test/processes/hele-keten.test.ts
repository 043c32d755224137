import { aPlan, aPlanactie } from '../builders/a-plan.js';
import { aRustigeMelding } from '../builders/a-rustige-melding.js';
import { antwoorden, besluiten, feiten, kernpartners } from './support/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

const TAFEL = ['ZVH', 'POLITIE', 'OM', 'MOVIERA', 'RIEC'] as const;

/** One casus through the doors that people use, from the first signal, without anything started by hand. */
describe('de hele keten', () => {
  let keten: Keten;
  let weger: Medewerker;
  let zorgcoordinator: Medewerker;
  let regisseur: Medewerker;
  let partners: Medewerker[];
  let casusId: string;
  let casusnummer: string;

  beforeAll(async () => {
    keten = await startKeten();
    [weger, regisseur, zorgcoordinator] = await Promise.all([
      keten.actAs('weger'),
      keten.actAs('regisseur'),
      keten.actAs('zorgcoordinator'),
    ]);
    partners = await Promise.all(
      ['meldpunt', 'piket', 'officier', 'weger2', 'weger3', 'riec'].map((naam) => keten.actAs(naam)),
    );
  });

  afterAll(() => keten.close());

  it('van melding tot ingebrachte casus', async () => {
    ({ casusId } = await keten.meld(aRustigeMelding()));
    await weger.finishTaak(casusId, antwoorden.wegingVoorbereiden(feiten.wel));
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluiten.wel));
    await regisseur.finishTaak(casusId, antwoorden.casusInbrengen());
    await regisseur.waitForTaak('uitnodigingen-vaststellen', casusId);
    ({ casusnummer } = await regisseur.dossiers.readCasus(casusId));
    expect(await fase()).toBe('F3');
  });

  it('van uitnodiging tot overleg, en verder', async () => {
    await regisseur.finishTaak(
      casusId,
      antwoorden.uitnodigingenVaststellen({ partners: [...kernpartners, 'RIEC'], afwijkingen: ['RIEC'] }),
    );
    for (const partner of partners) await partner.answer(casusnummer, 'AANGENOMEN');
    await regisseur.finishTaak(casusId, antwoorden.agendaVaststellen());
    await regisseur.finishTaak(casusId, antwoorden.overlegAfronden('VERDER'));
    await regisseur.waitForTaak('vragen-opstellen', casusId);
  });

  it('van halen en brengen tot de tweede weging', async () => {
    await regisseur.finishTaak(casusId, antwoorden.vragenOpstellen([]));
    await regisseur.finishTaak(casusId, antwoorden.overlegOpenen('ja', TAFEL));
    await weger.finishTaak(casusId, antwoorden.wegingskaderInvullen());
    expect(await fase()).toBe('F4');
    await weger.finishTaak(
      casusId,
      antwoorden.tweedeWegingVaststellen(
        { uitkomst: 'MH_ZORG', prioriteit: 'P2' },
        { wegers: ['POLITIE', 'MOVIERA'] },
      ),
    );
  });

  it('van opgesteld tot vastgesteld plan, met acties die ieder een houder hebben', async () => {
    const acties = [aPlanactie({ titel: 'Veilige plek', houder: 'POLITIE', uiterlijk: '2026-04-30' })];
    await weger.waitForTaak('plan-opstellen', casusId);
    expect(await fase()).toBe('F5');
    await weger.finishTaak(casusId, {
      taak: 'plan-opstellen',
      proces: { daderdeelNodig: false },
      dossier: aPlan({ acties, gesprokenOp: '2026-03-01' }),
    });
    await weger.finishTaak(casusId, {
      taak: 'plan-vaststellen',
      proces: { planBesluit: 'VAST' },
      dossier: { vaststellers: ['POLITIE', 'MOVIERA'] },
    });
    await until(
      async () =>
        (await regisseur.dossiers.listActies(casusId)).some(
          ({ houder, planVersie }) => houder === 'POLITIE' && planVersie === 1,
        ),
      () => keten.explain(),
    );
    await partners[1]!.waitForTaak('actie-bevestigen', casusId);
  });

  it('van uitgevoerde acties tot bereikte doelen', async () => {
    // The plan's own action and the registration (T18); the bedenktijd is of somebody else.
    const [, houder] = partners;
    for (const taak of ['actie-bevestigen', 'actie-uitvoeren'] as const)
      for (let keer = 0; keer < 2; keer += 1) await houder!.finishTaak(casusId, actie(taak));
    await keten.advance('P14D');
    await regisseur.finishTaak(casusId, {
      taak: 'voortgang-bespreken',
      proces: { voortgang: 'DOELEN_BEREIKT', knelpuntNiveau: 'GEEN' },
      dossier: { watIsGedaan: 'Alles is uitgevoerd.', toelichting: 'De doelen zijn bereikt.' },
    });
    await regisseur.waitForTaak('afronden', casusId);
    const open = (await regisseur.dossiers.listActies(casusId)).filter(
      ({ afgerondOp }) => afgerondOp === null,
    );
    await regisseur.finishTaak(casusId, {
      taak: 'afronden',
      proces: {},
      dossier: {
        nazorgVoorbereid: 'ja',
        watWerkte: 'Snel bellen.',
        openActies: open.map(({ actieId }) => ({
          actieId,
          besluit: 'VERVALLEN',
          reden: 'De nationaliteit is Nederlands: er is geen bedenktijd nodig.',
        })),
      },
    });
    await zorgcoordinator.waitForTaak('nazorg-regelen', casusId);
    expect(await fase()).toBe('F7');
  });

  it('van nazorg, een jaar lang, tot een gesloten casus', async () => {
    await zorgcoordinator.finishTaak(casusId, {
      taak: 'nazorg-regelen',
      proces: {},
      dossier: { nazorgvragen: [NAZORGVRAAG] },
    });
    for (const stap of ['P28D', 'P62D', 'P92D', 'P184D']) {
      await keten.advance(stap);
      await zorgcoordinator.finishTaak(casusId, {
        taak: 'nazorgcontact',
        proces: { contactUitkomst: 'GOED' },
        dossier: { verslag: 'Gesproken.', terugvalrisico: 'LAAG', strafprocesTrigger: 'nee' },
      });
    }
    await zorgcoordinator.finishTaak(casusId, {
      taak: 'themasignaal',
      proces: { themaGemeld: 'GEEN' },
      dossier: {},
    });
    await until(
      async () => (await regisseur.dossiers.readCasus(casusId)).status === 'GESLOTEN',
      () => keten.explain(),
    );
    expect(await regisseur.dossiers.readCasus(casusId)).toMatchObject({ afsluitreden: 'AFGEROND' });
  });

  it('laat onderweg niets verdwijnen en niets vastlopen', async () => {
    expect((await regisseur.dossiers.readRegie()).verdwenen).toEqual([]);
    expect(await keten.motor.incidents()).toEqual([]);
  });

  const fase = async () => (await regisseur.dossiers.readCasus(casusId)).fase;
});

const NAZORGVRAAG = {
  voorWie: 'Het slachtoffer',
  kant: 'SLACHTOFFER',
  zorgvraag: 'Begeleiding bij wonen.',
  organisatie: 'GEEN',
  status: 'BESTAAND_NETWERK',
  terugvalrisico: 'LAAG',
};

function actie(taak: 'actie-bevestigen' | 'actie-uitvoeren') {
  return taak === 'actie-bevestigen'
    ? { taak, proces: { actieReactie: 'AANGENOMEN' }, dossier: {} }
    : { taak, proces: { actieStatus: 'GEREED' }, dossier: { watIsGedaan: 'Gedaan.', effect: [] } };
}
