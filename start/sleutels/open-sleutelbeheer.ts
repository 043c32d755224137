import type { Settings } from '../../config/env.js';
import { loadSleutels, sleutelbestandVan } from '../../store/load-sleutels.js';
import type { Sleutels } from '../../store/sleutels.js';
import type { Store } from '../../store/store.js';
import { sleutelbron } from '../sleutelbron.js';
import { openSystemStore } from '../verwerkingslog/open-system-store.js';

/** What the commands for keys work with. */
export interface Beheer {
  store: Store;
  sleutels: Sleutels;
  /** The file of the ring; null when the ring comes from elsewhere, and is changed there. */
  pad: string | null;
  say: (regel: string) => void;
}

/** @throws StartError when there is no store here; SleutelsError, DatabaseError as opening it does */
export async function openSleutelbeheer(settings: Settings, out: NodeJS.WritableStream): Promise<Beheer> {
  const bron = sleutelbron(settings);
  const sleutels = await loadSleutels(settings.DATA_DIR, bron);
  const store = await openSystemStore(settings, { now: () => new Date() });
  const isBestand = bron.waarde === undefined && bron.opdracht === undefined;
  return {
    store,
    sleutels,
    pad: isBestand ? sleutelbestandVan(settings.DATA_DIR, bron) : null,
    say: (regel) => void out.write(`${regel}\n`),
  };
}
