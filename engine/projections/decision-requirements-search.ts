import { DEFAULT_TENANT } from '../keys.js';
import { keyIn, numberIn, textIn } from './item.js';
import type { SearchSpec } from './search/field.js';

export interface DecisionRequirementsItem {
  decisionRequirementsKey: string;
  decisionRequirementsId: string;
  decisionRequirementsName: string;
  version: number;
  resourceName: string;
  tenantId: string;
}

export const decisionRequirementsSearch: SearchSpec<DecisionRequirementsItem> = {
  from: 'search_decision_requirements t',
  key: 't.decision_requirements_key',
  select: 't.*',
  fields: {
    decisionRequirementsKey: { kind: 'key', column: 't.decision_requirements_key' },
    decisionRequirementsId: { kind: 'string', column: 't.decision_requirements_id' },
    decisionRequirementsName: { kind: 'string', column: 't.name' },
    version: { kind: 'int', column: 't.version' },
    resourceName: { kind: 'string', column: 't.resource_name' },
    tenantId: { kind: 'string', column: `'${DEFAULT_TENANT}'` },
  },
  sortable: {
    decisionRequirementsKey: 't.decision_requirements_key',
    decisionRequirementsId: 't.decision_requirements_id',
    decisionRequirementsName: 't.name',
    version: 't.version',
    tenantId: `'${DEFAULT_TENANT}'`,
  },
  toItem: (row) => ({
    decisionRequirementsKey: keyIn(row, 'decision_requirements_key'),
    decisionRequirementsId: textIn(row, 'decision_requirements_id'),
    decisionRequirementsName: textIn(row, 'name'),
    version: numberIn(row, 'version'),
    resourceName: textIn(row, 'resource_name'),
    tenantId: DEFAULT_TENANT,
  }),
};
