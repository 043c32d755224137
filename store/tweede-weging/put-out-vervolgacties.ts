import { DomainError } from '../../domain/errors.js';
import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import { ZORGCOORDINATIES, partnersToInvite } from '../../domain/overleg/casusoverleg.js';
import { type Vervolgsjabloon, actieUitSjabloon } from '../../domain/plan/sjabloon.js';
import { type Termijnregel, deriveUiterlijk } from '../../domain/taak/termijnen.js';
import { deriveVervolgacties } from '../../domain/weging/vervolgacties.js';
import { uitkomstSchema } from '../../domain/weging/tweede-weging.js';
import { putOutActies } from '../actie/put-out-acties.js';
import { readZorgcoordinator } from '../actie/read-zorgcoordinator.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { readLaatsteAdviezen } from '../tabeladvies/read-laatste-adviezen.js';
import { readTaakstand } from '../wachtpunt/read-taakstand.js';
import { findTweedeWeging } from './find-tweede-weging.js';

export interface Vervolgopdracht extends Stap {
  versie: number;
  /** T18. */
  registratie: Termijnregel;
  /** T19: the first and the second time. */
  zorgaanbod: readonly [Termijnregel, Termijnregel];
}

/**
 * Puts out what follows from a second weging by itself, each once per version: registration, care that is offered again,
 * bedenktijd. What was decided is read from the weging: no process says it.
 * @throws DomainError CONFLICT when it is not vastgesteld
 */
export async function putOutVervolgacties(
  uow: UnitOfWork,
  { casusId, versie, registratie, zorgaanbod }: Vervolgopdracht,
): Promise<void> {
  const { status, uitkomst } = await findTweedeWeging(uow, casusId, versie);
  if (status !== 'VASTGESTELD') throw new DomainError('CONFLICT');
  const { prioriteit } = await readTaakstand(uow, casusId);
  const zorg = await readZorgpartner(uow, casusId);
  const houders: Readonly<Record<Vervolgsjabloon, KetenpartnerCode>> = {
    COMENSHA_REGISTRATIE: 'POLITIE',
    ZORGAANBOD_HERHALEN: zorg,
    BEDENKTIJD: 'POLITIE_AVIM',
    INFORMEREN: zorg,
  };
  const vervolg = deriveVervolgacties(
    uitkomstSchema.parse(uitkomst),
    await readLaatsteAdviezen(uow, casusId, 'bedenktijd'),
  );
  const acties = vervolg.map(({ sjabloon, rang }) => {
    const regel = rang === null ? registratie : zorgaanbod[rang - 1]!;
    const uiterlijk = deriveUiterlijk(regel, prioriteit, uow.nu).toISOString();
    return {
      sleutel: `tweede-weging:${versie}:${sjabloon}:${rang ?? 1}`,
      ...actieUitSjabloon(sjabloon, { houder: houders[sjabloon], uiterlijk }),
    };
  });
  await putOutActies(uow, { casusId, acties });
}

/** Who coordinates the care; else who D9 advised last, else Veilig Thuis, who knows whom to bring. */
async function readZorgpartner(uow: UnitOfWork, casusId: string): Promise<KetenpartnerCode> {
  const toegewezen = await readZorgcoordinator(uow, casusId);
  if (toegewezen !== null) return toegewezen;
  const adviezen = (await readLaatsteAdviezen(uow, casusId, 'zorgcoordinatie')).map(
    ({ uitkomst }) => uitkomst,
  );
  const keuzes = ZORGCOORDINATIES.filter((keuze) => adviezen.includes(keuze));
  return partnersToInvite(['ZORGCOORDINATOR'], keuzes)[0] ?? 'VEILIG_THUIS';
}
