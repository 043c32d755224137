import { type Fase, isOpenFase } from '../casus/fase.js';
import { type VerdwenenStand, watOntbreekt } from '../casus/verdwenen.js';
import { NALOOP } from '../taak/wachtmoment.js';
import { IN_MOTOR, type Wachtpuntsoort } from '../taak/wachtpunt.js';
import type { Schending } from './bevinding.js';
import { type Storing, STORING_MAX } from './storing.js';

/** What the process engine says of itself, read over its API. */
export interface Motorstand {
  /** When the reading began: what came later it cannot know. */
  gelezenOp: Date;
  /** The active instances of `ketenaanpak`, with the casus that each names. */
  instanties: readonly { processInstanceKey: string; casusId: string | null }[];
  /** The element instances at which it waits: for somebody with a task, or for a moment on the clock. */
  wachtend: ReadonlySet<string>;
  /** Unresolved incidents, with the casus of their instance. */
  storingen: readonly Omit<Storing, 'incidentKey'>[];
}

/** A casus as the store knows it, for the check from outside. */
export interface ControleCasus extends VerdwenenStand {
  casusId: string;
  geopendOp: string;
  wachtpunten: readonly (VerdwenenStand['wachtpunten'][number] & {
    soort: Wachtpuntsoort;
    /** Of the element instance that opened it. */
    sleutel: string;
    geopendOp: string;
  })[];
}

export interface Gevonden {
  casusId: string;
  soort: Schending;
}

/** Between two steps store and engine may differ for a moment. */
const RUST = 5 * 60_000;

/** INV1 holds for F0 to F7, and by proposal for the evaluation (processen.md 11.4). */
export function wordtBewaakt(fase: Fase): boolean {
  return isOpenFase(fase) || fase === 'F9';
}

/**
 * INV1 from outside: it does not trust the projection. (i) exactly one active process; (ii) owner and substitute that
 * differ and have somebody; (iii) a wachtpunt that exists in the engine; (iv) a deadline ahead or an open escalation;
 * (v) no incident older than four hours.
 * @param isBezet whether anybody does the work of this group
 */
export function findSchendingen(
  motor: Motorstand,
  casussen: readonly ControleCasus[],
  { isBezet, nu }: { isBezet: (groep: string) => boolean; nu: Date },
): Gevonden[] {
  const instanties = countBy(motor.instanties);
  const stil = new Set(
    motor.storingen
      .filter(({ sinds }) => nu.getTime() - sinds.getTime() > STORING_MAX)
      .flatMap(({ casusId }) => casusId ?? []),
  );
  const isPril = (moment: string) => Date.parse(moment) > motor.gelezenOp.getTime() - RUST;
  return casussen
    .filter(({ fase }) => wordtBewaakt(fase))
    .flatMap((casus) => {
      const { casusId } = casus;
      const isGestart =
        instanties.get(casusId) === 1 || (!instanties.has(casusId) && isPril(casus.geopendOp));
      const bestaat = casus.wachtpunten.some(
        (wachtpunt) =>
          !IN_MOTOR.includes(wachtpunt.soort) ||
          motor.wachtend.has(wachtpunt.sleutel) ||
          isPril(wachtpunt.geopendOp) ||
          isMomentBereikt(wachtpunt, motor.gelezenOp),
      );
      const mist = watOntbreekt(casus, nu);
      const soorten: (Schending | false)[] = [
        !isGestart && 'PROCES',
        (mist.includes('EIGENAAR') || !hasTwoOwners(casus, isBezet)) && 'EIGENAAR',
        !bestaat && 'WACHTPUNT',
        mist.includes('TERMIJN') && 'TERMIJN',
        stil.has(casusId) && 'STORING',
      ];
      return soorten.flatMap((soort) => (soort === false ? [] : [{ casusId, soort }]));
    });
}

/** The moment that it waited for is there: from then on its deadline is what counts. */
function isMomentBereikt(
  { soort, uiterlijk }: ControleCasus['wachtpunten'][number],
  gelezenOp: Date,
): boolean {
  return soort === 'TIJD' && Date.parse(uiterlijk) - NALOOP <= gelezenOp.getTime();
}

/** And the other way round: every active process names a casus that there is, or that is being cleared away. */
export function findZonderCasus(motor: Motorstand, bekend: ReadonlySet<string>): string[] {
  return motor.instanties
    .filter(({ casusId }) => casusId === null || !bekend.has(casusId))
    .map(({ processInstanceKey }) => processInstanceKey);
}

function countBy(instanties: Motorstand['instanties']): Map<string, number> {
  const aantal = new Map<string, number>();
  for (const { casusId } of instanties)
    if (casusId !== null) aantal.set(casusId, (aantal.get(casusId) ?? 0) + 1);
  return aantal;
}

function hasTwoOwners(
  { eigenaarGroep, vervangerGroep }: ControleCasus,
  isBezet: (groep: string) => boolean,
): boolean {
  if (eigenaarGroep === null || vervangerGroep === null || eigenaarGroep === vervangerGroep) return false;
  return isBezet(eigenaarGroep) && isBezet(vervangerGroep);
}
