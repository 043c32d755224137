const MiB = 1024 * 1024;

/** What all clients together, and each connection, may take of the engine. Times are in ms. */
export interface ServerLimits {
  /** So many connections at once; past it the one that has been idle longest makes place. */
  readonly connections: number;
  /** So many requests of one connection may wait for their answers; one that sends more is cut off. */
  readonly unansweredEach: number;
  /** The headers of a request have to arrive within this time, also those of the first after connecting. */
  readonly headersWithin: number;
  /** A request has to arrive within this time; how long its answer takes is another matter. */
  readonly requestWithin: number;
  /** An answer that waits for its reader has to be read within this time. */
  readonly answerReadWithin: number;
  /** How often these times are looked at. */
  readonly checkedEvery: number;
  /** So much of large bodies may be on its way in; past it the slowest is cut off. */
  readonly bytesArriving: number;
  /** So much of large answers may wait for readers; past it the slowest reader is cut off. */
  readonly bytesUnread: number;
}

export const serverLimits: ServerLimits = {
  connections: 10_000,
  unansweredEach: 100,
  headersWithin: 20_000,
  requestWithin: 60_000,
  answerReadWithin: 60_000,
  checkedEvery: 5_000,
  bytesArriving: 256 * MiB,
  bytesUnread: 256 * MiB,
};
