import { OrchestrationLifters } from '@camunda8/sdk';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import { antwoorden, besluiten } from '../../start/ploeg/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

const { ProcessDefinitionId } = OrchestrationLifters;

describe('de evaluatie van een afgesloten casus', () => {
  let keten: Keten;
  let weger: Medewerker;
  let weger2: Medewerker;
  let weger3: Medewerker;
  let regisseur: Medewerker;
  let begeleider: Medewerker;
  let begeleider2: Medewerker;

  beforeAll(async () => {
    keten = await startKeten();
    [weger, weger2, weger3, regisseur, begeleider, begeleider2] = (await Promise.all(
      ['weger', 'weger2', 'weger3', 'regisseur', 'begeleider', 'begeleider2'].map((naam) =>
        keten.actAs(naam),
      ),
    )) as [Medewerker, Medewerker, Medewerker, Medewerker, Medewerker, Medewerker];
  });

  afterAll(() => keten.close());

  it('gaat van voordracht tot geborgde leerpunten, en de begeleider ziet van de casus niets', async () => {
    const { casusId, casusnummer } = await anAfgeslotenCasus();
    const instance = await evalueer(casusId);

    const voordracht = await regisseur.waitForKetentaak('procesbegeleider-voordragen');
    expect(voordracht.zaak).toMatchObject({ soort: 'EVALUATIE', casus: { casusId, casusnummer } });
    // T22: six weeks after the casus was closed.
    expect(voordracht.dueDate).toMatch(/^2026-04-13/);
    await finish(regisseur, antwoorden.begeleiderVoordragen(begeleider.persoon.gebruikerId));
    expect((await weger.waitForKetentaak('instemmen')).zaak).toMatchObject({ casus: null, casusnummer });
    await finish(weger, antwoorden.instemmen('JA'));

    const concept = (await regisseur.waitForKetentaak('beschrijving-bewerken')).zaak;
    const gemaakt = concept.soort === 'EVALUATIE' ? (concept.beschrijving ?? '') : '';
    expect(gemaakt).toContain('Dag 0: Melding ontvangen.');
    expect(
      await regisseur.tryKetentaak(antwoorden.beschrijvingBewerken(`${gemaakt}\nZie ${casusnummer}.`)),
    ).toEqual({
      outcome: 'denied',
      reason: 'HERLEIDBAAR',
    });
    await finish(regisseur, antwoorden.beschrijvingBewerken(`${gemaakt}\nDe school belde.`));
    await finish(weger2, antwoorden.beschrijvingControleren(false));
    expect((await regisseur.waitForKetentaak('beschrijving-bewerken')).zaak).toMatchObject({
      opmerkingen: 'De school is herkenbaar.',
    });
    await finish(regisseur, antwoorden.beschrijvingBewerken(gemaakt));
    await finish(weger2, antwoorden.beschrijvingControleren(true));

    const sessie = await begeleider.waitForKetentaak('vorm-afwegen');
    expect(sessie.zaak).toEqual({
      soort: 'EVALUATIE',
      evaluatieId: sessie.zaakId,
      nummer: expect.stringMatching(/^EVA-/),
      casus: null,
      casusnummer: null,
      begeleider: 'Procesbegeleider RIEC (RIEC)',
      beschrijving: gemaakt,
      opmerkingen: null,
      begeleiders: [],
    });
    expect(JSON.stringify(await keten.camunda.getUserTaskVariables(sessie.userTaskKey))).not.toContain(
      casusId,
    );
    await expect(begeleider.dossiers.readCasus(casusId)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    await finish(begeleider, antwoorden.vormAfwegen());
    await finish(begeleider, antwoorden.evalueren());
    // T22: twelve weeks after the casus was closed.
    expect((await regisseur.waitForKetentaak('leerpunten-vaststellen')).dueDate).toMatch(/^2026-05-25/);
    await finish(regisseur, antwoorden.leerpuntenVaststellen());

    await ended(instance);
    expect((await regisseur.dossiers.readTijdlijn(casusId)).map(({ gebeurtenis }) => gebeurtenis)).toEqual(
      expect.arrayContaining(['EVALUATIE_GESTART', 'BEGELEIDER_AANGESTELD', 'EVALUATIE_GEDAAN']),
    );
  });

  it('geeft het werk van de begeleider niet aan wie betrokken was, ook niet als vervanger', async () => {
    const { casusId } = await anAfgeslotenCasus();
    await evalueer(casusId);
    // Somebody of the same group, who sat in the ketenregieteam of this casus.
    const betrokken = { ...weger3.persoon, groepen: [...weger3.persoon.groepen, 'r10', 'r10.riec'] };
    await keten.store
      .repositoryFor(betrokken, { doel: 'evaluatie', traceId: 'a'.repeat(32) })
      .recordGebruiker(betrokken);
    const voordracht = await regisseur.waitForKetentaak('procesbegeleider-voordragen');
    expect(voordracht.zaak).toMatchObject({
      begeleiders: [{ gebruikerId: 'g-begeleider' }, { gebruikerId: 'g-begeleider2' }],
    });
    expect(await regisseur.tryKetentaak(antwoorden.begeleiderVoordragen(betrokken.gebruikerId))).toEqual({
      outcome: 'denied',
      reason: 'NIET_NEUTRAAL',
    });
    await finish(regisseur, antwoorden.begeleiderVoordragen(begeleider.persoon.gebruikerId));
    await finish(weger, antwoorden.instemmen('JA'));
    const gemaakt = (await regisseur.waitForKetentaak('beschrijving-bewerken')).zaak;
    await finish(
      regisseur,
      antwoorden.beschrijvingBewerken(gemaakt.soort === 'EVALUATIE' ? (gemaakt.beschrijving ?? '') : ''),
    );
    await finish(weger2, antwoorden.beschrijvingControleren(true));
    const { userTaskKey } = await begeleider.waitForKetentaak('vorm-afwegen');

    expect(await keten.camunda.assignUserTask(userTaskKey, betrokken.gebruikerId)).toEqual('denied');
    expect(await keten.camunda.getUserTask(userTaskKey)).toMatchObject({ assignee: null });
    expect(await keten.camunda.assignUserTask(userTaskKey, begeleider.persoon.gebruikerId)).toBe('assigned');
  });

  it('vraagt na een bezwaar om een andere begeleider, en wacht niet op wie stil blijft (T09)', async () => {
    const { casusId } = await anAfgeslotenCasus();
    await evalueer(casusId);
    await finish(regisseur, antwoorden.begeleiderVoordragen(begeleider.persoon.gebruikerId));
    await finish(weger, antwoorden.instemmen('NEE'));
    await finish(regisseur, antwoorden.overeenstemmingZoeken('ANDERE_BEGELEIDER'));
    await finish(regisseur, antwoorden.begeleiderVoordragen(begeleider2.persoon.gebruikerId));
    await weger.waitForKetentaak('instemmen');
    await keten.advance('P4D');
    await regisseur.waitForKetentaak('beschrijving-bewerken');
    expect(await weger.ketentaken('instemmen')).toEqual([]);
  });

  it('laat geen stap vastlopen', async () => {
    expect(await keten.motor.incidents()).toEqual([]);
  });

  async function anAfgeslotenCasus(): Promise<{ casusId: string; casusnummer: string }> {
    const { casusId } = await keten.meld(aRustigeMelding());
    await weger.finishTaak(casusId, antwoorden.wegingVoorbereiden());
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluiten.geen));
    await weger.finishTaak(casusId, antwoorden.afschalenVoorstellen());
    await weger2.finishTaak(casusId, antwoorden.tweedeLezer('AKKOORD'));
    await keten.waitForEnd(casusId);
    const { casusnummer } = await regisseur.dossiers.readCasus(casusId);
    return { casusId, casusnummer };
  }

  async function evalueer(casusId: string): Promise<string> {
    const { processInstanceKey } = await keten.motor.client.createProcessInstance({
      processDefinitionId: ProcessDefinitionId.assumeExists('evaluatie'),
      variables: { casusId, periode: 1 },
    });
    return processInstanceKey;
  }

  async function finish(wie: Medewerker, antwoord: Parameters<Medewerker['tryKetentaak']>[0]): Promise<void> {
    const result = await wie.tryKetentaak(antwoord);
    if (result.outcome !== 'completed') {
      throw new Error(`Expected ${antwoord.taak} to be completed: ${JSON.stringify(result)}`);
    }
  }

  async function ended(instance: string): Promise<void> {
    await until(
      async () => (await keten.motor.stateOf(instance)) === 'COMPLETED',
      () => keten.explain(),
    );
  }
});
