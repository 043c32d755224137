import type { Request } from 'express';
import type { Meldvorm } from '../../store/catalogus/read-meldvormen.js';
import type { Repository } from '../../store/repository.js';
import { type Teksten, vraagtekst } from '../teksten/teksten.js';
import { tekstenFor } from './adres.js';

/** The question whose answers are reference data: which there are, functioneel beheer decides (E06). */
export const VORMVRAAG = 'wat.verschijningsvormen';

/** The words of the public pages in the language that was asked for, with the forms that a melder can choose today. */
export async function publicTeksten(request: Request, repository: Repository): Promise<Teksten> {
  const vormen = await repository.readMeldvormen();
  return withVormen(
    tekstenFor(request),
    vormen.filter(({ isOpenbaar }) => isOpenbaar),
  );
}

/** Words with these forms as answers: in the words of the page where it has them, else by the name of the catalogue. */
export function withVormen(van: Teksten, vormen: readonly Meldvorm[]): Teksten {
  const tekst = vraagtekst(van, VORMVRAAG);
  const opties = [...vormen]
    .sort((een, ander) => Number(een.code === 'OVERIG') - Number(ander.code === 'OVERIG'))
    .map(({ code, naam, naamEngels }): [string, string] => [
      code,
      tekst.opties?.[code] ?? (van.taal === 'en' ? naamEngels : undefined) ?? naam,
    ]);
  return { ...van, vragen: { ...van.vragen, [VORMVRAAG]: { ...tekst, opties: Object.fromEntries(opties) } } };
}

/** The codes that can be chosen on a page with these words. */
export function vormenIn(teksten: Teksten): string[] {
  return Object.keys(vraagtekst(teksten, VORMVRAAG).opties ?? {});
}
