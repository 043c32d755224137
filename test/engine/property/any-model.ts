import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Expression, Value } from './expression.js';
import { named } from './named.js';
import type {
  Activity,
  Awaiting,
  Block,
  Boundary,
  Conditional,
  Handler,
  Inside,
  Mappings,
  Model,
  Multi,
  Trigger,
  Waiting,
  Work,
} from './process-model.js';
import { reachesEnd } from './process-model.js';
import { CODES, MESSAGES, SIGNALS } from './names.js';

export const anyValue: Arbitrary<Value> = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, true, 'text') },
);

/** Where a block stands. */
interface Context {
  /** Processes that may be called from here. */
  readonly calls: readonly string[];
  /** Several tokens may come by at the same time: a join could not tell them apart. */
  readonly isShared?: boolean;
}

const variable = fc.constantFrom('a', 'b', 'c');

const anyExpression: Arbitrary<Expression> = fc.oneof(
  { weight: 3, arbitrary: variable.map((name): Expression => ({ is: 'variable', name })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(variable, fc.nat({ max: 2 }))
      .map(([name, add]): Expression => ({ is: 'plus', name, add })),
  },
  { weight: 2, arbitrary: anyValue.map((value): Expression => ({ is: 'value', value })) },
  { weight: 1, arbitrary: variable.map((name): Expression => ({ is: 'required', name })) },
);

const anyCondition: Arbitrary<Expression> = fc
  .tuple(variable, fc.nat({ max: 3 }))
  .map(([name, limit]) => ({ is: 'above', name, limit }));

const anyMappings: Arbitrary<Mappings> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'x'), anyExpression), {
      minLength: 1,
      maxLength: 2,
      selector: ([target]) => target,
    }),
  },
);

const seconds = fc.integer({ min: 1, max: 9 });
const once: Arbitrary<Waiting> = fc.oneof(
  seconds.map((duration): Waiting => ({ type: 'timer', seconds: duration, repeats: null })),
  fc.constantFrom(...MESSAGES).map((name): Waiting => ({ type: 'message', name })),
  fc.constantFrom(...SIGNALS).map((name): Waiting => ({ type: 'signal', name })),
);
const repeated: Arbitrary<Waiting> = fc
  .tuple(seconds, fc.integer({ min: 1, max: 3 }))
  .map(([every, repeats]) => ({ type: 'timer', seconds: every, repeats }));
const code = fc.constantFrom(null, ...CODES);
const anyTrigger: Arbitrary<{ trigger: Trigger; interrupting: boolean }> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ trigger: once, interrupting: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ trigger: repeated, interrupting: fc.constant(false) }) },
  {
    weight: 2,
    arbitrary: code.map((caught) => ({
      trigger: { type: 'error' as const, code: caught },
      interrupting: true,
    })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(code, fc.boolean()).map(([caught, interrupting]) => ({
      trigger: { type: 'escalation' as const, code: caught },
      interrupting,
    })),
  },
);

/** Two events in one place may not react to the same. */
function different<Item>(
  items: Arbitrary<Item>,
  of: (item: Item) => Trigger,
  most: number,
): Arbitrary<Item[]> {
  return fc
    .array(items, { maxLength: most, size: 'max' })
    .map((list) =>
      list.filter((item, index) => list.findIndex((other) => isSame(of(other), of(item))) === index),
    );
}

function isSame(left: Trigger, right: Trigger): boolean {
  return left === right || (left.type !== 'timer' && JSON.stringify(left) === JSON.stringify(right));
}

const throwing = fc.oneof(
  fc.constantFrom(...CODES).map((name) => ({ type: 'escalation' as const, name })),
  fc.constantFrom(...SIGNALS).map((name) => ({ type: 'signal' as const, name })),
);

const anyThrow: Arbitrary<Block> = fc
  .oneof(fc.constant({ type: 'none' as const }), throwing)
  .map((throws) => ({ kind: 'throw', id: '', throws }));

const anyEnd: Arbitrary<Block> = fc
  .oneof(
    fc.constant({ type: 'none' as const }),
    fc.constant({ type: 'terminate' as const }),
    fc.constantFrom(...CODES).map((name) => ({ type: 'error' as const, name })),
    throwing,
  )
  .map((throws) => ({ kind: 'end', id: '', throws }));

const anyLast = fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyEnd });

const anyCatch: Arbitrary<Awaiting> = fc.tuple(once, anyMappings).map(([trigger, outputs]) => ({
  kind: 'catch',
  id: '',
  trigger,
  outputs: trigger.type === 'timer' ? [] : outputs,
}));

const anyMulti: Arbitrary<Multi | null> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.record({
      items: fc.oneof(
        {
          weight: 5,
          arbitrary: fc
            .array(anyValue, { maxLength: 3 })
            .map((value): Expression => ({ is: 'value', value })),
        },
        { weight: 1, arbitrary: fc.constant<Expression>({ is: 'variable', name: 'items' }) },
      ),
      sequential: fc.boolean(),
      collects: fc.constantFrom(null, { collection: 'results', variable: 'r' }),
      until: fc.oneof(
        { weight: 2, arbitrary: fc.constant(null) },
        {
          weight: 1,
          arbitrary: fc.constant<Expression>({ is: 'above', name: 'numberOfCompletedInstances', limit: 1 }),
        },
        { weight: 1, arbitrary: anyCondition },
      ),
    }),
  },
);

/** A task at which it stops until somebody outside does something. */
const stop: Block = {
  kind: 'activity',
  id: '',
  work: { type: 'service' },
  inputs: [],
  outputs: [],
  listeners: { start: 0, end: 0 },
  boundaries: [],
  multi: null,
};

function anyInside(depth: number, context: Context): Arbitrary<Inside> {
  const inside = { calls: context.calls };
  return fc.record({
    body: anyWay(depth, inside),
    handlers:
      depth <= 0 ? fc.constant([]) : different(anyHandler(depth - 1, inside), ({ trigger }) => trigger, 1),
  });
}

function anyHandler(depth: number, context: Context): Arbitrary<Handler> {
  return fc.tuple(anyTrigger, anyInside(depth, context)).map(([trigger, inside]) => ({
    id: '',
    ...trigger,
    inside: { ...inside, body: { kind: 'sequence', blocks: [stop, inside.body] } },
  }));
}

/** One way in, and an end event perhaps. */
function anyWay(depth: number, context: Context): Arbitrary<Block> {
  return fc
    .tuple(fc.array(anyBlock(depth, context), { minLength: 1, maxLength: 2, size: 'max' }), anyLast)
    .map(([blocks, last]) => {
      const all = last === null ? blocks : [...blocks, last];
      const stops = all.findIndex((block) => !reachesEnd(block));
      return { kind: 'sequence', blocks: stops === -1 ? all : all.slice(0, stops + 1) };
    });
}

function anyBlock(depth: number, context: Context): Arbitrary<Block> {
  const simple = [
    { weight: 10, arbitrary: anyActivity(depth, context) },
    { weight: 2, arbitrary: anyCatch },
    { weight: 2, arbitrary: anyThrow },
  ];
  if (depth <= 0) return fc.oneof(...simple);
  const way = anyWay(depth - 1, context);
  const ways = fc.array(way, { minLength: 2, maxLength: 2 });
  const choices = fc
    .tuple(fc.array(fc.tuple(anyCondition, way), { minLength: 1, maxLength: 2 }), fc.option(way))
    .map(([branches, otherwise]): Conditional[] => [
      ...branches.map(([condition, body]) => ({ condition, body })),
      ...(otherwise === null ? [] : [{ condition: null, body: otherwise }]),
    ]);
  const joining = [
    { weight: 3, arbitrary: ways.map((branches): Block => ({ kind: 'parallel', id: '', branches })) },
    { weight: 3, arbitrary: choices.map((branches): Block => ({ kind: 'inclusive', id: '', branches })) },
  ];
  return fc.oneof(
    ...simple,
    ...(context.isShared === true ? [] : joining),
    { weight: 2, arbitrary: choices.map((branches): Block => ({ kind: 'exclusive', id: '', branches })) },
    {
      weight: 2,
      arbitrary: different(fc.record({ event: anyCatch, body: way }), ({ event }) => event.trigger, 2)
        .filter((branches) => branches.length >= 2)
        .map((branches): Block => ({ kind: 'race', id: '', branches })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(way.filter(reachesEnd), fc.integer({ min: 1, max: 2 }))
        .map(([body, times]): Block => ({ kind: 'loop', id: '', body, times })),
    },
  );
}

function anyActivity(depth: number, context: Context): Arbitrary<Activity> {
  const listeners = fc.oneof(
    { weight: 5, arbitrary: fc.constant({ start: 0, end: 0 }) },
    { weight: 1, arbitrary: fc.record({ start: fc.nat({ max: 2 }), end: fc.nat({ max: 2 }) }) },
  );
  return fc.record({
    kind: fc.constant('activity' as const),
    id: fc.constant(''),
    work: anyWork(depth, context),
    inputs: anyMappings,
    outputs: anyMappings,
    listeners,
    boundaries:
      depth < 0 ? fc.constant([]) : different(anyBoundary(depth - 1, context), ({ trigger }) => trigger, 2),
    multi: anyMulti,
  });
}

function anyWork(depth: number, { calls }: Context): Arbitrary<Work> {
  const script = fc
    .tuple(anyExpression, variable)
    .map(([source, result]): Work => ({ type: 'script', source, result }));
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant<Work>({ type: 'service' }) },
    { weight: 1, arbitrary: fc.constant<Work>({ type: 'plain' }) },
    {
      weight: 2,
      arbitrary: fc.nat({ max: 2 }).map((count): Work => ({ type: 'user', completingListeners: count })),
    },
    { weight: 2, arbitrary: script },
    { weight: 1, arbitrary: variable.map((result): Work => ({ type: 'decision', result })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...MESSAGES).map((message): Work => ({ type: 'receive', message })),
    },
    ...(depth <= 0
      ? []
      : [
          {
            weight: 5,
            arbitrary: anyInside(depth - 1, { calls }).map((inside): Work => ({
              type: 'subProcess',
              inside,
            })),
          },
        ]),
    ...(calls.length === 0
      ? []
      : [
          {
            weight: 2,
            arbitrary: fc
              .tuple(fc.constantFrom(...calls), fc.boolean())
              .map(([processId, propagate]): Work => ({ type: 'call', processId, propagate })),
          },
        ]),
  );
}

function anyBoundary(depth: number, context: Context): Arbitrary<Boundary> {
  return anyTrigger.chain(({ trigger, interrupting }) => {
    const body = anyWay(depth, interrupting ? context : { ...context, isShared: true });
    return fc.record({
      id: fc.constant(''),
      trigger: fc.constant(trigger),
      interrupting: fc.constant(interrupting),
      outputs: trigger.type === 'timer' ? fc.constant([]) : anyMappings,
      body: interrupting ? body : body.map((rest): Block => ({ kind: 'sequence', blocks: [stop, rest] })),
      returns: interrupting ? fc.boolean() : fc.constant(false),
    });
  });
}

/** Random processes: a main one, and two that it may call. */
export const anyModel: Arbitrary<Model> = fc
  .tuple(anyInside(2, { calls: ['p1', 'p2'] }), anyInside(1, { calls: ['p2'] }), anyInside(0, { calls: [] }))
  .map((processes) => named(processes.map((inside, index) => ({ id: `p${index}`, ...inside }))));
