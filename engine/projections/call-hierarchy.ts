import type Database from 'libsql';
import { keyIn, textIn } from './item.js';
import type { Row } from './search/field.js';
import { statement } from './statement.js';

export interface CallingInstance {
  processInstanceKey: string;
  processDefinitionKey: string;
  processDefinitionName: string;
}

/** An instance and those that called it, the outermost first; empty when there is no such instance. */
export function callHierarchy(db: Database.Database, processInstanceKey: string): CallingInstance[] {
  const rows = statement(
    db,
    `WITH RECURSIVE callers AS (
       SELECT 0 AS distance, i.* FROM search_process_instances i WHERE i.process_instance_key = ?
       UNION ALL
       SELECT c.distance + 1, i.* FROM callers c
         JOIN search_process_instances i ON i.process_instance_key = c.parent_process_instance_key
     )
     SELECT process_instance_key, process_definition_key,
       coalesce(process_definition_name, process_definition_id) AS name
     FROM callers ORDER BY distance DESC`,
  ).all(processInstanceKey) as Row[];
  return rows.map((row) => ({
    processInstanceKey: keyIn(row, 'process_instance_key'),
    processDefinitionKey: keyIn(row, 'process_definition_key'),
    processDefinitionName: textIn(row, 'name'),
  }));
}
