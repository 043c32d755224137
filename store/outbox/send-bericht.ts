import type { UnitOfWork } from '../database/unit-of-work.js';
import type { OutboxBericht } from '../store.js';

const UUR = 3_600_000;

/** How long the engine keeps a message that nobody waits for yet (processen.md 6.1). */
const TTL: Readonly<Record<OutboxBericht['name'], number>> = {
  'casus-geopend': 24 * UUR,
  // Only for a process that runs now.
  'casus-heropend': UUR,
  'herweging-gevraagd': UUR,
  'acuut-signaal': 24 * UUR,
  'doorlaattoets-gevraagd': 24 * UUR,
  'doorlaattoets-bijgewerkt': UUR,
  'doorlaattoets-afgerond': UUR,
  // Only for a process that runs now: kept, it would end the casus when it is opened again.
  'casus-samengevoegd': 0,
  'uitnodiging-beantwoord': 24 * UUR,
  'uitnodiging-ingetrokken': UUR,
  'partner-toegevoegd': UUR,
  'overleg-verzet': UUR,
  'verzoek-ingetrokken': UUR,
  'inhaaltaak-ontstaan': 24 * UUR,
  veiligheidsingreep: 24 * UUR,
  intrekking: 24 * UUR,
  'andere-regio-betrokken': 24 * UUR,
  'strafrecht-gestart': 24 * UUR,
  'strafstatus-vrijgegeven': 24 * UUR,
  'bedenktijd-gestart': 24 * UUR,
  'bedenktijd-gewijzigd': UUR,
  'casus-gesloten': UUR,
  'actie-uitgezet': 24 * UUR,
  'actie-ingetrokken': UUR,
  'voortgang-nodig': UUR,
  // Nobody waits for a check that was asked for while the engine was away.
  'controle-gevraagd': 0,
  'preventiejaar-gevraagd': 24 * UUR,
  'evaluatie-gevraagd': 0,
};

/** To whom a message goes: to a casus, or to who waits for another key. */
type Ontvanger =
  | {
      casusId: string;
      /** Of who waits for it, when that is not the casus as a whole. */
      correlationKey?: string;
      /** Of the compartment of the criminal investigation (INV8). */
      inCompartiment?: boolean;
    }
  | { casusId: null; correlationKey: string; inCompartiment?: undefined };

/** Puts a message to the process of this casus in the outbox; one and the same message goes once. */
export async function sendBericht(
  uow: UnitOfWork,
  bericht: Pick<OutboxBericht, 'name' | 'messageId' | 'variables'> & Ontvanger,
): Promise<void> {
  const { tx, nu, ringOutbox } = uow;
  const { casusId, inCompartiment = false, name, messageId, variables } = bericht;
  const correlationKey =
    bericht.casusId === null ? bericht.correlationKey : (bericht.correlationKey ?? bericht.casusId);
  await tx
    .insertInto('outbox')
    .values({
      casusId,
      name,
      correlationKey,
      messageId,
      ttl: TTL[name],
      variables: JSON.stringify(variables),
      inCompartiment: inCompartiment ? 1 : 0,
      status: 'PENDING',
      aangemaaktOp: nu.toISOString(),
      bezorgdOp: null,
    })
    .onConflict((conflict) => conflict.column('messageId').doNothing())
    .execute();
  await ringOutbox();
}
