import { z } from 'zod';
import { INHAALACTIVITEITEN, inhaalactiviteitSchema } from '../../domain/casus/inhalen.js';
import { taakNaamSchema, taakOf } from '../../domain/taak/taak.js';
import { termijnCodeSchema } from '../../domain/taak/termijncode.js';
import { complete, halt } from '../outcome.js';
import { readTermijnregel, readUitvoerders } from '../regels.js';
import { periodeSchema, taakVariables, zaakOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/**
 * What the term of a task counts from when that is not the moment that it is put ready (processen.md 3.1): the start of the
 * casusoverleg, or until that moment.
 */
const ANKERS = { overleg: 'start', totOverleg: 'grens' } as const;
const ankerSchema = z.enum(Object.keys(ANKERS) as [keyof typeof ANKERS, ...(keyof typeof ANKERS)[]]);

/**
 * Runs before every user task: lays down for whom it is and until when, and gives the task its groups, dates and order
 * (processen.md 3.1). How long and for whom is what the tables `termijnen` and `rasci` say now, or for whom the process itself
 * says it is. The code of the term is in the header, or in a variable when the process decides it.
 */
export const taakKlaarzetten = defineWorker({
  type: 'taak-klaarzetten',
  variables: taakVariables({
    periode: periodeSchema.nullish(),
    toetsTermijnCode: termijnCodeSchema.nullish(),
    uitvoerderGroep: z.string().nullish(),
    overdrachtId: z.string().nullish(),
    actieId: z.string().nullish(),
    uitvoerderGroepen: z.array(z.string()).nullish(),
    overlegOp: z.iso.datetime({ offset: true }).nullish(),
    nazorgId: z.string().nullish(),
    voorvalId: z.string().nullish(),
    inhaalId: z.string().nullish(),
    inhaalActiviteit: inhaalactiviteitSchema.nullish(),
    inhaalTermijnCode: termijnCodeSchema.nullish(),
    /** Which of several, where the table `termijnen` counts them (T20). */
    rang: z.number().int().nullish(),
  }),
  headers: z.object({
    taak: taakNaamSchema,
    activiteit: z.string(),
    termijnCode: termijnCodeSchema.optional(),
    anker: ankerSchema.optional(),
  }),
  async run({ job, variables, headers: { taak, activiteit, termijnCode: vaste, anker }, store, camunda }) {
    const { inhaalActiviteit, inhaalTermijnCode } = variables;
    const termijnCode = vaste ?? inhaalTermijnCode ?? variables.toetsTermijnCode;
    if (!termijnCode) return halt('TERMIJN_ONTBREEKT');
    const zaak = zaakOf(variables);
    if (zaak.casusId && !variables.periode) return halt('ONGELDIGE_VARIABELEN');
    const stand = await store.readTaakstandOf(zaak);
    const { uitvoerders, onderwerp, rang: vasteRang } = taakOf(taak);
    const rang = variables.rang ?? vasteRang;
    const termijnregel = await readTermijnregel(camunda, { code: termijnCode, rang, ...stand });
    if (termijnregel === null) return halt('TERMIJN_ONTBREEKT');
    const { uitvoerderGroep, uitvoerderGroepen, overlegOp } = variables;
    if (anker !== undefined && !overlegOp) return halt('ANKER_ONTBREEKT');
    const gegeven = uitvoerderGroepen ?? (uitvoerderGroep ? [uitvoerderGroep] : []);
    const groepen =
      uitvoerders.length === 0 && gegeven.length > 0
        ? gegeven
        : await readUitvoerders(camunda, {
            uitvoerders: inhaalActiviteit ? [`${INHAALACTIVITEITEN[inhaalActiviteit].rasci}:R`] : uitvoerders,
            ...stand,
          });
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
      rang,
      groepen,
      ...(anker !== undefined && overlegOp ? { [ANKERS[anker]]: new Date(overlegOp) } : {}),
      onderwerpId: onderwerp === undefined ? null : (variables[`${onderwerp}Id`] ?? null),
    });
    // Before a task as its listener the plan is local to it; a service task in front of it maps the parts itself.
    return complete(job.isExecutionListener ? { taak: plan } : { ...plan });
  },
});
