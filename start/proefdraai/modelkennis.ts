import { readFileSync } from 'node:fs';
import { Linter } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import type { Modelkennis } from '../../deploy/controles/modelkennis.js';
import { parseForm } from '../../portal/formulier/parse-form.js';
import { workers } from '../../workers/index.js';

/** The programs that run here, as the checks know them. The modelling rules are those of `npm run models`. */
export function createModelkennis(): Modelkennis {
  const config = JSON.parse(readFileSync('.bpmnlintrc', 'utf8')) as object;
  return {
    jobtypen: workers.map(({ type }) => type),
    demandFormulier: (unsafeForm) => void parseForm(unsafeForm),
    // Rules remember what they saw: a linter is for one diagram.
    lint: (definitions) => new Linter({ config, resolver: new NodeResolver() }).lint(definitions),
  };
}
