import type Database from 'libsql';
import { numberIn, textIn } from './item.js';
import type { Row } from './search/field.js';
import type { Sql } from './search/sql.js';
import { statement } from './statement.js';

/** How the instances of one element fare; one with an incident is counted as that and not as active. */
export interface ElementStatistics {
  elementId: string;
  active: number;
  canceled: number;
  incidents: number;
  completed: number;
}

/** Counts the element instances `e` that meet `which`, element by element. */
export function elementStatistics(db: Database.Database, which: Sql): ElementStatistics[] {
  const rows = statement(
    db,
    `SELECT e.element_id,
       sum(e.state = 'ACTIVE' AND e.incidents = 0) AS active,
       sum(e.state = 'TERMINATED') AS canceled,
       sum(e.state = 'ACTIVE' AND e.incidents > 0) AS incidents,
       sum(e.state = 'COMPLETED') AS completed
     FROM search_element_instances e WHERE ${which.text} GROUP BY e.element_id ORDER BY e.element_id`,
  ).all(...which.params) as Row[];
  return rows.map((row) => ({
    elementId: textIn(row, 'element_id'),
    active: numberIn(row, 'active'),
    canceled: numberIn(row, 'canceled'),
    incidents: numberIn(row, 'incidents'),
    completed: numberIn(row, 'completed'),
  }));
}
