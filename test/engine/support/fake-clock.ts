import type { SystemClock } from '../../../engine/clock.js';

/** A clock that moves only when a test moves it. */
export class FakeClock implements SystemClock {
  private appointments: { time: number; wake: () => void }[] = [];

  constructor(private time = Date.parse('2026-03-02T09:00:00Z')) {}

  now(): number {
    return this.time;
  }

  wakeAt(time: number, wake: () => void): () => void {
    const appointment = { time, wake };
    this.appointments.push(appointment);
    return () => {
      this.appointments = this.appointments.filter((other) => other !== appointment);
    };
  }

  /** Moves on, and wakes whoever has an appointment by then. */
  advance(milliseconds: number): void {
    this.time += milliseconds;
    const due = this.appointments.filter(({ time }) => time <= this.time);
    this.appointments = this.appointments.filter(({ time }) => time > this.time);
    for (const { wake } of due) wake();
  }
}

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
