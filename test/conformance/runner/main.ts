import { clusterOfEnvironment, ownEngine } from './cluster.js';
import { Player } from './play-case.js';
import { readCases } from './read-cases.js';
import { report } from './report.js';

// Plays every case, or those whose page or name holds a word that is given, and says how it went.
const address = process.env['CAMUNDA_REST_ADDRESS'];
const words = process.argv.slice(2);
const cluster = address === undefined ? await ownEngine() : clusterOfEnvironment(address);
const cases = readCases().filter(({ page, name }) => words.every((word) => `${page} ${name}`.includes(word)));
const outcomes = await new Player(cluster).playAll(cases);
const played = cases.map((one, index) => ({ one, outcome: outcomes[index]! }));
await cluster.close();
process.stdout.write(`${cluster.own ? 'our own engine' : cluster.address}\n\n${report(played)}\n`);
process.exitCode = played.some(({ outcome }) => outcome.kind === 'failed') ? 1 : 0;
