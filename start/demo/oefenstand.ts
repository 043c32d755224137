import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileDurably } from '../write-file-durably.js';

const standSchema = z.record(
  z.string(),
  z.object({
    /** The casussen that were there before this one was reported. */
    eerder: z.array(z.string()),
    casusnummer: z.string().nullable(),
    /** It stood once where the demo leaves it; from then on it is of who looks around. */
    klaar: z.boolean(),
  }),
);
type Stand = z.infer<typeof standSchema>;

/** How far the demo came with each of its casussen, in a file, so that a start in the middle goes on and doubles nothing. */
export class Oefenstand {
  private constructor(
    private readonly file: string,
    readonly isNieuw: boolean,
    private readonly stand: Stand,
  ) {}

  static async open(dataDir: string): Promise<Oefenstand> {
    const file = join(dataDir, 'oefencasussen.json');
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    return new Oefenstand(file, text === null, text === null ? {} : standSchema.parse(JSON.parse(text)));
  }

  /** From now on the casussen in this folder are of the demo. */
  begin(): Promise<void> {
    return writeFileDurably(this.file, `${JSON.stringify(this.stand, null, 2)}\n`);
  }

  of(id: string): Stand[string] | undefined {
    return this.stand[id];
  }

  /** What is not told keeps its value. */
  async record(id: string, wat: Partial<Stand[string]>): Promise<void> {
    this.stand[id] = { eerder: [], casusnummer: null, klaar: false, ...this.stand[id], ...wat };
    await this.begin();
  }
}
