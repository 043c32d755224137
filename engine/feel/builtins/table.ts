import type { Builtins } from './builtin.js';
import { booleans } from './booleans.js';
import { camunda } from './camunda.js';
import { contexts } from './contexts.js';
import { conversions } from './conversions.js';
import { json } from './json.js';
import { lists } from './lists.js';
import { numbers } from './numbers.js';
import { ranges } from './ranges.js';
import { statistics } from './statistics.js';
import { strings } from './strings.js';
import { temporal } from './temporal.js';

/** Every built-in function of Camunda's FEEL, by name. */
export const builtins: Builtins = {
  ...booleans,
  ...camunda,
  ...contexts,
  ...conversions,
  ...json,
  ...lists,
  ...numbers,
  ...ranges,
  ...statistics,
  ...strings,
  ...temporal,
};
