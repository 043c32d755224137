/** What is written is not FEEL; `position` counts characters from 0. Thrown by the two parsers. */
export class FeelSyntaxError extends Error {
  constructor(
    message: string,
    readonly position: number,
  ) {
    super(message);
    this.name = 'FeelSyntaxError';
  }
}
