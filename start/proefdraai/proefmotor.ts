import { setTimeout as pause } from 'node:timers/promises';

const lookAgainMs = 15;
/** So often in a row nothing may be on its way before the engine is taken to be at rest. */
const atRest = 3;

interface Found {
  [name: string]: unknown;
}

/** What a proefdraai asks of its own engine besides what the portal asks. */
export class Proefmotor {
  readonly #headers: Record<string, string>;
  /** Where an instance comes from never changes. */
  readonly #casussen = new Map<string, string | undefined>();

  constructor(
    private readonly address: string,
    { username, password }: { username: string; password: string },
  ) {
    this.#headers = {
      authorization: `Basic ${btoa(`${username}:${password}`)}`,
      'content-type': 'application/json',
    };
  }

  /** From now on it is this moment for the engine. */
  async pinClock(moment: Date): Promise<void> {
    await this.#ask('PUT', '/v2/clock', { timestamp: moment.getTime() });
  }

  /** The instances of `ketenaanpak` of this casus, also those that ended. */
  async instancesOf(casusId: string): Promise<{ key: string; state: string }[]> {
    const found = await this.#search('process-instances', {
      processDefinitionId: 'ketenaanpak',
      variables: [{ name: 'casusId', value: JSON.stringify(casusId) }],
    });
    return found.map(({ processInstanceKey, state }) => ({
      key: String(processInstanceKey),
      state: String(state),
    }));
  }

  /** The casus that this instance was called for, directly or further up; undefined when it is of none. */
  async casusOf(instance: string): Promise<string | undefined> {
    if (!this.#casussen.has(instance)) this.#casussen.set(instance, await this.#findCasus(instance));
    return this.#casussen.get(instance);
  }

  async #findCasus(processInstanceKey: string): Promise<string | undefined> {
    const [variable] = await this.#search('variables', { name: 'casusId', processInstanceKey });
    if (variable !== undefined) return JSON.parse(String(variable['value'])) as string;
    const [instance] = await this.#search('process-instances', { processInstanceKey });
    const parent = instance?.['parentProcessInstanceKey'];
    return typeof parent === 'string' ? this.casusOf(parent) : undefined;
  }

  /**
   * Waits until no worker has anything to do, and no message is on its way.
   * @returns false when that took longer than until `uiterlijk`
   */
  async waitForRest(hasMessages: () => Promise<boolean>, uiterlijk: number): Promise<boolean> {
    let quiet = 0;
    while (quiet < atRest) {
      if (Date.now() > uiterlijk) return false;
      quiet = (await this.#isBusy()) || (await hasMessages()) ? 0 : quiet + 1;
      await pause(lookAgainMs);
    }
    return true;
  }

  async #isBusy(): Promise<boolean> {
    return (await this.#search('jobs', { state: 'CREATED' })).length > 0;
  }

  async #search(what: string, filter: object): Promise<Found[]> {
    const { items } = (await this.#ask('POST', `/v2/${what}/search`, { filter })) as { items: Found[] };
    return items;
  }

  async #ask(method: string, path: string, body: object): Promise<unknown> {
    const response = await fetch(`${this.address}${path}`, {
      method,
      headers: this.#headers,
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`Expected ${path} to be answered, got status ${response.status}`);
    return text === '' ? null : (JSON.parse(text) as unknown);
  }
}
