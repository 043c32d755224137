import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Professional } from '../../domain/keten/betrokkene.js';
import type { Repository } from '../../store/repository.js';
import {
  fg,
  meldpunt,
  officier,
  regisseur,
  riec,
  techniek,
  weger,
  zorgcoordinator,
} from '../builders/betrokkenen.js';
import { Keten, TRACE, newKey, onbestaand } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { logLines, withRaw } from './support/raw-database.js';
import { S01 } from './support/scenarios.js';

describe('één regel per betrokkene (INV7)', () => {
  let test: TestStore;
  let keten: Keten;
  let casusId: string;
  beforeAll(async () => {
    test = await openTestStore();
    keten = new Keten(test);
    ({ casusId } = await keten.registreer(S01.melding, S01.registratie));
    await keten.weeg({ casusId, wie: weger, ...S01 });
    await keten.zetKlaar(casusId, 'afschalen-voorstellen');
  });
  afterAll(() => test.dispose());

  async function newLines(work: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
    const eerder = (await logLines(test)).length;
    await work().catch(() => undefined);
    return (await logLines(test)).slice(eerder);
  }

  const taak = { userTaskKey: '1', taak: 'afschalen-voorstellen' } as const;
  const vragen: [string, (repository: Repository) => Promise<unknown>][] = [
    ['readCasus', (repository) => repository.readCasus(casusId)],
    ['readMeldingen', (repository) => repository.readMeldingen(casusId)],
    ['readPersonen', (repository) => repository.readPersonen(casusId)],
    ['readWegingen', (repository) => repository.readWegingen(casusId)],
    ['readDoorlaattoetsen', (repository) => repository.readDoorlaattoetsen(casusId)],
    ['readTijdlijn', (repository) => repository.readTijdlijn(casusId)],
    ['readTaakDossier', (repository) => repository.readTaakDossier({ ...taak, casusId })],
    [
      'saveTaakDossier',
      (repository) => repository.saveTaakDossier({ ...taak, casusId, inhoud: {}, concept: true }),
    ],
    [
      'requestHerweging',
      (repository) => repository.requestHerweging(casusId, 'Er is een nieuw bewijsmiddel.'),
    ],
    ['listCasussen', (repository) => repository.listCasussen()],
  ];

  it.each(vragen)('%s door wie het mag', async (_naam, vraag) => {
    const regels = await newLines(() => vraag(keten.als(weger)));

    expect(regels).toHaveLength(1);
    expect(regels[0]).toMatchObject({
      gebruikerId: 'weger',
      organisatie: 'POLITIE',
      rollen: ['R04'],
      doel: 'wegen',
      grondslag: 'WGS_ZVH',
      resultaat: 'OK',
      traceId: TRACE,
      tijdstip: '2026-11-24T09:00:00.000Z',
    });
    expect(regels[0]?.regel).toMatch(/^D11\.10 R04 /);
  });

  it.each(vragen.filter(([naam]) => naam !== 'listCasussen'))(
    '%s door wie het niet mag',
    async (_naam, vraag) => {
      const regels = await newLines(() => vraag(keten.als(riec, 'casusoverleg')));

      expect(regels).toHaveLength(1);
      expect(regels[0]).toMatchObject({
        gebruikerId: 'riec',
        actie: 'weigeren',
        resultaat: 'GEWEIGERD',
        regel: 'D11.2',
        betrokkeneSoort: 'casus',
        betrokkeneId: casusId,
        grondslag: null,
      });
    },
  );

  it('wie niets mag zien krijgt een lege lijst en laat geen regel over een casus achter', async () => {
    expect(await newLines(() => keten.als(riec, 'casusoverleg').listCasussen())).toEqual([]);
    expect(await keten.als(riec, 'casusoverleg').listCasussen()).toEqual([]);
  });

  it('het regieoverzicht is er voor procesregie, met één regel per casus', async () => {
    expect(await newLines(() => keten.als(regisseur).readRegie())).toMatchObject([
      { betrokkeneId: casusId, resultaat: 'OK' },
    ]);
    const geweigerd = await newLines(() => keten.als(weger).readRegie());
    expect(geweigerd).toMatchObject([{ betrokkeneId: null, resultaat: 'GEWEIGERD' }]);
    await expect(keten.als(weger).readRegie()).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it('wat in een adres wordt getypt komt niet in het log', async () => {
    const [regel] = await newLines(() => keten.als(weger).readCasus('J. Verzonnen, Dorpsstraat'));
    expect(regel).toMatchObject({ betrokkeneId: null, resultaat: 'GEWEIGERD' });
  });

  describe('wat je niet mag zien bestaat niet', () => {
    const buitenstaanders: [string, Professional][] = [
      ['RIEC zonder uitnodiging', riec],
      ['zorgcoördinator zonder toewijzing', zorgcoordinator],
      ['techniek', techniek],
      ['FG zonder reden', fg],
    ];
    it.each(buitenstaanders)(
      '%s: verboden en onbestaand zijn hetzelfde, tot en met de vragen aan de database',
      async (_naam, wie) => {
        for (const [, vraag] of vragen.filter(([naam]) => naam !== 'listCasussen')) {
          const verboden = await tellen(() => vraag(keten.als(wie)));
          const echt = casusId;
          casusId = onbestaand;
          const afwezig = await tellen(() => vraag(keten.als(wie)));
          casusId = echt;

          expect(verboden).toEqual(afwezig);
          expect(verboden.fout).toMatchObject({ code: 'NIET_GEVONDEN', message: 'Dit is niet gevonden.' });
          expect(verboden.statements.length).toBeGreaterThan(3);
        }
      },
    );

    async function tellen(work: () => Promise<unknown>) {
      const eerder = test.statements.length;
      const fout: unknown = await work().then(
        () => undefined,
        (reden: unknown) => reden,
      );
      return { fout, statements: test.statements.slice(eerder) };
    }
  });

  it('FG leest met reden, en de reden staat niet in het log', async () => {
    const reden = 'Verzoek om inzage van een betrokkene';
    const regels = await newLines(() => keten.als(fg, 'toezicht', reden).readWegingen(casusId));
    expect(regels).toMatchObject([{ gebruikerId: 'fg', doel: 'toezicht', resultaat: 'OK' }]);
    expect(JSON.stringify(regels)).not.toContain(reden);
  });

  it('een professional meldt alleen zichzelf aan', async () => {
    await expect(keten.als(weger).recordGebruiker(officier)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    await expect(keten.als(meldpunt).recordGebruiker(meldpunt)).resolves.toBeUndefined();
  });
});

describe('de keten van het verwerkingslog', () => {
  let test: TestStore;
  beforeEach(async () => {
    test = await openTestStore();
    const keten = new Keten(test);
    await keten.registreer(S01.melding, S01.registratie);
    await keten.systeem.removeCasus({ casusId: onbestaand, elementInstanceKey: newKey() });
  });
  afterEach(() => test.dispose());

  it('is heel, ook na een herstart', async () => {
    const regels = (await logLines(test)).length;
    expect(await test.store.verwerkingslog.verify()).toMatchObject({ heel: true, regels });
    await test.reopen();
    expect(await test.store.verwerkingslog.verify()).toMatchObject({ heel: true, regels });
  });

  it.each(["update verwerkingslog set regel = '[]' where volgnummer = 2", 'delete from verwerkingslog'])(
    'de database zelf weigert: %s',
    async (sql) => {
      await expect(withRaw(test, (raw) => raw.exec(sql))).rejects.toThrow(
        /het verwerkingslog (wijzigt niet|blijft)/,
      );
    },
  );

  it.each([
    [
      'een veranderde regel',
      ["update verwerkingslog set regel = replace(regel, 'casus', 'CASUS') where volgnummer = 3"],
      3,
    ],
    ['een verwijderde regel', ['delete from verwerkingslog where volgnummer = 3'], 3],
    ['de eerste regel weg', ['delete from verwerkingslog where volgnummer = 1'], 1],
    [
      'de laatste regel weg',
      ['delete from verwerkingslog where volgnummer = (select max(volgnummer) from verwerkingslog)'],
      6,
    ],
    ['alle regels weg', ['delete from verwerkingslog'], 1],
    ['de kop weg', ['delete from verwerkingslog_kop'], 1],
    [
      'twee verwisselde regels',
      [
        'update verwerkingslog set volgnummer = 99 where volgnummer = 2',
        'update verwerkingslog set volgnummer = 2 where volgnummer = 3',
        'update verwerkingslog set volgnummer = 3 where volgnummer = 99',
      ],
      2,
    ],
    [
      'een regel met een opnieuw berekende hash',
      [`update verwerkingslog set hash = '${'0'.repeat(64)}' where volgnummer = 4`],
      4,
    ],
  ])('vindt %s, ook van wie de grendels weghaalt', async (_naam, ingreep, volgnummer) => {
    expect(await logLines(test)).toHaveLength(6);
    await withRaw(test, async (raw) => {
      await raw.removeGuard('verwerkingslog_wijzigt_niet', 'verwerkingslog');
      await raw.removeGuard('verwerkingslog_blijft', 'verwerkingslog');
      for (const sql of ingreep) await raw.exec(sql);
    });

    expect(await test.store.verwerkingslog.verify()).toMatchObject({ heel: false, volgnummer });
  });
});
