import type { BpmnTimerEventDefinition } from 'bpmn-moddle/types';
import type { ModdleElement } from 'moddle';
import { parseCron } from '../cron.js';
import { parseCycle, parseDate, parseDuration } from '../iso-8601.js';
import type { TimerTrigger } from './executable-events.js';
import type { Problems } from './problems.js';
import { readRequiredValue } from './read-value.js';

/** Reads when a timer fires; what is written down as it is must be ISO 8601. */
export function readTimer(
  definition: ModdleElement<BpmnTimerEventDefinition>,
  elementId: string | undefined,
  problems: Problems,
): TimerTrigger {
  const { timeDate, timeDuration, timeCycle } = definition;
  const given = [timeDate, timeDuration, timeCycle].filter((expression) => expression !== undefined);
  if (given.length !== 1) problems.add(elementId, 'must have one of time date, time duration or time cycle');
  const kind = timeDate ? 'date' : timeCycle ? 'cycle' : 'duration';
  const { body } = (given[0] ?? {}) as { body?: string };
  const value = readRequiredValue(body?.trim(), { elementId, what: `time ${kind}` }, problems);
  if (value.kind === 'static' && value.text !== '' && PARSE[kind](value.text) === null) {
    problems.add(elementId, `time ${kind} '${value.text}' is not ISO 8601`);
  }
  return { type: 'timer', schedule: kind, value };
}

const PARSE = {
  date: parseDate,
  duration: parseDuration,
  cycle: (text: string) => parseCron(text) ?? parseCycle(text),
};
