import { connect } from 'node:net';

/** Milliseconds without a word of the scanner. */
const SILENCE = 60_000;

/** Where clamd listens: a socket on this machine, or host and port. */
export type ClamdAddress = { path: string } | { host: string; port: number };

/** What a scanner says of a file: free, or not. */
export type Scan = (inhoud: AsyncIterable<Buffer>) => Promise<'VRIJ' | 'VIRUS'>;

/**
 * Lets clamd look at bytes as they come (clamd(8), INSTREAM: each part with its length before it, an empty one last).
 * @returns the scanner; it throws when clamd does not answer, or says anything but clean or found
 */
export function createClamd(address: ClamdAddress, silence = SILENCE): Scan {
  return (inhoud) =>
    new Promise((resolve, reject) => {
      const socket = connect(address);
      const fail = (fout: Error) => {
        socket.destroy();
        reject(fout);
      };
      socket.setTimeout(silence, () => fail(new Error('Expected clamd to answer in time')));
      socket.on('error', fail);
      let antwoord = '';
      socket.on('data', (deel: Buffer) => {
        antwoord += deel.toString('latin1');
      });
      socket.on('end', () => {
        socket.end();
        const oordeel = readAnswer(antwoord);
        if (oordeel === null) fail(new Error('Expected clamd to say OK or FOUND'));
        else resolve(oordeel);
      });
      socket.on('connect', () => {
        sendAll(inhoud, async (deel) => {
          if (!socket.write(deel)) await new Promise((verder) => socket.once('drain', verder));
        }).catch(fail);
      });
    });
}

async function sendAll(inhoud: AsyncIterable<Buffer>, send: (deel: Buffer) => Promise<void>): Promise<void> {
  await send(Buffer.from('zINSTREAM\0', 'latin1'));
  for await (const deel of inhoud) {
    const lengte = Buffer.alloc(4);
    lengte.writeUInt32BE(deel.length);
    await send(Buffer.concat([lengte, deel]));
  }
  await send(Buffer.alloc(4));
}

/** Null for an error, such as a file beyond `StreamMaxLength`: what was not looked at is not free. */
function readAnswer(antwoord: string): 'VRIJ' | 'VIRUS' | null {
  if (/^stream: OK\0?$/.test(antwoord)) return 'VRIJ';
  return /^stream: .+ FOUND\0?$/.test(antwoord) ? 'VIRUS' : null;
}
