import { z } from 'zod';
import { taakNaamSchema, taakOf } from '../../domain/taak/taak.js';
import { termijnCodeSchema } from '../../domain/taak/termijncode.js';
import { complete, halt } from '../outcome.js';
import { readTermijnregel, readUitvoerders } from '../regels.js';
import { periodeSchema, taakVariables, zaakOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/**
 * Runs before every user task: lays down for whom it is and until when, and gives the task its groups, dates and order
 * (processen.md 3.1). How long and for whom is what the tables `termijnen` and `rasci` say now, or
 * for whom the process itself says it is. The deadline is in the
 * header, or in a variable when the process decides it.
 */
export const taakKlaarzetten = defineWorker({
  type: 'taak-klaarzetten',
  variables: taakVariables({
    periode: periodeSchema.nullish(),
    toetsTermijnCode: termijnCodeSchema.nullish(),
    uitvoerderGroep: z.string().nullish(),
    overdrachtId: z.string().nullish(),
    actieId: z.string().nullish(),
  }),
  headers: z.object({
    taak: taakNaamSchema,
    activiteit: z.string(),
    termijnCode: termijnCodeSchema.optional(),
  }),
  async run({ job, variables, headers: { taak, activiteit, termijnCode: vaste }, store, camunda }) {
    const termijnCode = vaste ?? variables.toetsTermijnCode;
    if (!termijnCode) return halt('TERMIJN_ONTBREEKT');
    const zaak = zaakOf(variables);
    if (zaak.casusId && !variables.periode) return halt('ONGELDIGE_VARIABELEN');
    const stand = await store.readTaakstandOf(zaak);
    const termijnregel = await readTermijnregel(camunda, { code: termijnCode, ...stand });
    if (termijnregel === null) return halt('TERMIJN_ONTBREEKT');
    const { uitvoerders, onderwerp } = taakOf(taak);
    const { uitvoerderGroep } = variables;
    const groepen =
      uitvoerders.length === 0 && uitvoerderGroep
        ? [uitvoerderGroep]
        : await readUitvoerders(camunda, { uitvoerders, ...stand });
    if (groepen === null) return halt('UITVOERDER_ONTBREEKT');
    const plan = await store.openWachtpunt({
      ...zaak,
      elementInstanceKey: job.elementInstanceKey,
      periode: variables.periode ?? 1,
      overdrachtId: variables.overdrachtId ?? undefined,
      taak,
      activiteit,
      termijnCode,
      termijnregel,
      groepen,
      onderwerpId: onderwerp === undefined ? null : (variables.actieId ?? null),
    });
    // Before a task as its listener the plan is local to it; a service task in front of it maps the parts itself.
    return complete(job.isExecutionListener ? { taak: plan } : { ...plan });
  },
});
