import { dagenZonderDekking, isWaarneembaar } from '../../domain/bewaken/rooster.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import { readRoosterregels } from '../rooster/read-roosterregels.js';
import { type NieuweBevinding, recordBevindingen } from './record-bevindingen.js';

/** Roles with open work of which a working day of the coming week has nobody in the rota (INV15). */
export async function checkDekking(
  uow: UnitOfWork,
  { sleutel }: { sleutel: string },
): Promise<NieuweBevinding[]> {
  const regels = await readRoosterregels(uow);
  const groepen = await readGroepenMetWerk(uow);
  const zonder = groepen.filter((groep) => dagenZonderDekking(regels, groep, uow.nu).length > 0);
  return recordBevindingen(uow, sleutel, {
    soorten: ['DEKKING'],
    gevonden: zonder.map((onderwerp) => ({ soort: 'DEKKING', onderwerp })),
  });
}

async function readGroepenMetWerk({ tx }: UnitOfWork): Promise<string[]> {
  const taken = await tx
    .selectFrom('wachtpunt')
    .select('eigenaarGroepen')
    .where('soort', '=', 'TAAK')
    .where('geslotenOp', 'is', null)
    .where('inCompartiment', '=', 0)
    .execute();
  const groepen = new Set(taken.flatMap(({ eigenaarGroepen }) => fromJson<string[]>(eigenaarGroepen)));
  // A role as a whole is covered by one of its organisations.
  return [...groepen].filter((groep) => isWaarneembaar(groep.includes('.') ? groep : `${groep}.een`)).sort();
}
