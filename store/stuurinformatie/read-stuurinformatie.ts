import { GEMEENTEKEUZES } from '../../domain/keten/gemeente.js';
import {
  INDELINGEN,
  type Indeling,
  groepenVan,
  leesCijfer,
  leesSlachtoffers,
} from '../../domain/kleine-aantallen/stuurinformatie.js';
import { readVormen } from '../catalogus/read-verschijningsvormen.js';
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
  const [kwartalen, vormen] = await vraag.asSysteem('stuurinformatie', async () => [
    await publishKwartalen(vraag),
    await readVormen(vraag),
  ]);
  return kwartalen.map((kwartaal) => toWeergave(kwartaal, { alles: alles.toegestaan, gemeenten, vormen }));
}

function mayRead({ betrokkene, context, regels }: Vraag, gemeente?: string): Toegang {
  const object = { doel: context.doel, ...(gemeente === undefined ? {} : { gemeente }) };
  return regels.may(betrokkene, 'stuurinformatie:lezen', object);
}

function toWeergave(
  { kwartaal, opgemaaktOp, cijfers }: Kwartaalcijfers,
  ziet: { alles: boolean; gemeenten: readonly string[]; vormen: Readonly<Record<string, string>> },
): Stuurinformatie {
  const { alles, gemeenten, vormen } = ziet;
  const indelingen = (Object.keys(INDELINGEN) as Indeling[]).filter(
    (indeling) => alles || indeling === 'gemeente',
  );
  return {
    kwartaal,
    opgemaaktOp,
    totaal: alles ? { aantal: leesCijfer(cijfers), slachtoffers: leesSlachtoffers(cijfers) } : null,
    tabellen: indelingen.map((indeling) => ({
      indeling,
      rijen: (indeling === 'gemeente' ? gemeenten : groepenVan(indeling, Object.keys(vormen))).map(
        (groep) => ({
          groep,
          ...(indeling === 'vorm' && groep in vormen ? { naam: vormen[groep] } : {}),
          aantal: leesCijfer(cijfers, indeling, groep),
        }),
      ),
    })),
  };
}
