import type { Sql } from './search/sql.js';

/** Incidents `t` of a process instance and of all that it called, however deep. */
export function incidentsOfInstance(processInstanceKey: string): Sql {
  return {
    text: `t.process_instance_key IN (
      WITH RECURSIVE called (process_instance_key) AS (
        VALUES (CAST(? AS INTEGER))
        UNION ALL
        SELECT i.process_instance_key FROM called
          JOIN search_process_instances i ON i.parent_process_instance_key = called.process_instance_key
      )
      SELECT process_instance_key FROM called)`,
    params: [processInstanceKey],
  };
}

/** Incidents `t` of an element instance, of those inside it and of the process instances that they called. */
export function incidentsOfElement(elementInstanceKey: string): Sql {
  return {
    text: `t.element_instance_key IN (
      WITH RECURSIVE inside (scope_key) AS (
        VALUES (CAST(? AS INTEGER))
        UNION ALL
        SELECT e.element_instance_key FROM inside
          JOIN search_element_instances e ON e.scope_key = inside.scope_key
        UNION ALL
        SELECT i.process_instance_key FROM inside
          JOIN search_process_instances i ON i.parent_element_instance_key = inside.scope_key
      )
      SELECT scope_key FROM inside)`,
    params: [elementInstanceKey],
  };
}
