import { GEMEENTEKEUZES } from '../../domain/keten/gemeente.js';
import { INDELINGEN, type Indeling, leesCijfer } from '../../domain/kleine-aantallen/stuurinformatie.js';
import type { Toegang } from '../../domain/toegang/toegang.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import type { Stuurinformatie } from '../weergave.js';
import { type Kwartaalcijfers, publishKwartalen } from './publish-kwartalen.js';

const LOG = { verwerking: 'STUURINFORMATIE_GELEZEN', actie: 'lezen', veldgroep: 'stuurinformatie' } as const;

/** The figures per quarter; who works for one municipality gets those of that municipality alone. */
export async function readStuurinformatie(vraag: Vraag): Promise<Stuurinformatie[]> {
  const alles = mayRead(vraag);
  const gemeenten = GEMEENTEKEUZES.filter((gemeente) => mayRead(vraag, gemeente).toegestaan);
  const toegang = alles.toegestaan || gemeenten[0] === undefined ? alles : mayRead(vraag, gemeenten[0]);
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  if (!toegang.toegestaan) throw new AccessRefused();
  const kwartalen = await vraag.asSysteem('stuurinformatie', () => publishKwartalen(vraag));
  return kwartalen.map((kwartaal) => toWeergave(kwartaal, alles.toegestaan, gemeenten));
}

function mayRead({ betrokkene, context, regels }: Vraag, gemeente?: string): Toegang {
  const object = { doel: context.doel, ...(gemeente === undefined ? {} : { gemeente }) };
  return regels.may(betrokkene, 'stuurinformatie:lezen', object);
}

function toWeergave(
  { kwartaal, opgemaaktOp, cijfers }: Kwartaalcijfers,
  alles: boolean,
  gemeenten: readonly string[],
): Stuurinformatie {
  const indelingen = (Object.keys(INDELINGEN) as Indeling[]).filter(
    (indeling) => alles || indeling === 'gemeente',
  );
  return {
    kwartaal,
    opgemaaktOp,
    totaal: alles ? { aantal: leesCijfer(cijfers) } : null,
    tabellen: indelingen.map((indeling) => ({
      indeling,
      rijen: (indeling === 'gemeente' ? gemeenten : INDELINGEN[indeling]).map((groep) => ({
        groep,
        aantal: leesCijfer(cijfers, indeling, groep),
      })),
    })),
  };
}
