import { createHash } from 'node:crypto';
import type { Logaantekening, Verwerkingslogregel } from '../../domain/verantwoording/verwerkingslog.js';
import { ACTIVITEIT_VAN } from '../../domain/verantwoording/verwerkingsregister.js';

/**
 * Adds to a line what follows from its place in the log. Its span is taken from trace and place: no two lines of a trace
 * share one, and nothing that happens by chance gets into the log.
 */
export function completeLine(
  aantekening: Logaantekening,
  { volgnummer, einde, regelversie }: { volgnummer: number; einde: Date; regelversie: number | null },
): Verwerkingslogregel {
  return {
    redenId: null,
    ...aantekening,
    einde: einde.toISOString(),
    regelversie,
    activiteit: ACTIVITEIT_VAN[aantekening.verwerking],
    statusCode: aantekening.resultaat === 'OK' ? 'OK' : 'UNSET',
    spanId: createHash('sha256').update(`${aantekening.traceId}|${volgnummer}`).digest('hex').slice(0, 16),
  };
}
