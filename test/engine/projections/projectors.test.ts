import { jobSearch } from '../../../engine/projections/job-search.js';
import { messageSubscriptionSearch } from '../../../engine/projections/message-subscription-search.js';
import { processDefinitionSearch } from '../../../engine/projections/process-definition-search.js';
import { search } from '../../../engine/projections/search/search.js';
import { userTaskSearch } from '../../../engine/projections/user-task-search.js';
import { aKey, aUserTask, instanceFacts, projected, start } from './projected.js';

const at = (seconds: number) => new Date(start + seconds * 1000).toISOString();

it('a newer version of a process is the latest', () => {
  const { db, happened } = projected();
  const deployed = {
    type: 'processDeployed' as const,
    deploymentKey: aKey<never>(),
    processDefinitionId: 'keten',
    name: null,
    resourceName: 'k.bpmn',
    xml: '',
    checksum: '',
    startFormId: null,
  };
  happened({ ...deployed, processDefinitionKey: aKey(), version: 1, versionTag: 'oud' });
  happened({ ...deployed, processDefinitionKey: aKey(), version: 2, versionTag: null });

  const latest = (isLatestVersion: boolean) =>
    search(db, processDefinitionSearch, { filter: { isLatestVersion } }).items.map(({ version }) => version);

  expect([latest(true), latest(false)]).toEqual([[2], [1]]);
});

it('a job goes through its states', () => {
  const { db, happened } = projected();
  const facts = instanceFacts();
  const job = {
    jobKey: aKey<never>(),
    elementInstanceKey: aKey<never>(),
    processInstanceKey: facts.processInstanceKey,
  };
  const seen = () => search(db, jobSearch, {}).items[0]!;
  happened({
    type: 'jobCreated',
    ...facts,
    ...job,
    elementId: 't',
    elementName: null,
    elementType: 'SERVICE_TASK',
    scopeKey: facts.processInstanceKey,
    jobType: 'wegen',
    kind: 'BPMN_ELEMENT',
    listenerEventType: 'UNSPECIFIED',
    retries: 3,
    customHeaders: {},
    userTaskKey: null,
    tags: [],
  });
  expect(seen()).toMatchObject({
    state: 'CREATED',
    retries: 3,
    worker: '',
    deadline: null,
    creationTime: at(0),
    endTime: null,
    isDenied: null,
  });
  happened({ type: 'jobActivated', ...job, worker: 'w', deadline: start + 60_000 });
  expect(seen()).toMatchObject({ state: 'CREATED', worker: 'w', deadline: at(60), lastUpdateTime: at(1) });
  happened({ type: 'jobTimeoutUpdated', ...job, deadline: start + 90_000 });
  expect(seen()).toMatchObject({ deadline: at(90) });
  happened({ type: 'jobYielded', ...job });
  expect(seen()).toMatchObject({ state: 'CREATED', worker: '', deadline: null });
  happened({ type: 'jobTimedOut', ...job });
  expect(seen()).toMatchObject({ state: 'TIMED_OUT', deadline: null });
  happened({ type: 'jobFailed', ...job, retries: 1, errorMessage: 'stuk', retryAt: null });
  expect(seen()).toMatchObject({
    state: 'FAILED',
    retries: 1,
    errorMessage: 'stuk',
    hasFailedWithRetriesLeft: true,
  });
  happened({ type: 'jobFailed', ...job, retries: 0, errorMessage: null, retryAt: null });
  expect(seen()).toMatchObject({ hasFailedWithRetriesLeft: false, errorMessage: null });
  happened({ type: 'jobRetriesUpdated', ...job, retries: 2 });
  expect(seen()).toMatchObject({ state: 'RETRIES_UPDATED', retries: 2 });
  happened({ type: 'jobErrorThrown', ...job, errorCode: 'FOUT', errorMessage: 'past niet' });
  expect(seen()).toMatchObject({
    state: 'ERROR_THROWN',
    errorCode: 'FOUT',
    errorMessage: 'past niet',
    endTime: at(8),
  });
  happened({ type: 'jobCanceled', ...job, errorThrown: true });
  expect(seen()).toMatchObject({ state: 'ERROR_THROWN', errorCode: 'FOUT', endTime: at(9) });
  happened({ type: 'jobCanceled', ...job });
  expect(seen()).toMatchObject({ state: 'CANCELED', endTime: at(10) });
});

it('a user task takes over corrections of its listeners only when it completes', () => {
  const { db, happened } = projected();
  const task = aUserTask({ candidateGroups: ['regie'], dueDate: '2026-04-01T12:00:00+02:00' });
  const { userTaskKey, processInstanceKey, elementInstanceKey } = task;
  const facts = { userTaskKey, processInstanceKey, elementInstanceKey };
  const seen = () => search(db, userTaskSearch, {}).items[0]!;
  happened(task);
  happened({
    type: 'userTaskUpdated',
    ...facts,
    changes: { dueDate: null, candidateGroups: ['zorg'], priority: 10 },
    action: 'update',
  });
  expect(seen()).toMatchObject({ dueDate: null, candidateGroups: ['zorg'], priority: 10, state: 'CREATED' });
  happened({ type: 'userTaskCompleting', ...facts, variables: {}, action: 'complete' });
  happened({ type: 'userTaskCorrected', ...facts, corrections: { assignee: 'anna' } });
  expect(seen()).toMatchObject({ state: 'COMPLETING', assignee: null });
  happened({ type: 'userTaskCompletionDenied', ...facts, deniedReason: 'nee' });
  expect(seen()).toMatchObject({ state: 'CREATED', assignee: null });
  happened({ type: 'userTaskCompleted', ...facts, corrections: { assignee: 'anna' }, action: 'complete' });
  expect(seen()).toMatchObject({ state: 'COMPLETED', assignee: 'anna', completionDate: at(5) });
});

it('a user task shows which change its listeners decide about, and has it when they agreed', () => {
  const { db, happened } = projected();
  const task = aUserTask();
  const { userTaskKey, processInstanceKey, elementInstanceKey } = task;
  const facts = { userTaskKey, processInstanceKey, elementInstanceKey };
  const seen = () => search(db, userTaskSearch, {}).items[0]!;
  happened(task);
  happened({ type: 'userTaskChanging', ...facts, transition: 'CREATING', changes: {}, action: '' });
  expect(seen()).toMatchObject({ state: 'CREATING' });
  happened({
    type: 'userTaskChanged',
    ...facts,
    transition: 'CREATING',
    changes: { priority: 80 },
    action: '',
  });
  expect(seen()).toMatchObject({ state: 'CREATED', priority: 80 });

  const changes = { assignee: 'anna' };
  happened({ type: 'userTaskChanging', ...facts, transition: 'ASSIGNING', changes, action: 'assign' });
  expect(seen()).toMatchObject({ state: 'ASSIGNING', assignee: null });
  happened({ type: 'userTaskChangeDenied', ...facts, deniedReason: 'nee' });
  expect(seen()).toMatchObject({ state: 'CREATED', assignee: null, completionDate: null });
  happened({ type: 'userTaskChanging', ...facts, transition: 'ASSIGNING', changes, action: 'assign' });
  happened({ type: 'userTaskChanged', ...facts, transition: 'ASSIGNING', changes, action: 'assign' });
  expect(seen()).toMatchObject({ state: 'CREATED', assignee: 'anna' });
});

it('a subscription that stays open stays created after a message; a closed one keeps what became of it', () => {
  const { db, happened } = projected();
  const facts = instanceFacts();
  const waiting = {
    messageName: 'm',
    correlationKey: 'k',
    elementId: 'e',
    elementInstanceKey: aKey<never>(),
  };
  const [open, closed] = [aKey<never>(), aKey<never>()];
  happened({
    type: 'messageSubscriptionCreated',
    ...facts,
    ...waiting,
    messageSubscriptionKey: open,
    interrupting: false,
  });
  happened({
    type: 'messageSubscriptionCreated',
    ...facts,
    ...waiting,
    messageSubscriptionKey: closed,
    interrupting: true,
  });
  for (const messageSubscriptionKey of [open, closed]) {
    happened({ type: 'messageCorrelated', ...facts, ...waiting, messageSubscriptionKey, messageKey: aKey() });
  }
  const states = () =>
    search(db, messageSubscriptionSearch, {}).items.map((item) => item.messageSubscriptionState);
  expect(states()).toEqual(['CREATED', 'CORRELATED']);
  for (const messageSubscriptionKey of [open, closed]) {
    happened({
      type: 'messageSubscriptionDeleted',
      ...facts,
      messageSubscriptionKey,
      elementInstanceKey: waiting.elementInstanceKey,
    });
  }
  expect(states()).toEqual(['DELETED', 'CORRELATED']);
});
