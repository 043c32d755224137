/** A value that an input of a table can have. */
export type Waarde = string | number | boolean | null;

/** Whether a cell accepts a value. */
export type Celtoets = (waarde: Waarde) => boolean;

const ALLES: readonly string[] = ['', '-'];

/** A cell that accepts whatever comes, also what is missing or misspelt. */
export function isOpen(cel: string): boolean {
  return ALLES.includes(cel);
}

/** A cell that says what does not fit, so that it also accepts what nobody thought of. */
export function isOmgekeerd(cel: string): boolean {
  return /^not\s*\(/.test(cel);
}

/**
 * Reads a cell of the kinds that our tables use: closed values, numbers, comparisons, intervals, `null`, `not(…)`.
 * @returns undefined for any other expression: of that a person has to judge what it covers
 */
export function readCel(cel: string): Celtoets | undefined {
  if (isOpen(cel)) return () => true;
  const ontkend = /^not\s*\(([\s\S]*)\)$/.exec(cel);
  if (ontkend) {
    const binnen = readCel(ontkend[1]!.trim());
    return binnen === undefined ? undefined : (waarde) => !binnen(waarde);
  }
  const toetsen = delenVan(cel).map(readDeel);
  if (toetsen.some((toets) => toets === undefined)) return undefined;
  return (waarde) => toetsen.some((toets) => toets!(waarde));
}

/** The numbers that a cell names: between and beside those its answer can change. */
export function getallenIn(cel: string): number[] {
  return [...cel.replaceAll(/"[^"]*"/g, '').matchAll(/-?\d+(?:\.\d+)?/g)].map(([getal]) => Number(getal));
}

/** Parts between commas; a comma inside a text is no separator. */
function delenVan(cel: string): string[] {
  return [...cel.matchAll(/"[^"]*"|[^,"]+/g)].map(([deel]) => deel.trim()).filter((deel) => deel !== '');
}

function readDeel(deel: string): Celtoets | undefined {
  const tekst = /^"([^"]*)"$/.exec(deel);
  if (tekst) return (waarde) => waarde === tekst[1];
  if (/^(true|false)$/.test(deel)) return (waarde) => waarde === (deel === 'true');
  if (deel === 'null') return (waarde) => waarde === null;
  if (/^-?\d+(\.\d+)?$/.test(deel)) return (waarde) => waarde === Number(deel);
  const grens = /^(<=|>=|<|>)\s*(-?\d+(?:\.\d+)?)$/.exec(deel);
  if (grens) return vergelijk(grens[1]!, Number(grens[2]));
  const bereik = /^([[\](])\s*(-?\d+(?:\.\d+)?)\s*\.\.\s*(-?\d+(?:\.\d+)?)\s*([)\][])$/.exec(deel);
  if (!bereik) return undefined;
  const [, open, van, tot, dicht] = bereik;
  const onder = vergelijk(open === '[' ? '>=' : '>', Number(van));
  const boven = vergelijk(dicht === ']' ? '<=' : '<', Number(tot));
  return (waarde) => onder(waarde) && boven(waarde);
}

function vergelijk(teken: string, grens: number): Celtoets {
  return (waarde) => {
    if (typeof waarde !== 'number') return false;
    if (teken === '<') return waarde < grens;
    if (teken === '<=') return waarde <= grens;
    return teken === '>' ? waarde > grens : waarde >= grens;
  };
}
