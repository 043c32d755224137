import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLAMD = '/usr/sbin/clamd';
/** The test file that every scanner knows (EICAR), in two pieces so that none takes this file for it. */
export const EICAR = Buffer.from(
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-' + 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
);

/** Debian's clamd; with CLAMAV_VEREIST it must be there. */
export const hasClamd = existsSync(CLAMD) || process.env['CLAMAV_VEREIST'] === '1';

/** A clamd of this test alone, on a socket, which knows one signature and loads nothing from elsewhere. */
export async function startClamd(): Promise<{ path: string; close(): Promise<void> }> {
  const map = await mkdtemp(join(tmpdir(), 'clamd-'));
  const signatures = join(map, 'db');
  await mkdir(signatures);
  await writeFile(join(signatures, 'proef.ndb'), `Proef:0:0:${EICAR.toString('hex')}\n`);
  const path = join(map, 'clamd.sock');
  await writeFile(
    join(map, 'clamd.conf'),
    `DatabaseDirectory ${signatures}\nLocalSocket ${path}\nForeground yes\nStreamMaxLength 1M\n`,
  );
  const clamd = spawn(CLAMD, ['-c', join(map, 'clamd.conf')], { stdio: 'ignore' });
  await untilItListens(path, clamd);
  return {
    path,
    async close() {
      const gone = new Promise((resolve) => clamd.once('exit', resolve));
      clamd.kill();
      await gone;
      await rm(map, { recursive: true, force: true });
    },
  };
}

async function untilItListens(path: string, clamd: ChildProcess): Promise<void> {
  while (clamd.exitCode === null) {
    const isUp = await new Promise<boolean>((resolve) => {
      const socket = connect(path, () => {
        socket.destroy();
        resolve(true);
      }).on('error', () => resolve(false));
    });
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Expected clamd to start');
}
