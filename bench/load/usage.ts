import { readdirSync, readFileSync } from 'node:fs';

/** What Linux says of processes (proc(5)); clock ticks there are hundredths of a second. */
const ticks = 100;

/** Seconds of processor time that a process and the children that it has now have used. */
export function cpuSeconds(pid: number): number {
  return family(pid).reduce((sum, one) => sum + ownCpuSeconds(one), 0);
}

/** Seconds that all processors together have been busy. */
export function machineSeconds(): number {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n', 1);
  const [, user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = line
    .split(/\s+/)
    .map(Number);
  return (user + nice + system + irq + softirq + steal) / ticks;
}

/** Memory of a process and its children in MiB; what several share counts once. */
export function residentMiB(pid: number): number {
  const bytes = family(pid).map((one) => kilobytes(`/proc/${one}/smaps_rollup`, 'Pss') * 1024);
  return bytes.reduce((sum, one) => sum + one, 0) / 2 ** 20;
}

// helpers

function family(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((one) => fields(one)?.[1] === String(pid));
  return [pid, ...children];
}

function ownCpuSeconds(pid: number): number {
  const [, , , , , , , , , , , user = 0, system = 0] = fields(pid)?.map(Number) ?? [];
  return (user + system) / ticks;
}

/** What stands behind the name in /proc/PID/stat; the name may hold spaces. Null when the process has gone. */
function fields(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function kilobytes(path: string, name: string): number {
  const line = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(path, 'utf8'));
  return Number(line?.[1] ?? 0);
}
