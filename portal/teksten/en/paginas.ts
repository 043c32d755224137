import type { paginas as paginasNl } from '../nl/paginas.js';

/** What the public pages say, in plain English. */
export const paginas: typeof paginasNl = {
  tabTitel: 'Form',
  andereTaal: 'In het Nederlands',
  terug: 'Back',
  snelWeg: {
    knop: 'Leave now',
    uitleg: 'Close this page at once and erase your answers. You can also press Shift three times.',
  },
  gevaar: {
    kop: 'Is there danger now?',
    bel: 'Call 112',
    uitleg: 'Call if you are in doubt, too. You can still report online later.',
    nuBellen: 'You say that there is danger now. Do not wait for us: call 112 now.',
    daarnaMelden: 'After that you can go on with this report.',
  },
  start: {
    titel: 'Report exploitation',
    uitleg:
      'Is someone forced to work, to have sex, to beg or to commit a crime? Or does this happen to you? Report it, even if you are not sure.',
    meldpunt: 'Would you rather call? You can reach the contact point at',
    melden: 'Report online',
    meldenUitleg: 'Seven short steps. You can answer almost every question with “I don’t know”.',
    verder: 'Go on with your report',
    verderUitleg: 'Your answers are still here. They are erased when you do nothing for thirty minutes.',
    volgen: 'Follow your report',
    volgenUitleg: 'With the code that you got after reporting.',
    veiligTitel: 'Is someone watching?',
    veilig:
      'Press Leave now, at the top right. The page is gone at once and your answers are erased. Your browser may still remember that you were here. If you can, use a phone that others do not look at.',
    professional: 'Do you work for a partner organisation?',
    inloggen: 'Log in',
  },
  stap: (nummer, aantal) => `Step ${nummer} of ${aantal}`,
  kies: 'Choose an answer',
  fout: 'Error',
  fouten: {
    een: 'One answer is not right yet',
    meer: 'Some answers are not right yet',
    onbekend: 'Check this answer.',
  },
  overslaan: 'You may skip questions. Skipping counts as: I don’t know.',
  verder: 'Continue',
  terugNaarControle: 'Save and go back to your answers',
  verlopen: {
    kort: 'Your earlier answers have been erased, because you did nothing for more than thirty minutes. That is for your safety. What you filled in on this page is still here.',
    titel: 'Your answers are no longer here',
    uitleg:
      'We erase answers when you do nothing for more than thirty minutes, or when you press Leave now. Your report has not been sent.',
    opnieuw: 'Start again',
  },
  controleren: {
    titel: 'Check your answers',
    uitleg: 'Is everything right? You can still change things. Then you can send.',
    veranderen: 'Change',
    nietIngevuld: 'Not filled in',
    versturen: 'Send report',
    watErGebeurt:
      'The contact point reads your report and shares it only with organisations that have to help. We do not keep which device you write from.',
    nogNiet: 'Your report has not been sent yet',
    nogNietUitleg: 'Check these answers. Then you can send.',
    anoniem: 'You stay anonymous. Your name and details have been erased, if you had given them.',
  },
  verstuurd: {
    titel: 'Your report has been sent',
    oefening: 'This is an exercise: nobody reads this report. With a real report you see this:',
    dank: 'It is good that you report this.',
    code: 'Your code',
    codeUitleg:
      'Write this code down and keep it where only you can see it. We show it only now. With the code you can see how far your report is, never what it says.',
    nummer: 'Number of your report',
    watNu: 'What happens now?',
    stappen: {
      gewoon: [
        'Someone of the contact point reads your report. We aim to do that within 1 working day.',
        'The contact point looks with other organisations at what is needed.',
        'We do not tell you exactly what happens. That is to protect the people it is about.',
      ],
      gevaar: [
        'The contact point passes your report on at once. We aim for the police to look at it within 1 hour.',
        'Is the danger growing? Call 112. Do not wait for us.',
        'We do not tell you exactly what happens. That is to protect the people it is about.',
      ],
    },
    terugbellen: {
      ja: 'The contact point may call you if there are questions, only at the number that you gave.',
      nee: 'The contact point will not call you.',
    },
    veiligTitel: 'Stay safe',
    veilig: [
      'Do not investigate yourself, and do not confront the suspect.',
      'Tell only people you trust that you have reported.',
      'Erase this visit from the history of your browser if someone looks at your phone.',
      'Does something change? Send another report, or call 112 when there is danger.',
    ],
    volgen: 'Follow your report',
  },
  volgen: {
    titel: 'Follow your report',
    uitleg:
      'Fill in the code that you got after reporting. You see how far your report is. We never show its content here.',
    code: 'Code',
    codeHint: 'Capital letters, spaces and dashes make no difference.',
    bekijken: 'See how far it is',
    onbekend:
      'We find no report with this code. Check whether you copied the code correctly. Did you lose the code? Send a new report.',
    leeg: 'Fill in your code',
    ontvangen: 'Received',
    stand: 'State',
    nogIets: 'Do you know something new? Send another report.',
    nogOnbekend: 'Did you report without a name, and do you want to say who you are?',
    statussen: {
      ontvangen: 'We have received your report.',
      inBehandeling: 'Your report is being dealt with.',
      afgesloten: 'We have finished dealing with your report.',
    },
    uitlegBijStatus: {
      ontvangen: 'Someone of the contact point is going to read your report.',
      inBehandeling:
        'The contact point looks with other organisations at what is needed. We do not tell exactly what happens.',
      afgesloten: 'You do not have to do anything more.',
    },
  },
  bekendmaken: {
    titel: 'Say who you are',
    uitleg:
      'You do not have to. Only the contact point sees your name. For the other organisations, and for the person it is about, you stay anonymous.',
    versturen: 'Send my name',
    gelukt: 'Your name is kept',
    geluktUitleg:
      'Only the contact point can see it. Do you want to speak to someone, or should your name go away again? Call the contact point.',
    alBekend:
      'This is not possible for this report: the contact point already knows who you are, or you chose who may know it.',
  },
  teVaak: {
    titel: 'Please wait a moment',
    uitleg:
      'Many messages came from your connection in a short time. Try again in a quarter of an hour. Your answers are still here.',
    volgen: 'Many codes were tried from your connection in a short time. Try again in a quarter of an hour.',
    terug: 'Back to your answers',
  },
};
