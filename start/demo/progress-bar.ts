import { SingleBar } from 'cli-progress';

/** On a terminal one line that changes, in a file a line now and then. `titel` is what is done now. */
export function progressBar(naam: string, total: number, began: number): SingleBar {
  const bar = new SingleBar({
    format: `  ${naam} {bar} {value}/{total}  {titel}`,
    noTTYOutput: true,
    notTTYSchedule: 1_000,
    stream: process.stdout,
  });
  bar.start(total, began, { titel: '' });
  return bar;
}
