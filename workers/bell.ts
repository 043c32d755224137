/** Remembers a ring that came while nobody waited. */
export class Bell {
  #hasRung = false;
  #waiting: (() => void) | null = null;

  ring(): void {
    this.#hasRung = true;
    this.#waiting?.();
  }

  async rung(): Promise<void> {
    if (!this.#hasRung) await new Promise<void>((resolve) => (this.#waiting = resolve));
    this.#hasRung = false;
    this.#waiting = null;
  }
}
