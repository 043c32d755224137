import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Professional } from '../domain/keten/betrokkene.js';
import { meldingInvoerSchema } from '../domain/melding/melding.js';
import { GUARDS } from '../store/guards.js';
import { loadSleutels } from '../store/load-sleutels.js';
import { openStore } from '../store/open-store.js';
import type { Repository } from '../store/repository.js';
import { optionsOf } from './options.js';
import { machine, quantile, table } from './summary.js';

/**
 * Whether somebody who may not see a casus can tell by the clock that it exists (INV6). The same calls are timed for keys that
 * exist and keys that do not, by turns in an order of chance, so that whatever else the machine does weighs on both. Printed is
 * the chance that an answer on a key that exists took longer than one on a key that does not: 50% tells nothing.
 */
const options = optionsOf({
  rounds: { what: 'how often each key is asked for', usually: '3000' },
  casussen: { what: 'how many casussen there are', usually: '200' },
});
const rounds = Number(options.rounds);
const warmUp = 300;

const dataDir = mkdtempSync(join(tmpdir(), 'existence-'));
const store = await openStore({
  dataDir,
  sleutels: await loadSleutels(dataDir),
  clock: { now: () => new Date() },
  guards: GUARDS,
});
const traceId = 'a'.repeat(32);
const casusIds: string[] = [];
for (let nummer = 0; nummer < Number(options.casussen); nummer += 1) casusIds.push(await meld());

/** Of the ketenregieteam: no casus of the meldpunt is there for this person (3.4). */
const buitenstaander: Professional = {
  soort: 'professional',
  gebruikerId: 'buiten',
  naam: 'Verzonnen collega',
  organisatie: 'POLITIE',
  rollen: ['R04'],
  groepen: ['r04', 'r04.politie'],
  mandaten: [],
};
const buiten = store.repositoryFor(buitenstaander, { doel: 'wegen', traceId });

const vragen: Record<string, (repository: Repository, casusId: string) => Promise<unknown>> = {
  readCasus: (repository, casusId) => repository.readCasus(casusId),
  readPersonen: (repository, casusId) => repository.readPersonen(casusId),
  readMeldingen: (repository, casusId) => repository.readMeldingen(casusId),
  readTijdlijn: (repository, casusId) => repository.readTijdlijn(casusId),
  listDocumenten: (repository, casusId) => repository.listDocumenten(casusId),
};

const rows = [['call', 'exists: p50', 'p95', 'does not: p50', 'p95 (ms)', 'longer when it exists']];
for (const [naam, vraag] of Object.entries(vragen)) {
  const exists: number[] = [];
  const not: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const kinds = Math.random() < 0.5 ? [true, false] : [false, true];
    for (const isEcht of kinds) {
      const casusId = isEcht ? casusIds[Math.floor(Math.random() * casusIds.length)]! : randomUUID();
      const time = await timed(() => vraag(buiten, casusId));
      if (round >= 0) (isEcht ? exists : not).push(time);
    }
  }
  const times = [exists, not].flatMap((kind) => [quantile(kind, 0.5), quantile(kind, 0.95)]);
  const { chance, margin } = chanceOfLonger(exists, not);
  rows.push([
    naam,
    ...times.map((ms) => ms.toFixed(3)),
    `${(chance * 100).toFixed(1)}% ± ${(margin * 100).toFixed(1)}`,
  ]);
}
process.stdout.write(`${table(rows)}\n\n${machine()}\n`);
await store.close();
rmSync(dataDir, { recursive: true });

async function meld(): Promise<string> {
  const weetNiet = 'onbekend' as const;
  const melder = store.repositoryFor({ soort: 'melder' }, { doel: 'melden', traceId });
  const invoer = meldingInvoerSchema.parse({
    wie: {
      leeftijd: weetNiet,
      geslacht: weetNiet,
      geheimAdres: weetNiet,
      lvb: weetNiet,
      psychisch: weetNiet,
      verslaving: weetNiet,
      zwanger: weetNiet,
    },
    wat: {
      korteInhoud: 'Verzonnen inhoud van een melding.',
      verschijningsvormen: [],
      bronVanSignaal: weetNiet,
      geweldOfDreiging: weetNiet,
      vrijheidsbeperking: weetNiet,
    },
    waar: { gemeente: weetNiet },
    wanneer: {
      directGevaar: weetNiet,
      acuutVolgensMelder: weetNiet,
      nogInSituatie: weetNiet,
      dagenSindsLaatsteSignaal: null,
      frequentie: weetNiet,
    },
    hoeveel: { aantalSlachtoffers: weetNiet, aantalDaders: weetNiet },
    hulp: {
      hulpverleningBetrokken: weetNiet,
      politieGebeld: weetNiet,
      zorgcoordinatorBetrokken: weetNiet,
    },
    overU: { anonimiteit: 'volledigAnoniem', hoedanigheid: 'burger', magTeruggebeld: 'nee' },
  });
  const { casusId } = await melder.registerMelding(invoer, { kanaal: 'webformulier', ingang: 'MELDPUNT' });
  return casusId;
}

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await ask().then(
    () => {
      throw new Error('Expected that nobody outside sees a casus');
    },
    () => undefined,
  );
  return performance.now() - begin;
}

/** By the ranks of all times together (Mann and Whitney), with twice the deviation that chance gives. */
function chanceOfLonger(exists: number[], not: number[]): { chance: number; margin: number } {
  const alles = [
    ...exists.map((time) => ({ time, echt: true })),
    ...not.map((time) => ({ time, echt: false })),
  ];
  alles.sort((een, ander) => een.time - ander.time);
  const rankSum = alles.reduce((sum, { echt }, place) => (echt ? sum + place + 1 : sum), 0);
  const [n, m] = [exists.length, not.length];
  const chance = (rankSum - (n * (n + 1)) / 2) / (n * m);
  return { chance, margin: 2 * Math.sqrt((n + m + 1) / (12 * n * m)) };
}
