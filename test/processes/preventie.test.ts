import { REGIOCODES } from '../../domain/keten/regio.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

const bijeenkomst = {
  soort: 'BIJEENKOMST',
  doelgroep: 'PROFESSIONALS',
  gemeente: '0200',
  op: '2026-03-20',
  materiaal: 'Presentatie met signalen',
};
const motivering = 'In het najaar is er een landelijke bijeenkomst voor iedereen.';

describe('de preventie van een regio in een jaar', () => {
  let keten: Keten;
  let ggd: Medewerker;
  let gemeente: Medewerker;
  let politie: Medewerker;

  beforeAll(async () => {
    keten = await startKeten();
    ggd = await keten.actAs('preventie');
    gemeente = await keten.actAs('gemeente');
    politie = await keten.actAs('piket');
  });

  afterAll(() => keten.close());

  it('gaat van plan naar verslag, met twee bijeenkomsten of een reden, en zonder personen', async () => {
    await gemeente.dossiers.requestPreventiejaar({ regio: 'MIDDEN_IJSSEL', jaar: 2026 });
    await expect(
      ggd.dossiers.requestPreventiejaar({ regio: 'MIDDEN_IJSSEL', jaar: 2026 }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });

    await schrijfPlan(ggd);
    // One meeting and nothing said about the second.
    expect(await gemeente.tryKetentaak(stelVast({}))).toEqual({
      outcome: 'denied',
      reason: 'BIJEENKOMSTEN_TE_WEINIG',
    });
    await gemeente.finishKetentaak(stelVast({ motivering }));
    await untilStand('LOOPT');

    await keten.advance('P19D');
    const { zaak, eerder } = await gemeente.waitForKetentaak('activiteit-registreren');
    expect(zaak).toMatchObject({
      soort: 'PREVENTIE',
      regio: 'MIDDEN_IJSSEL',
      activiteit: { soort: 'BIJEENKOMST', gemeente: '0200', dag: '2026-03-20' },
    });
    expect(eerder).toEqual([]);
    await gemeente.finishKetentaak({
      taak: 'activiteit-registreren',
      proces: { activiteitStatus: 'UITGEVOERD', bereik: 40, tevredenheid: 8, nieuweDag: null },
      dossier: {},
    });
    await until(
      async () => (await activiteit())?.status === 'UITGEVOERD' && (await activiteit())?.bereik === 40,
      () => keten.explain(),
    );

    for (const [duur, isHalfjaar] of [
      ['P20D', false],
      ['P91D', true],
      ['P92D', false],
      ['P92D', true],
    ] as const) {
      await keten.advance(duur);
      await ggd.finishKetentaak({
        taak: 'cijfers-duiden',
        proces: {},
        dossier: { duiding: 'Vooral meldingen uit de arbeid: voorlichting bij bedrijven.' },
      });
      if (isHalfjaar)
        await politie.finishKetentaak({
          taak: 'maatregelen-bijwerken',
          proces: { aantalMaatregelen: 9 },
          dossier: {
            maatregelen: [
              { maatregel: 'SLUITING', aantal: 7 },
              { maatregel: 'DWANGSOM', aantal: 2 },
            ],
            duiding: 'Twee straten zijn rustiger.',
          },
        });
    }
    await ggd.finishKetentaak({
      taak: 'jaarverslag',
      proces: {},
      dossier: { verslag: 'Veertig professionals herkennen nu de signalen.' },
    });
    await untilStand('AFGEROND');

    const jaren = await gemeente.dossiers.readPreventie();
    // In November each region began with its next plan.
    expect(jaren.filter(({ jaar, stand }) => jaar === 2027 && stand === 'PLAN')).toHaveLength(
      REGIOCODES.length,
    );
    const dit = jaren.find(({ jaar }) => jaar === 2026);
    // Nothing was reported, so nothing can be said.
    expect(dit?.activiteiten[0]?.effect).toBe('NIET_TE_ZEGGEN');
    // Two is too few to show, and may not follow from the others (INV11).
    const [eersteHelft] = dit?.maatregelen ?? [];
    const getoond = (eersteHelft?.rijen ?? []).filter(({ aantal }) => aantal !== null);
    expect(getoond.map(({ maatregel }) => maatregel)).not.toContain('DWANGSOM');
    expect(await keten.motor.incidents()).toEqual([]);
  }, 90_000);

  async function schrijfPlan(wie: Medewerker): Promise<void> {
    await wie.finishKetentaak({
      taak: 'jaarplan-opstellen',
      proces: {},
      dossier: { plan: 'Professionals leren signalen herkennen.', activiteiten: [bijeenkomst] },
    });
  }

  async function untilStand(stand: string): Promise<void> {
    await until(
      async () => (await gemeente.dossiers.readPreventie()).some((een) => een.stand === stand),
      () => keten.explain(),
    );
  }

  async function activiteit() {
    return (await gemeente.dossiers.readPreventie())[0]?.activiteiten[0];
  }
});

const stelVast = (dossier: Record<string, unknown>) => ({
  taak: 'jaarplan-vaststellen' as const,
  proces: { jaarplanBesluit: 'VAST' },
  dossier,
});
