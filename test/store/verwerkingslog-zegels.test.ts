import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { chmod, cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BEGIN, lineHash, sealHead } from '../../store/verwerkingslog/chain.js';
import { ZEGELCONTROLES, checkZegels } from '../../store/verwerkingslog/zegels/check-zegels.js';
import {
  type Zegelkluis,
  openZegelkluis,
  readZegels,
} from '../../store/verwerkingslog/zegels/open-zegelkluis.js';
import { type Zegel, signZegel } from '../../store/verwerkingslog/zegels/zegel.js';
import { ZegelError } from '../../store/verwerkingslog/zegels/zegel-error.js';
import { regisseur } from '../builders/betrokkenen.js';
import { Keten } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { withRaw } from './support/raw-database.js';

let test: TestStore;
let kluis: Zegelkluis;
let publiek: KeyObject;
beforeEach(async () => {
  test = await openTestStore('2026-11-24T22:30:00Z');
  kluis = await openZegelkluis({ dataDir: test.dataDir });
  publiek = createPublicKey(kluis.sleutel);
});
afterEach(() => test.dispose());

const seal = () => test.store.verwerkingslog.seal(kluis);
const login = () => new Keten(test).als(regisseur).recordGebruiker(regisseur);
const zegelmap = () => join(test.dataDir, 'zegels');

describe('een dag wordt verzegeld', () => {
  it('als die om is, één keer, over alle regels tot dan', async () => {
    expect(await seal()).toBeNull();
    await login();
    await login();
    expect(await seal()).toBeNull();

    test.clock.set('2026-11-24T23:01:00Z');
    const zegel = await seal();

    expect(zegel).toMatchObject({ dag: '2026-11-24', volgnummer: 2, vorige: null });
    expect(await seal()).toBeNull();
    expect(await readZegels(zegelmap())).toEqual([zegel]);
    expect((await stat(join(zegelmap(), '2026-11-24.json'))).mode & 0o777).toBe(0o400);
    expect((await stat(join(test.dataDir, 'zegelsleutel.pem'))).mode & 0o777).toBe(0o600);
  });

  it('ook na dagen stilstand, en elk zegel noemt het vorige', async () => {
    await login();
    test.clock.set('2026-11-28T09:00:00Z');
    const eerste = await seal();
    expect(eerste).toMatchObject({ dag: '2026-11-27', volgnummer: 1 });
    await login();
    test.clock.set('2026-11-29T09:00:00Z');
    expect(await seal()).toMatchObject({ dag: '2026-11-28', volgnummer: 2, vorige: { dag: '2026-11-27' } });
    expect(checkZegels(await kluis.read(), publiek)).toEqual([]);
    expect(await test.store.verwerkingslog.verify(await kluis.read())).toEqual({
      heel: true,
      regels: 2,
      onverzegeldVanaf: null,
    });
  });

  it('een dag zonder regels krijgt geen zegel', async () => {
    await login();
    test.clock.set('2026-11-26T09:00:00Z');
    await seal();
    test.clock.set('2026-11-27T09:00:00Z');
    expect(await seal()).toBeNull();
  });

  it('niet over een log dat na het vorige zegel is veranderd', async () => {
    await login();
    test.clock.set('2026-11-25T09:00:00Z');
    await seal();
    await login();
    await asOwner([`update verwerkingslog set regel = replace(regel, 'ZVH', 'OM') where volgnummer = 2`]);
    test.clock.set('2026-11-26T09:00:00Z');
    await expect(seal()).rejects.toThrow(ZegelError);
    expect(await kluis.read()).toHaveLength(1);
  });
});

describe('wie database en sleutels heeft', () => {
  let zegels: Zegel[];
  beforeEach(async () => {
    for (const nu of ['2026-11-25T09:00:00Z', '2026-11-26T09:00:00Z', '2026-11-27T09:00:00Z']) {
      await login();
      test.clock.set(nu);
      await seal();
    }
    zegels = await kluis.read();
  });

  it('herschrijft het log zonder dat de keten het merkt; het zegel merkt het', async () => {
    await rewriteAll();
    expect(await test.store.verwerkingslog.verify()).toMatchObject({ heel: true });
    expect(await test.store.verwerkingslog.verify(zegels)).toMatchObject({
      heel: false,
      volgnummer: 1,
      wat: 'ZEGEL',
    });
  });

  it('knipt het einde af met een nieuwe kop; het zegel merkt het', async () => {
    await cutOff(2);
    expect(await test.store.verwerkingslog.verify()).toMatchObject({ heel: true, regels: 1 });
    expect(await test.store.verwerkingslog.verify(zegels)).toMatchObject({ heel: false, wat: 'EINDE' });
  });

  it('vervangt ook de zegels, met de sleutel van de zegels; een kopie elders merkt het', async () => {
    const kopie = join(test.dataDir, 'elders');
    await cp(zegelmap(), kopie, { recursive: true });
    await rewriteAll();
    for (const { dag } of zegels) await rm(join(zegelmap(), `${dag}.json`));
    await seal();
    expect(await test.store.verwerkingslog.verify(await kluis.read())).toMatchObject({ heel: true });
    expect(checkZegels(await kluis.read(), publiek)).toEqual([]);

    expect(await test.store.verwerkingslog.verify(await readZegels(kopie))).toMatchObject({
      heel: false,
      wat: 'ZEGEL',
    });
  });

  const zonder = (controle: string) => ZEGELCONTROLES.filter((naam) => naam !== controle);

  it('verandert een zegel: de handtekening klopt niet, en alleen die merkt het', () => {
    const laatste = { ...zegels[2]!, hash: '0'.repeat(64) };
    const veranderd = [zegels[0]!, zegels[1]!, laatste];
    expect(checkZegels(veranderd, publiek)).toEqual([{ dag: laatste.dag, wat: 'HANDTEKENING' }]);
    expect(checkZegels(veranderd, publiek, zonder('handtekening'))).toEqual([]);
  });

  it('haalt een zegel weg: het volgende mist het, en alleen dat merkt het', () => {
    const rest = [zegels[0]!, zegels[2]!];
    expect(checkZegels(rest, publiek)).toEqual([{ dag: zegels[2]!.dag, wat: 'VORIGE' }]);
    expect(checkZegels(rest, publiek, zonder('vorige'))).toEqual([]);
  });

  it('haalt de laatste zegels weg: de regels ervan zijn niet verzegeld', async () => {
    expect(await test.store.verwerkingslog.verify(zegels.slice(0, 1))).toMatchObject({
      heel: true,
      onverzegeldVanaf: '2026-11-25',
    });
  });

  it('een zegel met een andere sleutel telt niet', () => {
    const { versie, dag, volgnummer, hash, gemaaktOp, vorige } = zegels[0]!;
    const inhoud = { versie, dag, volgnummer, hash, gemaaktOp, vorige };
    const ander = generateKeyPairSync('ed25519').privateKey;
    expect(checkZegels([signZegel(inhoud, kluis.sleutel)], publiek)).toEqual([]);
    expect(checkZegels([signZegel(inhoud, ander)], publiek)).toEqual([{ dag, wat: 'HANDTEKENING' }]);
  });
});

describe('de zegelmap', () => {
  it('een dag houdt het zegel dat er is', async () => {
    await login();
    test.clock.set('2026-11-25T09:00:00Z');
    const zegel = (await seal())!;
    expect(await kluis.add({ ...zegel, hash: '0'.repeat(64) })).toBe(false);
    expect(await kluis.read()).toEqual([zegel]);
    expect((await readdir(zegelmap())).sort()).toEqual(['2026-11-24.json', 'publieke-sleutel.pem']);
  });

  it('een beschadigd zegel wordt niet overgeslagen', async () => {
    await writeFile(join(zegelmap(), '2026-11-20.json'), '{');
    await expect(kluis.read()).rejects.toThrow(/2026-11-20\.json is geen zegel/);
    await expect(seal()).rejects.toThrow(ZegelError);
  });

  it('een sleutel die anderen lezen, of die weg is, wordt geweigerd', async () => {
    await login();
    test.clock.set('2026-11-25T09:00:00Z');
    await seal();
    const sleutel = join(test.dataDir, 'zegelsleutel.pem');
    await chmod(sleutel, 0o644);
    await expect(openZegelkluis({ dataDir: test.dataDir })).rejects.toThrow(/leesbaar voor anderen/);
    await rm(sleutel);
    await expect(openZegelkluis({ dataDir: test.dataDir })).rejects.toThrow(/terug uit de back-up/);
  });

  it('de sleutel staat in geen enkel bestand van het zegel', async () => {
    const geheim = await readFile(join(test.dataDir, 'zegelsleutel.pem'), 'utf8');
    for (const naam of await readdir(zegelmap()))
      expect(await readFile(join(zegelmap(), naam), 'utf8')).not.toContain(geheim.split('\n')[1]);
  });
});

/** Puts another organisation in the first line and makes the whole chain anew, with every key of the database. */
async function rewriteAll(): Promise<void> {
  await withRaw(test, async (raw) => {
    const rijen = await raw.rows('select volgnummer, regel from verwerkingslog order by volgnummer');
    let hash = BEGIN;
    const statements = rijen.flatMap(([volgnummer, regel]) => {
      const nieuw = String(regel).replace('ZVH', 'OM');
      const vorige = hash;
      hash = lineHash(vorige, nieuw);
      return [
        `update verwerkingslog set regel = '${nieuw.replaceAll("'", "''")}', vorige_hash = '${vorige}',
          hash = '${hash}' where volgnummer = ${String(volgnummer)}`,
      ];
    });
    await removeGuards(raw);
    for (const statement of [...statements, newHead(rijen.length, hash)]) await raw.exec(statement);
  });
}

async function cutOff(vanaf: number): Promise<void> {
  await withRaw(test, async (raw) => {
    const [rij] = await raw.rows(`select hash from verwerkingslog where volgnummer = ${vanaf - 1}`);
    await removeGuards(raw);
    await raw.exec(`delete from verwerkingslog where volgnummer >= ${vanaf}`);
    await raw.exec(`delete from verwerkingslog_index where volgnummer >= ${vanaf}`);
    await raw.exec(newHead(vanaf - 1, String(rij?.[0])));
  });
}

async function asOwner(statements: readonly string[]): Promise<void> {
  await withRaw(test, async (raw) => {
    await removeGuards(raw);
    for (const statement of statements) await raw.exec(statement);
  });
}

async function removeGuards(raw: { removeGuard(naam: string, tabel: string): Promise<void> }): Promise<void> {
  for (const tabel of ['verwerkingslog', 'verwerkingslog_index'])
    for (const wat of ['wijzigt_niet', 'blijft']) await raw.removeGuard(`${tabel}_${wat}`, tabel);
}

function newHead(volgnummer: number, hash: string): string {
  const zegel = sealHead(test.sleutels.hmac, volgnummer, hash);
  return `update verwerkingslog_kop set volgnummer = ${volgnummer}, hash = '${hash}', zegel = '${zegel}'`;
}
