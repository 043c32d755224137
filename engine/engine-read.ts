import type { Database } from 'libsql';
import type { DecisionRequirementsKey, FormKey, ProcessDefinitionKey } from './keys.js';
import type { Form } from './state/definition-tables.js';
import type { TableGroup } from './projections/table-group.js';
import type { StateView } from './state/read-view.js';

/** What can be asked without a command. */
export interface EngineRead {
  /** The engine's clock (epoch ms): pinned, or that of the machine. */
  now(): number;
  /** Also of one that was deleted, unless its history was too. */
  processDefinitionXml(key: ProcessDefinitionKey): string | null;
  decisionRequirementsXml(key: DecisionRequirementsKey): string | null;
  /** Null when it was not deployed, or deleted since. */
  resource(key: string): DeployedResource | null;
  form(key: FormKey): DeployedFormSchema | null;
  latestForm(formId: string): DeployedFormSchema | null;
  /**
   * The database with the tables of the projections, for reading only. Ask for it anew for each search: that brings
   * them up to date.
   */
  readonly database: Database;
  /** The same, but only the tables of one group are sure to be up to date; null is all of them. */
  databaseWith(group: TableGroup | null): Database;
}

export interface DeployedFormSchema {
  readonly formKey: FormKey;
  readonly formId: string;
  readonly version: number;
  /** JSON text. */
  readonly schema: string;
}

/** A file as it was deployed, under the key of what it defines. */
export interface DeployedResource {
  readonly kind: 'process' | 'decisionRequirements' | 'form';
  readonly key: string;
  readonly id: string;
  readonly resourceName: string;
  readonly version: number;
  readonly versionTag: string | null;
  readonly content: string;
}

/** The read side of a running engine, over its state and its search tables. */
export function readOf(
  state: StateView,
  searchable: (group: TableGroup | null) => Database,
  now: () => number,
): EngineRead {
  return {
    now,
    get database() {
      return searchable(null);
    },
    databaseWith: searchable,
    processDefinitionXml: (key) =>
      state.processDefinitions.get(key)?.xml ?? deletedModel(searchable(null), key),
    decisionRequirementsXml: (key) => state.decisionRequirements.get(key)?.xml ?? null,
    resource: (key) => resourceOf(state, key),
    form: (key) => formSchema(state.forms.get(key)),
    latestForm: (formId) => {
      const key = state.forms.latestById.get(formId);
      return key === undefined ? null : formSchema(state.forms.get(key));
    },
  };
}

// helpers

function deletedModel(database: Database, key: ProcessDefinitionKey): string | null {
  const sql = 'SELECT xml FROM search_process_models WHERE process_definition_key = ?';
  const row = database.prepare(sql).get(key) as { xml: string } | undefined;
  return row?.xml ?? null;
}

function formSchema(form: Form | undefined): DeployedFormSchema | null {
  return form === undefined
    ? null
    : { formKey: form.key, formId: form.id, version: form.version, schema: form.schema };
}

function resourceOf(state: StateView, key: string): DeployedResource | null {
  const process = state.processDefinitions.get(key as ProcessDefinitionKey);
  if (process !== undefined) {
    const { id, resourceName, version, versionTag, xml } = process;
    return { kind: 'process', key, id, resourceName, version, versionTag, content: xml };
  }
  const requirements = state.decisionRequirements.get(key as DecisionRequirementsKey);
  if (requirements !== undefined) {
    const { id, resourceName, version, xml } = requirements;
    return {
      kind: 'decisionRequirements',
      key,
      id,
      resourceName,
      version,
      versionTag: null,
      content: xml,
    };
  }
  const form = state.forms.get(key as FormKey);
  if (form === undefined) return null;
  const { id, resourceName, version, versionTag, schema } = form;
  return { kind: 'form', key, id, resourceName, version, versionTag, content: schema };
}
