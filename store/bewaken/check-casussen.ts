import { SCHENDINGEN } from '../../domain/bewaken/bevinding.js';
import {
  type ControleCasus,
  type Motorstand,
  findSchendingen,
  findZonderCasus,
} from '../../domain/bewaken/casus-controle.js';
import type { Fase } from '../../domain/casus/fase.js';
import type { Wachtpuntsoort } from '../../domain/taak/wachtpunt.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { readBezetting } from './read-bezetting.js';
import { type Aantreffen, type NieuweBevinding, recordBevindingen } from './record-bevindingen.js';

/** INV1 from outside, in both directions: each casus in the engine, and each process in the dossier (processen.md 4.14). */
export async function checkCasussen(
  uow: UnitOfWork,
  { sleutel, motor }: { sleutel: string; motor: Motorstand },
): Promise<NieuweBevinding[]> {
  const casussen = await readControleCasussen(uow);
  const isBezet = await readBezetting(uow);
  const schendingen = findSchendingen(motor, casussen, { isBezet, nu: uow.nu });
  const zonderCasus = findZonderCasus(motor, await readBekend(uow));
  const gevonden: Aantreffen[] = [
    ...schendingen.map(({ casusId, soort }) => ({ soort, casusId, onderwerp: casusId })),
    ...zonderCasus.map((onderwerp) => ({ soort: 'ZONDER_CASUS' as const, onderwerp })),
  ];
  return recordBevindingen(uow, sleutel, { soorten: SCHENDINGEN, gevonden });
}

async function readControleCasussen({ tx }: UnitOfWork): Promise<ControleCasus[]> {
  const casussen = await tx
    .selectFrom('casus')
    .select(['casusId', 'fase', 'eigenaarGroep', 'vervangerGroep', 'geopendOp'])
    .where((of) => of.or([of('status', '=', 'OPEN'), of('fase', '=', 'F9')]))
    .execute();
  const wachtpunten = await tx
    .selectFrom('wachtpunt')
    .select(['casusId', 'soort', 'sleutel', 'geopendOp', 'uiterlijk', 'escalatieOpen'])
    .where('casusId', 'is not', null)
    .where('geslotenOp', 'is', null)
    // What police and OM do in their compartment may not show, nor hold a casus that has nothing else (INV8).
    .where('inCompartiment', '=', 0)
    .execute();
  const perCasus = new Map<string, ControleCasus['wachtpunten'][number][]>();
  for (const { casusId, soort, escalatieOpen, ...wachtpunt } of wachtpunten) {
    const van = perCasus.get(casusId ?? '') ?? [];
    van.push({ ...wachtpunt, soort: soort as Wachtpuntsoort, escalatieOpen: escalatieOpen === 1 });
    perCasus.set(casusId ?? '', van);
  }
  return casussen.map((casus) => ({
    ...casus,
    fase: casus.fase as Fase,
    wachtpunten: perCasus.get(casus.casusId) ?? [],
  }));
}

/** Every casus that there is, and those of which the engine is still being cleared. */
async function readBekend({ tx }: UnitOfWork): Promise<Set<string>> {
  const casussen = await tx.selectFrom('casus').select('casusId').execute();
  const vernietigd = await tx
    .selectFrom('vernietigd')
    .select('casusId')
    .where('motorLeegOp', 'is', null)
    .execute();
  return new Set([...casussen, ...vernietigd].map(({ casusId }) => casusId));
}
