import type { Contactuitkomst } from '../../domain/nazorg/nazorg.js';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import type { Antwoord } from '../../start/ploeg/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

/** The clock of a test begins on Monday 2 March 2026, 9.30 in the Netherlands. */
const F6EINDE = '2026-03-02T08:30:00Z';

describe('de nazorg', () => {
  let keten: Keten;
  /** Nobody coordinates the care in these casussen: then procesregie does. */
  let regisseur: Medewerker;

  beforeAll(async () => {
    keten = await startKeten();
    regisseur = await keten.actAs('regisseur');
  });

  afterAll(() => keten.close());

  it('draagt over, zoekt vier keer contact en meldt een thema', async () => {
    const { casusId, instance } = await startNazorg();
    await regisseur.finishTaak(casusId, regelen('MEE'));
    await draagOver(casusId);

    // One month after F6 at 17.00, on the first day that people work: the task comes a week before.
    await keten.advance('P24DT1H');
    const eerste = await regisseur.waitForTaak('nazorgcontact', casusId);
    expect(new Date(eerste.dueDate!).toISOString().slice(0, 7)).toBe('2026-04');
    await regisseur.finishTaak(casusId, contact('NIET_BEREIKT'));
    for (const [stap, uitkomst] of [
      ['P62D', 'NIET_BEREIKT'],
      ['P92D', 'EXTRA_HULP'],
      ['P184D', 'NIET_BEREIKT'],
    ] as const) {
      await keten.advance(stap);
      await regisseur.finishTaak(casusId, contact(uitkomst));
      if (uitkomst === 'EXTRA_HULP') await regisseur.finishTaak(casusId, extraHulp());
    }
    expect(await regisseur.tryTaak(casusId, thema('GEMELD', 'Te kort'))).toEqual({
      outcome: 'denied',
      reason: 'MOTIVERING_ONTBREEKT',
    });
    await regisseur.finishTaak(casusId, thema('GEEN'));
    await ended(instance);

    const [traject] = await regisseur.dossiers.readNazorg(casusId);
    expect(traject).toMatchObject({ stand: 'KLAAR', kant: 'SLACHTOFFER', vraag: { organisatie: 'MEE' } });
    expect(traject?.contacten.map(({ rang, uitkomst }) => [rang, uitkomst])).toEqual([
      [1, 'NIET_BEREIKT'],
      [2, 'NIET_BEREIKT'],
      [3, 'EXTRA_HULP'],
      [4, 'NIET_BEREIKT'],
    ]);
    // Three times not reached: procesregie decides how to go on.
    expect(await regisseur.dossiers.readTijdlijn(casusId)).toContainEqual(
      expect.objectContaining({ gebeurtenis: 'INHAALTAAK_ONTSTAAN', waarde: 'A4.4-NIET_BEREIKT' }),
    );
    expect(await keten.motor.incidents()).toEqual([]);
  });

  it('stopt bij terugval alle trajecten van de casus', async () => {
    const { casusId, instance } = await startNazorg(keten.clock.now().toISOString());
    await regisseur.finishTaak(casusId, regelen('GEEN', 'GEEN'));
    await until(
      async () => (await regisseur.dossiers.readNazorg(casusId)).length === 2,
      () => keten.explain(),
    );
    await keten.advance('P28D');
    await regisseur.finishTaak(casusId, contact('TERUGVAL'));
    await ended(instance);

    expect((await regisseur.dossiers.readNazorg(casusId)).map(({ stand }) => stand)).toEqual([
      'TERUGVAL',
      'TERUGVAL',
    ]);
    expect(await regisseur.taken(casusId)).toEqual([]);
    expect(await regisseur.dossiers.readTijdlijn(casusId)).toContainEqual(
      expect.objectContaining({ gebeurtenis: 'TERUGVAL_GEZIEN' }),
    );
  });

  async function startNazorg(f6einde = F6EINDE) {
    const { casusId } = await keten.meld(aRustigeMelding());
    const instance = await keten.motor.start('nazorg', { casusId, periode: 1, f6einde });
    return { casusId, instance };
  }

  const ended = (instance: string) =>
    until(
      async () => (await keten.motor.stateOf(instance)) === 'COMPLETED',
      () => keten.explain(),
    );

  async function draagOver(casusId: string): Promise<void> {
    await regisseur.finishTaak(casusId, {
      taak: 'overdracht-voorbereiden',
      proces: {},
      dossier: { overdrachtstekst: 'Begeleiding gaat door.', contactpersoon: 'Het team van MEE' },
    });
    await regisseur.finishTaak(casusId, {
      taak: 'overdracht-bevestigen',
      proces: { overdrachtStatus: 'BEVESTIGD' },
      dossier: { toelichting: 'MEE neemt het over.' },
    });
  }
});

function regelen(...organisaties: ('MEE' | 'GEEN')[]): Antwoord {
  return {
    taak: 'nazorg-regelen',
    proces: {},
    dossier: {
      nazorgvragen: organisaties.map((organisatie, index) => ({
        voorWie: `Persoon ${index + 1}`,
        kant: 'SLACHTOFFER',
        zorgvraag: 'Begeleiding bij wonen.',
        organisatie,
        status: 'GESTART',
        terugvalrisico: 'MIDDEN',
      })),
    },
  };
}

const contact = (contactUitkomst: Contactuitkomst): Antwoord => ({
  taak: 'nazorgcontact',
  proces: { contactUitkomst },
  dossier: { verslag: 'Gesproken.', terugvalrisico: 'LAAG', strafprocesTrigger: 'nee' },
});

const extraHulp = (): Antwoord => ({
  taak: 'extra-hulp-regelen',
  proces: {},
  dossier: { hulp: 'Een buddy erbij.', bevestigdDoor: 'MEE Samen' },
});

const thema = (themaGemeld: 'GEMELD' | 'GEEN', tekst?: string): Antwoord => ({
  taak: 'themasignaal',
  proces: { themaGemeld },
  dossier: tekst === undefined ? {} : { thema: tekst },
});
