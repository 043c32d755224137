import { isAfgeschermd } from '../../../domain/toegang/afgeschermd.js';
import type { Elementinstantie } from '../../ports/monitor-port.js';
import type { Modelelement, Modeltimer } from '../model/read-model.js';
import type { GetoondeVariabele } from './toonbaar.js';

/** A timer that runs, and when it goes off as far as the model and its variables tell. */
export interface Wekker {
  elementId: string;
  naam: string;
  /** Null when it cannot be worked out, or not by this betrokkene. */
  op: Date | null;
  /** As it was written in the model. */
  uitdrukking: string;
}

/** The instance, and the moment at which it is looked at. */
interface Waar {
  instantieKey: string;
  nu: Date;
}

/**
 * The timers that an instance waits for. The API of 8.8 knows no timers, so they are worked out from the model: a catch
 * event that is active, and those on the border of an active element.
 */
export function wekkersOf(
  model: readonly Modelelement[],
  elementen: readonly Elementinstantie[],
  variabelen: readonly GetoondeVariabele[],
  { instantieKey, nu }: Waar,
): Wekker[] {
  const actief = elementen.filter(({ state }) => state === 'ACTIVE');
  return model.flatMap(({ elementId, naam, timer, aan }) => {
    if (timer === null) return [];
    return actief
      .filter((element) => element.elementId === (aan ?? elementId))
      .map(({ begonnenOp, elementInstantieKey }) => {
        // What the element has of its own goes before what the whole process has.
        const binnen = [elementInstantieKey, instantieKey].flatMap((scope) =>
          variabelen.filter(({ scopeKey }) => scopeKey === scope),
        );
        return {
          elementId,
          naam,
          op: momentOf(timer, binnen, { begonnen: new Date(begonnenOp), nu }),
          uitdrukking: timer.uitdrukking.replace(/^=/, '').trim(),
        };
      });
  });
}

function momentOf(
  { soort, uitdrukking }: Modeltimer,
  variabelen: readonly GetoondeVariabele[],
  { begonnen, nu }: { begonnen: Date; nu: Date },
): Date | null {
  const waarde = uitdrukking.startsWith('=') ? valueOf(uitdrukking.slice(1).trim(), variabelen) : uitdrukking;
  if (typeof waarde !== 'string') return null;
  if (soort === 'herhaling') return nextOf(waarde, nu);
  if (soort === 'moment') return Number.isNaN(Date.parse(waarde)) ? null : new Date(waarde);
  const duur = durationOf(waarde);
  return duur === null ? null : new Date(begonnen.getTime() + duur);
}

/** The next time of `R10/2026-12-01T16:00:00Z/P1D`; null when it went off as often as it can, and for any other repetition. */
function nextOf(text: string, nu: Date): Date | null {
  const [, keren = '', eerste = '', tussen = ''] = /^R(\d*)\/([^/]+)\/(P[^/]+)$/.exec(text) ?? [];
  const [begin, duur] = [Date.parse(eerste), durationOf(tussen)];
  if (Number.isNaN(begin) || duur === null || duur === 0) return null;
  const gehad = Math.max(Math.floor((nu.getTime() - begin) / duur) + 1, 0);
  return keren !== '' && gehad >= Number(keren) ? null : new Date(begin + gehad * duur);
}

/** The value at a path such as `contact.vanaf`; anything that computes is left to the engine. */
function valueOf(pad: string, variabelen: readonly GetoondeVariabele[]): unknown {
  const [naam = '', ...velden] = pad.split('.');
  const waarde = variabelen.find((een) => een.naam === naam)?.waarde;
  if (isAfgeschermd(waarde)) return undefined;
  return velden.reduce<unknown>(
    (van, veld) =>
      typeof van === 'object' && van !== null ? (van as Record<string, unknown>)[veld] : undefined,
    waarde,
  );
}

/** ISO 8601 in weeks, days, hours, minutes and seconds; null for months and years, which have no fixed length. */
function durationOf(text: string): number | null {
  const match = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  if (match === null) return null;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.map(Number).map((n) => n || 0);
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
