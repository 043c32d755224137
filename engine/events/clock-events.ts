/** From here on the engine's clock stands still at this moment (epoch ms). */
export interface ClockPinned {
  readonly type: 'clockPinned';
  readonly pinnedAt: number;
}

/** From here on the engine's clock is that of the machine again. */
export interface ClockReset {
  readonly type: 'clockReset';
}

export type ClockEvent = ClockPinned | ClockReset;
