import { STRAFRECHTVELDEN, type Strafrechtveld } from '../../domain/casus/strafrecht.js';
import type { Toegang } from '../../domain/toegang/toegang.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus, type ZichtbareCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import type { StrafrechtWeergave } from '../weergave.js';
import { strafrechtPlaats } from './strafrecht-plaats.js';

const LOG = { verwerking: 'STRAFRECHT_GELEZEN', actie: 'lezen', veldgroep: 'strafrecht' } as const;

/**
 * The compartment of the criminal investigation. Who is not of police or OM gets every field, and of each no more than
 * what was released: a field that is empty and one that is not released are the same to them (INV8).
 */
export async function readStrafrecht(vraag: Vraag, casusId: string): Promise<StrafrechtWeergave> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const rijen = await vraag.tx
    .selectFrom('strafrechtveld')
    .selectAll()
    .where('casusId', '=', casusId)
    .execute();
  const besloten = STRAFRECHTVELDEN.map((veld) => {
    const rij = rijen.find((kandidaat) => kandidaat.veld === veld);
    return { veld, rij, toegang: mayRead(may, veld, typeof rij?.vrijgegevenOp === 'string') };
  });
  const toegang = mayRead(may, 'statusStrafrecht', true);
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  if (!toegang.toegestaan) throw new AccessRefused();
  const magSchrijven = may('strafrecht:schrijven').toegestaan;
  return {
    magSchrijven,
    velden: besloten.map(({ veld, rij, toegang: oordeel }) => ({
      veld,
      waarde:
        rij?.waarde && oordeel.toegestaan
          ? (vraag.cipher.open(strafrechtPlaats(casusId, veld), rij.waarde) as string)
          : null,
      vrijgegevenOp: oordeel.toegestaan ? (rij?.vrijgegevenOp ?? null) : null,
    })),
  };
}

/** The status is the one field that is a flag: municipalities see that and no more. */
function mayRead(may: ZichtbareCasus['may'], veld: Strafrechtveld, vrijgegeven: boolean): Toegang {
  return may('strafrecht:lezen', {
    feiten: { vrijgegeven },
    ...(veld === 'statusStrafrecht' ? { onderdeel: 'statusvlag' } : {}),
  });
}
