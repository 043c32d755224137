/** A DMN file that cannot be run: which element it is about, and why. */
export class DmnModelError extends Error {
  constructor(
    readonly elementId: string,
    readonly reason: string,
  ) {
    super(`${elementId}: ${reason}`);
    this.name = 'DmnModelError';
  }
}
