import type { Bestandstype } from '../../../domain/casus/document.js';
import { EXTENSIES } from './content-types.js';

const LONGEST = 100;

/**
 * A name that no file system and no header stumbles over: without folders, control and direction characters, and with
 * the extension that its content has, so that nobody is led to open something as what it is not.
 */
export function safeBestandsnaam(unsafeNaam: string, type: Bestandstype): string {
  const zonderMap = unsafeNaam.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const kaal = zonderMap
    .replace(/[\p{C}<>:"|?*%;]/gu, ' ')
    .replace(/\.[^.]*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const kort = [...kaal].slice(0, LONGEST).join('').trim();
  return `${kort === '' ? 'document' : kort}.${EXTENSIES[type]}`;
}
