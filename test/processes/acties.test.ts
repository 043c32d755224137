import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import type { Sjablooncode } from '../../domain/plan/sjabloon.js';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import type { Antwoord } from '../../start/ploeg/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

/** Friday 13 March 2026, 17.00 in the Netherlands; the clock of a test begins on Monday 2 March. */
const UITERLIJK = '2026-03-13T16:00:00.000Z';

describe('een actie', () => {
  let keten: Keten;
  let regisseur: Medewerker;
  let hulpverlener: Medewerker;
  let officier: Medewerker;

  beforeAll(async () => {
    keten = await startKeten();
    [regisseur, hulpverlener, officier] = await Promise.all([
      keten.actAs('regisseur'),
      keten.actAs('hulpverlener'),
      keten.actAs('officier'),
    ]);
  });

  afterAll(() => keten.close());

  it('wordt aangenomen en uitgevoerd, en neemt het zicht op de casus mee', async () => {
    const { casusId, actieId } = await anActie();
    await hulpverlener.finishTaak(casusId, bevestigen('AANGENOMEN'));
    await hulpverlener.waitForTaak('actie-uitvoeren', casusId);
    expect(await hulpverlener.dossiers.listActies(casusId)).toMatchObject([{ stand: 'LOOPT' }]);
    expect((await hulpverlener.dossiers.readCasus(casusId)).wachtpunten).toMatchObject([
      { taak: 'actie-uitvoeren', uiterlijk: UITERLIJK },
    ]);

    await hulpverlener.finishTaak(casusId, uitvoeren('GEREED'));
    await waitForEnd(actieId);
    expect(await regisseur.dossiers.listActies(casusId)).toMatchObject([
      { stand: 'GEREED', uitkomst: { watIsGedaan: 'Gebeld.', effect: ['TE_VROEG'] } },
    ]);
    await expect(hulpverlener.dossiers.readCasus(casusId)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await wachtpunten(casusId)).not.toContain('actie-uitvoeren');
  });

  it('gaat na weigeren naar een andere houder, loopt uit, krijgt uitstel en vervalt pas als procesregie dat vindt', async () => {
    const { casusId, actieId } = await anActie();
    expect(await hulpverlener.tryTaak(casusId, bevestigen('GEWEIGERD'))).toEqual({
      outcome: 'denied',
      reason: 'REDEN_ONTBREEKT',
    });
    await hulpverlener.finishTaak(casusId, bevestigen('GEWEIGERD', { redenCode: 'GEEN_CAPACITEIT' }));
    await regisseur.finishTaak(casusId, {
      taak: 'actie-herverdelen',
      proces: {},
      dossier: { houder: 'OM', toelichting: 'Het OM kan dit zelf.' },
    });
    await officier.finishTaak(casusId, bevestigen('AANGENOMEN'));
    expect(await hulpverlener.taken(casusId)).toEqual([]);

    await officier.finishTaak(casusId, uitvoeren('VERTRAAGD', 'Er is nog geen zitting gepland.'));
    await regisseur.waitForTaak('uitstel-besluiten', casusId);
    expect(await regisseur.dossiers.listActies(casusId)).toMatchObject([{ stand: 'VERTRAAGD' }]);
    await regisseur.finishTaak(casusId, {
      taak: 'uitstel-besluiten',
      proces: { uitstelBesluit: 'UITSTEL' },
      dossier: { nieuweDatum: '2026-03-20', toelichting: 'Dat kan.' },
    });
    await officier.waitForTaak('actie-uitvoeren', casusId);
    expect(await officier.dossiers.listActies(casusId)).toMatchObject([
      { uiterlijk: '2026-03-20T16:00:00.000Z', houder: 'OM' },
    ]);

    for (const vervalBesluit of ['TERUG', 'AKKOORD']) {
      await officier.finishTaak(casusId, uitvoeren('VERVALLEN', 'De zaak is geseponeerd.'));
      await regisseur.finishTaak(casusId, {
        taak: 'vervallen-bevestigen',
        proces: { vervalBesluit },
        dossier: { motivering: 'Zo besproken met de officier.' },
      });
    }
    await waitForEnd(actieId);
    expect(await regisseur.dossiers.listActies(casusId)).toMatchObject([{ stand: 'VERVALLEN' }]);
  });

  it('die een plicht is vervalt niet zonder een goede reden', async () => {
    const { casusId } = await anActie({ houder: 'OM', sjabloon: 'COMENSHA_REGISTRATIE' });
    await officier.finishTaak(casusId, bevestigen('AANGENOMEN'));
    expect(await officier.tryTaak(casusId, uitvoeren('VERVALLEN', 'Geen zin.'))).toEqual({
      outcome: 'denied',
      reason: 'MOTIVERING_ONTBREEKT',
    });
  });

  it('stopt waar zij is als zij wordt ingetrokken', async () => {
    const { casusId, actieId } = await anActie();
    await hulpverlener.finishTaak(casusId, bevestigen('AANGENOMEN'));
    await hulpverlener.waitForTaak('actie-uitvoeren', casusId);
    await keten.store.systeem('test').withdrawActies({ casusId, actieIds: [actieId] });
    await waitForEnd(actieId);
    expect(await hulpverlener.taken(casusId)).toEqual([]);
    expect(await regisseur.dossiers.listActies(casusId)).toMatchObject([{ stand: 'VERVALLEN' }]);
    await expect(hulpverlener.dossiers.readCasus(casusId)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await wachtpunten(casusId)).not.toContain('actie-uitvoeren');
  });

  it('die te laat is escaleert na haar eigen termijn, niet na die van een taak', async () => {
    const { casusId } = await anActie();
    await hulpverlener.finishTaak(casusId, bevestigen('AANGENOMEN'));
    await hulpverlener.waitForTaak('actie-uitvoeren', casusId);
    await keten.advance('P5D');
    expect(await escalatieVan(casusId)).toBe(false);
    await keten.advance('P7D');
    await until(
      () => escalatieVan(casusId),
      () => keten.explain(),
    );
    expect(await keten.motor.incidents()).toEqual([]);
  });

  interface Gevraagd {
    houder?: KetenpartnerCode;
    sjabloon?: Sjablooncode;
  }

  /** A casus with one action, for which its ketenaanpak starts a process of its own. */
  async function anActie({ houder = 'MOVIERA', sjabloon = 'GEEN' }: Gevraagd = {}) {
    const { casusId } = await keten.meld(aRustigeMelding());
    await (await keten.actAs('weger')).waitForTaak('weging-voorbereiden', casusId);
    const acties = [
      {
        sleutel: 'actie-1',
        sjabloon,
        soort: 'ZORG',
        doelgroep: 'SLACHTOFFER',
        zichtbaarVoor: 'CASUSTEAM',
        tekst: { titel: 'Kennismaken', omschrijving: 'Maak een afspraak.' },
        houder,
        eindverantwoordelijke: 'ZVH',
        uiterlijk: UITERLIJK,
      },
    ] as const;
    const [actieId] = await keten.store.systeem('test').putOutActies({ casusId, acties });
    return { casusId, actieId: actieId! };
  }

  /** The process of this action, beside the main line of its casus. */
  async function waitForEnd(actieId: string): Promise<void> {
    await until(
      async () => {
        const states = await keten.statesOf('actie', { actieId });
        return states.length === 1 && states[0] === 'COMPLETED';
      },
      () => keten.explain(),
    );
  }

  async function wachtpunten(casusId: string) {
    return (await regisseur.dossiers.readCasus(casusId)).wachtpunten.map(({ taak }) => taak);
  }

  async function escalatieVan(casusId: string): Promise<boolean> {
    const { wachtpunten: open } = await hulpverlener.dossiers.readCasus(casusId);
    return open.some(({ taak, escalatieOpen }) => taak === 'actie-uitvoeren' && escalatieOpen);
  }
});

function bevestigen(actieReactie: 'AANGENOMEN' | 'GEWEIGERD', dossier = {}): Antwoord {
  return { taak: 'actie-bevestigen', proces: { actieReactie }, dossier };
}

function uitvoeren(actieStatus: 'GEREED' | 'VERTRAAGD' | 'VERVALLEN', motivering?: string): Antwoord {
  return {
    taak: 'actie-uitvoeren',
    proces: { actieStatus },
    dossier: { watIsGedaan: 'Gebeld.', effect: ['TE_VROEG'], ...(motivering ? { motivering } : {}) },
  };
}
