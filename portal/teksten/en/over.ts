import type { OverPaginas } from '../over.js';

/** What the pages behind the footer say, in plain English. */
export const over: OverPaginas = {
  privacy: {
    titel: 'Privacy',
    delen: [
      {
        kop: 'When you report',
        alineas: [
          'We keep what you write in the report. You do not have to give your name. Do you choose that nobody may know who you are? Then we keep no name, telephone number or e-mail address, not even if you had given them.',
          'We do not keep from which device or internet address you report. Against abuse we count messages in memory; after a quarter of an hour that is gone.',
          'While you fill in the form, your answers are kept with us in encrypted form. Only your browser has the key. After thirty minutes without activity, with Leave now, and after sending, they are erased.',
        ],
      },
      {
        kop: 'What happens with your report',
        alineas: [
          'The contact point reads your report. Other organisations see only what they need to help, and only if they are allowed to. Each time someone looks at or changes data, it is recorded who did so.',
          'With the code you see how far your report is. We never show there what it says.',
        ],
      },
      {
        kop: 'Your rights',
        alineas: [
          'You may ask which data about you are kept, and have them corrected or erased. Sometimes that is not possible, because someone else would be in danger. You ask the organisation that uses this system. Do you disagree with the answer? Then you can complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).',
        ],
      },
      {
        kop: 'Exercise',
        alineas: [
          'Does the top of the page say that this is an exercise? Then nobody reads your report. Everything stays on the computer on which the program runs. Use only made-up data there.',
        ],
      },
      {
        kop: 'Cookies',
        alineas: [
          'We only use cookies that the form needs to work. They disappear when you close the browser. We do not follow you, and no other company looks on.',
        ],
      },
    ],
  },
  toegankelijkheid: {
    titel: 'Accessibility',
    delen: [
      {
        kop: 'For everyone to use',
        alineas: [
          'This website is made to meet WCAG 2.2, levels A and AA. The pages for reporting work with the keyboard only, on a small screen and without JavaScript.',
          'Every page is tested by a program, light and dark, on a small and on a large screen. Such a test does not find everything. People with a screen reader have not tested yet, and an independent audit has not been done yet.',
        ],
      },
      {
        kop: 'Does something not work?',
        alineas: ['Report in another way, and tell what did not work. Is there danger? Call 112.'],
      },
    ],
  },
  help: {
    titel: 'Help',
    delen: [
      {
        kop: 'Danger',
        alineas: [
          'Is there danger now, for you or for someone else? Call 112. Do not wait for an answer to your report.',
        ],
      },
      {
        kop: 'Reporting',
        alineas: [
          'Choose Report online. You get seven pages with questions. You may skip almost every question: that counts as I don’t know. At the end you check everything and send the report.',
          'Then you get a code. Keep it well: we cannot look it up for you later.',
        ],
      },
      {
        kop: 'Leave now',
        alineas: [
          'Is someone watching? Press Leave now, or press Shift three times. The page disappears and your answers are erased. Your browser may still show that you were here: erase your history if you need to.',
        ],
      },
    ],
  },
};
