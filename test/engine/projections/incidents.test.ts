import { elementInstanceSearch } from '../../../engine/projections/element-instance-search.js';
import { incidentSearch } from '../../../engine/projections/incident-search.js';
import { processInstanceSearch } from '../../../engine/projections/process-instance-search.js';
import { search } from '../../../engine/projections/search/search.js';
import type { ElementInstanceKey, IncidentKey, JobKey, ProcessInstanceKey } from '../../../engine/keys.js';
import { aKey, instanceFacts, projected } from './projected.js';

const { db, happened } = projected();
const casus = instanceFacts();
const call = aKey<ElementInstanceKey>();
const called = { ...instanceFacts(), rootProcessInstanceKey: casus.processInstanceKey };
const part = aKey<ElementInstanceKey>();
const task = aKey<ElementInstanceKey>();
const element = { elementName: null, consumedFlowIds: [] };

function created(facts: typeof casus, parent: [ProcessInstanceKey, ElementInstanceKey] | null) {
  happened({
    type: 'processInstanceCreated',
    ...facts,
    processDefinitionName: null,
    processDefinitionVersionTag: null,
    parentProcessInstanceKey: parent?.[0] ?? null,
    parentElementInstanceKey: parent?.[1] ?? null,
    tags: [],
    businessId: null,
    startedByCorrelationKey: null,
  });
}

const withIncident = () => ({
  instances: search(db, processInstanceSearch, { filter: { hasIncident: true } }).items.map(
    (item) => item.processInstanceKey,
  ),
  elements: search(db, elementInstanceSearch, { filter: { hasIncident: true } }).items.map(
    (item) => item.elementId,
  ),
});

beforeAll(() => {
  created(casus, null);
  happened({
    type: 'elementActivated',
    ...casus,
    ...element,
    elementInstanceKey: call,
    elementId: 'roepen',
    elementType: 'CALL_ACTIVITY',
    scopeKey: casus.processInstanceKey,
  });
  created(called, [casus.processInstanceKey, call]);
  happened({
    type: 'elementActivated',
    ...called,
    ...element,
    elementInstanceKey: part,
    elementId: 'deel',
    elementType: 'SUB_PROCESS',
    scopeKey: called.processInstanceKey,
  });
  happened({
    type: 'elementActivated',
    ...called,
    ...element,
    elementInstanceKey: task,
    elementId: 'taak',
    elementType: 'SERVICE_TASK',
    scopeKey: part,
  });
});

it('an incident shows on everything around it, out to the instance that called, until it is resolved', () => {
  const incidents = [aKey<IncidentKey>(), aKey<IncidentKey>()];
  for (const incidentKey of incidents) {
    happened({
      type: 'incidentCreated',
      ...called,
      elementInstanceKey: task,
      elementId: 'taak',
      elementName: null,
      elementType: 'SERVICE_TASK',
      scopeKey: part,
      incidentKey,
      errorType: 'JOB_NO_RETRIES',
      errorMessage: 'stuk',
      jobKey: aKey<JobKey>(),
      step: { do: 'activate', elementInstanceKey: task },
    });
  }
  const resolve = (incidentKey: IncidentKey) =>
    happened({
      type: 'incidentResolved',
      incidentKey,
      processInstanceKey: called.processInstanceKey,
      elementInstanceKey: task,
    });

  const whole = {
    instances: [casus.processInstanceKey, called.processInstanceKey],
    elements: ['roepen', 'deel', 'taak'],
  };
  expect(withIncident()).toEqual(whole);
  resolve(incidents[1]!);
  expect(withIncident()).toEqual(whole);
  expect(search(db, elementInstanceSearch, { filter: { elementId: 'taak' } }).items).toMatchObject([
    { incidentKey: incidents[0] },
  ]);
  resolve(incidents[0]!);
  expect(withIncident()).toEqual({ instances: [], elements: [] });
  expect(search(db, incidentSearch, {}).items.map(({ state }) => state)).toEqual(['RESOLVED', 'RESOLVED']);
  expect(search(db, elementInstanceSearch, { filter: { incidentKey: { $exists: true } } }).items).toEqual([]);
});
