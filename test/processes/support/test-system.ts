import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { readSettings } from '../../../config/env.js';
import { Partner } from '../../../start/demo/partner.js';
import { Professional } from '../../../start/demo/professional.js';
import { Reporter } from '../../../start/demo/reporter.js';
import { engineCredentials } from '../../../start/engine-credentials.js';
import { startSystem, type System } from '../../../start/system.js';
import { freePorts } from '../../support/free-ports.js';
import { KetenClock } from './keten-clock.js';

/** The whole system as `npm start` runs it, in a temporary folder, on one clock that stands still. */
export class TestSystem {
  private constructor(
    readonly dataDir: string,
    readonly clock: KetenClock,
    /** Everything that any part wrote to the log, at its most talkative. */
    readonly logLines: string[],
    readonly system: System,
    private readonly engineHeaders: Record<string, string>,
  ) {}

  static async start(): Promise<TestSystem> {
    const dataDir = await mkdtemp(join(tmpdir(), 'keten-systeem-'));
    const [portal, engine, issuer] = await freePorts(3);
    const settings = readSettings({
      DATA_DIR: dataDir,
      PORTAL_PORT: String(portal),
      ENGINE_PORT: String(engine),
      ISSUER_PORT: String(issuer),
    });
    const clock = new KetenClock();
    const logLines: string[] = [];
    const system = await startSystem({
      settings,
      clock,
      progress: { step: (_label, work) => work(), say: () => undefined },
      log: pino({ level: 'trace' }, keepIn(logLines)),
      folder: process.cwd(),
    });
    const { CAMUNDA_BASIC_AUTH_USERNAME: name, CAMUNDA_BASIC_AUTH_PASSWORD: password } =
      await engineCredentials(dataDir);
    const headers = {
      authorization: `Basic ${btoa(`${name}:${password}`)}`,
      'content-type': 'application/json',
    };
    const started = new TestSystem(dataDir, clock, logLines, system, headers);
    await started.advance('PT0S');
    return started;
  }

  /** Turns the clock of the whole system forward; what falls due is triggered. */
  async advance(duration: string): Promise<void> {
    const timestamp = this.clock.advance(duration).getTime();
    await this.engine('PUT', '/v2/clock', { timestamp });
  }

  /** A request to the engine as its beheerder; throws when the engine refuses. */
  async engine(method: string, path: string, body?: unknown): Promise<string> {
    const response = await fetch(`${this.system.engineAddress}${path}`, {
      method,
      headers: this.engineHeaders,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`Expected ${method} ${path} to be answered, got ${response.status}: ${text}`);
    return text;
  }

  /** Sends one more model to the engine. */
  async deploy(name: string, content: string): Promise<void> {
    const body = new FormData();
    body.append('resources', new Blob([content]), name);
    const { authorization = '' } = this.engineHeaders;
    const response = await fetch(`${this.system.engineAddress}/v2/deployments`, {
      method: 'POST',
      headers: { authorization },
      body,
    });
    if (!response.ok) throw new Error(`Expected ${name} to be deployed, got ${response.status}`);
  }

  reporter(): Reporter {
    return new Reporter(this.system.portalUrl);
  }

  partner(): Promise<Partner> {
    const { portalUrl, issuerAddress, partnerSecret } = this.system;
    return Partner.connect(portalUrl, issuerAddress, partnerSecret ?? '');
  }

  /** Logs in with a real browser-like session at the local issuer. */
  login(gebruikersnaam: string): Promise<Professional> {
    return Professional.login(this.system.portalUrl, gebruikersnaam, this.system.demoPassword ?? '');
  }

  async close(): Promise<void> {
    await this.system.close();
    await rm(this.dataDir, { recursive: true });
  }
}

function keepIn(lines: string[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
}
