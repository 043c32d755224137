import { DEFAULT_TENANT } from '../keys.js';
import { keyIn, numberIn, textIn } from './item.js';
import type { SearchSpec } from './search/field.js';

export interface DecisionDefinitionItem {
  decisionDefinitionKey: string;
  decisionDefinitionId: string;
  name: string;
  version: number;
  decisionRequirementsKey: string;
  decisionRequirementsId: string;
  decisionRequirementsName: string;
  decisionRequirementsVersion: number;
  tenantId: string;
}

export const decisionDefinitionSearch: SearchSpec<DecisionDefinitionItem> = {
  from: 'search_decision_definitions t',
  key: 't.decision_definition_key',
  select: 't.*',
  fields: {
    decisionDefinitionKey: { kind: 'key', column: 't.decision_definition_key' },
    decisionDefinitionId: { kind: 'string', column: 't.decision_definition_id' },
    name: { kind: 'string', column: 't.name' },
    version: { kind: 'int', column: 't.version' },
    isLatestVersion: { kind: 'boolean', column: 't.is_latest' },
    decisionRequirementsKey: { kind: 'key', column: 't.decision_requirements_key' },
    decisionRequirementsId: { kind: 'string', column: 't.decision_requirements_id' },
    decisionRequirementsName: { kind: 'string', column: 't.decision_requirements_name' },
    decisionRequirementsVersion: { kind: 'int', column: 't.decision_requirements_version' },
    tenantId: { kind: 'string', column: `'${DEFAULT_TENANT}'` },
  },
  sortable: {
    decisionDefinitionKey: 't.decision_definition_key',
    decisionDefinitionId: 't.decision_definition_id',
    name: 't.name',
    version: 't.version',
    decisionRequirementsKey: 't.decision_requirements_key',
    decisionRequirementsId: 't.decision_requirements_id',
    decisionRequirementsName: 't.decision_requirements_name',
    decisionRequirementsVersion: 't.decision_requirements_version',
    tenantId: `'${DEFAULT_TENANT}'`,
  },
  toItem: (row) => ({
    decisionDefinitionKey: keyIn(row, 'decision_definition_key'),
    decisionDefinitionId: textIn(row, 'decision_definition_id'),
    name: textIn(row, 'name'),
    version: numberIn(row, 'version'),
    decisionRequirementsKey: keyIn(row, 'decision_requirements_key'),
    decisionRequirementsId: textIn(row, 'decision_requirements_id'),
    decisionRequirementsName: textIn(row, 'decision_requirements_name'),
    decisionRequirementsVersion: numberIn(row, 'decision_requirements_version'),
    tenantId: DEFAULT_TENANT,
  }),
};
