/**
 * To what a task belongs: a casus, or a ketenzaak, which is work of the keten that is about no casus or about several,
 * such as a finding of the daily check, an evaluation or the prevention of a year.
 */
export type Zaak =
  { casusId: string; zaakId?: null | undefined } | { casusId?: null | undefined; zaakId: string };

/** The column by which rows of this zaak are found, with its key. */
export function zaaksleutel({ casusId, zaakId }: Zaak): ['casusId' | 'zaakId', string] {
  return casusId ? ['casusId', casusId] : ['zaakId', zaakId ?? ''];
}
