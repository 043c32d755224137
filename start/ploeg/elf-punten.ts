import { voorzetVan } from '../../domain/dossiervorming/voorzet.js';
import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import type { Repository } from '../../store/repository.js';
import { type Antwoord, antwoorden } from './antwoorden.js';

/**
 * What somebody of the meldpunt fills in when nobody knows more than the melding said.
 * @throws Error for who may not read the melding
 */
export async function elfPunten(dossiers: Repository, casusId: string): Promise<Antwoord> {
  const [melding] = await dossiers.readMeldingen(casusId);
  const [persoon] = await dossiers.readPersonen(casusId);
  if (melding === undefined || isAfgeschermd(melding.kern)) throw new Error('Expected a readable melding');
  const personalia = persoon === undefined || isAfgeschermd(persoon.personalia) ? {} : persoon.personalia;
  const bekend = voorzetVan({ kern: melding.kern, persoon: personalia });
  const { lvb = 'onbekend' } =
    persoon === undefined || isAfgeschermd(persoon.kenmerken) ? {} : persoon.kenmerken;
  return antwoorden.dossierVormen(bekend, lvb === 'ja' ? 'onbekend' : lvb);
}
