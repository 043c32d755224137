import { partnerNaam } from '../../domain/keten/partnernamen.js';
import { type Comenshamelding, type Comenshaset, deriveComenshaset } from '../../domain/persoon/comensha.js';
import { readVormnamen } from '../catalogus/read-verschijningsvormen.js';
import { listDossiers } from '../dossiervorming/eerste-dossier.js';
import { fromJson } from '../json.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import { mayRegister } from './comensha-toegang.js';

const LOG = { verwerking: 'COMENSHA_GELEZEN', actie: 'lezen', veldgroep: 'personalia' } as const;

/** How a person was registered at CoMensha, with what went there; null while nobody did. */
export interface ComenshaWeergave {
  melding: Comenshamelding;
  set: Comenshaset;
}

/** For who may register. What holds a name is for who may read personalia besides. */
export async function readComensha(
  vraag: Vraag,
  { casusId, dossierId }: { casusId: string; dossierId: string },
): Promise<ComenshaWeergave | null> {
  const zichtbaar = await demandCasus(vraag, casusId, LOG);
  const { casus, may } = zichtbaar;
  const dossier = (await listDossiers(vraag, casusId)).find((een) => een.dossierId === dossierId);
  const melding = dossier?.persoon.comensha;
  const registreert = await mayRegister(vraag, zichtbaar);
  const toegang =
    registreert.toegestaan && melding?.vorm === 'TOESTEMMING' ? may('personalia:lezen') : registreert;
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'dossier', id: dossierId, toegang }] });
  if (!toegang.toegestaan || dossier === undefined) throw new AccessRefused();
  if (melding?.casusId !== casusId) return null;
  const vormnamen = await readVormnamen(vraag);
  const set = deriveComenshaset(melding.vorm, {
    persoon: dossier.persoon,
    vormen: vormnamen(fromJson<string[]>(casus.verschijningsvormen), casus.geopendOp),
    aanmelder: partnerNaam(melding.organisatie),
    nu: vraag.nu,
  });
  return { melding, set };
}
