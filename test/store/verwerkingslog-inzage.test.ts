import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalLine } from '../../domain/verantwoording/verwerkingslog.js';
import { createCipher } from '../../store/cipher/cipher.js';
import type { Repository } from '../../store/repository.js';
import { betrokkenePlaats } from '../../store/verwerkingslog/export-log.js';
import { beheerder, fg, riec, weger } from '../builders/betrokkenen.js';
import { Keten, TRACE } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { logLines, withRaw } from './support/raw-database.js';
import { S01, S08 } from './support/scenarios.js';

const REDEN = 'Steekproef van de privacyofficer in november';
const DAG = { van: '2026-11-24', tot: '2026-11-24' };
let test: TestStore;
let keten: Keten;
let casusId: string;
let casusnummer: string;
let andereCasusId: string;
beforeAll(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId, casusnummer } = await keten.registreer(S01.melding, S01.registratie));
  ({ casusId: andereCasusId } = await keten.registreer(S08.melding, S08.registratie));
  await keten.weeg({ casusId, wie: weger, ...S01 });
  await keten.als(weger).readPersonen(casusId);
  await keten
    .als(riec, 'casusoverleg')
    .readCasus(casusId)
    .catch(() => undefined);
});
afterAll(() => test.dispose());

async function toezicht(): Promise<Repository> {
  const redenId = await keten.als(fg, 'toezicht').recordReden('verwerkingen', REDEN);
  return test.store.repositoryFor(fg, { doel: 'toezicht', traceId: TRACE, reden: REDEN, redenId });
}

describe('wie toezicht houdt leest het verwerkingslog', () => {
  it('over een casus, met de regels over zijn mensen en meldingen, en van geen andere', async () => {
    const { regels } = await (await toezicht()).searchLog({ ...DAG, onderwerp: casusnummer });
    const over = new Set(regels.map(({ regel }) => regel.betrokkeneId));
    expect(over).toContain(casusId);
    expect(over).not.toContain(andereCasusId);
    expect(new Set(regels.map(({ regel }) => regel.betrokkeneSoort))).toEqual(
      new Set(['casus', 'dossier', 'melding']),
    );
  });

  it('over een persoon: ook de regels over zijn casus', async () => {
    const [persoon] = await keten.als(weger).readPersonen(casusId);
    const { regels } = await (await toezicht()).searchLog({ ...DAG, onderwerp: persoon!.dossiernummer });
    const over = regels.map(({ regel }) => regel.betrokkeneId);
    expect(over).toEqual(expect.arrayContaining([persoon!.dossierId, casusId]));
    expect(over).not.toContain(andereCasusId);
  });

  it('door één persoon, met naam en organisatie', async () => {
    const { regels } = await (await toezicht()).searchLog({ ...DAG, gebruikerId: 'weger' });
    expect(regels.length).toBeGreaterThan(3);
    expect(new Set(regels.map(({ wie }) => wie))).toEqual(new Set(['Collega weger (Politie)']));
  });

  it('van andere dagen niets', async () => {
    const leeg = await (await toezicht()).searchLog({ van: '2026-11-22', tot: '2026-11-23' });
    expect(leeg).toEqual({ regels: [], verder: null });
  });

  it('een blad tegelijk, zonder regel dubbel of kwijt', async () => {
    for (let keer = 0; keer < 60; keer += 1) await keten.als(weger).readCasus(casusId);
    const repository = await toezicht();
    const filter = { ...DAG, gebruikerId: 'weger' };
    const eerste = await repository.searchLog(filter);
    const tweede = await repository.searchLog({ ...filter, voor: eerste.verder! });
    expect(eerste.regels).toHaveLength(50);
    const nummers = [...eerste.regels, ...tweede.regels].map(({ volgnummer }) => volgnummer);
    expect(nummers).toEqual([...new Set(nummers)].sort((een, ander) => ander - een));
    expect(tweede.verder).toBeNull();
  });

  it('elke blik staat zelf in het log, één regel per betrokkene, met de sleutel van de reden', async () => {
    const repository = await toezicht();
    const eerder = (await logLines(test)).length;
    const { regels } = await repository.searchLog({ ...DAG, onderwerp: casusnummer });
    const nieuw = (await logLines(test)).slice(eerder);
    const getoond = new Set(regels.map(({ regel }) => regel.betrokkeneId));
    expect(new Set(nieuw.map(({ betrokkeneId }) => betrokkeneId))).toEqual(getoond);
    expect(nieuw).toHaveLength(getoond.size);
    for (const regel of nieuw)
      expect(regel).toMatchObject({
        verwerking: 'VERWERKINGSLOG_GELEZEN',
        activiteit: 'VA08',
        gebruikerId: 'fg',
        redenId: expect.any(String),
      });
    expect(JSON.stringify(nieuw)).not.toContain('Steekproef');
  });

  it('de reden is bij de regel te lezen, en staat nergens open', async () => {
    const { regels } = await (await toezicht()).searchLog({ ...DAG, gebruikerId: 'fg' });
    expect(regels[0]?.reden).toBe(REDEN);
    const rijen = await withRaw(test, (raw) => raw.rows('select tekst from toegangsreden'));
    expect(JSON.stringify(rijen)).not.toContain('Steekproef');
  });
});

describe('het log bestaat niet voor', () => {
  it.each([
    ['een weger', weger, 'wegen', REDEN],
    ['een beheerder', beheerder, 'beheer', REDEN],
    ['de FG zonder reden', fg, 'toezicht', 'te kort'],
  ] as const)('%s', async (_naam, wie, doel, reden) => {
    const repository = keten.als(wie, doel, reden);
    for (const vraag of [
      () => repository.searchLog(DAG),
      () => repository.readOpvallend(DAG),
      () => repository.exportLog(DAG),
    ]) {
      await expect(vraag()).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
      expect((await logLines(test)).at(-1)).toMatchObject({
        gebruikerId: wie.gebruikerId,
        actie: 'weigeren',
        resultaat: 'GEWEIGERD',
        statusCode: 'UNSET',
      });
    }
  });

  it('en wie geen toezicht houdt geeft ook geen reden op', async () => {
    await expect(keten.als(weger).recordReden('verwerkingen', REDEN)).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
    await expect(keten.als(fg, 'toezicht').recordReden(`casus:${casusId}`, 'te kort')).rejects.toMatchObject({
      code: 'MOTIVERING_ONTBREEKT',
    });
  });
});

describe('uitvoer in de velden van Logboek Dataverwerkingen (INV19)', () => {
  it('elke regel heeft de velden, een versleutelde betrokkene en zijn herkomst', async () => {
    const { uitvoerId, regels } = await (await toezicht()).exportLog(DAG);
    const gelezen = regels.map((regel) => JSON.parse(regel));
    const lezing = gelezen.find(({ name }) => name === 'Persoon in dossier gelezen');
    expect(lezing).toMatchObject({
      trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
      status_code: 'OK',
      start_time: '2026-11-24T09:00:00.000Z',
      end_time: '2026-11-24T09:00:00.000Z',
      resource: { attributes: { 'keten.uitvoer.id': uitvoerId, 'keten.uitvoer.door': 'fg' } },
      attributes: {
        'dpl.core.processing_activity_id': 'urn:ketenregie:verwerkingsactiviteit:VA04',
        'dpl.core.data_subject_id_type': 'dossier',
      },
    });
    const versleuteld = lezing.attributes['dpl.core.data_subject_id'];
    expect(createCipher(test.sleutels).open(betrokkenePlaats(uitvoerId), versleuteld)).toMatch(
      /^[0-9a-f-]{36}$/,
    );
    expect(gelezen.every(({ resource }) => resource.attributes['keten.uitvoer.id'] === uitvoerId)).toBe(true);
    expect(regels.join('')).not.toContain(casusId);
    expect(new Set(gelezen.map(({ trace_id, span_id }) => `${trace_id}${span_id}`)).size).toBe(regels.length);
  });

  it('door wie de machine heeft: met een reden die bewaard blijft, en een regel per betrokkene', async () => {
    await expect(test.store.verwerkingslog.export(DAG, 'te kort')).rejects.toMatchObject({
      code: 'MOTIVERING_ONTBREEKT',
    });
    const eerder = (await logLines(test)).length;
    const { regels } = await test.store.verwerkingslog.export(DAG, REDEN);
    expect(regels).toHaveLength(eerder);
    const nieuw = (await logLines(test)).slice(eerder);
    expect(nieuw.length).toBeGreaterThan(2);
    for (const regel of nieuw)
      expect(regel).toMatchObject({ actie: 'exporteren', gebruikerId: 'systeem:log-export' });
    expect(await test.store.verwerkingslog.verify()).toMatchObject({ heel: true });
  });
});

it('een regel van vroeger, zonder activiteit, einde en span, wordt gevonden en uitgevoerd', async () => {
  const oud = Object.entries({
    tijdstip: '2026-10-01T09:00:00.000Z',
    verwerking: 'CASUS_GELEZEN',
    actie: 'lezen',
    resultaat: 'OK',
    gebruikerId: 'weger',
    organisatie: 'POLITIE',
    rollen: ['R04'],
    doel: 'wegen',
    grondslag: 'WGS_ZVH',
    regel: 'D11.10 R04 procesgegevens',
    betrokkeneSoort: 'casus',
    betrokkeneId: casusId,
    veldgroep: 'procesgegevens',
    traceId: TRACE,
  }).sort(([een], [ander]) => (een < ander ? -1 : 1));
  await withRaw(test, async (raw) => {
    await raw.exec(
      `insert into verwerkingslog values (90001, '${JSON.stringify(oud)}', '', '');
       insert into verwerkingslog_index
         values (90001, '2026-10-01T09:00:00.000Z', 'CASUS_GELEZEN', 'lezen', 'weger', 'casus', '${casusId}')`,
    );
  });
  const { regels } = await (await toezicht()).searchLog({ van: '2026-10-01', tot: '2026-10-01' });
  expect(regels).toHaveLength(1);
  expect(regels[0]?.regel).toMatchObject({ activiteit: 'VA03', statusCode: 'OK', redenId: null });
  expect(() => canonicalLine(regels[0]!.regel)).not.toThrow();
});
