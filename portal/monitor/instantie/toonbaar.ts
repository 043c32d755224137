import { isVanCompartiment } from '../../../domain/monitor/compartiment.js';
import { isStrafrechtvariabele } from '../../../domain/monitor/gesloten-waarden.js';
import { AFGESCHERMD, type Afschermbaar } from '../../../domain/toegang/afgeschermd.js';
import type { Variabeleklasse } from '../../../domain/variabelen/define-variabele.js';
import { VARIABELEN, isVariabele } from '../../../domain/variabelen/index.js';
import type { Elementinstantie, Procesvariabele } from '../../ports/monitor-port.js';

/** A process variable as somebody may see it. */
export interface GetoondeVariabele {
  naam: string;
  label: string;
  /** Null when it is not in the dictionary: then nobody sees its value. */
  klasse: Variabeleklasse | null;
  waarde: Afschermbaar<unknown>;
  scopeKey: string;
}

/**
 * The variables of an instance: values of the classes that may be read, the others masked. Those of the criminal
 * investigation are not there at all (INV8).
 * @param elementen to leave out what is kept in a part of the compartment
 */
export function toonbareVariabelen(
  variabelen: readonly Procesvariabele[],
  klassen: readonly Variabeleklasse[],
  elementen: readonly Elementinstantie[],
): GetoondeVariabele[] {
  const verborgen = new Set(
    elementen
      .filter(({ elementId }) => isVanCompartiment(elementId))
      .map(({ elementInstantieKey }) => elementInstantieKey),
  );
  return variabelen
    .filter(({ naam, scopeKey }) => !isStrafrechtvariabele(naam) && !verborgen.has(scopeKey))
    .map(({ naam, waarde, scopeKey }) => {
      const bekend = isVariabele(naam) ? VARIABELEN[naam] : null;
      const isLeesbaar = bekend !== null && klassen.includes(bekend.klasse);
      return {
        naam,
        label: bekend?.label ?? naam,
        klasse: bekend?.klasse ?? null,
        waarde: isLeesbaar ? waarde : AFGESCHERMD,
        scopeKey,
      };
    });
}

/** The elements that an instance went through: neither itself, nor flows, nor what is of the compartment. */
export const toonbareElementen = (elementen: readonly Elementinstantie[]): Elementinstantie[] =>
  elementen.filter(
    ({ type, elementId }) => type !== 'PROCESS' && type !== 'SEQUENCE_FLOW' && !isVanCompartiment(elementId),
  );
