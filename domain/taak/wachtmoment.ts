import type { TermijnCode } from './termijncode.js';

/**
 * Where a process of a casus waits for a moment on the clock, by element: what people read as its next step, and the term
 * that the moment comes from (processen.md 3.2). The task of that term ends the waiting.
 */
export const WACHTMOMENTEN = {
  Gateway_TotVoortgang: {
    label: 'Wachten op het voortgangsmoment',
    activiteit: 'A4.3',
    termijnCode: 'T16',
  },
  CatchEvent_TotContact: {
    label: 'Wachten op het volgende nazorgcontact',
    activiteit: 'A4.4',
    termijnCode: 'T20',
  },
} as const satisfies Record<string, Wachtmoment>;
export type WachtmomentElement = keyof typeof WACHTMOMENTEN;

export interface Wachtmoment {
  label: string;
  activiteit: string;
  termijnCode: TermijnCode;
}

/** How long after its moment the next step may take to come. */
export const NALOOP = 3_600_000;

export const WACHTMOMENT_ELEMENTEN = Object.keys(WACHTMOMENTEN) as WachtmomentElement[];
