import type { Database } from 'libsql';
import { statement } from './statement.js';

/** Whether the history holds an evaluation with this key. */
export function isEvaluated(database: Database, decisionEvaluationKey: string): boolean {
  const sql = 'SELECT 1 FROM search_decision_instances WHERE decision_evaluation_key = ? LIMIT 1';
  return statement(database, sql).get(decisionEvaluationKey) !== undefined;
}
