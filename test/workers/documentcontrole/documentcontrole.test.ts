import { createClamd } from '../../../workers/documentcontrole/clamd.js';
import { runDocumentLoop } from '../../../workers/documentcontrole/document-loop.js';
import type { Documentcontrole } from '../../../store/store.js';
import { EICAR, hasClamd, startClamd } from './clamd-server.js';

async function* delen(...inhoud: Buffer[]) {
  yield* inhoud;
}

(hasClamd ? describe : describe.skip)('ClamAV', () => {
  let clamd: Awaited<ReturnType<typeof startClamd>>;
  beforeAll(async () => {
    clamd = await startClamd();
  });
  afterAll(() => clamd.close());
  const scan = (...inhoud: Buffer[]) => createClamd({ path: clamd.path })(delen(...inhoud));

  it('vindt een virus, ook als het over twee delen ligt, en laat de rest vrij', async () => {
    expect(await scan(Buffer.from('Een verslag.'))).toBe('VRIJ');
    expect(await scan(EICAR)).toBe('VIRUS');
    expect(await scan(EICAR.subarray(0, 30), EICAR.subarray(30))).toBe('VIRUS');
  });

  it('wat te groot is om te bekijken, is niet vrij', async () => {
    await expect(scan(...Array.from({ length: 40 }, () => Buffer.alloc(64 * 1024, 'a')))).rejects.toThrow();
  });
});

it('een scanner die er niet is, zegt niets', async () => {
  const scan = createClamd({ path: '/bestaat/niet.sock' });
  await expect(scan(delen(Buffer.from('x')))).rejects.toThrow('ENOENT');
});

describe('de ronde langs documenten die wachten', () => {
  const stop = () => new AbortController();
  const waiting = () => {
    const vrij: [string, boolean][] = [];
    let wachtend = ['a', 'b', 'c'];
    const documenten: Documentcontrole = {
      takeWaiting: async () => wachtend.map((documentId) => ({ documentId, versie: 1 })),
      read: ({ documentId }) => delen(Buffer.from(documentId)),
      record: async ({ documentId }, isVrij) => {
        vrij.push([documentId, isVrij]);
        wachtend = wachtend.filter((een) => een !== documentId);
      },
      onWaiting: () => () => undefined,
    };
    return { vrij, documenten };
  };
  const log = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
  };

  it('gaat door na een die mislukt, en probeert die later weer', async () => {
    const { vrij, documenten } = waiting();
    const einde = stop();
    let ronden = 0;
    await runDocumentLoop({
      documenten,
      log,
      signal: einde.signal,
      scan: async (inhoud) => {
        let tekst = '';
        for await (const deel of inhoud) tekst += deel.toString();
        if (tekst === 'a' && ronden === 0) throw new Error('bezet');
        return tekst === 'b' ? 'VIRUS' : 'VRIJ';
      },
      pause: async () => {
        ronden += 1;
        if (ronden === 2) einde.abort();
      },
    });
    expect(vrij).toEqual([
      ['b', false],
      ['c', true],
      ['a', true],
    ]);
  });
});
