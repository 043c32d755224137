import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/errors.js';
import { HERSTEL_MAX, type Herstelregel, groepVan } from '../../domain/monitor/herstel.js';
import { type Gegevenszet, isGegevenszet } from '../../domain/monitor/zetbaar.js';
import { isReden } from '../../domain/toegang/toegangsreden.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import { keepReden } from '../toegang/keep-reden.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { dragenCasus } from './casusdrager.js';

/** What somebody asks for, with why. */
export type Herstelverzoek = { reden: string; regels: readonly Herstelregel[] } & (
  { soort: 'OPNIEUW' | 'OPLOSSEN' | 'BEEINDIGEN' } | ({ soort: 'GEGEVEN' } & Gegevenszet)
);

/** As many rows go into one statement. */
const SAMEN = 100;

/**
 * Lays down what is to be repaired; the workers do it, also after a restart.
 * @returns the key under which it can be followed
 * @throws DomainError MOTIVERING_ONTBREEKT under 20 characters, ONGELDIG for nothing, too much, or a value that may not be
 *   set, CONFLICT to end a process that carries a casus: a casus never disappears with its process (INV1)
 */
export async function requestHerstel(vraag: Vraag, verzoek: Herstelverzoek): Promise<string> {
  const { soort, reden, regels } = verzoek;
  const groep = groepVan(soort);
  const log = { verwerking: 'HERSTEL_GEVRAAGD', actie: 'schrijven', veldgroep: groep } as const;
  const toegang = demandGroep(vraag, `${groep}:schrijven`, log);
  if (!isReden(reden)) throw new DomainError('MOTIVERING_ONTBREEKT');
  const isZet = soort === 'GEGEVEN';
  if (regels.length === 0 || regels.length > HERSTEL_MAX || (isZet && !isGegevenszet(verzoek)))
    throw new DomainError('ONGELDIG');
  const casusIds = [...new Set(regels.flatMap(({ casusId }) => casusId ?? []))];
  if (soort === 'BEEINDIGEN' && (await dragenCasus(vraag, regels))) throw new DomainError('CONFLICT');
  const herstelId = randomUUID();
  const redenId = await keepReden(vraag, `herstel:${herstelId}`, reden);
  logVraag(
    { ...vraag, context: { ...vraag.context, redenId } },
    {
      ...log,
      onderwerpen:
        casusIds.length === 0
          ? [{ soort: 'geen', id: null, toegang }]
          : casusIds.map((id) => ({ soort: 'casus', id, toegang })),
    },
  );
  await vraag.asSysteem('herstel', async () => {
    await vraag.tx
      .insertInto('herstel')
      .values({
        herstelId,
        soort,
        variabele: isZet ? verzoek.variabele : null,
        waarde: isZet ? JSON.stringify(verzoek.waarde) : null,
        gevraagdOp: vraag.nu.toISOString(),
        gevraagdDoor: pseudoniemOf(vraag.betrokkene),
        redenId,
      })
      .execute();
    for (let vanaf = 0; vanaf < regels.length; vanaf += SAMEN)
      await vraag.tx
        .insertInto('herstelregel')
        .values(
          regels.slice(vanaf, vanaf + SAMEN).map((regel, plaats) => ({
            herstelId,
            nummer: vanaf + plaats + 1,
            instantieKey: regel.instantieKey,
            incidentKey: regel.incidentKey,
            jobKey: regel.jobKey,
            elementInstantieKey: regel.elementInstantieKey,
            stand: 'WACHT',
            gedaanOp: null,
          })),
        )
        .execute();
  });
  return herstelId;
}
