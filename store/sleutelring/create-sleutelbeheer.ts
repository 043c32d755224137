import type { Database } from '../database/unit-of-work.js';
import type { Sleutelbeheer } from '../store.js';
import { reseal } from './reseal.js';
import { countPerSleutel } from './sleuteltelling.js';

export function createSleutelbeheer(database: Database): Sleutelbeheer {
  return {
    reseal: (onVoortgang) => reseal(database, onVoortgang),
    countPerSleutel: () => countPerSleutel(database),
  };
}
