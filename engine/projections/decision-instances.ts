import type { Projection } from './projection.js';
import { momentOf } from './moment.js';
import { statement } from './statement.js';

/** One row for each decision that an evaluation went through, the asked one and those that it requires. */
export const decisionInstances: Projection = {
  schema: `
    CREATE TABLE search_decision_instances (
      decision_evaluation_instance_key TEXT PRIMARY KEY,
      decision_evaluation_key INTEGER NOT NULL,
      decision_definition_key INTEGER NOT NULL,
      decision_definition_id TEXT NOT NULL,
      decision_definition_name TEXT NOT NULL,
      decision_definition_version INTEGER NOT NULL,
      decision_definition_type TEXT NOT NULL,
      decision_requirements_key INTEGER NOT NULL,
      root_decision_definition_key INTEGER NOT NULL,
      state TEXT NOT NULL,
      evaluation_date TEXT NOT NULL,
      evaluation_failure TEXT,
      result TEXT NOT NULL,
      evaluated_inputs TEXT NOT NULL,
      matched_rules TEXT NOT NULL,
      element_instance_key INTEGER,
      process_instance_key INTEGER,
      root_process_instance_key INTEGER,
      process_definition_key INTEGER
    ) WITHOUT ROWID;
    CREATE INDEX decision_instances_by_evaluation ON search_decision_instances (decision_evaluation_key);
    CREATE INDEX decision_instances_by_decision ON search_decision_instances (decision_definition_id);
    CREATE INDEX decision_instances_by_instance ON search_decision_instances (process_instance_key);
    CREATE INDEX decision_instances_by_element ON search_decision_instances (element_instance_key);
  `,
  on: {
    decisionEvaluated(db, event) {
      for (const decision of event.evaluatedDecisions) {
        const failed = decision.decisionDefinitionId === event.failedDecisionDefinitionId;
        statement(
          db,
          'INSERT INTO search_decision_instances VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        ).run([
          decision.decisionEvaluationInstanceKey,
          event.decisionEvaluationKey,
          decision.decisionDefinitionKey,
          decision.decisionDefinitionId,
          decision.decisionDefinitionName,
          decision.decisionDefinitionVersion,
          decision.decisionDefinitionType,
          event.decisionRequirementsKey,
          event.decisionDefinitionKey,
          failed ? 'FAILED' : 'EVALUATED',
          momentOf(event.timestamp),
          failed ? event.failureMessage : null,
          JSON.stringify(decision.output),
          JSON.stringify(decision.evaluatedInputs),
          JSON.stringify(decision.matchedRules),
          event.elementInstanceKey,
          event.processInstanceKey,
          event.rootProcessInstanceKey,
          event.processDefinitionKey,
        ]);
      }
    },
    decisionInstanceDeleted(db, { decisionEvaluationKey }) {
      statement(db, 'DELETE FROM search_decision_instances WHERE decision_evaluation_key = ?').run(
        decisionEvaluationKey,
      );
    },
    decisionRequirementsDeleted(db, { decisionRequirementsKey, deletesHistory }) {
      if (!deletesHistory) return;
      statement(db, 'DELETE FROM search_decision_instances WHERE decision_requirements_key = ?').run(
        decisionRequirementsKey,
      );
    },
  },
};
