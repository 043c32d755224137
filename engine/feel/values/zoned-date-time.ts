import type { Temporal } from 'temporal-polyfill';

/** A moment as a clock in some zone shows it; `zone` is null when only the offset was given. */
export class ZonedDateTime {
  constructor(
    readonly value: Temporal.ZonedDateTime,
    readonly zone: string | null = null,
  ) {}

  get offsetSeconds(): number {
    return this.value.offsetNanoseconds / 1_000_000_000;
  }

  with(value: Temporal.ZonedDateTime): ZonedDateTime {
    return new ZonedDateTime(value, this.zone);
  }
}
