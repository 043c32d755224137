import {
  type Actiesoort,
  type Actietekst,
  type Actieuitkomst,
  type Doelgroep,
  type Weigerreden,
  type Zichtbaarheid,
  isZichtbaarVoor,
} from '../../domain/plan/actie.js';
import type { Sjablooncode } from '../../domain/plan/sjabloon.js';
import type { Cipher } from '../cipher/cipher.js';
import type { ActieTabel } from '../database/tables/plan.js';
import { readInterventienamen } from '../catalogus/read-interventienamen.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, groepenOf } from '../toegang/vraag.js';
import type { ActieWeergave } from '../weergave.js';
import { actiePlaats } from './actie-plaats.js';
import { interventieOf } from './interventie-of.js';

const LOG = { verwerking: 'ACTIE_GELEZEN', actie: 'lezen', veldgroep: 'acties' } as const;

/**
 * The actions of a casus that this betrokkene may read, in the order in which they were put out: all of them, or only
 * those that the own group holds (3.4). What is for one side of the table is not there for the other.
 */
export async function listActies(vraag: Vraag, casusId: string): Promise<ActieWeergave[]> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const groepen = groepenOf(vraag);
  const rijen = await vraag.tx
    .selectFrom('actie')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('nummer')
    .execute();
  const acties = rijen.map((rij) => ({ rij, isEigen: groepen.includes(rij.uitvoerderGroep) }));
  const leest = (isEigen: boolean) => may('acties:lezen', { feiten: { eigenBijdrage: isEigen } });
  const heeftEigen = acties.some(({ isEigen }) => isEigen);
  logVraag(vraag, {
    ...LOG,
    onderwerpen: [{ soort: 'casus', id: casusId, toegang: leest(heeftEigen) }],
  });
  const { betrokkene } = vraag;
  const naamVan = await readInterventienamen(vraag);
  const kaart = await readSocialeKaart(vraag);
  if (betrokkene.soort !== 'professional') return [];
  return acties
    .filter(({ isEigen }) => leest(isEigen).toegestaan)
    .filter(({ rij, isEigen }) =>
      isZichtbaarVoor(betrokkene, { zichtbaarVoor: rij.zichtbaarVoor as Zichtbaarheid, isEigen, kaart }),
    )
    .map(({ rij, isEigen }) => {
      const actie = toActieWeergave(rij, vraag.cipher);
      return { ...actie, interventie: interventieOf(actie, naamVan), isEigen };
    });
}

function toActieWeergave(rij: ActieTabel, cipher: Cipher): Omit<ActieWeergave, 'isEigen' | 'interventie'> {
  const { actieId, uitkomst } = rij;
  return {
    actieId,
    nummer: rij.nummer,
    sjabloon: rij.sjabloon as Sjablooncode,
    soort: rij.soort as Actiesoort,
    doelgroep: rij.doelgroep as Doelgroep,
    zichtbaarVoor: rij.zichtbaarVoor as Zichtbaarheid,
    tekst: cipher.open(actiePlaats(actieId, 'tekst'), rij.tekst) as Actietekst,
    houder: rij.houder,
    eindverantwoordelijke: rij.eindverantwoordelijke,
    uiterlijk: rij.uiterlijk,
    stand: rij.stand,
    weigerreden: rij.weigerreden as Weigerreden | null,
    uitkomst:
      uitkomst === null ? null : (cipher.open(actiePlaats(actieId, 'uitkomst'), uitkomst) as Actieuitkomst),
    planVersie: rij.planVersie,
    uitgezetOp: rij.uitgezetOp,
    aangenomenOp: rij.aangenomenOp,
    afgerondOp: rij.afgerondOp,
  };
}
