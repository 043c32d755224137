/** The tabs of a casus, each a page with its own address. */
export const casusTabs = [
  { pad: '', titel: 'Overzicht' },
  { pad: '/personen', titel: 'Personen' },
  { pad: '/meldingen', titel: 'Meldingen' },
  { pad: '/wegingen', titel: 'Wegingen' },
  { pad: '/tijdlijn', titel: 'Tijdlijn' },
  { pad: '/diagram', titel: 'Diagram' },
] as const;

export type CasusTab = (typeof casusTabs)[number]['titel'];
