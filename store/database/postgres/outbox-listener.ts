import { Client } from 'pg';

export const OUTBOX_KANAAL = 'keten_outbox';

/** How long to wait before listening again after the connection was lost. Meanwhile the outbox is looked at by the clock. */
const OPNIEUW_MS = 1_000;

/**
 * Listens on a connection of its own for what other processes put in the outbox.
 * @param afzender what this store itself announces is passed over
 * @returns what ends the listening
 */
export async function listenToOutbox(
  connectionString: string,
  afzender: string,
  listener: () => void,
): Promise<() => Promise<void>> {
  let client: Client | null = null;
  let opnieuw: NodeJS.Timeout | undefined;
  let isGestopt = false;

  async function connect(): Promise<void> {
    const verbinding = new Client({ connectionString });
    client = verbinding;
    // An error is followed by the end of the connection, where it is repaired.
    verbinding.on('error', () => undefined);
    verbinding.on('notification', ({ payload }) => {
      if (payload !== afzender) listener();
    });
    await verbinding.connect();
    verbinding.once('end', () => {
      if (!isGestopt) opnieuw = setTimeout(reconnect, OPNIEUW_MS).unref();
    });
    await verbinding.query(`listen ${OUTBOX_KANAAL}`);
  }

  function reconnect(): void {
    connect().then(
      // What was announced meanwhile was not heard.
      listener,
      () => {
        if (!isGestopt) opnieuw = setTimeout(reconnect, OPNIEUW_MS).unref();
      },
    );
  }

  await connect();
  return async () => {
    isGestopt = true;
    clearTimeout(opnieuw);
    await client?.end();
  };
}
