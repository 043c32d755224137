/** The one clock of the product; passed in everywhere, so that a test decides what time it is. */
export interface Clock {
  now(): Date;
}
