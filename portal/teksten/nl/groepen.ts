import type { Vraaggroep } from '../../../domain/melding/melding.js';

/** Title of each page of questions, and one sentence when it helps. */
export const groepen: Readonly<Record<Vraaggroep, { titel: string; uitleg?: string }>> = {
  wat: { titel: 'Wat is er aan de hand?' },
  wanneer: { titel: 'Wanneer gebeurt het?' },
  wie: {
    titel: 'Om wie gaat het?',
    uitleg: 'Gaat het over u zelf? Vul dan uw eigen gegevens in. Zijn het meer mensen? Kies er één.',
  },
  waar: { titel: 'Waar gebeurt het?' },
  hoeveel: { titel: 'Om hoeveel mensen gaat het?' },
  hulp: { titel: 'Hulp en politie' },
  overU: { titel: 'Over u' },
};
