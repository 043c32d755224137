import type { Vraaggroep } from '../../../domain/melding/melding.js';

/** Title of each page of questions, and one sentence when it helps. */
export const groepen: Readonly<Record<Vraaggroep, { titel: string; uitleg?: string }>> = {
  wat: { titel: 'What is going on?' },
  wanneer: { titel: 'When does it happen?' },
  wie: {
    titel: 'Who is it about?',
    uitleg: 'Is it about you? Then give your own details. Is it about more people? Choose one of them.',
  },
  waar: { titel: 'Where does it happen?' },
  hoeveel: { titel: 'How many people?' },
  hulp: { titel: 'Help and police' },
  overU: { titel: 'About you' },
};
