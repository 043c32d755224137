/** What the frame of a page says, by language of the page. */
const words = {
  nl: {
    skip: 'Naar de inhoud',
    exercise: 'Oefenomgeving',
    reachesNobody: 'Oefenomgeving: dit bereikt niemand.',
    danger: 'Gevaar? Bel',
    about: 'Over deze website',
    privacy: 'Privacy',
    accessibility: 'Toegankelijkheid',
    help: 'Hulp',
  },
  en: {
    skip: 'Skip to content',
    exercise: 'Exercise',
    reachesNobody: 'Exercise: this reaches nobody.',
    danger: 'Danger? Call',
    about: 'About this website',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    help: 'Help',
  },
} as const;

export type DocumentLanguage = keyof typeof words;

export const documentWords = (taal: DocumentLanguage) => words[taal];
