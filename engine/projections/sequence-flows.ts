import type { Projection } from './projection.js';
import { statement } from './statement.js';

/** The sequence flows that each process instance has taken, each once: what a diagram shows as its path. */
export const sequenceFlows: Projection = {
  schema: `
    CREATE TABLE search_sequence_flows (
      process_instance_key INTEGER NOT NULL,
      element_id TEXT NOT NULL,
      PRIMARY KEY (process_instance_key, element_id)
    ) WITHOUT ROWID;
  `,
  on: {
    sequenceFlowTaken(db, event) {
      statement(db, 'INSERT OR IGNORE INTO search_sequence_flows VALUES (?, ?)').run(
        event.processInstanceKey,
        event.sequenceFlowId,
      );
    },
  },
};
