import { parseArgs } from 'node:util';

export interface Option {
  /** What it says, for `--help`. */
  readonly what: string;
  /** What holds without it. */
  readonly usually: string;
}

/** The options of a benchmark from its command line; `--help` prints them and ends the program. */
export function optionsOf<Name extends string>(
  options: Readonly<Record<Name, Option>>,
): Record<Name, string> {
  const named = Object.entries<Option>(options);
  const { values } = parseArgs({
    options: {
      ...Object.fromEntries(named.map(([name, { usually }]) => [name, { type: 'string', default: usually }])),
      help: { type: 'boolean', default: false },
    },
  });
  if (values['help'] === true) {
    const lines = named.map(
      ([name, { what, usually }]) => `  --${name.padEnd(12)}${what}${usually && ` (${usually})`}\n`,
    );
    process.stdout.write(lines.join(''));
    process.exit();
  }
  return values as Record<Name, string>;
}
