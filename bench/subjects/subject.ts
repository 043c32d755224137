import type { Driver, Http } from '../load/driver.js';

/** An engine that is measured, as a program of its own. */
export interface Subject {
  readonly name: string;
  /** Makes a data folder or database anew, with the models of the load in it; leaves nothing running. */
  prepare(): Promise<void>;
  start(): Promise<RunningSubject>;
}

export interface RunningSubject {
  /** From the start of the program to its first answer. */
  readonly startSeconds: number;
  readonly base: string;
  readonly driver: (http: Http) => Driver;
  readonly pid: number;
  /** Of the database beside it, if it has one. */
  readonly databasePid: number | null;
  stop(): Promise<void>;
}
