import type { State } from '../state/state.js';
import type { VariableEvent } from './variable-events.js';

export function applyVariableEvent(state: State, event: VariableEvent): void {
  state.variables.put({
    key: event.scopeKey,
    variables: {
      ...state.variables.get(event.scopeKey)?.variables,
      [event.name]: { key: event.variableKey, value: event.value },
    },
  });
}
