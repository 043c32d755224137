import { CELLEN, type Cel, ZONDER_CASUS } from './matrix-3.4.js';
import { type Feit, type Situatie, RELATIE, isVoor } from './situatie.js';

/** What the words of a cell ask for. */
interface Lezing {
  lezen: boolean;
  schrijven: boolean;
  feiten: Feit[];
  vanaf: 'F0' | 'F2' | 'F3';
}

/** Every word that a cell may hold, the longest first. */
const WOORDEN: readonly [woord: RegExp, feit: Feit][] = [
  [/bij P1\/D4/, 'P1 of D4'],
  [/na uitnodiging/, 'uitnodiging en convenant'],
  [/bij eigen inwoner/, 'eigen inwoner'],
  [/eigen gemeente/, 'eigen gemeente'],
  [/tenzij zorgpartner en nodig/, 'zorgpartner en nodig'],
  [/\(alleen als van belang voor veiligheid\)/, 'van belang voor veiligheid'],
  [/bij (bestuurlijke )?maatregel/, 'maatregel'],
  [/alleen veiligheidssamenvatting/, 'veiligheidssamenvatting'],
  [/uitkomst/, 'uitkomst'],
  [/statusvlag/, 'statusvlag'],
  [/vrijgegeven/, 'vrijgegeven'],
  [/\*( \(bijdrage\))?|eigen( deel)?/, 'eigen'],
  [/alleen bij noodzaak, B/, 'breekglas'],
];
/** These stand where the letter is a dash or missing: under the condition one reads. */
const OPENT_LEZEN: readonly Feit[] = [
  'zorgpartner en nodig',
  'van belang voor veiligheid',
  'veiligheidssamenvatting',
];

/** @throws Error for a word that has no meaning here, so that none is read over */
export function readCel({ tekst }: Pick<Cel, 'tekst'>): Lezing {
  let rest = tekst;
  const take = (woord: RegExp): string | undefined => {
    const gevonden = woord.exec(rest)?.[0];
    if (gevonden !== undefined) rest = rest.replace(gevonden, '').trim();
    return gevonden;
  };
  const vanaf = take(/vanaf F[23]/)?.slice(-2) as 'F2' | 'F3' | undefined;
  const feiten = WOORDEN.filter(([woord]) => take(woord) !== undefined).map(([, feit]) => feit);
  const letters = take(/^(LS|L|S|-)/) ?? '';
  if (rest !== '') throw new Error(`Expected words of the matrix, got ${rest} in ${tekst}`);
  return {
    lezen: letters.includes('L') || feiten.some((feit) => OPENT_LEZEN.includes(feit)),
    schrijven: letters.includes('S'),
    feiten,
    vanaf: vanaf ?? 'F0',
  };
}

const LEZINGEN = new Map(CELLEN.map((cel) => [cel, readCel(cel)]));

/** What section 3.4 says of this cell in this situation: matrix, roles, note below the matrix and D11 together. */
export function mag(cel: Cel, actie: 'lezen' | 'schrijven', situatie: Situatie): boolean {
  const lezing = LEZINGEN.get(cel) ?? readCel(cel);
  if (!lezing[actie] || situatie.doel !== 'past') return false;
  if (actie === 'schrijven' && lezing.feiten.includes('breekglas')) return false;
  const asked = [...lezing.feiten, ...asksOf(cel)];
  if (!asked.every((feit) => situatie.feiten.includes(feit))) return false;
  return ZONDER_CASUS.includes(cel.groep) || (hasRelatie(cel, situatie) && isOpen(cel, lezing, situatie));
}

/** What the table of roles and D11.8 ask besides the cell. */
function asksOf({ rol, groep }: Cel): Feit[] {
  const uitgenodigd: Feit[] =
    rol === 'R05' && !ZONDER_CASUS.includes(groep) ? ['uitnodiging en convenant'] : [];
  return groep === 'strafrecht' && rol !== 'R07' ? [...uitgenodigd, 'vrijgegeven'] : uitgenodigd;
}

/** D11.2. */
function hasRelatie({ rol }: Cel, { relatie, reden }: Situatie): boolean {
  if (rol === 'R12') return reden;
  return RELATIE[rol] === undefined || relatie;
}

/** The phases of the cell, of the role and of the note below the matrix; D11.7. */
function isOpen({ rol, groep }: Cel, { vanaf, feiten }: Lezing, situatie: Situatie): boolean {
  const { fase } = situatie;
  if (isVoor(fase, vanaf)) return false;
  // "F0-F2 alles van eigen meldingen": an own part of something later is another thing.
  if (rol === 'R02' && !feiten.includes('eigen') && !isVoor(fase, 'F3')) return false;
  if (rol === 'R04' && isVoor(fase, 'F3') && !['meldingKern', 'personalia', 'weging1'].includes(groep))
    return false;
  if (groep === 'melderidentiteit' && situatie.melderAnoniem && rol !== 'R02') return false;
  if (isVoor(fase, 'F8') || rol === 'R03' || rol === 'R12') return true;
  return rol !== 'R05' && rol !== 'R08' && situatie.feiten.includes('eigen');
}
