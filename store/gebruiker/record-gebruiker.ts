import type { Professional } from '../../domain/keten/betrokkene.js';
import type { Toegang } from '../../domain/toegang/toegang.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';

export const naamPlaats = (gebruikerId: string) => ({ tabel: 'gebruiker', id: gebruikerId, veld: 'naam' });

/**
 * What the identity provider vouched for at this login; the guard of tasks reads mandates from here.
 * @throws AccessRefused for anybody else than this person
 */
export async function recordGebruiker(vraag: Vraag, professional: Professional): Promise<void> {
  const { tx, nu, cipher } = vraag;
  const { gebruikerId, naam, organisatie, rollen, groepen, mandaten } = professional;
  const isZelf = vraag.betrokkene.soort === 'professional' && vraag.betrokkene.gebruikerId === gebruikerId;
  const toegang: Toegang = isZelf
    ? { toegestaan: true, grondslag: 'aanmelding', doel: vraag.context.doel, regel: 'D11.1' }
    : { toegestaan: false, regel: 'D11.1', zichtbaar: false };
  logVraag(vraag, {
    verwerking: 'GEBRUIKER_AANGEMELD',
    actie: 'schrijven',
    veldgroep: 'procesgegevens',
    onderwerpen: [{ soort: 'gebruiker', id: gebruikerId, toegang }],
  });
  if (!isZelf) throw new AccessRefused();
  const rij = {
    naam: cipher.seal(naamPlaats(gebruikerId), naam),
    organisatie,
    rollen: JSON.stringify(rollen),
    groepen: JSON.stringify(groepen),
    mandaten: JSON.stringify(mandaten),
    gezienOp: nu.toISOString(),
  };
  await tx
    .insertInto('gebruiker')
    .values({ gebruikerId, ...rij })
    .onConflict((conflict) => conflict.column('gebruikerId').doUpdateSet(rij))
    .execute();
}
