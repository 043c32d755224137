import type { Modelkennis } from '../../../../deploy/controles/modelkennis.js';
import { parseForm } from '../../../../portal/formulier/parse-form.js';
import { workers } from '../../../../workers/index.js';

/** The programs of the product, as the checks know them. */
export const kennis: Modelkennis = {
  jobtypen: workers.map(({ type }) => type),
  demandFormulier: (unsafeForm) => void parseForm(unsafeForm),
  // bpmnlint is CommonJS on ESM, which Jest does not load: `npm run models` and test/processes/vrijgave.test.ts run it.
  lint: () => Promise.resolve({}),
};
