import type { Beslistabel, Tabelkolom } from './beslistabel.js';
import { type Celtoets, type Waarde, getallenIn, isOpen, readCel } from './tabelcel.js';
import { textsIn } from './beslistabel.js';

/** A case with which a table can be asked: a value for each input. */
export type Voorbeeld = Readonly<Record<string, Waarde>>;

/** What a table leaves open or says twice, each with a case that shows it. */
export interface Tabeldekking {
  /** Cases for which no rule fits. */
  gaten: Voorbeeld[];
  /** Pairs of rules that fit the same case. */
  overlap: { eerste: string; tweede: string; voorbeeld: Voorbeeld }[];
  /** Rules that never count, because rules above take every case. */
  onbereikbaar: string[];
}

interface Kolomwaarden {
  naam: string;
  waarden: readonly Waarde[];
}

/** Enough to see what is missing; a table of which a column was cleared has thousands. */
const MEESTE_GATEN = 5;

/**
 * Which cases of the allowed values a table covers. Numbers are tried at, beside and between every bound that it names.
 * @returns undefined when a cell or input is of a kind that only the engine can work out, such as a list
 */
export function deriveDekking(tabel: Beslistabel): Tabeldekking | undefined {
  const kolommen = tabel.invoer.map((kolom, plaats) => waardenVan(tabel, kolom, plaats));
  const toetsen = tabel.regels.map(({ cellen }) => cellen.map(readCel));
  if (kolommen.some((kolom) => kolom === undefined)) return undefined;
  if (toetsen.some((regel) => regel.some((toets) => toets === undefined))) return undefined;
  const alle = kolommen as Kolomwaarden[];
  const regels = toetsen as Celtoets[][];
  return {
    gaten: findGaten(alle, regels),
    overlap: findOverlap(tabel, alle, regels),
    onbereikbaar: findOnbereikbaar(tabel, alle, regels),
  };
}

/** Every value that an input may have, as far as the table can tell them apart. */
function waardenVan(tabel: Beslistabel, kolom: Tabelkolom, plaats: number): Kolomwaarden | undefined {
  const cellen = tabel.regels.map(({ cellen: rij }) => rij[plaats] ?? '');
  const leeg: Waarde[] = cellen.some((cel) => /\bnull\b/.test(cel)) ? [null] : [];
  if (kolom.type === 'boolean') return { naam: kolom.naam, waarden: [true, false, ...leeg] };
  if (/^(number|integer|long|double)$/.test(kolom.type)) {
    const grenzen = cellen.flatMap(getallenIn);
    const waarden = grenzen.flatMap((grens) => [grens - 1, grens, grens + 1]).filter((getal) => getal >= 0);
    return {
      naam: kolom.naam,
      waarden: [...new Set<Waarde>(waarden.length === 0 ? [0] : waarden.sort((a, b) => a - b)), ...leeg],
    };
  }
  if (kolom.type !== 'string') return undefined;
  const waarden = kolom.waarden.length > 0 ? kolom.waarden : cellen.flatMap(textsIn);
  return waarden.length === 0
    ? cellen.every(isOpen)
      ? { naam: kolom.naam, waarden: [''] }
      : undefined
    : { naam: kolom.naam, waarden: [...new Set(waarden), ...leeg] };
}

/** Goes through the inputs one by one with the rules that still fit; the same rules at the same input are asked once. */
function findGaten(kolommen: readonly Kolomwaarden[], regels: readonly Celtoets[][]): Voorbeeld[] {
  const gaten: Voorbeeld[] = [];
  const gedekt = new Set<string>();
  const zoek = (plaats: number, levend: readonly number[], tot: Voorbeeld): boolean => {
    if (levend.length === 0) {
      const rest = kolommen.slice(plaats).map(({ naam, waarden }) => [naam, waarden[0]!] as const);
      gaten.push({ ...tot, ...Object.fromEntries(rest) });
      return false;
    }
    const kolom = kolommen[plaats];
    const stand = `${plaats}:${levend.join()}`;
    if (kolom === undefined || gedekt.has(stand)) return true;
    let isHeel = true;
    for (const waarde of kolom.waarden) {
      if (gaten.length >= MEESTE_GATEN) return false;
      const over = levend.filter((regel) => regels[regel]![plaats]!(waarde));
      isHeel = zoek(plaats + 1, over, { ...tot, [kolom.naam]: waarde }) && isHeel;
    }
    if (isHeel) gedekt.add(stand);
    return isHeel;
  };
  zoek(
    0,
    regels.map((_, regel) => regel),
    {},
  );
  return gaten;
}

function findOverlap(
  { regels: namen }: Beslistabel,
  kolommen: readonly Kolomwaarden[],
  regels: readonly Celtoets[][],
): Tabeldekking['overlap'] {
  return regels.flatMap((eerste, een) =>
    regels.slice(een + 1).flatMap((tweede, verder) => {
      const voorbeeld = commonCase(kolommen, [eerste, tweede]);
      return voorbeeld === null
        ? []
        : [{ eerste: namen[een]!.id, tweede: namen[een + 1 + verder]!.id, voorbeeld }];
    }),
  );
}

/** A case that all of these rules accept; null when there is none. */
function commonCase(kolommen: readonly Kolomwaarden[], regels: readonly Celtoets[][]): Voorbeeld | null {
  const gekozen = kolommen.map(({ naam, waarden }, plaats) => ({
    naam,
    waarde: waarden.find((waarde) => regels.every((regel) => regel[plaats]!(waarde))),
  }));
  if (gekozen.some(({ waarde }) => waarde === undefined)) return null;
  return Object.fromEntries(gekozen.map(({ naam, waarde }) => [naam, waarde!]));
}

/** A rule counts when there is a case that it accepts and no rule above it does. */
function findOnbereikbaar(
  { regels: namen }: Beslistabel,
  kolommen: readonly Kolomwaarden[],
  regels: readonly Celtoets[][],
): string[] {
  return regels.flatMap((regel, plaats) => {
    const eigen = kolommen.map(({ naam, waarden }, kolom) => ({
      naam,
      waarden: waarden.filter((waarde) => regel[kolom]!(waarde)),
    }));
    const isLeeg = eigen.some(({ waarden }) => waarden.length === 0);
    if (isLeeg || findGaten(eigen, regels.slice(0, plaats)).length === 0) return [namen[plaats]!.id];
    return [];
  });
}
