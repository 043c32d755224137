import { scenarioOf } from '../../start/ploeg/scenario.js';
import { werkwijzeIn } from '../../start/ploeg/scenario-werkwijze.js';
import type { Anders } from '../../start/ploeg/werkwijze.js';
import { meldingIn } from './scenarios/melding.js';
import { type Dobbelsteen, aDobbelsteen } from './support/dobbelsteen.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { Ploeg } from './support/ploeg.js';
import { crash, jump, reportSomething } from './support/tegenslag.js';
import { until } from './support/until.js';

const STAPPEN = 30;
/** Then what a worker had that fell away goes to another. */
const LANGER_DAN_EEN_WORKER_MAG = 'PT10M';

/** How carrying out and nazorg can go, besides well. */
const laterIn = (kies: Dobbelsteen['kies']): Anders => ({
  'voortgang-bespreken': () => ({
    taak: 'voortgang-bespreken',
    proces: { voortgang: kies(['DOORGAAN', 'BIJSTELLEN', 'DOELEN_BEREIKT']), knelpuntNiveau: 'GEEN' },
    dossier: { watIsGedaan: 'Een deel is uitgevoerd.', toelichting: 'Zo besproken in het team.' },
  }),
  nazorgcontact: () => ({
    taak: 'nazorgcontact',
    proces: { contactUitkomst: kies(['GOED', 'NIET_BEREIKT', 'TERUGVAL']) },
    dossier: { verslag: 'Gesproken.', terugvalrisico: 'LAAG', strafprocesTrigger: 'nee' },
  }),
});

describe('INV1: van het plan tot in de nazorg laat geen reeks van handelingen een casus verdwijnen', () => {
  const scenario = scenarioOf('S02');
  let keten: Keten;
  let ploeg: Ploeg;
  let regisseur: Medewerker;

  beforeAll(async () => {
    keten = await startKeten();
    ploeg = await Ploeg.meetUp(keten);
    regisseur = ploeg.wie('regisseur');
  });
  afterAll(() => keten.close());

  it('met uitval van de workers en sprongen van weken', async () => {
    const { kies, kans } = aDobbelsteen(4);
    const { casusId } = await keten.meld(meldingIn(scenario, 'Verzonnen Later'));
    await ploeg.workTo(casusId, 'plan-vaststellen', werkwijzeIn(scenario));
    const anders = { ...werkwijzeIn(scenario), ...laterIn(kies) };
    const werk = async () => (await ploeg.tryOne(casusId, kies, anders)) ?? 'niets';
    const gedaan: string[] = [];
    const fasen = new Set<string>();
    for (let stap = 0; stap < STAPPEN; stap += 1) {
      if (kans(0.25)) gedaan.push(await jump(keten, kies(['P1D', 'P14D', 'P40D'])));
      else if (kans(0.1)) gedaan.push(await reportSomething(kies, { regisseur, casusId }));
      else if (kans(0.15))
        gedaan.push(await crash(keten, werk), await jump(keten, LANGER_DAN_EEN_WORKER_MAG));
      else gedaan.push(await werk());
      await keten.settle();
      await until(
        async () => (await verdwenen()).length === 0,
        async () =>
          `${JSON.stringify(await verdwenen())} after ${gedaan.join(', ')}. ${await keten.explain()}`,
      );
      fasen.add((await regisseur.dossiers.readCasus(casusId)).fase);
    }
    expect(await keten.motor.incidents()).toEqual([]);
    expect([...fasen]).toEqual(expect.arrayContaining(['F6', 'F7']));
  }, 180_000);

  const verdwenen = async () => (await regisseur.dossiers.readRegie()).verdwenen;
});
