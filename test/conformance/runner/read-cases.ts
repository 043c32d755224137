import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Case, pageSchema } from './case.js';

export const conformanceFolder = join('test', 'conformance');

/** Every case of `cases/`, in the order of the files. Throws with file and place when one is written wrongly. */
export function readCases(): Case[] {
  const folder = join(conformanceFolder, 'cases');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const read = pageSchema.safeParse(parse(readFileSync(join(folder, file), 'utf8')));
      if (!read.success) throw new Error(`${file}:\n${z.prettifyError(read.error)}`);
      return read.data.cases.map((one) => ({ ...one, page: read.data.page }));
    });
}
