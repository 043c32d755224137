import {
  callActivity,
  catchTimer,
  chain,
  definitions,
  end,
  error,
  errorBoundary,
  eventSubProcess,
  executionListeners,
  exclusive,
  extendedProcess,
  flow,
  inclusive,
  message,
  messageBoundary,
  messageStart,
  model,
  multiInstance,
  parallel,
  process,
  receiveTask,
  serviceTask,
  start,
  subProcess,
  timerBoundary,
  timerStart,
  triggeredStart,
  userTask,
} from '../support/bpmn.js';

/** The process `start → x → end` with `x` replaced. */
export const around = (element: string, ...more: string[]) =>
  model('p', start(), element, end(), chain('start', 'x', 'end'), ...more);

/** Models that are refused at deployment, with what is said about the first problem. */
export const refusedModels: readonly (readonly [name: string, xml: string, said: RegExp])[] = [
  ['a script task without script or job', around('<bpmn:scriptTask id="x" />'), /^x: must have a job type/],
  [
    'a script task with script and job',
    around(
      '<bpmn:scriptTask id="x"><bpmn:extensionElements><zeebe:script expression="= 1" resultVariable="r" /><zeebe:taskDefinition type="x" /></bpmn:extensionElements></bpmn:scriptTask>',
    ),
    /^x: must have either a script or a task definition/,
  ],
  [
    'a script without result variable',
    around(
      '<bpmn:scriptTask id="x"><bpmn:extensionElements><zeebe:script expression="= 1" /></bpmn:extensionElements></bpmn:scriptTask>',
    ),
    /^x: must have a result variable/,
  ],
  ['a send task without job', around('<bpmn:sendTask id="x" />'), /^x: must have a job type/],
  [
    'an inclusive flow without condition',
    model(
      'p',
      start(),
      inclusive('x'),
      chain('start', 'x', 'a'),
      flow('x', 'b', '= true'),
      end('a'),
      end('b'),
    ),
    /^x-a: must have a condition/,
  ],
  [
    'an event-based gateway with one way out',
    around('<bpmn:eventBasedGateway id="x" />'),
    /^x: must have at least two outgoing/,
  ],
  [
    'an event-based gateway before a task',
    model(
      'p',
      start(),
      '<bpmn:eventBasedGateway id="x" />',
      serviceTask('a'),
      catchTimer('b', { duration: 'PT1H' }),
      chain('start', 'x', 'a'),
      chain('x', 'b'),
    ),
    /^x: must lead to intermediate/,
  ],
  ['a catch event of nothing', around('<bpmn:intermediateCatchEvent id="x" />'), /^x: .*event definition/],
  [
    'a conditional event',
    around(
      '<bpmn:intermediateCatchEvent id="x"><bpmn:conditionalEventDefinition><bpmn:condition /></bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>',
    ),
    /^x: .*ConditionalEventDefinition.*not supported/,
  ],
  [
    'a compensation event',
    around(
      '<bpmn:intermediateThrowEvent id="x"><bpmn:compensateEventDefinition /></bpmn:intermediateThrowEvent>',
    ),
    /^x: .*CompensateEventDefinition.*not supported/,
  ],
  ...['conditional', 'compensate', 'cancel', 'multiple'].flatMap((type): [string, string, RegExp][] => {
    const definition =
      type === 'multiple'
        ? '<bpmn:signalEventDefinition /><bpmn:timerEventDefinition />'
        : `<bpmn:${type}EventDefinition>${type === 'conditional' ? '<bpmn:condition />' : ''}</bpmn:${type}EventDefinition>`;
    const reason = type === 'multiple' ? /^x: must have at most one event definition/ : /^x: .*not supported/;
    return [
      [
        `a ${type} boundary event`,
        around(
          serviceTask('x-host'),
          `<bpmn:boundaryEvent id="x" attachedToRef="x-host">${definition}</bpmn:boundaryEvent>`,
        ).replace('targetRef="x"', 'targetRef="x-host"'),
        reason,
      ],
      [
        `a ${type} start event`,
        model('p', `<bpmn:startEvent id="x">${definition}</bpmn:startEvent>`),
        reason,
      ],
      [
        `a ${type} event subprocess`,
        model(
          'p',
          start(),
          eventSubProcess('sub', [`<bpmn:startEvent id="x">${definition}</bpmn:startEvent>`]),
        ),
        reason,
      ],
      [
        `a ${type} end event`,
        model('p', start(), `<bpmn:endEvent id="x">${definition}</bpmn:endEvent>`, chain('start', 'x')),
        reason,
      ],
    ];
  }),
  ['a catch event that repeats', around(catchTimer('x', { cycle: 'R/PT1H' })), /^x: .*time cycle/],
  [
    'a link to nowhere',
    around(
      '<bpmn:intermediateThrowEvent id="x"><bpmn:linkEventDefinition name="on" /></bpmn:intermediateThrowEvent>',
    ),
    /^x: must have exactly one link catch event with the name 'on'/,
  ],
  ['an ad-hoc subprocess', around('<bpmn:adHocSubProcess id="x" />'), /^x: .*not supported/],
  ['a transaction', around('<bpmn:transaction id="x" />'), /^x: .*not supported/],
  [
    'an event subprocess without start',
    model('p', start(), '<bpmn:subProcess id="x" triggeredByEvent="true" />'),
    /^x: an event subprocess must have exactly one start event/,
  ],
  [
    'an event subprocess that starts on nothing',
    model('p', start(), eventSubProcess('x', [start('in')])),
    /^in: .*must have an event definition/,
  ],
  [
    'two event subprocesses for one error',
    definitions(
      error('e', 'X'),
      process(
        'p',
        start(),
        eventSubProcess('x', [triggeredStart('a', 'error', 'e')]),
        eventSubProcess('y', [triggeredStart('b', 'error', 'e')]),
      ),
    ),
    /^p: two event subprocesses catch the error 'X'/,
  ],
  [
    'multi-instance without input collection',
    around(
      '<bpmn:serviceTask id="x"><bpmn:extensionElements><zeebe:taskDefinition type="x" /></bpmn:extensionElements><bpmn:multiInstanceLoopCharacteristics /></bpmn:serviceTask>',
    ),
    /^x: must have an input collection/,
  ],
  [
    'multi-instance with half an output',
    around(multiInstance(serviceTask('x'), { items: '= list', results: 'all' })),
    /^x: must have both an output collection and an output element/,
  ],
  [
    'a loop that is not multi-instance',
    around(
      '<bpmn:serviceTask id="x"><bpmn:extensionElements><zeebe:taskDefinition type="x" /></bpmn:extensionElements><bpmn:standardLoopCharacteristics /></bpmn:serviceTask>',
    ),
    /^x: .*StandardLoopCharacteristics.*not supported/,
  ],
  [
    'compensation',
    around(
      '<bpmn:callActivity id="x" isForCompensation="true"><bpmn:extensionElements><zeebe:calledElement processId="q" /></bpmn:extensionElements></bpmn:callActivity>',
    ),
    /^x: compensation/,
  ],
  [
    'a process that starts on a duration',
    model('p', timerStart('s', { duration: 'PT1H' })),
    /^s: a process starts on a time date or time cycle/,
  ],
  [
    'a cron expression that is none',
    model('p', timerStart('s', { cycle: '0 0 25 * * *' })),
    /^s: time cycle '0 0 25/,
  ],
  [
    'an execution listener of no known event',
    around(serviceTask('x', 'x', executionListeners(['middle', 'l']))),
    /^x: execution listeners of type 'middle'/,
  ],
  [
    'a start listener of a start event',
    model('p', start('x', executionListeners(['start', 'l']))),
    /^x: execution listeners of type 'start'/,
  ],
  [
    'two execution listeners of one event and type',
    around(serviceTask('x', 'x', executionListeners(['end', 'l'], ['end', 'l']))),
    /^x: two execution listeners/,
  ],
  [
    'a listener of a process that is asked neither at its start nor at its end',
    definitions(extendedProcess('p', executionListeners(['middle', 'l']), start())),
    /^p: execution listeners of type 'middle'/,
  ],
  [
    'a listener of another event',
    around(
      userTask(
        'x',
        '<zeebe:taskListeners><zeebe:taskListener eventType="pausing" type="l" /></zeebe:taskListeners>',
      ),
    ),
    /^x: .*'pausing' are not supported/,
  ],
  ['a user task of a job worker', around('<bpmn:userTask id="x" />'), /^x: only Camunda user tasks/],
  [
    'a form key',
    around(userTask('x', '<zeebe:formDefinition formKey="camunda-forms:x" />')),
    /^x: a form key/,
  ],
  [
    'binding by a version tag that is empty',
    around(callActivity('x', 'q', 'bindingType="versionTag" versionTag=""')),
    /^x: must have a version tag/,
  ],
  [
    'two input and output mappings in one element',
    around(serviceTask('x', 'x', '<zeebe:ioMapping /><zeebe:ioMapping />')),
    /^x: <zeebe:IoMapping> must not be there twice/,
  ],
  ['a service task without job type', around('<bpmn:serviceTask id="x" />'), /^x: must have a job type/],
  [
    'a call activity without process',
    around('<bpmn:callActivity id="x" />'),
    /^x: must have a called element/,
  ],
  ['a receive task without message', around('<bpmn:receiveTask id="x" />'), /^x: must have a message/],
  [
    'a message without correlation key',
    definitions(message('m', 'paid'), process('p', start(), receiveTask('x', 'm'), chain('start', 'x'))),
    /^x: must have a correlation key/,
  ],
  [
    'a decision without result variable',
    around(
      '<bpmn:businessRuleTask id="x"><bpmn:extensionElements><zeebe:calledDecision decisionId="d" /></bpmn:extensionElements></bpmn:businessRuleTask>',
    ),
    /^x: must have a result variable/,
  ],
  [
    'broken FEEL in a mapping',
    around(
      serviceTask('x', 'x', '<zeebe:ioMapping><zeebe:input source="= 1 +" target="a" /></zeebe:ioMapping>'),
    ),
    /^x: input mapping source is not valid FEEL/,
  ],
  [
    'a mapping target that is no name',
    around(
      serviceTask('x', 'x', '<zeebe:ioMapping><zeebe:input source="= 1" target="a b" /></zeebe:ioMapping>'),
    ),
    /^x: input mapping target 'a b'/,
  ],
  [
    'an input mapping on an end event',
    model(
      'p',
      start(),
      end('e', '<zeebe:ioMapping><zeebe:input source="= 1" target="a" /></zeebe:ioMapping>'),
      chain('start', 'e'),
    ),
    /^e: input mappings/,
  ],
  [
    'broken FEEL in a condition',
    model(
      'p',
      start(),
      exclusive('x'),
      chain('start', 'x'),
      flow('x', 'a', '= 1 >'),
      flow('x', 'b', '= true'),
      end('a'),
      end('b'),
    ),
    /^x-a: condition is not valid FEEL/,
  ],
  [
    'a condition that is no expression',
    model(
      'p',
      start(),
      exclusive('x'),
      chain('start', 'x'),
      flow('x', 'a', 'yes'),
      flow('x', 'b', '= true'),
      end('a'),
      end('b'),
    ),
    /^x-a: condition must be a FEEL expression/,
  ],
  [
    'a flow without condition',
    model(
      'p',
      start(),
      exclusive('x'),
      chain('start', 'x'),
      flow('x', 'a'),
      flow('x', 'b', '= true'),
      end('a'),
      end('b'),
    ),
    /^x-a: must have a condition/,
  ],
  [
    'a condition after a task',
    model('p', start(), serviceTask('x'), chain('start', 'x'), flow('x', 'a', '= true'), end('a')),
    /^x-a: only a flow out of an exclusive or inclusive gateway/,
  ],
  ['a process without start', model('p', end()), /^p: must have a start event/],
  ['two none start events', model('p', start('a'), start('b')), /^p: must have at most one/],
  ['a subprocess without start', around(subProcess('x', [end('in')])), /^x: .*exactly one none start event/],
  [
    'a flow into a start event',
    model('p', start(), serviceTask('x'), chain('start', 'x', 'start')),
    /^start: must not have incoming/,
  ],
  [
    'a flow out of an end event',
    model('p', start(), end(), chain('start', 'end', 'x'), serviceTask('x')),
    /^end: must not have outgoing/,
  ],
  [
    'a flow out of a subprocess',
    model('p', start(), subProcess('s', [start('in'), flow('in', 'out')]), end('out'), chain('start', 's')),
    /^in-out: a sequence flow must join/,
  ],
  ['a flow to nowhere', model('p', start(), flow('start', 'gone')), /unresolved reference <gone>/],
  [
    'a boundary event on a gateway',
    model(
      'p',
      start(),
      parallel('x'),
      chain('start', 'x'),
      errorBoundary({ id: 'b', on: 'x' }),
      end(),
      chain('b', 'end'),
    ),
    /^b: must be attached to an activity/,
  ],
  [
    'a boundary event without a way out',
    around(serviceTask('x'), errorBoundary({ id: 'b', on: 'x' })),
    /^b: must have an outgoing/,
  ],
  [
    'an error event that does not interrupt',
    around(serviceTask('x'), errorBoundary({ id: 'b', on: 'x', interrupting: false }), chain('b', 'end')),
    /^b: .*must be interrupting/,
  ],
  [
    'an interrupting cycle',
    around(serviceTask('x'), timerBoundary({ id: 'b', on: 'x' }, { cycle: 'R3/PT1H' }), chain('b', 'end')),
    /^b: .*cannot have a time cycle/,
  ],
  [
    'a duration that is none',
    around(serviceTask('x'), timerBoundary({ id: 'b', on: 'x' }, { duration: 'soon' }), chain('b', 'end')),
    /^b: time duration 'soon' is not ISO 8601/,
  ],
  [
    'a timer without time',
    around(serviceTask('x'), timerBoundary({ id: 'b', on: 'x' }, {}), chain('b', 'end')),
    /^b: must have one of time date/,
  ],
  [
    'two catchers of one error',
    definitions(
      error('e', 'X'),
      process(
        'p',
        start(),
        serviceTask('x'),
        end(),
        chain('start', 'x', 'end'),
        errorBoundary({ id: 'b', on: 'x' }, 'e'),
        errorBoundary({ id: 'c', on: 'x' }, 'e'),
        chain('b', 'end'),
        chain('c', 'end'),
      ),
    ),
    /^x: two boundary events catch the error 'X'/,
  ],
  [
    'two catchers of one message',
    definitions(
      message('m', 'M', '= 1'),
      process(
        'p',
        start(),
        serviceTask('x'),
        end(),
        chain('start', 'x', 'end'),
        messageBoundary({ id: 'b', on: 'x' }, 'm'),
        messageBoundary({ id: 'c', on: 'x' }, 'm'),
        chain('b', 'end'),
        chain('c', 'end'),
      ),
    ),
    /^x: two boundary events wait for the message 'M'/,
  ],
  [
    'two starts on one message',
    definitions(message('m', 'M'), process('p', messageStart('a', 'm'), messageStart('b', 'm'))),
    /^p: two message start events/,
  ],
  ['two elements with one id', model('p', start('a'), end('a')), /duplicate ID <a>/],
  [
    'no executable process',
    definitions('<bpmn:process id="p" isExecutable="false" />'),
    /^definitions: must hold an executable process/,
  ],
  [
    'an extension that nobody knows',
    around(serviceTask('x', 'x', '<zeebe:sorcery />')),
    /unknown type <zeebe:Sorcery>/,
  ],
  ['no XML', 'hello', /^definitions: cannot be read/],
];
