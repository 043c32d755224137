/** The clock on the wall in Europe/Amsterdam, with summer time. Days are ISO dates (`2026-11-24`). */
const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** Which day it is in the Netherlands. */
export function dagVan(moment: Date): string {
  const { year, month, day } = partsOf(moment);
  return `${year}-${month}-${day}`;
}

const leesbaar = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** A day as people write it: `24 november 2026`. */
export function leesbareDag(dag: string): string {
  return leesbaar.format(new Date(`${dag}T00:00:00Z`));
}

/** The moment at which Dutch clocks show this time (`17:00`) on this day. */
export function momentOp(dag: string, tijd: string): Date {
  const alsUtc = Date.parse(`${dag}T${tijd}:00Z`);
  // The offset at the guess can differ from that at the answer on the days on which the clock changes.
  const eerste = alsUtc - offset(new Date(alsUtc));
  return new Date(alsUtc - offset(new Date(eerste)));
}

export function dagErbij(dag: string, aantal: number): string {
  return new Date(Date.parse(`${dag}T00:00:00Z`) + aantal * 86_400_000).toISOString().slice(0, 10);
}

/** The same moment, so many months later; the last day of the month when that day does not exist. */
export function maandenErbij(moment: Date, aantal: number): Date {
  const [jaar = 0, maand = 0, dag = 0] = dagVan(moment).split('-').map(Number);
  const laatste = new Date(Date.UTC(jaar, maand + aantal, 0));
  const doel = `${laatste.toISOString().slice(0, 7)}-${String(Math.min(dag, laatste.getUTCDate())).padStart(2, '0')}`;
  const { hour, minute } = partsOf(moment);
  return momentOp(doel, `${hour}:${minute}`);
}

function offset(moment: Date): number {
  const { year, month, day, hour, minute, second } = partsOf(moment);
  return (
    Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) -
    Math.floor(moment.getTime() / 1000) * 1000
  );
}

function partsOf(moment: Date): Record<string, string> {
  return Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
}
