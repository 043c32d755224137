/** A search that cannot be answered; the message names the field and says what was expected. */
export class InvalidSearch extends Error {
  constructor(path: string, expectation: string) {
    super(`Expected ${path} ${expectation}`);
    this.name = 'InvalidSearch';
  }
}
