import { randomUUID } from 'node:crypto';
import { partnerGroepen } from '../../domain/keten/sociale-kaart.js';
import { isAanTafel, type Uitnodigingstatus } from '../../domain/overleg/uitnodiging.js';
import { type Termijnregel, deriveUiterlijk } from '../../domain/taak/termijnen.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Evaluatiestap } from './evaluatiestap.js';
import { findEvaluatie } from './find-evaluatie.js';

export interface Instemmingsvragen {
  betrokkenPartners: { instemmingId: string; uitvoerderGroep: string }[];
  instemmingUiterlijk: string;
}

/** Without a partner that sat at the table the ketenregieteam speaks for all. */
const KETENREGIETEAM = 'r04';

/** Asks each partner that sat at the table whether it agrees with the begeleider (A5.1), until T09. */
export async function askInstemming(
  uow: UnitOfWork,
  stap: Evaluatiestap & { termijnregel: Termijnregel },
): Promise<Instemmingsvragen> {
  const { tx, nu } = uow;
  const { evaluatieId, elementInstanceKey: sleutel, termijnregel } = stap;
  const { casusId, ronde } = await findEvaluatie(uow, evaluatieId);
  const eerder = await readRonde(uow, sleutel);
  if (eerder !== undefined) return eerder;
  const uiterlijk = deriveUiterlijk(termijnregel, 'P3', nu).toISOString();
  for (const groep of await betrokkenGroepen(uow, casusId))
    await tx
      .insertInto('instemming')
      .values({
        instemmingId: randomUUID(),
        evaluatieId,
        casusId,
        sleutel,
        ronde: ronde + 1,
        groep,
        uiterlijk,
        antwoord: null,
        beantwoordOp: null,
      })
      .execute();
  await tx
    .updateTable('evaluatie')
    .set({ ronde: ronde + 1 })
    .where('evaluatieId', '=', evaluatieId)
    .execute();
  return (await readRonde(uow, sleutel))!;
}

async function readRonde({ tx }: UnitOfWork, sleutel: string): Promise<Instemmingsvragen | undefined> {
  const rijen = await tx
    .selectFrom('instemming')
    .select(['instemmingId', 'groep', 'uiterlijk'])
    .where('sleutel', '=', sleutel)
    .orderBy('groep')
    .execute();
  const [eerste] = rijen;
  if (eerste === undefined) return undefined;
  return {
    betrokkenPartners: rijen.map(({ instemmingId, groep }) => ({ instemmingId, uitvoerderGroep: groep })),
    instemmingUiterlijk: eerste.uiterlijk,
  };
}

/** One group for each partner: of the ketenregieteam where it has one. Procesregie proposes and is not asked. */
async function betrokkenGroepen(uow: UnitOfWork, casusId: string): Promise<string[]> {
  const { gemeente } = await findCasus(uow, casusId);
  const kaart = await readSocialeKaart(uow);
  const uitnodigingen = await uow.tx
    .selectFrom('uitnodiging')
    .select(['partner', 'status'])
    .where('casusId', '=', casusId)
    .execute();
  const groepen = uitnodigingen
    .filter(({ status }) => isAanTafel(status as Uitnodigingstatus))
    .flatMap(({ partner }) => {
      const eigen = partnerGroepen(kaart, partner, gemeente);
      return eigen.find((groep) => groep.startsWith('r04.')) ?? eigen[0] ?? [];
    })
    .filter((groep) => !groep.startsWith('r03'));
  return groepen.length === 0 ? [KETENREGIETEAM] : [...new Set(groepen)].sort();
}
