import { gevolgBepalen } from './gevolg-bepalen.js';
import { openstaandAfhandelen } from './openstaand-afhandelen.js';
import { quorumHerstellen } from './quorum-herstellen.js';

/** The tasks of `ketenaanpak` itself: between the phases. */
export const ketenaanpakTaken = [gevolgBepalen, quorumHerstellen, openstaandAfhandelen] as const;
