/** JSON text. */
export type Json = string;
/** ISO 8601 in UTC. */
export type Moment = string;
/** 0 or 1: SQLite has no boolean. */
export type Vlag = number;
