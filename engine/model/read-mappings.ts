import type { ZeebeInputOutputParameter } from 'zeebe-bpmn-moddle/types';
import type { Mapping } from './expression.js';
import type { Extensions } from './extensions.js';
import type { Problems } from './problems.js';
import { readValue } from './read-value.js';

/** Reads the input and output mappings of an element. */
export function readMappings(
  extensions: Extensions,
  elementId: string,
  problems: Problems,
): { inputs: Mapping[]; outputs: Mapping[] } {
  const ioMapping = extensions.get('zeebe:IoMapping');
  const read = (parameter: ZeebeInputOutputParameter, what: string): Mapping => {
    const target = parameter.target?.trim() ?? '';
    if (!PATH.test(target))
      problems.add(elementId, `${what} target '${target}' is not a variable name or path`);
    return {
      source: readValue(parameter.source, { elementId, what: `${what} source` }, problems),
      target: target.split('.'),
    };
  };
  return {
    inputs: (ioMapping?.inputParameters ?? []).map((parameter) => read(parameter, 'input mapping')),
    outputs: (ioMapping?.outputParameters ?? []).map((parameter) => read(parameter, 'output mapping')),
  };
}

const PATH = /^(?!__proto__)[\p{L}_][\p{L}\p{N}_]*(\.(?!__proto__)[\p{L}_][\p{L}\p{N}_]*)*$/u;
