import { DomainError } from '../../domain/errors.js';
import { type Modelbestand, isZelfdeBestand } from '../../domain/modellen/modelbestand.js';
import type { Ongeoefend } from '../../domain/modellen/proefdraai.js';
import type { Modeltaak } from '../../domain/taak/modeltaak.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { demandGroep, type Toegestaan } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { demandKlaar, holdVoorgelegd, recordBesluit, setStatus } from './besluit.js';
import { kopOf, readProefdraai } from './proefdraai.js';
import { type Modelinhoud, readModelconcepten } from './read-modelconcepten.js';
import { readModelwijziging } from './read-modelwijzigingen.js';
import { demandLezen } from './wijziging-toegang.js';

const LOG = {
  verwerking: 'MODELWIJZIGING_VRIJGEGEVEN',
  actie: 'schrijven',
  veldgroep: 'modelvrijgave',
} as const;

/** A running model with its text. */
export type Lopend = Modelbestand & { inhoud: string };

/** What goes to the engine when a change is released. */
export interface Vrijgavevoorstel {
  titel: string;
  reden: string;
  bestanden: Modelinhoud[];
  /** What no scenario came by when it was tried out. */
  ongeoefend: Ongeoefend[];
}

/** A release, as people read it. */
export interface Modelvrijgave {
  nummer: number;
  wijzigingId: string;
  vrijgegevenOp: string;
  vrijgegevenDoor: string;
  bestanden: (Modelbestand & { isNieuw: boolean })[];
}

/**
 * Whether this person may release this change as it is now: somebody else than who opened it, saved a version of it, or
 * put it forward. Writes nothing: the engine goes first.
 * @throws DomainError NIET_GEVONDEN, ZELFDE_PERSOON, CONFLICT, PROEFDRAAI_ONTBREEKT or MODEL_VEROUDERD
 */
export async function prepareVrijgave(
  vraag: Vraag,
  wijzigingId: string,
  stand: { hash: string; lopend: readonly Lopend[] },
): Promise<Vrijgavevoorstel> {
  await demandVrijgave(vraag, wijzigingId, stand);
  const { titel, reden } = await readModelwijziging(vraag, wijzigingId);
  const bestanden = await readModelconcepten(vraag, wijzigingId);
  const proefdraai = await readProefdraai(vraag, wijzigingId);
  return { titel, reden, bestanden, ongeoefend: proefdraai?.resultaat?.ongeoefend ?? [] };
}

/**
 * Writes down that a change was released: its files win over older ones from now on, also after a restart.
 * @param stand what ran before, and the tasks that the models brought along
 * @returns the number of the release
 * @throws DomainError as `prepareVrijgave`
 */
export async function recordVrijgave(
  vraag: Vraag,
  wijzigingId: string,
  stand: { hash: string; lopend: readonly Lopend[]; modeltaken: readonly Modeltaak[] },
): Promise<number> {
  const { toegang, voorgelegdDoor } = await demandVrijgave(vraag, wijzigingId, stand);
  const { tx, nu } = vraag;
  const laatste = await tx
    .selectFrom('modelvrijgave')
    .select('nummer')
    .orderBy('nummer', 'desc')
    .executeTakeFirst();
  const nummer = (laatste?.nummer ?? 0) + 1;
  await tx
    .insertInto('modelvrijgave')
    .values({
      nummer,
      wijzigingId,
      hash: stand.hash,
      vrijgegevenOp: nu.toISOString(),
      vrijgegevenDoor: pseudoniemOf(vraag.betrokkene),
      voorgelegdDoor,
    })
    .execute();
  for (const { soort, naam, inhoud, hash } of await readModelconcepten(vraag, wijzigingId)) {
    const vorige = stand.lopend.find((een) => isZelfdeBestand(een, { soort, naam }));
    await tx
      .insertInto('modelvrijgavebestand')
      .values({ nummer, soort, naam, inhoud, hash, vorigeInhoud: vorige?.inhoud ?? null })
      .execute();
  }
  for (const modeltaak of stand.modeltaken) {
    const definitie = JSON.stringify(modeltaak);
    await tx
      .insertInto('modeltaak')
      .values({ naam: modeltaak.naam, nummer, definitie })
      .onConflict((conflict) => conflict.column('naam').doUpdateSet({ nummer, definitie }))
      .execute();
  }
  await setStatus(vraag, wijzigingId, 'VRIJGEGEVEN');
  await recordBesluit(vraag, { wijzigingId, soort: 'VRIJGEGEVEN', hash: stand.hash, reden: null });
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  return nummer;
}

/** Every release, the newest first. */
export async function listModelvrijgaven(vraag: Vraag): Promise<Modelvrijgave[]> {
  demandLezen(vraag);
  const rijen = await vraag.tx.selectFrom('modelvrijgave').selectAll().orderBy('nummer', 'desc').execute();
  const bestanden = await vraag.tx
    .selectFrom('modelvrijgavebestand')
    .select(['nummer', 'soort', 'naam', 'vorigeInhoud'])
    .orderBy('soort')
    .orderBy('naam')
    .execute();
  const naamVan = await readNamen(
    vraag,
    rijen.map(({ vrijgegevenDoor }) => vrijgegevenDoor),
  );
  return rijen.map(({ nummer, wijzigingId, vrijgegevenOp, vrijgegevenDoor }) => ({
    nummer,
    wijzigingId,
    vrijgegevenOp,
    vrijgegevenDoor: naamVan(vrijgegevenDoor),
    bestanden: bestanden
      .filter((een) => een.nummer === nummer)
      .map(({ soort, naam, vorigeInhoud }) => ({ soort, naam, isNieuw: vorigeInhoud === null })),
  }));
}

/**
 * The texts that ran before a release; a file that it brought anew had none.
 * @throws DomainError NIET_GEVONDEN
 */
export async function readVorigeModellen(vraag: Vraag, nummer: number): Promise<Lopend[]> {
  demandLezen(vraag);
  const rijen = await vraag.tx
    .selectFrom('modelvrijgavebestand')
    .select(['soort', 'naam', 'vorigeInhoud'])
    .where('nummer', '=', nummer)
    .execute();
  if (rijen.length === 0) throw new DomainError('NIET_GEVONDEN');
  return rijen.flatMap(({ soort, naam, vorigeInhoud }) =>
    vorigeInhoud === null ? [] : [{ soort, naam, inhoud: vorigeInhoud }],
  );
}

async function demandVrijgave(
  vraag: Vraag,
  wijzigingId: string,
  { hash, lopend }: { hash: string; lopend: readonly Lopend[] },
): Promise<{ toegang: Toegestaan; voorgelegdDoor: string }> {
  const toegang = demandGroep(vraag, 'modelvrijgave:schrijven', LOG);
  const voorgelegd = await holdVoorgelegd(vraag, wijzigingId);
  const { isEigen } = await readModelwijziging(vraag, wijzigingId);
  if (isEigen || voorgelegd.door === pseudoniemOf(vraag.betrokkene)) throw new DomainError('ZELFDE_PERSOON');
  if (voorgelegd.hash !== hash) throw new DomainError('CONFLICT');
  await demandKlaar(vraag, wijzigingId, { hash, lopend: lopend.map(kopOf) });
  return { toegang, voorgelegdDoor: voorgelegd.door };
}
