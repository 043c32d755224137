import type { Projection } from './projection.js';
import { statement } from './statement.js';

export const decisionDefinitions: Projection = {
  schema: `
    CREATE TABLE search_decision_definitions (
      decision_definition_key INTEGER PRIMARY KEY,
      decision_definition_id TEXT NOT NULL,
      name TEXT NOT NULL,
      version INTEGER NOT NULL,
      is_latest INTEGER NOT NULL,
      decision_requirements_key INTEGER NOT NULL,
      decision_requirements_id TEXT NOT NULL,
      decision_requirements_name TEXT NOT NULL,
      decision_requirements_version INTEGER NOT NULL
    );
    CREATE INDEX decision_definitions_by_id ON search_decision_definitions (decision_definition_id, version);
  `,
  on: {
    decisionDeployed(db, event) {
      statement(
        db,
        'UPDATE search_decision_definitions SET is_latest = 0 WHERE decision_definition_id = ?',
      ).run(event.decisionDefinitionId);
      statement(db, 'INSERT INTO search_decision_definitions VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?)').run(
        event.decisionDefinitionKey,
        event.decisionDefinitionId,
        event.name,
        event.version,
        event.decisionRequirementsKey,
        event.decisionRequirementsId,
        event.decisionRequirementsName,
        event.decisionRequirementsVersion,
      );
    },
    decisionRequirementsDeleted(db, { decisionRequirementsKey }) {
      const gone = statement(
        db,
        'DELETE FROM search_decision_definitions WHERE decision_requirements_key = ? RETURNING decision_definition_id',
      ).all(decisionRequirementsKey) as { decision_definition_id: string }[];
      for (const { decision_definition_id: id } of gone) {
        statement(
          db,
          `UPDATE search_decision_definitions SET is_latest = 1 WHERE decision_definition_key =
             (SELECT max(decision_definition_key) FROM search_decision_definitions WHERE decision_definition_id = ?)`,
        ).run(id);
      }
    },
  },
};
