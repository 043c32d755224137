import { isBegeleidersgroep, isNeutraal, type Sporen } from '../../domain/evaluatie/neutraliteit.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';

export interface Begeleider {
  gebruikerId: string;
  organisatie: string;
  groepen: string[];
  /** In which this person is procesbegeleider. */
  groep: string;
}

/** The procesbegeleiders (R10) that logged in once and were not involved, by what was vouched for then (INV12). */
export async function listNeutraleBegeleiders(
  { tx }: Pick<UnitOfWork, 'tx'>,
  sporen: Sporen,
): Promise<Begeleider[]> {
  const gebruikers = await tx
    .selectFrom('gebruiker')
    .select(['gebruikerId', 'organisatie', 'groepen'])
    .orderBy('gebruikerId')
    .execute();
  return gebruikers
    .map((rij) => ({ ...rij, groepen: fromJson<string[]>(rij.groepen) }))
    .flatMap((rij) => {
      const groep = begeleidersgroepOf(rij.groepen);
      return groep === undefined ? [] : [{ ...rij, groep }];
    })
    .filter((begeleider) => isNeutraal(begeleider, sporen));
}

/** The group of the organisation, rather than that of the whole role. */
function begeleidersgroepOf(groepen: readonly string[]): string | undefined {
  const eigen = groepen.filter(isBegeleidersgroep);
  return eigen.find((groep) => groep.includes('.')) ?? eigen[0];
}
