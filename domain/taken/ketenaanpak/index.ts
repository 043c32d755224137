import { gevolgBepalen } from './gevolg-bepalen.js';

/** The tasks of `ketenaanpak` itself: between the phases. */
export const ketenaanpakTaken = [gevolgBepalen] as const;
