import { AFGESCHERMD } from '../../domain/toegang/afgeschermd.js';
import type { Afsluitreden, Casusstatus, Grondslag } from '../../domain/casus/casus.js';
import type { Fase } from '../../domain/casus/fase.js';
import type { Ingang } from '../../domain/melding/melding.js';
import type { Prioriteit } from '../../domain/casus/prioriteit.js';
import { type Wachtpunt, volgendeActie } from '../../domain/taak/wachtpunt.js';
import type { Kwalificatie } from '../../domain/weging/weging.js';
import type { Cipher } from '../cipher/cipher.js';
import type { CasusRij } from '../database/tables/casus.js';
import { fromJson } from '../json.js';
import type { ZichtbareCasus } from '../toegang/casus-toegang.js';
import type { CasusOverzicht } from '../weergave.js';

/** The head of a casus as this betrokkene may see it. */
export function toCasusOverzicht(
  { casus, may }: Pick<ZichtbareCasus, 'casus' | 'may'>,
  wachtpunten: Wachtpunt[],
  cipher: Cipher,
): CasusOverzicht {
  const actie = volgendeActie(wachtpunten);
  return {
    casusId: casus.casusId,
    casusnummer: casus.casusnummer,
    fase: casus.fase as Fase,
    status: casus.status satisfies Casusstatus,
    ingang: casus.ingang as Ingang,
    prioriteit: casus.prioriteit as Prioriteit | null,
    voorlopigePrioriteit: casus.voorlopigePrioriteit as Prioriteit | null,
    kwalificatie: may('weging1:lezen').toegestaan ? (casus.kwalificatie as Kwalificatie | null) : AFGESCHERMD,
    eigenaarGroep: casus.eigenaarGroep ?? '',
    vervangerGroep: casus.vervangerGroep ?? '',
    volgendeStap: actie?.label ?? null,
    uiterlijk: actie?.uiterlijk ?? null,
    escalatieOpen: wachtpunten.some(({ escalatieOpen }) => escalatieOpen),
    wachtpunten,
    grondslagen: fromJson<Grondslag[]>(casus.grondslagen),
    doelomschrijving: may('casusoverleg:lezen').toegestaan ? openDoel(casus, cipher) : AFGESCHERMD,
    afsluitreden: casus.afsluitreden as Afsluitreden | null,
    geopendOp: casus.geopendOp,
    afgeslotenOp: casus.afgeslotenOp,
    bewaarTot: casus.bewaarTot,
    processInstanceKey: casus.processInstanceKey,
    kentCompartiment: may('strafrecht:schrijven').toegestaan,
  };
}

export const doelPlaats = (casusId: string) => ({ tabel: 'casus', id: casusId, veld: 'doelomschrijving' });

function openDoel({ casusId, doelomschrijving }: CasusRij, cipher: Cipher): string | null {
  return doelomschrijving === null ? null : (cipher.open(doelPlaats(casusId), doelomschrijving) as string);
}
