/** What goes into an expression and what comes out of it: plain JSON. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [name: string]: JsonValue };
