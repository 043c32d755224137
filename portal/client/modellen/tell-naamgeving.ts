import type { Editor } from './editor.js';
import { make, notice } from './page.js';

export const IDS_BUTTON = 'Ids sprekend maken';

/** What became of the ids that said nothing. */
export interface Naamgeving {
  /** Those that were given. */
  nieuw: readonly string[];
  /** What has no name yet to make an id of. */
  naamloos: readonly string[];
}

/** Names the ids and says what that came to; what has no name yet is brought into view, so that it can be given one. */
export function tellNaamgeving(root: HTMLElement, editor: Editor): void {
  const gegeven = editor.nameIds?.();
  if (gegeven === undefined) return;
  const [naamloze] = gegeven.naamloos;
  if (naamloze !== undefined) editor.show(naamloze);
  // Away first: the same words said again are heard again.
  notice(root, 'ids', null);
  notice(root, 'ids', make('p', 'kr-notice', zinnenOver(gegeven)));
}

function zinnenOver({ nieuw, naamloos }: Naamgeving): string {
  const gegeven =
    nieuw.length === 0
      ? naamloos.length === 0
        ? 'Elk id zegt al wat het is.'
        : 'Er is nog geen id veranderd.'
      : `${nieuw.length === 1 ? '1 id zegt' : `${nieuw.length} ids zeggen`} nu wat het is, zoals ${nieuw[0]!}. Met Ongedaan maken krijgt u terug wat er stond.`;
  if (naamloos.length === 0) return gegeven;
  const over =
    naamloos.length === 1
      ? 'Eén onderdeel heeft nog geen naam, en het is nu gekozen.'
      : `${naamloos.length} onderdelen hebben nog geen naam; het eerste is nu gekozen.`;
  return `${gegeven} ${over} Geef een naam en kies daarna opnieuw “${IDS_BUTTON}”.`;
}
