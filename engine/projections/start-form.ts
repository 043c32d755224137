import type Database from 'libsql';
import { statement } from './statement.js';

/** The id of the form that a process starts with; null when it has none or is not there. */
export function startFormId(db: Database.Database, processDefinitionKey: string): string | null {
  const row = statement(
    db,
    'SELECT start_form_id FROM search_process_definitions WHERE process_definition_key = ?',
  )
    .raw()
    .get(processDefinitionKey) as [string | null] | undefined;
  return row?.[0] ?? null;
}
