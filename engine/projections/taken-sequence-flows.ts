import type Database from 'libsql';
import { DEFAULT_TENANT } from '../keys.js';
import { keyIn, textIn } from './item.js';
import type { Row } from './search/field.js';
import { statement } from './statement.js';

export interface TakenSequenceFlow {
  /** Names the flow within all instances. */
  sequenceFlowId: string;
  /** The id of the flow in the model. */
  elementId: string;
  processInstanceKey: string;
  rootProcessInstanceKey: string;
  processDefinitionKey: string;
  processDefinitionId: string;
  tenantId: string;
}

/** The flows that an instance has taken, each once. */
export function takenSequenceFlows(db: Database.Database, processInstanceKey: string): TakenSequenceFlow[] {
  const rows = statement(
    db,
    `SELECT f.element_id, i.* FROM search_sequence_flows f
       JOIN search_process_instances i ON i.process_instance_key = f.process_instance_key
     WHERE f.process_instance_key = ? ORDER BY f.element_id`,
  ).all(processInstanceKey) as Row[];
  return rows.map((row) => ({
    sequenceFlowId: `${keyIn(row, 'process_instance_key')}_${textIn(row, 'element_id')}`,
    elementId: textIn(row, 'element_id'),
    processInstanceKey: keyIn(row, 'process_instance_key'),
    rootProcessInstanceKey: keyIn(row, 'root_process_instance_key'),
    processDefinitionKey: keyIn(row, 'process_definition_key'),
    processDefinitionId: textIn(row, 'process_definition_id'),
    tenantId: DEFAULT_TENANT,
  }));
}
