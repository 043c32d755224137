import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

const leerpunt = {
  categorie: 'PROCES',
  omschrijving: 'Partners horen te laat wat er is besloten.',
  maatregel: 'Procesregie stuurt het besluit dezelfde dag.',
  eigenaar: 'r03.zvh',
  uiterlijk: '2026-04-01',
};

describe('de evaluatie van proces, keten en beleid', () => {
  let keten: Keten;
  let regisseur: Medewerker;
  let begeleider: Medewerker;

  beforeAll(async () => {
    keten = await startKeten();
    regisseur = await keten.actAs('regisseur');
    begeleider = await keten.actAs('begeleider');
  });

  afterAll(() => keten.close());

  it('begint op verzoek en eindigt met leerpunten die iemand opvolgt', async () => {
    await regisseur.dossiers.requestEvaluatie('PROCES');
    const { zaak } = await regisseur.waitForKetentaak('prioriteit-afwegen');
    expect(zaak).toMatchObject({ soort: 'KETENEVALUATIE', niveau: 'PROCES', cijfers: null });
    await regisseur.finishKetentaak(weegAf('GAAT_DOOR'));

    const stelAan = (begeleiderGroep: string) => ({
      taak: 'begeleider-aanstellen' as const,
      proces: { begeleiderGroep },
      dossier: { instemming: 'Alle partners stemden in.' },
    });
    // Procesregie does not lead what procesregie does.
    expect(await regisseur.tryKetentaak(stelAan('r03.zvh'))).toEqual({
      outcome: 'denied',
      reason: 'NIET_NEUTRAAL',
    });
    await regisseur.finishKetentaak(stelAan('r10.riec'));

    const sessie = await begeleider.waitForKetentaak('niveau-evalueren');
    expect(sessie.eerder.map(({ taak }) => taak)).toEqual(['prioriteit-afwegen', 'begeleider-aanstellen']);
    await begeleider.finishKetentaak({
      taak: 'niveau-evalueren',
      proces: { aantalBevindingen: 1 },
      dossier: { bevindingen: [{ categorie: 'PROCES', bevinding: 'Besluiten komen laat aan.' }] },
    });
    await regisseur.finishKetentaak({
      taak: 'niveau-leerpunten-vaststellen',
      proces: { aantalLeerpunten: 1, wijzigingTabel: true, wijzigingProces: false },
      dossier: { leerpunten: [leerpunt] },
    });
    await untilLeerpunten(['OPEN', 'OPEN']);
    expect(await regisseur.dossiers.readKetenevaluaties()).toMatchObject({
      evaluaties: [{ niveau: 'PROCES', status: 'AFGEROND', vorm: 'LEERGESPREK' }],
      leerpunten: [{ eigenaarGroep: 'r03.zvh' }, { eigenaarGroep: 'r13.beheer' }],
    });

    // Over its day: the daily check asks who owns it.
    await keten.advance('P31D');
    const { zaak: over } = await regisseur.waitForKetentaak('opvolging');
    expect(over).toMatchObject({ soort: 'BEVINDING', bevinding: 'LEERPUNT' });
    await regisseur.finishKetentaak({
      taak: 'opvolging',
      proces: { opvolgStatus: 'GEDAAN' },
      dossier: { toelichting: 'Besluiten gaan nu dezelfde dag uit.' },
    });
    await untilLeerpunten(['DOORGEVOERD', 'OPEN']);
  });

  it('begint ook vanzelf, een half jaar na de vorige, en kan worden uitgesteld', async () => {
    await keten.meld(aRustigeMelding());
    await keten.advance('P183D');
    await regisseur.finishKetentaak(weegAf('UITGESTELD'));
    await until(
      async () => (await regisseur.dossiers.readKetenevaluaties()).evaluaties[0]?.status === 'UITGESTELD',
      () => keten.explain(),
    );
    expect(await keten.motor.incidents()).toEqual([]);
  });

  async function untilLeerpunten(verwacht: string[]): Promise<void> {
    await until(
      async () => (await statussen()).join() === verwacht.join(),
      async () => `Got ${(await statussen()).join()}. ${await keten.explain()}`,
    );
  }

  async function statussen(): Promise<string[]> {
    return (await regisseur.dossiers.readKetenevaluaties()).leerpunten.map(({ status }) => status);
  }
});

const weegAf = (uitstel: 'GAAT_DOOR' | 'UITGESTELD') => ({
  taak: 'prioriteit-afwegen' as const,
  proces: { evaluatievorm: 'LEERGESPREK', uitstel },
  dossier: { afweging: 'De doorlooptijden lopen op.' },
});
