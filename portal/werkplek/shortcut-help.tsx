import { Facts } from '../views/facts.js';

/**
 * The keys of the werkplek. The dialog opens with `?`; the script takes the class away that hides the
 * button, because without a script there are no keys to explain.
 */
export function ShortcutHelp() {
  return (
    <>
      <button type="button" class="kr-link-button kr-link-button--brand kr-needs-script" data-toetsen-open>
        Sneltoetsen (?)
      </button>
      <dialog class="kr-dialog" data-toetsen aria-labelledby="toetsen-titel">
        <h2 class="utrecht-heading-2" id="toetsen-titel">
          Sneltoetsen
        </h2>
        <Facts facts={keys.map(([key, meaning]) => [meaning, <kbd class="kr-key">{key}</kbd>])} />
        <p class="kr-option">
          <input type="checkbox" id="toetsen-aan" data-toetsen-aan checked />
          <label for="toetsen-aan">Sneltoetsen gebruiken op dit apparaat</label>
        </p>
        <form method="dialog">
          <button type="submit" class="utrecht-button utrecht-button--secondary-action">
            Sluiten
          </button>
        </form>
      </dialog>
    </>
  );
}

const keys: readonly (readonly [string, string])[] = [
  ['j', 'Volgende taak'],
  ['k', 'Vorige taak'],
  ['Enter', 'Taak openen'],
  ['c', 'Taak oppakken'],
  ['?', 'Deze uitleg'],
];
