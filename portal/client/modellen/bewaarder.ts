import type { Modelbezoek } from '../../../store/modellen/mark-modelbezoek.js';
import type { SaveAnswer } from '../../modellen/save-concept.js';
import type { ConceptData } from '../../modellen/send-inhoud.js';
import type { Editor } from './editor.js';
import { download, make, notice, say, timeOf } from './page.js';

const AFTER_CHANGE_MS = 2_000;
const VISIT_MS = 20_000;

type Overtaken = Extract<SaveAnswer, { uitkomst: 'ingehaald' }>;

/**
 * Keeps a draft on the server after every change, and never over what somebody else saved: that is asked first. What
 * could not be kept stays in the page and is tried again.
 */
export class Bewaarder {
  readonly #root: HTMLElement;
  readonly #editor: Editor;
  readonly #path: string;
  #csrf: string;
  /** Of the text on the server that this editor goes on from. */
  #hash: string;
  #isChanged = false;
  #isAsking = false;
  #saving: Promise<void> = Promise.resolve();
  #timer = 0;

  constructor(root: HTMLElement, editor: Editor, { csrf, hash, bewaardOp }: ConceptData) {
    this.#root = root;
    this.#editor = editor;
    this.#path = root.dataset['editor'] ?? '';
    this.#csrf = csrf;
    this.#hash = hash;
    if (bewaardOp !== '') say(root, `Bewaard om ${timeOf(new Date(bewaardOp))}.`);
  }

  start(): void {
    this.#editor.onChange(() => {
      this.#isChanged = true;
      if (!this.#isAsking) say(this.#root, 'Nog niet bewaard.');
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.save(), AFTER_CHANGE_MS);
    });
    window.setInterval(() => void this.#visit(), VISIT_MS);
    void this.#visit();
    window.addEventListener('beforeunload', (event) => {
      if (this.#isChanged) event.preventDefault();
    });
  }

  /** Saves what the editor has now, one at a time. */
  save(): Promise<void> {
    window.clearTimeout(this.#timer);
    this.#saving = this.#saving.then(() => this.#send(this.#hash));
    return this.#saving;
  }

  async #send(opHash: string): Promise<void> {
    this.#isChanged = false;
    const inhoud = await this.#editor.text();
    say(this.#root, 'Bezig met bewaren.');
    const response = await this.#post('', { inhoud, opHash });
    if (response === null) return this.#failed('geen verbinding');
    if (response.status === 401 || response.status === 403) return this.#refreshSession();
    const answer =
      response.status < 500 ? ((await response.json().catch(() => null)) as SaveAnswer | null) : null;
    switch (answer?.uitkomst) {
      case 'bewaard':
        this.#hash = answer.hash;
        this.#warn('bewaren', null);
        return say(this.#root, `Bewaard om ${timeOf(new Date(answer.bewaardOp))}.`);
      case 'ingehaald':
        return this.#ask(answer);
      case 'geweigerd':
        return this.#failed(answer.tekst);
      default:
        return this.#failed('het systeem gaf geen antwoord');
    }
  }

  #failed(why: string): void {
    this.#isChanged = true;
    say(this.#root, `Niet bewaard: ${why}. Uw werk staat nog in dit venster.`);
    this.#timer = window.setTimeout(() => void this.save(), VISIT_MS);
  }

  /** Somebody else saved in between: both stay, and a person says which goes on. */
  #ask({ hash, bewaardOp, bewaardDoor }: Overtaken): void {
    this.#isChanged = true;
    this.#isAsking = true;
    say(this.#root, 'Niet bewaard: een ander was u voor. Kies hieronder hoe u verdergaat.');
    const box = make('div', 'kr-notice kr-notice--warning');
    box.append(
      make(
        'p',
        '',
        `${bewaardDoor} bewaarde om ${timeOf(new Date(bewaardOp))} een andere versie. Beide versies blijven bewaard.`,
      ),
    );
    const choose = (text: string, act: () => void) => {
      const button = make('button', 'utrecht-button utrecht-button--secondary-action', text);
      button.type = 'button';
      button.addEventListener('click', act);
      box.append(button, ' ');
    };
    choose('Mijn versie bewaren als nieuwste', () => {
      this.#isAsking = false;
      this.#warn('bewaren', null);
      this.#hash = hash;
      void this.save();
    });
    choose('Mijn versie downloaden', () => {
      void this.#editor.text().then((text) => download(this.#root.dataset['bestand'] ?? 'model', text));
    });
    choose('De andere versie openen', () => void this.#takeOver());
    this.#warn('bewaren', box);
  }

  async #takeOver(): Promise<void> {
    const data = await this.#fetchConcept();
    if (data === null) return this.#failed('geen verbinding');
    await this.#editor.open(data.inhoud);
    window.clearTimeout(this.#timer);
    this.#hash = data.hash;
    this.#isChanged = false;
    this.#isAsking = false;
    this.#warn('bewaren', null);
    this.#warn('nieuwer', null);
    say(this.#root, `U ziet de versie van ${timeOf(new Date(data.bewaardOp))}, door ${data.bewaardDoor}.`);
  }

  /** Somebody who logged in again has another session, and with it another token. */
  async #refreshSession(): Promise<void> {
    const data = await this.#fetchConcept();
    if (data === null) return this.#failed('u bent uitgelogd; log in een ander tabblad opnieuw in');
    if (data.csrf === this.#csrf) return this.#failed('het systeem nam het niet aan');
    this.#csrf = data.csrf;
    return this.#send(this.#hash);
  }

  async #fetchConcept(): Promise<ConceptData | null> {
    const answer = await fetch(`${this.#path}/inhoud`, { credentials: 'same-origin' }).catch(() => null);
    return answer?.ok === true && !answer.redirected ? ((await answer.json()) as ConceptData) : null;
  }

  /** Says that this editor is open, and hears who else is at work. */
  async #visit(): Promise<void> {
    const answer = await this.#post('/open', {});
    if (answer?.ok !== true) return;
    const { anderen, hash, bewaardDoor, bewaardOp } = (await answer.json()) as Modelbezoek;
    this.#warn(
      'anderen',
      anderen.length === 0
        ? null
        : make('p', 'kr-notice', `Ook geopend door ${anderen.join(' en ')}. Spreek af wie er verdergaat.`),
    );
    const isNewer = hash !== this.#hash && !this.#isChanged && !this.#isAsking;
    this.#warn(
      'nieuwer',
      isNewer
        ? this.#newerBox(`${bewaardDoor} bewaarde om ${timeOf(new Date(bewaardOp))} een nieuwere versie.`)
        : null,
    );
  }

  #newerBox(text: string): HTMLElement {
    const box = make('div', 'kr-notice kr-notice--warning');
    const button = make(
      'button',
      'utrecht-button utrecht-button--secondary-action',
      'Nieuwere versie openen',
    );
    button.type = 'button';
    button.addEventListener('click', () => void this.#takeOver());
    box.append(make('p', '', text), button);
    return box;
  }

  #warn(kind: string, content: HTMLElement | null): void {
    notice(this.#root, kind, content);
  }

  #post(path: string, body: object): Promise<Response | null> {
    return fetch(this.#path + path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ _csrf: this.#csrf, ...body }),
    }).catch(() => null);
  }
}
