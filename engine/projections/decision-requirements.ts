import type { Projection } from './projection.js';
import { statement } from './statement.js';

export const decisionRequirements: Projection = {
  schema: `
    CREATE TABLE search_decision_requirements (
      decision_requirements_key INTEGER PRIMARY KEY,
      decision_requirements_id TEXT NOT NULL,
      name TEXT NOT NULL,
      version INTEGER NOT NULL,
      resource_name TEXT NOT NULL
    );
    CREATE INDEX decision_requirements_by_id ON search_decision_requirements (decision_requirements_id, version);
  `,
  on: {
    decisionRequirementsDeployed(db, event) {
      statement(db, 'INSERT INTO search_decision_requirements VALUES (?, ?, ?, ?, ?)').run(
        event.decisionRequirementsKey,
        event.decisionRequirementsId,
        event.name,
        event.version,
        event.resourceName,
      );
    },
    decisionRequirementsDeleted(db, { decisionRequirementsKey }) {
      statement(db, 'DELETE FROM search_decision_requirements WHERE decision_requirements_key = ?').run(
        decisionRequirementsKey,
      );
    },
  },
};
