import type { Evaluatiestatus, Evaluatievorm } from '../../domain/evaluatie/evaluatie.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import { findCasus } from '../casus/find-casus.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { findAfgerondDossierOf } from '../taak/find-afgerond-dossier.js';
import { AccessRefused } from '../toegang/access-refused.js';
import type { Vraag } from '../toegang/vraag.js';
import type { EvaluatieRegel, EvaluatieWeergave } from '../weergave.js';
import { readOpenWachtpuntenOfZaak } from '../wachtpunt/open-wachtpunten.js';
import { demandEvaluaties, logEvaluaties } from './demand-evaluatie.js';
import { readZichtbareEvaluaties, type ZichtbareEvaluatie } from './evaluatie-zicht.js';
import { readBeschrijving } from './read-evaluatiezaak.js';
import { readLeerpunten } from './read-leerpunten.js';

const LOG = { verwerking: 'EVALUATIE_GELEZEN', veldgroep: 'evaluatie' } as const;

/** The evaluations that exist for who asks, the newest first: a begeleider has only the own ones. */
export async function listEvaluaties(vraag: Vraag): Promise<EvaluatieRegel[]> {
  const toegang = demandEvaluaties(vraag, { ...LOG, actie: 'zoeken' });
  const { zichtbaar, regels } = await vraag.asSysteem('evaluatie', async () => {
    const gevonden = await readZichtbareEvaluaties(vraag);
    const weergaven: EvaluatieRegel[] = [];
    for (const een of gevonden) weergaven.push(await toRegel(vraag, een));
    return { zichtbaar: gevonden, regels: weergaven };
  });
  logEvaluaties(vraag, zichtbaar, { ...LOG, actie: 'zoeken', toegang });
  return regels;
}

/** One evaluation with its anonymous description, what came of the session and the lessons. @throws AccessRefused */
export async function readEvaluatie(vraag: Vraag, evaluatieId: string): Promise<EvaluatieWeergave> {
  const toegang = demandEvaluaties(vraag, { ...LOG, actie: 'lezen' });
  const gevonden = await vraag.asSysteem('evaluatie', async () => {
    const [een] = await readZichtbareEvaluaties(vraag, evaluatieId);
    return een === undefined ? undefined : { een, weergave: await toWeergave(vraag, een) };
  });
  logEvaluaties(vraag, gevonden === undefined ? [] : [gevonden.een], { ...LOG, actie: 'lezen', toegang });
  if (gevonden === undefined) throw new AccessRefused();
  return gevonden.weergave;
}

async function toRegel(vraag: Vraag, { evaluatie, zicht }: ZichtbareEvaluatie): Promise<EvaluatieRegel> {
  const { evaluatieId, nummer, status, begeleider } = evaluatie;
  const regel = { evaluatieId, nummer, status: status as Evaluatiestatus };
  if (zicht === 'LEZER') return { ...regel, casus: null, begeleider: null };
  const naamVan = await readNamen(vraag, [begeleider ?? '']);
  const { casusId, casusnummer } = await findCasus(vraag, evaluatie.casusId);
  return {
    ...regel,
    casus: zicht === 'REGIE' ? { casusId, casusnummer } : null,
    begeleider: begeleider === null ? null : naamVan(begeleider),
  };
}

async function toWeergave(vraag: Vraag, zichtbaar: ZichtbareEvaluatie): Promise<EvaluatieWeergave> {
  const { evaluatie, zicht } = zichtbaar;
  const { evaluatieId, vorm, gecontroleerdOp } = evaluatie;
  const sessie = await findAfgerondDossierOf(vraag, { zaakId: evaluatieId }, 'evalueren');
  return {
    ...(await toRegel(vraag, zichtbaar)),
    beschrijving: await readBeschrijving(vraag, evaluatie, zicht === 'REGIE'),
    isGecontroleerd: gecontroleerdOp !== null,
    vorm: vorm as Evaluatievorm | null,
    sessie: sessie === undefined ? null : parseTaakdossier('evalueren', sessie.inhoud),
    leerpunten: await readLeerpunten(vraag, [evaluatieId]),
    wachtpunten: zicht === 'REGIE' ? await readOpenWachtpuntenOfZaak(vraag, evaluatieId) : [],
  };
}
