import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';
import { overlegVariables } from './overleg-variables.js';

/** Opens the next version of the second weging (INV5) with what the first one knows. */
export const tweedeWegingOpenen = defineWorker({
  type: 'tweede-weging-openen',
  variables: z.object({ casusId: casusIdSchema, ...overlegVariables }),
  outputs: variabelen(
    'aantalSlachtoffers',
    'actueel',
    'acuut',
    'doorlaatverbod',
    'kwetsbaar',
    'minderjarig',
    'veiligheid',
    'wegingVersie',
  ),
  async run({ job, variables, store }) {
    const { overlegId } = variables;
    const { versie, invoer } = await store.openTweedeWeging({ ...stapOf(job, variables), overlegId });
    return complete({ wegingVersie: versie, ...invoer });
  },
});
