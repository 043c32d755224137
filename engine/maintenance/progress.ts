import { performance } from 'node:perf_hooks';

/** Is told how much of how much is done. */
export type Report = (done: number, total: number) => void;

/** Where a command tells what it is doing. */
export interface Progress {
  /** Runs `work` and shows `label` while it lasts, with how far it is; with its time behind it once done. */
  step<T>(label: string, work: (report: Report) => Promise<T>): Promise<T>;
  /** One line of text. */
  say(text: string): void;
}

/** Progress on a terminal (one line, written over) or in a file (a line a step). */
export function createProgress(out: NodeJS.WriteStream): Progress {
  const write = (mark: string, label: string, end: string) =>
    out.write(out.isTTY ? `\r\u001b[K  ${mark} ${label}${end}` : `  ${mark} ${label}${end}`);
  return {
    async step(label, work) {
      const began = performance.now();
      let shown = -1;
      const report: Report = (done, total) => {
        const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
        if (!out.isTTY || percent === shown) return;
        shown = percent;
        write(' …', label, ` ${percent}%`);
      };
      if (out.isTTY) write(' …', label, '');
      try {
        const result = await work(report);
        write('ok', label, ` (${((performance.now() - began) / 1000).toFixed(1)} s)\n`);
        return result;
      } catch (error) {
        write('!!', label, '\n');
        throw error;
      }
    },
    say: (text) => void out.write(`${text}\n`),
  };
}
