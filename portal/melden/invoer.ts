import type { Vraaggroep } from '../../domain/melding/melding.js';
import { antwoordenOp, antwoordOp, type Antwoorden } from './antwoorden.js';
import type { Invuller, Vraag } from './vraag.js';
import { vragen } from './vragen.js';

/**
 * One group of what was typed, in the shape of `meldingInvoerSchema`. Nothing is judged here: what does
 * not fit stays as it was typed, so that the schema refuses it and names the field.
 */
export function toUnsafeGroep(
  groep: Vraaggroep,
  antwoorden: Antwoorden,
  invuller: Invuller,
): Record<string, unknown> {
  const velden: Record<string, unknown> = {};
  for (const vraag of vragen[groep]) {
    if (vraag.soort === 'aanvinken') Object.assign(velden, ticked(vraag, antwoorden, invuller));
    else velden[fieldOf(vraag.naam)] ??= valueFor(vraag, antwoorden, invuller);
  }
  return velden;
}

/** All groups, as `toUnsafeGroep` gives each. */
export function toUnsafeInvoer(antwoorden: Antwoorden, invuller: Invuller): Record<string, unknown> {
  const groepen = Object.keys(vragen) as Vraaggroep[];
  return Object.fromEntries(groepen.map((groep) => [groep, toUnsafeGroep(groep, antwoorden, invuller)]));
}

const fieldOf = (naam: string): string => naam.slice(naam.indexOf('.') + 1);

/** Tells of the ticked fields that they are so; of the others nothing, so that they stay unknown. */
function ticked({ naam, opties = [], voor }: Vraag, antwoorden: Antwoorden, invuller: Invuller) {
  if (voor !== invuller) return {};
  const aangevinkt = antwoordenOp(antwoorden, naam).filter((optie) => opties.includes(optie));
  return Object.fromEntries(aangevinkt.map((optie) => [fieldOf(optie), 'ja']));
}

function valueFor(vraag: Vraag, antwoorden: Antwoorden, invuller: Invuller): unknown {
  if (vraag.voor !== undefined && vraag.voor !== invuller) return vraag.open;
  if (vraag.als !== undefined && !vraag.als(antwoorden)) return vraag.anders;
  const value = parse(vraag, antwoorden);
  return value === undefined && invuller === 'publiek' ? vraag.open : value;
}

function parse({ naam, soort }: Vraag, antwoorden: Antwoorden): unknown {
  const antwoord = antwoordOp(antwoorden, naam).trim();
  switch (soort) {
    case 'meerkeuze':
      return antwoordenOp(antwoorden, naam);
    case 'getalOfOnbekend':
      return numberOrUnknown(antwoordenOp(antwoorden, naam));
    case 'getal':
      return antwoord === '' ? null : toNumber(antwoord);
    case 'datum':
      return antwoord === '' ? undefined : toIsoDate(antwoord);
    default:
      return antwoord === '' ? undefined : antwoord;
  }
}

/** A number and "weet ik niet" together is a contradiction: it goes on as it is, and is refused. */
function numberOrUnknown(antwoorden: string[]): unknown {
  const [eerste, ...rest] = antwoorden;
  if (eerste === undefined) return undefined;
  if (rest.length > 0) return antwoorden;
  return eerste === 'onbekend' ? eerste : toNumber(eerste.trim());
}

function toNumber(text: string): number | string {
  return /^\d{1,6}$/.test(text) ? Number(text) : text;
}

/** A browser without a date field sends what a Dutch hand writes: 24-11-2026. */
function toIsoDate(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return text;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
