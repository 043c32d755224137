import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import {
  ZORGCOORDINATIES,
  kloktijdSchema,
  overlegmomentOf,
  overlegpartnersSchema,
  overlegvormSchema,
  partnersToInvite,
} from '../../domain/overleg/casusoverleg.js';
import { complete, halt } from '../outcome.js';
import { readTermijnregel } from '../regels.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Makes the meeting and an invitation for each organisation that the chosen partners stand for (T09). */
export const uitnodigingenAanmaken = defineWorker({
  type: 'uitnodigingen-aanmaken',
  variables: z.object({
    casusId: casusIdSchema,
    overlegTijdstip: kloktijdSchema,
    overlegVorm: overlegvormSchema,
    partners: overlegpartnersSchema,
    zorgcoordinatieAdviezen: z.array(z.object({ uitkomst: z.enum(ZORGCOORDINATIES).nullable() })),
    // Of a casus that began on an earlier version of the main line it is not there.
    overlegVerzetbaar: z.literal('ja').nullish(),
  }),
  outputs: variabelen('overlegId', 'overlegOp', 'uitnodigingen'),
  async run({ job, variables, store, camunda }) {
    const { casusId, overlegTijdstip, overlegVorm: vorm, partners } = variables;
    const stand = await store.readTaakstand(casusId);
    const termijnregel = await readTermijnregel(camunda, { code: 'T09', ...stand });
    if (termijnregel === null) return halt('TERMIJN_ONTBREEKT');
    const zorgcoordinaties = variables.zorgcoordinatieAdviezen.flatMap(({ uitkomst }) => uitkomst ?? []);
    const op = overlegmomentOf(overlegTijdstip);
    const gemaakt = await store.createUitnodigingen({
      ...stapOf(job, variables),
      op,
      vorm,
      partners: partnersToInvite(partners, zorgcoordinaties),
      termijnregel,
      isVerzetbaar: variables.overlegVerzetbaar === 'ja',
    });
    return complete({ ...gemaakt, overlegOp: op.toISOString() });
  },
});
