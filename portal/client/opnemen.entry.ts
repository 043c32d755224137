import { autosave, LOG_IN_AGAIN } from './autosave.js';

// Nothing typed during a conversation is lost when the browser closes or the session ends.
const form = document.querySelector<HTMLFormElement>('form[data-bewaren]');
const line = document.querySelector<HTMLElement>('[data-bewaard]');

if (form && line) {
  autosave(form, { address: `${form.getAttribute('action')}/bewaren`, line, refused: LOG_IN_AGAIN });
}
