import type { Projections } from '../storage/projections.js';
import { correlatedMessageSubscriptions } from './correlated-message-subscriptions.js';
import { decisionDefinitions } from './decision-definitions.js';
import { decisionInstances } from './decision-instances.js';
import { decisionRequirements } from './decision-requirements.js';
import {
  deletedInstances,
  jobsOfDeletedInstances,
  userTasksOfDeletedInstances,
} from './deleted-instances.js';
import { elementInstances } from './element-instances.js';
import { forget } from './forget.js';
import { groupOf } from './group.js';
import { incidents } from './incidents.js';
import { jobs } from './jobs.js';
import { messageSubscriptions } from './message-subscriptions.js';
import { processDefinitions } from './process-definitions.js';
import { processInstances } from './process-instances.js';
import type { Projection } from './projection.js';
import { sequenceFlows } from './sequence-flows.js';
import type { TableGroup } from './table-group.js';
import { userTasks } from './user-tasks.js';
import { variables } from './variables.js';

/**
 * Tables that follow the log together, because an event of one changes another. Whoever looks at a task list, which is
 * often, waits for the tables of tasks alone (`docs/adr/0029-search-tables-in-groups.md`).
 */
const groups: Record<TableGroup, readonly Projection[]> = {
  userTasks: [userTasks, userTasksOfDeletedInstances],
  jobs: [jobs, jobsOfDeletedInstances],
  instances: [
    processDefinitions,
    decisionRequirements,
    decisionDefinitions,
    processInstances,
    elementInstances,
    sequenceFlows,
    variables,
    incidents,
    messageSubscriptions,
    correlatedMessageSubscriptions,
    decisionInstances,
    deletedInstances,
  ],
};

/** All that the REST API searches. `version` goes up with every change to a table or to what an event does to it. */
export const projections: Projections = {
  version: 12,
  schema: Object.values(groups).flatMap((group) => group.map(({ schema }) => schema)),
  groups: Object.entries(groups).map(([name, group]) => groupOf(name, group)),
  forget,
};
