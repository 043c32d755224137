import { ingreepoordeelSchema, intrekgevolgSchema, regiobesluitSchema } from '../../domain/casus/voorval.js';
import { complete, halt } from '../outcome.js';
import { defineWorker } from '../worker.js';
import { stapVan, voorvalVariables } from './voorval-variables.js';

/** Keeps what people decided on what was reported: the one of these that its side track asked. */
export const voorvalAfronden = defineWorker({
  type: 'voorval-afronden',
  variables: voorvalVariables.extend({
    toetsIngreep: ingreepoordeelSchema.nullish(),
    intrekGevolg: intrekgevolgSchema.nullish(),
    regioBesluit: regiobesluitSchema.nullish(),
  }),
  async run({ job, variables, store }) {
    const uitkomst = variables.toetsIngreep ?? variables.intrekGevolg ?? variables.regioBesluit;
    if (!uitkomst) return halt('ONGELDIGE_VARIABELEN');
    await store.finishVoorval({ ...stapVan(job, variables), uitkomst });
    return complete();
  },
});
