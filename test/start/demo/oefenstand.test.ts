import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Oefenstand } from '../../../start/demo/oefenstand.js';

describe('how far the demo came with its casussen', () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'oefenstand-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  it('is new in an empty folder, and knows nothing', async () => {
    const stand = await Oefenstand.open(dataDir);
    expect(stand.isNieuw).toBe(true);
    expect(stand.of('S01')).toBeUndefined();
  });

  it('survives a stop at every step, and keeps what it knew', async () => {
    await (await Oefenstand.open(dataDir)).record('S01', { eerder: ['CAS-AAAAAAAA'] });
    await (await Oefenstand.open(dataDir)).record('S01', { casusnummer: 'CAS-BBBBBBBB' });
    await (await Oefenstand.open(dataDir)).record('S01', { klaar: true });

    const stand = await Oefenstand.open(dataDir);
    expect(stand.isNieuw).toBe(false);
    expect(stand.of('S01')).toEqual({
      eerder: ['CAS-AAAAAAAA'],
      casusnummer: 'CAS-BBBBBBBB',
      klaar: true,
    });
  });
});
