import type { State } from '../state/state.js';
import type { ClockEvent } from './clock-events.js';

export function applyClockEvent(state: State, event: ClockEvent): void {
  state.pinnedAt.set(event.type === 'clockPinned' ? event.pinnedAt : null);
}
