import { describe, expect, it } from '@jest/globals';
import type { EngineEvent } from '../../../engine/events/event.js';
import { eventsIn, textOf } from '../../../engine/storage/event-text.js';

const instance = {
  processInstanceKey: '7',
  rootProcessInstanceKey: '7',
  processDefinitionKey: '3',
  processDefinitionId: 'aanvraag',
  processDefinitionVersion: 2,
};
const element = {
  ...instance,
  elementInstanceKey: '8',
  elementId: 'Task_Meten',
  elementName: null,
  elementType: 'SERVICE_TASK',
  scopeKey: '7',
};
const activated = { type: 'elementActivated', ...element, consumedFlowIds: ['Flow_1'] };
const completed = { type: 'elementCompleted', ...element };
const next = { ...activated, elementInstanceKey: '9', elementId: 'Task_Wegen', elementName: 'Wegen' };

const events = (...written: object[]) => written as unknown as EngineEvent[];

describe('the text of a row', () => {
  it.each([
    ['nothing', []],
    ['one event', [activated]],
    ['events that repeat each other', [activated, completed, next, { ...next, type: 'elementTerminated' }]],
    ['a field that changes and changes back', [activated, next, activated]],
    ['a field that the list does not have', [{ ...activated, loopCounter: 2 }, activated]],
    ['an event without a list', [activated, { type: 'messageExpired', messageKey: '12' }, completed]],
    ['an event that lacks a field', [activated, { type: 'elementCompleted', processInstanceKey: '7' }]],
    [
      'values that are falsy, large or look like what the text is made of',
      [null, false, 0, '', [], {}, [1, 2], { '0': 'x', type: 'y', __proto: 1 }, 'é\u0000"', 1e300].map(
        (value) => ({
          type: 'variableUpdated',
          ...instance,
          variableKey: '20',
          scopeKey: '7',
          name: 'constructor',
          value,
        }),
      ),
    ],
  ])('gives back %s', (_what, written) => {
    expect(eventsIn(textOf(events(...written)))).toEqual(written);
  });

  it('says nothing twice that did not change', () => {
    const text = textOf(events(activated, completed));

    expect(text.match(/Task_Meten/g)).toHaveLength(1);
    expect(text).toContain('["elementCompleted",1023]');
  });

  it('of an older version holds each event as an object', () => {
    const written = [activated, completed];

    expect(eventsIn(JSON.stringify(written))).toEqual(written);
  });

  it('of a newer version is refused, with what it does not know', () => {
    expect(() => eventsIn('[["elementPaused",0,"7"]]')).toThrow(/newer one wrote 'elementPaused'/);
  });

  // A log on disk is read by these places: the text must stay readable, whatever is added to the events.
  it('that was written once is read in the same way for ever', () => {
    const text =
      '[["elementActivated",0,"7","7","3","aanvraag",2,"8","Task_Meten",null,"SERVICE_TASK","7",["Flow_1"]],' +
      '["sequenceFlowTaken",31,"Flow_2","7"],["jobActivated",6,"30","bench",1795988394855]]';

    expect(eventsIn(text)).toEqual([
      activated,
      { type: 'sequenceFlowTaken', ...instance, sequenceFlowId: 'Flow_2', scopeKey: '7' },
      {
        type: 'jobActivated',
        jobKey: '30',
        processInstanceKey: '7',
        elementInstanceKey: '8',
        worker: 'bench',
        deadline: 1795988394855,
      },
    ]);
  });
});
