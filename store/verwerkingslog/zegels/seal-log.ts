import { dagErbij, dagVan } from '../../../domain/tijd/amsterdam.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { checkChain } from '../chain-check.js';
import { readChain } from '../read-chain.js';
import { readLine } from '../read-line.js';
import type { Zegelkluis } from './open-zegelkluis.js';
import { type Zegel, signZegel, zegelHash } from './zegel.js';
import { ZegelError } from './zegel-error.js';

/**
 * Seals the log once a day has ended that left lines: the first seal after midnight covers all lines that were confirmed
 * until then. What came since the seal before is walked first, so that nothing is sealed over a broken chain.
 * @returns the new seal, or null when there is nothing to seal
 * @throws ZegelError when the log is not whole any more
 */
export async function sealLog(uow: UnitOfWork, kluis: Zegelkluis): Promise<Zegel | null> {
  const vorige = (await kluis.read()).at(-1) ?? null;
  const vandaag = dagVan(uow.nu);
  const dag = dagErbij(vandaag, -1);
  if (vorige !== null && vorige.dag >= dag) return null;
  if (!(await hasLinesBefore(uow, vorige, vandaag))) return null;
  const { volgnummer, hash } = await walkSince(uow, vorige);
  const zegel = signZegel(
    {
      versie: 1,
      dag,
      volgnummer,
      hash,
      gemaaktOp: uow.nu.toISOString(),
      vorige: vorige === null ? null : { dag: vorige.dag, hash: zegelHash(vorige) },
    },
    kluis.sleutel,
  );
  return (await kluis.add(zegel)) ? zegel : null;
}

async function hasLinesBefore({ tx }: UnitOfWork, vorige: Zegel | null, vandaag: string): Promise<boolean> {
  const oudste = await tx
    .selectFrom('verwerkingslog')
    .select(['volgnummer', 'regel'])
    .where('volgnummer', '>', vorige?.volgnummer ?? 0)
    .orderBy('volgnummer')
    .limit(1)
    .executeTakeFirst();
  if (oudste === undefined) return false;
  return dagVan(new Date(readLine(oudste.volgnummer, oudste.regel).tijdstip)) < vandaag;
}

async function walkSince(
  uow: UnitOfWork,
  vorige: Zegel | null,
): Promise<{ volgnummer: number; hash: string }> {
  const controle = checkChain({ hmac: uow.sleutels.hmac, ...(vorige === null ? {} : { na: vorige }) });
  let laatste = { volgnummer: vorige?.volgnummer ?? 0, hash: vorige?.hash ?? '' };
  for await (const rij of readChain(uow, laatste.volgnummer)) {
    if (controle.next(rij) !== null) throw brokenAt(rij.volgnummer);
    laatste = { volgnummer: rij.volgnummer, hash: rij.hash };
  }
  const kop = await uow.tx.selectFrom('verwerkingslogKop').selectAll().executeTakeFirst();
  if (controle.end(kop) !== null) throw brokenAt(laatste.volgnummer);
  return laatste;
}

function brokenAt(volgnummer: number): ZegelError {
  return new ZegelError(
    `Het verwerkingslog is niet heel bij regel ${volgnummer} en wordt niet verzegeld; voer npm run log:verify uit`,
  );
}
