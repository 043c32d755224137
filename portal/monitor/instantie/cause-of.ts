import { isVariabele } from '../../../domain/variabelen/index.js';

const LANGST = 300;

/**
 * What the engine says of an incident, without what it quotes: a quotation can be a value of a casus. Names of the
 * dictionary and ids of the model stay, because they say where to look.
 * @returns null when nothing is left
 */
export function causeOf(unsafeMelding: string): string | null {
  const text = unsafeMelding
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/'([^']*)'|"([^"]*)"/g, (quoted, een?: string, ander?: string) =>
      isName(een ?? ander ?? '') ? quoted : "'…'",
    )
    .replaceAll(/\{[^}]*\}|\[[^\]]*\]/g, '…')
    .trim()
    .slice(0, LANGST);
  return text === '' ? null : text;
}

/** A word that the product itself made up. */
const isName = (text: string): boolean =>
  isVariabele(text) || /^[A-Z]\w+_\w+$/.test(text) || /^[a-z]+(-[a-z]+)+$/.test(text);
