/** The engine does not answer any more, or says that it is stopping. */
export class EngineGoneError extends Error {}

type Answer = Record<string, unknown>;
type Item = Record<string, string>;

/** Speaks to an engine that may be killed at any moment. */
export class EngineClient {
  private answers = 0;
  private readonly waiting = new Set<{ count: number; resolve: () => void }>();

  constructor(private address = '') {}

  goOnAt(address: string): void {
    this.address = address;
  }

  async deploy(...models: string[]): Promise<void> {
    const form = new FormData();
    models.forEach((model, number) => form.append('resources', new Blob([model]), `load-${number}.bpmn`));
    const response = await fetch(`${this.address}/v2/deployments`, { method: 'POST', body: form });
    if (!response.ok) throw new Error(`Expected models to be deployed, got ${await response.text()}`);
  }

  /** The first rows, 100 at most. */
  async search(what: string, filter: object): Promise<Item[]> {
    const answer = await this.post(`${what}/search`, { filter, page: { limit: 100 } });
    return answer!['items'] as Item[];
  }

  /**
   * Null when the engine refused: somebody else was first, in this life or in one before. Throws EngineGoneError when it
   * does not answer, and an Error at any answer that should not be.
   */
  post(path: string, body: object): Promise<Answer | null> {
    return this.ask('POST', path, body);
  }

  put(path: string, body: object): Promise<Answer | null> {
    return this.ask('PUT', path, body);
  }

  /** Resolves when the engine has given so many answers more. */
  whenAnswered(more: number): Promise<void> {
    return new Promise((resolve) => this.waiting.add({ count: this.answers + more, resolve }));
  }

  private async ask(method: string, path: string, body: object): Promise<Answer | null> {
    const { status, text } = await this.fetch(method, path, body);
    if (status === 503) throw new EngineGoneError('the engine is stopping');
    this.count();
    if (status === 404 || status === 409) return null;
    if (status >= 300) throw new Error(`${path} was answered with ${status}: ${text}`);
    return text === '' ? {} : (JSON.parse(text) as Answer);
  }

  /** An answer that breaks off is none. */
  private async fetch(method: string, path: string, body: object): Promise<{ status: number; text: string }> {
    try {
      const response = await fetch(`${this.address}/v2/${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: response.status, text: await response.text() };
    } catch (error) {
      throw new EngineGoneError('the engine does not answer', { cause: error });
    }
  }

  private count(): void {
    this.answers += 1;
    for (const one of this.waiting) {
      if (one.count > this.answers) continue;
      this.waiting.delete(one);
      one.resolve();
    }
  }
}

/** Repeats what a client does until the engine is gone; any other failure is a finding. */
export async function untilGone(round: () => Promise<unknown>): Promise<void> {
  try {
    for (;;) await round();
  } catch (error) {
    if (!(error instanceof EngineGoneError)) throw error;
  }
}
