/**
 * What to lock before work on one casus: steps and people take turns on it, so that what was read still holds when the
 * decision is written down. A casus that does not exist has its lock too.
 */
export const casusSlot = (casusId: string): string => `casus:${casusId}`;
