/** Where the engine writes what happens; pino has this shape. */
export interface Logger {
  info(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
