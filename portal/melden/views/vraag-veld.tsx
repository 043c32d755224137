import { InvoerVeld } from './invoer-veld.js';
import { KeuzeVeld } from './keuze-veld.js';
import type { VeldProps } from './veld.js';

/** One question with its label, hint, error, and the answer as it was typed. */
export function VraagVeld(props: VeldProps) {
  return CHOICES.has(props.vraag.soort) ? <KeuzeVeld {...props} /> : <InvoerVeld {...props} />;
}

const CHOICES = new Set(['keuze', 'meerkeuze', 'aanvinken']);
