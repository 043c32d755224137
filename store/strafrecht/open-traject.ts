import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Trajectstap } from './record-preweeg.js';
import { findTraject } from './find-traject.js';
import { readCompartiment } from './strafrechtvelden.js';

/** @returns whether the outcome of the pre-weeg is known already, so that nobody is asked for it again */
export async function openTraject(uow: UnitOfWork, stap: Trajectstap): Promise<boolean> {
  await findTraject(uow, stap);
  const { preweegGedaan, uitkomstVoorKeten } = await readCompartiment(uow, stap.casusId);
  return (preweegGedaan?.waarde ?? null) !== null && (uitkomstVoorKeten?.waarde ?? null) !== null;
}
