import type { Verwerkingslogregel } from '../../domain/verantwoording/verwerkingslog.js';
import type { VerwerkingslogIndexTabel } from '../database/tables/verantwoording.js';

/** By what a line is found; the check holds it against the line itself, so that nothing can be hidden by it. */
export function indexOf(
  volgnummer: number,
  regel: Pick<
    Verwerkingslogregel,
    'tijdstip' | 'verwerking' | 'actie' | 'gebruikerId' | 'betrokkeneSoort' | 'betrokkeneId'
  >,
): VerwerkingslogIndexTabel {
  const { tijdstip, verwerking, actie, gebruikerId, betrokkeneSoort, betrokkeneId } = regel;
  return { volgnummer, tijdstip, verwerking, actie, gebruikerId, betrokkeneSoort, betrokkeneId };
}
