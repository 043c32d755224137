import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** Where Debian puts the programs of the newest PostgreSQL; null when there is none. */
export function findPostgres() {
  if (!existsSync(DEBIAN)) return null;
  const versies = readdirSync(DEBIAN).sort((een, ander) => Number(ander) - Number(een));
  const map = versies
    .map((versie) => join(DEBIAN, versie, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  return map ?? null;
}

/**
 * Starts a PostgreSQL of its own, in a temporary folder, on a socket in that folder and on no port. It forgets on a
 * crash what was confirmed: that makes tests quick.
 * @returns the folder of the socket, and what stops the server and removes all of it
 */
export function startServer() {
  const bin = findPostgres();
  if (bin === null) throw new Error(`Expected PostgreSQL below ${DEBIAN}, but it is not there`);
  const map = mkdtempSync(join(tmpdir(), 'postgres-'));
  const data = join(map, 'data');
  // PostgreSQL refuses to run as root; Debian's package comes with a user for it.
  const isRoot = userInfo().uid === 0;
  if (isRoot) execFileSync('chown', ['postgres', map]);
  chmodSync(map, 0o755);
  const run = (programma, argumenten) =>
    isRoot
      ? execFileSync(
          'setpriv',
          ['--reuid=postgres', '--regid=postgres', '--clear-groups', join(bin, programma), ...argumenten],
          { cwd: map, stdio: 'pipe' },
        )
      : execFileSync(join(bin, programma), argumenten, { cwd: map, stdio: 'pipe' });
  const opties = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=200',
    // A deadlock is looked for at once.
    'deadlock_timeout=50ms',
    "listen_addresses=''",
  ];

  run('initdb', [
    '-D',
    data,
    '-U',
    'postgres',
    '--auth=trust',
    '--no-sync',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ]);
  run('pg_ctl', [
    '-D',
    data,
    '-l',
    join(map, 'log'),
    '-w',
    'start',
    '-o',
    [`-k ${map}`, ...opties.map((optie) => `-c ${optie}`)].join(' '),
  ]);
  return {
    socket: map,
    stop() {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(map, { recursive: true, force: true });
    },
  };
}
