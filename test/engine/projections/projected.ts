import Database from 'libsql';
import type { EngineEvent } from '../../../engine/events/event.js';
import type { UserTaskCreated } from '../../../engine/events/user-task-events.js';
import { projections } from '../../../engine/projections/projections.js';

/** The moment of the first event; each next one comes a second later. */
export const start = Date.parse('2026-03-02T09:00:00.000Z');

/** Tables for searching, and a way to let something happen in them. */
export function projected() {
  const db = new Database(':memory:');
  for (const sql of projections.schema) db.exec(sql);
  const groups = projections.groups.map((group) => group.prepare(db));
  let position = 0;
  return {
    db,
    happened: (event: EngineEvent): void => {
      position += 1;
      const logged = { ...event, position, timestamp: start + (position - 1) * 1000 };
      for (const project of groups) project([logged]);
    },
  };
}

let lastKey = 2 ** 51;

export function aKey<Key extends string>(): Key {
  return String(lastKey++) as Key;
}

export function instanceFacts() {
  const processInstanceKey = aKey();
  return {
    processInstanceKey,
    rootProcessInstanceKey: processInstanceKey,
    processDefinitionKey: '2251799813680000',
    processDefinitionId: 'keten',
    processDefinitionVersion: 1,
  } as Pick<
    UserTaskCreated,
    | 'processInstanceKey'
    | 'rootProcessInstanceKey'
    | 'processDefinitionKey'
    | 'processDefinitionId'
    | 'processDefinitionVersion'
  >;
}

export function aUserTask(given: Partial<UserTaskCreated> = {}): UserTaskCreated {
  const facts = instanceFacts();
  return {
    type: 'userTaskCreated',
    ...facts,
    userTaskKey: aKey(),
    elementInstanceKey: aKey(),
    elementId: 'Task_Wegen',
    elementName: 'Melding wegen',
    elementType: 'USER_TASK',
    scopeKey: facts.processInstanceKey,
    processName: null,
    assignee: null,
    candidateGroups: [],
    candidateUsers: [],
    dueDate: null,
    followUpDate: null,
    priority: 50,
    formKey: null,
    externalFormReference: null,
    customHeaders: {},
    tags: [],
    ...given,
  };
}
