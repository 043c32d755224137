import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Model as GelezenModel, readBpmn } from '../../deploy/controles/bpmn-model.js';

export {
  conditionOf,
  extensionOf,
  headersOf,
  inputsOf,
  isFork,
  ofType,
  outputsOf,
  propertiesOf,
} from '../../deploy/controles/bpmn-model.js';

/** A thing in a BPMN file, as bpmn-moddle reads it: its properties depend on the type that the file names. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test that names a wrong property fails
export type Moddle = Record<string, any>;

export type Model = GelezenModel;

export async function readModels(): Promise<Model[]> {
  return Promise.all(
    filesIn('bpmn', '.bpmn').map((file) =>
      readBpmn(file, readFileSync(join('bpmn', `${file}.bpmn`), 'utf8')),
    ),
  );
}

/** Names of the files in `folder` that end in `ending`, without it. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => basename(name, ending));
}
