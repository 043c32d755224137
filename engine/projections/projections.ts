import type Database from 'libsql';
import type { LoggedEvent } from '../events/event.js';
import type { Projections } from '../storage/projections.js';
import { correlatedMessageSubscriptions } from './correlated-message-subscriptions.js';
import { decisionDefinitions } from './decision-definitions.js';
import { decisionInstances } from './decision-instances.js';
import { decisionRequirements } from './decision-requirements.js';
import { deletedInstances } from './deleted-instances.js';
import { elementInstances } from './element-instances.js';
import { forget } from './forget.js';
import { incidents } from './incidents.js';
import { jobs } from './jobs.js';
import { messageSubscriptions } from './message-subscriptions.js';
import { processDefinitions } from './process-definitions.js';
import { processInstances } from './process-instances.js';
import type { Projection } from './projection.js';
import { sequenceFlows } from './sequence-flows.js';
import { userTasks } from './user-tasks.js';
import { variables } from './variables.js';

const all: readonly Projection[] = [
  processDefinitions,
  decisionRequirements,
  decisionDefinitions,
  processInstances,
  elementInstances,
  sequenceFlows,
  variables,
  jobs,
  userTasks,
  incidents,
  messageSubscriptions,
  correlatedMessageSubscriptions,
  decisionInstances,
  deletedInstances,
];

const waitingTables = all.flatMap(({ tables = [] }) => tables);

type Handler = (db: Database.Database, event: LoggedEvent) => void;

const handlers = new Map<string, Handler[]>();
for (const { on, changesOthers } of all) {
  for (const [type, handler] of Object.entries(on)) {
    const alone: Handler[] = changesOthers ? [flush] : [];
    handlers.set(type, [...(handlers.get(type) ?? []), ...alone, handler as Handler]);
  }
}

/** All that the REST API searches. `version` goes up with every change to a table or to what an event does to it. */
export const projections: Projections = {
  version: 10,
  schema: all.map(({ schema }) => schema),
  prepare: (db) => (events) => {
    try {
      for (const event of events) {
        for (const handle of handlers.get(event.type) ?? []) handle(db, event);
      }
      flush(db);
    } catch (error) {
      for (const table of waitingTables) table.discard(db);
      throw error;
    }
  },
  forget,
};

// helpers

function flush(db: Database.Database): void {
  for (const table of waitingTables) table.flush(db);
}
