import {
  BEDENKTIJDGEBEURTENISSEN,
  GEBEURTENISSEN,
  type Gebeurtenis,
  MATCHGEBEURTENISSEN,
  NAZORGGEBEURTENISSEN,
  STRAFRECHTGEBEURTENISSEN,
  TELGEBEURTENISSEN,
  TWEEDE_WEGINGSGEBEURTENISSEN,
  VOORVALGEBEURTENISSEN,
  WEGINGSGEBEURTENISSEN,
} from '../../domain/casus/gebeurtenis.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { TAKEN } from '../../domain/taak/taak.js';
import type { Gegevensgroep } from '../../domain/toegang/gegevensgroep.js';
import { strafrechtzichtOf } from '../strafrecht/strafrechtzicht.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { seesOwnPartOnly } from '../toegang/own-part.js';
import type { Vraag } from '../toegang/vraag.js';
import type { TijdlijnRegel } from '../weergave.js';
import { toelichtingOf } from './record-gebeurtenis.js';

const LOG = { verwerking: 'TIJDLIJN_GELEZEN', actie: 'lezen', veldgroep: 'procesgegevens' } as const;

/** That a task was put ready or done says as much as an event of its own. */
const takenVan = (groep: Gegevensgroep) =>
  TAKEN.filter(({ gegevensgroep }) => gegevensgroep === groep).map(({ naam }) => naam);
const STRAFRECHTTAKEN = takenVan('strafrecht');
const VOORVALTAKEN = takenVan('voorvallen');

/** What happened to a casus, the newest first, as far as this betrokkene may know. */
export async function readTijdlijn(vraag: Vraag, casusId: string): Promise<TijdlijnRegel[]> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  logVraag(vraag, {
    ...LOG,
    onderwerpen: [{ soort: 'casus', id: casusId, toegang: may('procesgegevens:lezen') }],
  });
  if (seesOwnPartOnly(may)) return [];
  let query = vraag.tx
    .selectFrom('gebeurtenis')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('soort', 'not in', TELGEBEURTENISSEN)
    .orderBy('gebeurtenisId', 'desc');
  if (!may('weging1:lezen').toegestaan) query = query.where('soort', 'not in', WEGINGSGEBEURTENISSEN);
  const { compartiment, vrijgegeven } = strafrechtzichtOf(may);
  if (!compartiment && !may('bijzondereKenmerken:lezen').toegestaan)
    query = query.where('soort', 'not in', BEDENKTIJDGEBEURTENISSEN);
  if (!compartiment) query = query.where('inCompartiment', '=', 0);
  if (!vrijgegeven)
    query = query
      .where('soort', 'not in', STRAFRECHTGEBEURTENISSEN)
      .where((een) => een.or([een('waarde', 'is', null), een('waarde', 'not in', STRAFRECHTTAKEN)]));
  if (!may('weging2:lezen').toegestaan) query = query.where('soort', 'not in', TWEEDE_WEGINGSGEBEURTENISSEN);
  if (!may('voorvallen:lezen').toegestaan)
    query = query
      .where('soort', 'not in', VOORVALGEBEURTENISSEN)
      .where((een) => een.or([een('waarde', 'is', null), een('waarde', 'not in', VOORVALTAKEN)]));
  if (!may('matchresultaten:lezen').toegestaan) query = query.where('soort', 'not in', MATCHGEBEURTENISSEN);
  if (!may('nazorg:lezen').toegestaan) query = query.where('soort', 'not in', NAZORGGEBEURTENISSEN);
  const rijen = await query.execute();
  const naamVan = await readNamen(
    vraag,
    rijen.flatMap(({ door, namens }) => [door ?? [], namens ?? []].flat()),
  );
  return rijen.map(({ op, soort, waarde, toelichting, sleutel, door, namens }) => ({
    op,
    gebeurtenis: soort as Gebeurtenis,
    zin: GEBEURTENISSEN[soort as Gebeurtenis],
    waarde,
    toelichting:
      toelichting === null
        ? null
        : (vraag.cipher.open(toelichtingOf(casusId, sleutel), toelichting) as string),
    door: door === null ? null : naamVan(door),
    namens: namensOf(namens, naamVan),
  }));
}

function namensOf(namens: string | null, naamVan: (gebruikerId: string) => string): TijdlijnRegel['namens'] {
  if (namens === null) return null;
  return namens.startsWith(GROEP) ? { groep: namens.slice(GROEP.length) } : { naam: naamVan(namens) };
}

const GROEP = 'groep:';
