import { deriveBewaartermijn, isVerlengbaarTot } from '../../domain/casus/bewaren.js';
import { DomainError } from '../../domain/errors.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { keepLonger } from './keep-longer.js';
import { readBewaarstanden } from './read-bewaarstanden.js';

const LOG = {
  verwerking: 'BEWAARTERMIJN_VERLENGD',
  actie: 'schrijven',
  veldgroep: 'bewaartermijnen',
} as const;

/** A decision to keep a casus longer: until when, and why. */
export interface Verlenging {
  tot: Date;
  besluit: string;
}

/**
 * Keeps a casus longer, by a decision of who has the mandate for it (E03c, E14a); each decision stays.
 * @throws DomainError GEEN_MANDAAT, MOTIVERING_ONTBREEKT, or ONGELDIG for an end to which may not be extended
 */
export async function extendBewaartermijn(
  vraag: Vraag,
  casusId: string,
  { tot, besluit }: Verlenging,
): Promise<void> {
  const { nu, betrokkene } = vraag;
  const { may } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('bewaartermijnen:schrijven');
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  if (!toegang.toegestaan || betrokkene.soort !== 'professional') throw new AccessRefused();
  if (!betrokkene.mandaten.includes('verlengingBewaartermijn')) throw new DomainError('GEEN_MANDAAT');
  if (!isMotivering(besluit)) throw new DomainError('MOTIVERING_ONTBREEKT');
  const [stand] = await readBewaarstanden(vraag, casusId);
  if (stand === undefined || !isVerlengbaarTot(deriveBewaartermijn(stand, nu), tot, nu))
    throw new DomainError('ONGELDIG', {
      velden: { tot: 'Kies een dag na het einde van de bewaartermijn, en binnen vijf jaar.' },
    });
  await keepLonger(vraag, {
    casusId,
    tot,
    besluit,
    organisatie: betrokkene.organisatie,
    door: pseudoniemOf(betrokkene),
  });
}
