import type { Evaluatiezaak } from '../../domain/taak/ketenzaak.js';
import { parseTaakdossier, type TaakNaam, taakOf } from '../../domain/taak/taak.js';
import { findCasus } from '../casus/find-casus.js';
import type { EvaluatieTabel } from '../database/tables/evaluatie.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { findAfgerondDossierOf } from '../taak/find-afgerond-dossier.js';
import type { Vraag } from '../toegang/vraag.js';
import { beschrijvingPlaats } from './evaluatie-plaats.js';
import { isVanBegeleider } from './evaluatie-zicht.js';
import { listNeutraleBegeleiders } from './list-begeleiders.js';
import { readSporen } from './read-sporen.js';

/** The tasks in which the description is edited or checked: before anybody else may read it (INV13). */
const ZIET_CONCEPT: readonly TaakNaam[] = ['beschrijving-bewerken', 'beschrijving-controleren'];

/**
 * What a task of an evaluation is about, as far as who has this task may see. Asked as the product itself, after the rules
 * said that the task is theirs.
 * @returns undefined when it is no evaluation, or when this begeleider was involved (INV12)
 */
export async function readEvaluatiezaak(
  vraag: Vraag,
  { zaakId, taak }: { zaakId: string; taak: TaakNaam },
): Promise<Evaluatiezaak | undefined> {
  const evaluatie = await vraag.tx
    .selectFrom('evaluatie')
    .selectAll()
    .where('evaluatieId', '=', zaakId)
    .executeTakeFirst();
  if (evaluatie === undefined || vraag.betrokkene.soort !== 'professional') return undefined;
  const { rol } = taakOf(taak);
  if (rol === 'R10' && !(await isVanBegeleider(vraag, vraag.betrokkene, evaluatie))) return undefined;
  const isRegie = rol === 'R03';
  const { casusId, casusnummer } = await findCasus(vraag, evaluatie.casusId);
  const naamVan = await readNamen(vraag, [evaluatie.begeleider ?? '']);
  return {
    soort: 'EVALUATIE',
    evaluatieId: zaakId,
    nummer: evaluatie.nummer,
    casus: isRegie ? { casusId, casusnummer } : null,
    casusnummer: isRegie || taak === 'instemmen' ? casusnummer : null,
    begeleider: evaluatie.begeleider === null ? null : naamVan(evaluatie.begeleider),
    beschrijving: await readBeschrijving(vraag, evaluatie, ZIET_CONCEPT.includes(taak)),
    opmerkingen: taak === 'beschrijving-bewerken' ? await readOpmerkingen(vraag, zaakId) : null,
    begeleiders: taak === 'procesbegeleider-voordragen' ? await readBegeleiders(vraag, casusId) : [],
  };
}

/** The text as it was edited last, or as it was made; for others only once a second person checked it. */
export async function readBeschrijving(
  vraag: Pick<Vraag, 'tx' | 'cipher'>,
  { evaluatieId, beschrijving, gecontroleerdOp }: EvaluatieTabel,
  zietConcept: boolean,
): Promise<string | null> {
  if (gecontroleerdOp === null) {
    if (!zietConcept) return null;
    const bewerkt = await findAfgerondDossierOf(vraag, { zaakId: evaluatieId }, 'beschrijving-bewerken');
    if (bewerkt !== undefined) return parseTaakdossier('beschrijving-bewerken', bewerkt.inhoud).beschrijving;
  }
  return beschrijving === null
    ? null
    : (vraag.cipher.open(beschrijvingPlaats(evaluatieId), beschrijving) as string);
}

async function readOpmerkingen(vraag: Vraag, zaakId: string): Promise<string | null> {
  const teruggestuurd = await findAfgerondDossierOf(vraag, { zaakId }, 'beschrijving-controleren');
  return teruggestuurd === undefined
    ? null
    : (parseTaakdossier('beschrijving-controleren', teruggestuurd.inhoud).opmerkingen ?? null);
}

async function readBegeleiders(vraag: Vraag, casusId: string): Promise<Evaluatiezaak['begeleiders']> {
  const neutraal = await listNeutraleBegeleiders(vraag, await readSporen(vraag, casusId));
  const naamVan = await readNamen(
    vraag,
    neutraal.map(({ gebruikerId }) => gebruikerId),
  );
  return neutraal.map(({ gebruikerId }) => ({ gebruikerId, naam: naamVan(gebruikerId) }));
}
