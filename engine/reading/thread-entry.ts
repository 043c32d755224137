import { parentPort, workerData } from 'node:worker_threads';
import type { Resource } from '../commands/deployment.js';
import { readResource, UnreadableResourceError, type Reading } from './read-resource.js';

// What a thread runs that reads one file of a deployment (`reading-thread.ts`).

export type ThreadAnswer = { readonly reading: Reading } | { readonly problem: string };

parentPort?.postMessage(await answer(workerData as Resource));

// helpers

async function answer(resource: Resource): Promise<ThreadAnswer> {
  try {
    return { reading: await readResource(resource) };
  } catch (error) {
    if (error instanceof UnreadableResourceError) return { problem: error.message };
    throw error;
  }
}
