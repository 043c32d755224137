const UUR = 3_600_000;
const DAG = 24 * UUR;

/**
 * How the clock goes on after everybody did what could be done, step by step: two hours to call back (T11), two weeks to the
 * talk about progress (T16), a year of nazorg (T20), and days in which who stays silent is not waited for any longer (T09).
 * What is not at its end after the last step does not come there by itself.
 */
export const KLOKSTAPPEN: readonly number[] = [
  2 * UUR,
  14 * DAG,
  28 * DAG,
  62 * DAG,
  92 * DAG,
  184 * DAG,
  ...Array.from({ length: 5 }, () => 3 * DAG),
];
