import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadSleutels } from '../../store/load-sleutels.js';
import { runSleutelopdracht } from '../../store/sleutelring/run-sleutelopdracht.js';
import { newRing } from '../../store/sleutelring/sleutelring.js';

let map: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'sleutelbron-'));
});
afterEach(() => rm(map, { recursive: true, force: true }));

const ring = newRing();
const json = JSON.stringify(ring);
const verwacht = { actief: 'k1', database: ring.database };

/** A program as an administrator would name it. */
async function opdracht(regels: string): Promise<string> {
  const pad = join(map, 'haal-sleutels');
  await writeFile(pad, `#!/bin/sh\n${regels}\n`);
  await chmod(pad, 0o700);
  return pad;
}

const weigering = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => '',
    (fout: Error) => `${fout.name} ${fout.message} ${String(fout.cause)} ${fout.stack}`,
  );

describe('de sleutels komen', () => {
  it.each([
    ['JSON', json],
    ['base64', Buffer.from(json).toString('base64')],
  ])('uit de omgeving, als %s, zonder een bestand te maken', async (_, waarde) => {
    expect(await loadSleutels(map, { waarde })).toMatchObject(verwacht);
    expect(await readdir(map)).toEqual([]);
  });

  it('van een opdracht, met haar woorden uit elkaar en zonder shell', async () => {
    const programma = await opdracht(`printf '%s' "$2" > "${map}/gekregen"\necho '${json}'`);
    const sleutels = await loadSleutels(map, { opdracht: `${programma} --naam $(id);keten` });
    expect(sleutels).toMatchObject(verwacht);
    expect(await readFile(join(map, 'gekregen'), 'utf8')).toBe('$(id);keten');
  });
});

describe('de sleutels worden geweigerd, zonder iets te herhalen', () => {
  it.each(['geheimpje', '{"hmac":"geheimpje"}', Buffer.from('geheimpje').toString('base64')])(
    'uit de omgeving: %s',
    async (waarde) => {
      const gezegd = await weigering(loadSleutels(map, { waarde }));
      expect(gezegd).toContain('SLEUTELS geeft geen sleutelring');
      expect(gezegd).not.toContain('geheimpje');
    },
  );

  it.each([
    ['die mislukt', 'echo geheimpje; echo geheimpje >&2; exit 3', 'eindigt met code 3'],
    ['die iets anders afdrukt', 'echo geheimpje', 'geeft geen sleutelring'],
    ['die te veel afdrukt', 'yes geheimpje', 'SLEUTELS_OPDRACHT'],
  ])('van een opdracht %s', async (_, regels, reden) => {
    const gezegd = await weigering(loadSleutels(map, { opdracht: await opdracht(regels) }));
    expect(gezegd).toContain(reden);
    expect(gezegd).not.toContain('geheimpje');
  });

  it('van een opdracht die niet antwoordt, en van een die er niet is', async () => {
    expect(await weigering(runSleutelopdracht(await opdracht('exec sleep 30'), 200))).toContain(
      'antwoordt niet op tijd',
    );
    expect(await weigering(runSleutelopdracht(join(map, 'nergens')))).toContain('niet gestart kan worden');
  });
});
