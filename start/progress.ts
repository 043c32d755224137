import { performance } from 'node:perf_hooks';

/** Where the start command tells what it is doing. */
export interface Progress {
  /** Runs `work` and shows `label` while it lasts, with its time behind it once done. */
  step<T>(label: string, work: () => Promise<T>): Promise<T>;
  /** One line of text. */
  say(text: string): void;
}

/** Progress on a terminal (the line is overwritten when a step ends) or in a file (one line a step). */
export function createProgress(out: NodeJS.WriteStream): Progress {
  return {
    async step(label, work) {
      if (out.isTTY) out.write(`  …  ${label}`);
      const began = performance.now();
      const result = await work();
      const seconds = ((performance.now() - began) / 1000).toFixed(1).replace('.', ',');
      out.write(`${out.isTTY ? '\r' : ''}  ok ${label} (${seconds} s)\n`);
      return result;
    },
    say: (text) => void out.write(`${text}\n`),
  };
}
