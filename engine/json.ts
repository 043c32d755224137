import type { JsonValue } from './feel/json-value.js';

/** Variables by name, as clients send and receive them: JSON, nothing else. */
export type Variables = Record<string, JsonValue>;
