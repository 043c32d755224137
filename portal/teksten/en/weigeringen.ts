import type { weigeringen as weigeringenNl } from '../nl/weigeringen.js';

/** What a page says when it cannot do what was asked, in plain English. */
export const weigeringen: typeof weigeringenNl = {
  nietGevonden: {
    titel: 'This page is not here',
    uitleg: 'Check the address, or go back to the page before.',
  },
  verouderd: {
    titel: 'This page was open for too long',
    uitleg: 'Nothing has been saved yet. Go back, reload the page and send the form again.',
  },
  onleesbaar: {
    titel: 'This did not arrive well',
    uitleg: 'Nothing has been saved. Go back and try again.',
  },
  teGroot: {
    titel: 'This is too much text',
    uitleg: 'Nothing has been saved. Go back, make your text shorter and try again.',
  },
  teVaak: {
    titel: 'Please wait',
    uitleg: 'Too many requests came in a short time. Try again in a quarter of an hour.',
  },
  botsing: {
    titel: 'Someone else was first',
    uitleg: 'The data have changed in the meantime. Go back, reload the page and see what is there now.',
  },
  procesWeg: {
    titel: 'The process cannot be reached for a moment',
    uitleg: 'Nothing is lost. Try again in a minute.',
  },
  kapot: {
    titel: 'Something went wrong on our side',
    uitleg: 'It has been recorded and will be looked into. Try again in a few minutes.',
  },
  getypt: {
    bewaard: 'What you filled in is still here. Check it and send it again.',
    kop: 'You filled in',
    opnieuw: 'Send again',
  },
};
