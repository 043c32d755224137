import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { settingsSchema } from '../../config/env.js';
import { camundaCluster } from '../../start/camunda-cluster.js';
import { Closers } from '../../start/closers.js';
import { createLog } from '../../start/log.js';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'start-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

it.each([
  ['in de map', 'dossiers.db', undefined],
  ['in PostgreSQL', 'camunda.env', 'postgres://keten_app@localhost/keten'],
])('naast dossiers %s begint geen lege motor', async (_waar, bestand, DATABASE_URL) => {
  await writeFile(join(dataDir, bestand), '');
  const settings = settingsSchema.parse({ DATA_DIR: dataDir, ...(DATABASE_URL && { DATABASE_URL }) });

  const start = camundaCluster(settings, createLog('silent'), new Closers());

  await expect(start).rejects.toThrow('geen casus zou een volgende stap');
});
