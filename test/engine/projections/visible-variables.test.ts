import { search } from '../../../engine/projections/search/search.js';
import { variableSearch } from '../../../engine/projections/variable-search.js';
import { visibleFrom } from '../../../engine/projections/visible-variables.js';
import type { ElementInstanceKey, ScopeKey } from '../../../engine/keys.js';
import { aKey, instanceFacts, projected } from './projected.js';

it('an element sees its own variables and those around it, of a name the nearest', () => {
  const { db, happened } = projected();
  const casus = instanceFacts();
  const part = aKey<ElementInstanceKey>();
  const task = aKey<ElementInstanceKey>();
  const beside = aKey<ElementInstanceKey>();
  const scopes: [ElementInstanceKey, ScopeKey][] = [
    [part, casus.processInstanceKey],
    [task, part],
    [beside, part],
  ];
  for (const [elementInstanceKey, scopeKey] of scopes) {
    happened({
      type: 'elementActivated',
      ...casus,
      elementInstanceKey,
      scopeKey,
      elementId: 'e',
      elementName: null,
      elementType: 'SUB_PROCESS',
      consumedFlowIds: [],
    });
  }
  const values: [ScopeKey, string, string][] = [
    [casus.processInstanceKey, 'zaak', 'buiten'],
    [casus.processInstanceKey, 'plaats', 'buiten'],
    [part, 'plaats', 'midden'],
    [task, 'zaak', 'binnen'],
    [beside, 'geheim', 'ernaast'],
  ];
  for (const [scopeKey, name, value] of values) {
    happened({ type: 'variableCreated', ...casus, variableKey: aKey(), scopeKey, name, value });
  }

  const { items } = search(db, variableSearch, { sort: [{ field: 'name' }] }, visibleFrom(db, task));

  expect(items.map(({ name, value }) => [name, value])).toEqual([
    ['plaats', '"midden"'],
    ['zaak', '"binnen"'],
  ]);
});
