import type { Projection } from './projection.js';
import { SearchTable } from './search-table.js';

const table = new SearchTable(
  'search_sequence_flows',
  ['process_instance_key', 'element_id'],
  'INSERT OR IGNORE',
);

/** The sequence flows that each process instance has taken, each once: what a diagram shows as its path. */
export const sequenceFlows: Projection = {
  tables: [table],
  schema: `
    CREATE TABLE search_sequence_flows (
      process_instance_key INTEGER NOT NULL,
      element_id TEXT NOT NULL,
      PRIMARY KEY (process_instance_key, element_id)
    ) WITHOUT ROWID;
  `,
  on: {
    sequenceFlowTaken(db, { processInstanceKey, sequenceFlowId }) {
      const row = { process_instance_key: processInstanceKey, element_id: sequenceFlowId };
      table.insert(db, `${processInstanceKey} ${sequenceFlowId}`, row);
    },
  },
};
