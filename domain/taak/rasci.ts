import { z } from 'zod';

/** The letters of RASCI: who does it, who answers for it, who helps, who is asked, who is told (3.5). */
export const RASCI_LETTERS = ['R', 'A', 'S', 'C', 'I'] as const;
export type RasciLetter = (typeof RASCI_LETTERS)[number];

/**
 * The activities of 3.5. Where the source gives two owners the activity is split, so that each has exactly one
 * (processen.md 6.5, a proposal).
 */
export const RASCI_ACTIVITEITEN = [
  'A1.1',
  'A1.2',
  'A1.3-STRAF',
  'A1.3-BESTUUR',
  'A2.1',
  'A2.2',
  'A3.1',
  'A3.1-DOORLAAT',
  'A3.2',
  'A3.3',
  'A3.4',
  'A4.1',
  'A4.2',
  'A4.3',
  'A4.4',
  'A5.1',
  'A5.2-CASUS',
  'A5.2-PROCES',
  'A5.2-KETEN',
  'A5.2-BELEID',
  'A5.3',
] as const;
export type RasciActiviteit = (typeof RASCI_ACTIVITEITEN)[number];

/** A letter of an activity, such as `A3.1:R`. */
export type Uitvoerder = `${RasciActiviteit}:${RasciLetter}`;

const groepen = z.array(z.string().regex(/^r\d\d(\.[a-z0-9-]+)*$/));

/** What the table `rasci` gives for one activity: groups by letter. */
export const rasciRegelSchema = z.object({ R: groepen, A: groepen, S: groepen, C: groepen, I: groepen });
export type RasciRegel = z.infer<typeof rasciRegelSchema>;

export function splitUitvoerder(uitvoerder: Uitvoerder): [RasciActiviteit, RasciLetter] {
  return uitvoerder.split(':') as [RasciActiviteit, RasciLetter];
}
