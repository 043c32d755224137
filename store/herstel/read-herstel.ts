import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import type { Herstelsoort, Herstelstand } from '../../domain/monitor/herstel.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';

const LOG = { verwerking: 'MONITOR_GELEZEN', actie: 'lezen', veldgroep: 'monitor' } as const;
/** What was asked longer ago is in the verwerkingslog. */
const LAATSTE = 50;

/** How far it is with something that was asked. */
export interface Hersteloverzicht {
  herstelId: string;
  soort: Herstelsoort;
  gevraagdOp: string;
  totaal: number;
  gedaan: number;
  geweigerd: number;
}

export interface Herstelweergave extends Hersteloverzicht {
  regels: { instantieKey: string; stand: Herstelstand; gedaanOp: string | null }[];
}

/** What was asked last, the newest first; it is there for everybody who may see the monitor. */
export async function listHerstel(vraag: Vraag): Promise<Hersteloverzicht[]> {
  open(vraag);
  return vraag.asSysteem('herstel', () => readOverzichten(vraag));
}

/** @throws DomainError NIET_GEVONDEN */
export async function readHerstel(vraag: Vraag, herstelId: string): Promise<Herstelweergave> {
  open(vraag);
  if (!z.uuid().safeParse(herstelId).success) throw new DomainError('NIET_GEVONDEN');
  return vraag.asSysteem('herstel', async () => {
    const [overzicht] = await readOverzichten(vraag, herstelId);
    if (overzicht === undefined) throw new DomainError('NIET_GEVONDEN');
    const regels = await vraag.tx
      .selectFrom('herstelregel')
      .select(['instantieKey', 'stand', 'gedaanOp'])
      .where('herstelId', '=', herstelId)
      .orderBy('nummer')
      .execute();
    return {
      ...overzicht,
      regels: regels.map((regel) => ({ ...regel, stand: regel.stand as Herstelstand })),
    };
  });
}

function open(vraag: Vraag): void {
  const toegang = demandGroep(vraag, 'monitor:lezen', LOG);
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
}

async function readOverzichten({ tx }: Vraag, herstelId?: string): Promise<Hersteloverzicht[]> {
  const herstellingen = await tx
    .selectFrom('herstel')
    .select(['herstelId', 'soort', 'gevraagdOp'])
    .$if(herstelId !== undefined, (vraag) => vraag.where('herstelId', '=', herstelId ?? ''))
    .orderBy('gevraagdOp', 'desc')
    .orderBy('herstelId')
    .limit(LAATSTE)
    .execute();
  const tellingen = await tx
    .selectFrom('herstelregel')
    .select((van) => ['herstelId', 'stand', van.fn.countAll().as('aantal')])
    .where('herstelId', 'in', [...herstellingen.map((een) => een.herstelId), ''])
    .groupBy(['herstelId', 'stand'])
    .execute();
  return herstellingen.map((een) => {
    const tel = (...standen: string[]) =>
      tellingen
        .filter((telling) => telling.herstelId === een.herstelId)
        .filter(({ stand }) => standen.length === 0 || standen.includes(stand))
        .reduce((som, { aantal }) => som + Number(aantal), 0);
    return {
      herstelId: een.herstelId,
      soort: een.soort as Herstelsoort,
      gevraagdOp: een.gevraagdOp,
      totaal: tel(),
      gedaan: tel('GEDAAN', 'WEG', 'GEWEIGERD'),
      geweigerd: tel('GEWEIGERD'),
    };
  });
}
