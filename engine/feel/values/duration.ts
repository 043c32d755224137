const nanosecondsPerSecond = 1_000_000_000n;

/** A duration in days and smaller units. */
export class DaysTime {
  constructor(readonly nanoseconds: bigint) {}

  /** Whole seconds, rounded down: what is shown of the duration. */
  get seconds(): bigint {
    const { nanoseconds } = this;
    const whole = nanoseconds / nanosecondsPerSecond;
    return nanoseconds < 0n && nanoseconds % nanosecondsPerSecond !== 0n ? whole - 1n : whole;
  }

  /** Whole milliseconds, rounded down: what divisions reckon with. */
  get milliseconds(): bigint {
    const whole = this.nanoseconds / 1_000_000n;
    return this.nanoseconds < 0n && this.nanoseconds % 1_000_000n !== 0n ? whole - 1n : whole;
  }

  static ofMilliseconds(milliseconds: bigint): DaysTime {
    return new DaysTime(milliseconds * 1_000_000n);
  }

  toString(): string {
    const total = this.seconds;
    const size = total < 0n ? -total : total;
    const [days, hours, minutes, seconds] = [
      size / 86400n,
      (size / 3600n) % 24n,
      (size / 60n) % 60n,
      size % 60n,
    ];
    if (size === 0n) return 'P0D';
    const time = `${part(hours, 'H')}${part(minutes, 'M')}${part(seconds, 'S')}`;
    return `${total < 0n ? '-' : ''}P${part(days, 'D')}${time && `T${time}`}`;
  }
}

/** A duration in years and months. */
export class YearsMonths {
  constructor(readonly months: number) {}

  toString(): string {
    const size = Math.abs(this.months);
    if (size === 0) return 'P0Y';
    return `${this.months < 0 ? '-' : ''}P${part(Math.trunc(size / 12), 'Y')}${part(size % 12, 'M')}`;
  }
}

function part(amount: bigint | number, unit: string): string {
  return Number(amount) === 0 ? '' : `${amount}${unit}`;
}
