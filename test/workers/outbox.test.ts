import type { OutboxBericht } from '../../store/store.js';
import { CamundaRefusal } from '../../workers/camunda.js';
import { runOutboxLoop } from '../../workers/outbox.js';
import { Reachability } from '../../workers/reachability.js';
import { FakeCamunda } from './fakes/fake-camunda.js';
import { FakeLog } from './fakes/fake-log.js';
import { FakeOutbox } from './fakes/fake-outbox.js';

describe('outbox loop', () => {
  it('delivers what waits, in order, under the id of the message', async () => {
    const { outbox, camunda, start } = aDelivery();
    outbox.add(aMessage(1, 'casus-a'));
    outbox.add(aMessage(2, 'casus-b'));

    const { until, end } = start();
    await until(() => outbox.delivered.length === 2);
    await end();

    expect(outbox.delivered).toEqual([1, 2]);
    expect(camunda.published[0]).toEqual({
      name: 'casus-geopend',
      correlationKey: 'casus-a',
      messageId: 'casus-geopend:1',
      timeToLiveMs: 86_400_000,
      variables: { casusId: 'casus-a' },
    });
  });

  it('wakes at once for a message that comes later', async () => {
    const { outbox, camunda, start } = aDelivery();
    const { until, end } = start();
    await until(() => outbox.listeners === 1);

    outbox.add(aMessage(1, 'casus-a'));
    await until(() => outbox.delivered.length === 1);
    await end();

    expect(camunda.published).toHaveLength(1);
  });

  it('waits while the engine is away and delivers once when it is back', async () => {
    const { outbox, camunda, pauses, start } = aDelivery();
    camunda.failure = new Error('connect ECONNREFUSED');
    pauses.onPause = () => {
      if (pauses.asked.length === 3) camunda.failure = null;
    };
    outbox.add(aMessage(1, 'casus-a'));

    const { until, end } = start();
    await until(() => outbox.delivered.length === 1);
    await end();

    expect(pauses.asked.slice(0, 3)).toEqual([250, 500, 1_000]);
    expect(camunda.published).toHaveLength(1);
  });

  it('counts a message that the engine already has as delivered', async () => {
    const { outbox, camunda, start } = aDelivery();
    await camunda.publishMessage({
      name: 'casus-geopend',
      correlationKey: 'casus-a',
      messageId: 'casus-geopend:1',
      timeToLiveMs: 1,
      variables: {},
    });
    outbox.add(aMessage(1, 'casus-a'));

    const { until, end } = start();
    await until(() => outbox.delivered.length === 1);
    await end();

    expect(camunda.published).toHaveLength(1);
  });

  it('holds back what follows a refused message of the same casus, and nothing else', async () => {
    const { outbox, camunda, log, start } = aDelivery();
    const publish = camunda.publishMessage.bind(camunda);
    camunda.publishMessage = (message) =>
      message.messageId === 'casus-geopend:1'
        ? Promise.reject(new CamundaRefusal('publishMessage', 400))
        : publish(message);
    outbox.add(aMessage(1, 'casus-a'));
    outbox.add(aMessage(2, 'casus-a'));
    outbox.add(aMessage(3, 'casus-b'));

    const { until, end } = start();
    await until(() => outbox.delivered.length === 1);
    outbox.add(aMessage(4, 'casus-b'));
    await until(() => outbox.delivered.length === 2);
    await end();

    expect(outbox.delivered).toEqual([3, 4]);
    expect(log.lines).toEqual([
      {
        level: 'error',
        message: 'message was refused',
        fields: { message: 'casus-geopend', outboxId: 1, status: 400 },
      },
    ]);
  });

  it('stops listening when it ends', async () => {
    const { outbox, start } = aDelivery();

    const { until, end } = start();
    await until(() => outbox.listeners === 1);
    await end();

    expect(outbox.listeners).toBe(0);
  });
});

function aMessage(id: number, casusId: string): OutboxBericht {
  return {
    id,
    name: 'casus-geopend',
    correlationKey: casusId,
    messageId: `casus-geopend:${id}`,
    ttl: 86_400_000,
    variables: { casusId },
  };
}

/** A delivery whose short pauses pass at once; the long one between rounds waits for the bell or the end. */
function aDelivery() {
  const outbox = new FakeOutbox();
  const camunda = new FakeCamunda();
  const log = new FakeLog();
  const pauses = { asked: [] as number[], onPause: () => {} };
  const stop = new AbortController();
  return {
    outbox,
    camunda,
    log,
    pauses,
    start: () => {
      const loop = runOutboxLoop({
        outbox,
        camunda,
        log,
        reachability: new Reachability(new FakeLog()),
        signal: stop.signal,
        pause: async (milliseconds, signal) => {
          pauses.asked.push(milliseconds);
          pauses.onPause();
          if (milliseconds < 3_000 || signal.aborted) return;
          await new Promise<void>((resolve) =>
            signal.addEventListener('abort', () => resolve(), { once: true }),
          );
        },
      });
      return {
        /** Lets the loop run until the condition holds. */
        until: async (condition: () => boolean) => {
          while (!condition()) await new Promise((resolve) => setImmediate(resolve));
        },
        end: () => {
          stop.abort();
          return loop;
        },
      };
    },
  };
}
