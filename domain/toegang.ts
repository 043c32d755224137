import type { Betrokkene, Professional } from './betrokkene.js';
import type { Doel } from './doel.js';
import type { Gegevensgroep } from './gegevensgroep.js';
import { FASEN, isFrom } from './fase.js';
import type { Rol } from './rollen.js';
import { MATRIX, type MatrixGroep, matrixCel, matrixGroep } from './toegang-matrix.js';
import { isVoldaan } from './toegang-voorwaarden.js';
import type { Casusrelatie, Toegangsobject } from './toegangsobject.js';

/** What one wants to do, with which group of data: `weging1:lezen`. */
export type Handeling = `${Gegevensgroep}:${'lezen' | 'schrijven'}`;

export type Toegang =
  /** `breekglas`: allowed by emergency access alone. */
  | { toegestaan: true; grondslag: string; doel: Doel; regel: string; breekglas?: true }
  /** `zichtbaar`: this betrokkene may know that it exists, so that it is masked instead of absent. */
  | { toegestaan: false; regel: string; zichtbaar: boolean };

/**
 * The one place that decides who may read or write what: the matrix of 3.4 with its notes, in the order of D11.
 * Closed by default: what is unknown or missing is refused.
 *
 * Where the matrix and D11.4 differ, a cell of the matrix is read as the release that D11.4 asks for.
 * @returns with which grondslag and doel it is allowed and by which rule, or the rule that refuses
 */
export function may(betrokkene: Betrokkene, handeling: Handeling, object: Toegangsobject): Toegang {
  if (betrokkene.soort !== 'professional') return mayWithoutAccount(betrokkene, handeling);
  const oordeel = decide(betrokkene, handeling, object);
  if (oordeel.toegestaan) return oordeel;
  return { toegestaan: false, regel: oordeel.regel, zichtbaar: isZichtbaar(betrokkene, handeling, object) };
}

/**
 * Could this betrokkene do this with any object at all? For menus and routes; the object itself is asked about later,
 * by the repository.
 */
export function roleMay(betrokkene: Betrokkene, handeling: Handeling): boolean {
  if (betrokkene.soort !== 'professional') return mayWithoutAccount(betrokkene, handeling).toegestaan;
  const { groep, actie } = split(handeling);
  return groep !== undefined && betrokkene.rollen.some((rol) => matrixCel(groep, rol, actie) !== undefined);
}

/** The purpose of work that names none: the first one of the role. */
export function defaultDoel(betrokkene: Betrokkene): Doel {
  const rol = betrokkene.soort === 'professional' ? betrokkene.rollen[0] : undefined;
  return (rol && MATRIX.rollen[rol]?.doelen[0]) ?? 'melden';
}

type Oordeel =
  | { toegestaan: true; grondslag: string; doel: Doel; regel: string; breekglas?: true }
  | { toegestaan: false; regel: string; stap: number };

/** Anyone and any partner may bring a melding in, and do nothing else. */
function mayWithoutAccount(betrokkene: Exclude<Betrokkene, Professional>, handeling: Handeling): Toegang {
  if (handeling === 'nieuweMelding:schrijven' && betrokkene.soort !== 'systeem')
    return { toegestaan: true, grondslag: 'wmoVeiligThuis', doel: 'melden', regel: 'R01' };
  return { toegestaan: false, regel: 'D11.1', zichtbaar: false };
}

/** Emergency access is for reading, and is used only for what is closed without it, so that the log tells them apart. */
function decide(betrokkene: Professional, handeling: Handeling, object: Toegangsobject): Oordeel {
  const gewoon = askRoles(betrokkene, handeling, withoutBreekglas(object));
  if (gewoon.toegestaan || !hasBreekglas(object) || !handeling.endsWith(':lezen')) return gewoon;
  const nood = askRoles(betrokkene, handeling, object);
  return nood.toegestaan ? { ...nood, breekglas: true } : nood;
}

/** Each role is asked; the one that comes furthest gives the answer. */
function askRoles(betrokkene: Professional, handeling: Handeling, object: Toegangsobject): Oordeel {
  let beste: Oordeel = refuse(1);
  const { groep, actie } = split(handeling);
  if (groep === undefined || betrokkene.gebruikerId === '' || betrokkene.organisatie === '') return beste;
  for (const rol of betrokkene.rollen) {
    const oordeel = decideForRole({ betrokkene, rol, groep, actie, object });
    if (oordeel.toegestaan) return oordeel;
    if (!beste.toegestaan && oordeel.stap > beste.stap) beste = oordeel;
  }
  return beste;
}

interface Vraag {
  betrokkene: Professional;
  rol: Rol;
  groep: MatrixGroep;
  actie: 'lezen' | 'schrijven';
  object: Toegangsobject;
}

function decideForRole(vraag: Vraag): Oordeel {
  const { betrokkene, rol, groep, actie, object } = vraag;
  const rolregels = MATRIX.rollen[rol];
  if (rolregels === undefined) return refuse(1);
  if (!hasRelatie(vraag)) return refuse(2);
  const voorwaarden = matrixCel(groep, rol, actie);
  if (voorwaarden === undefined || !isFaseOpen(vraag)) return refuse(3);
  const ontbreekt = voorwaarden.find((voorwaarde) => !isVoldaan(voorwaarde, betrokkene, object));
  if (ontbreekt !== undefined) return refuse(STAP_PER_VOORWAARDE[ontbreekt] ?? 3);
  if (needsVrijgave(vraag)) return refuse(8);
  if (object.doel === undefined || !rolregels.doelen.includes(object.doel)) return refuse(5);
  if (isGemaskeerd(vraag)) return refuse(7);
  return {
    toegestaan: true,
    grondslag: object.casus?.grondslagen[0] ?? rolregels.grondslag,
    doel: object.doel,
    regel: `D11.${hasBreekglas(object) ? 9 : 10} ${rol} ${groep.groep}`,
  };
}

/** Which step of D11 speaks when a condition does not hold; the others are about the phase (D11.3). */
const STAP_PER_VOORWAARDE: Partial<Record<string, number>> = {
  zorgpartnerEnNodig: 4,
  vanBelangVoorVeiligheid: 4,
  naUitnodiging: 6,
  vrijgegeven: 8,
  breekglas: 9,
};

/** D11.2: team, invitation, assignment, municipality; procesregie is always there, R12 only with a reason. */
function hasRelatie({ rol, groep, object }: Vraag): boolean {
  if (!groep.casusgebonden && object.casus === undefined) return true;
  if (object.casus === undefined) return false;
  const relatie = MATRIX.rollen[rol]?.relatie;
  if (relatie === undefined || relatie === 'GEEN') return false;
  if (relatie === 'ALTIJD') return true;
  if (relatie === 'MET_REDEN') return (object.reden ?? '').trim().length >= 20;
  return (object.casus.relaties.includes(relatie) && !isBeperkt(relatie, object)) || hasBreekglas(object);
}

/**
 * AVG 18: who came to the casus after the person asked for restriction gets nothing until it is lifted. The meldpunt, the
 * ketenregieteam, procesregie, police and OM go on: what keeps somebody safe never waits for this.
 */
function isBeperkt(relatie: Casusrelatie, { casus }: Toegangsobject): boolean {
  const beperkbaar: readonly Casusrelatie[] = MATRIX.beperking.relaties;
  return beperkbaar.includes(relatie) && casus?.relatiesNaBeperking?.includes(relatie) === true;
}

function hasBreekglas({ casus }: Toegangsobject): boolean {
  return casus?.relaties.includes('BREEKGLAS') === true;
}

function withoutBreekglas(object: Toegangsobject): Toegangsobject {
  const { casus } = object;
  if (casus === undefined) return object;
  return { ...object, casus: { ...casus, relaties: casus.relaties.filter((een) => een !== 'BREEKGLAS') } };
}

/** D11.3: the notes below the matrix of 3.4. */
function isFaseOpen({ betrokkene, rol, groep, object }: Vraag): boolean {
  if (object.casus === undefined) return true;
  const { fase } = object.casus;
  if (!FASEN.includes(fase)) return false;
  const { rollen, andersMet } = MATRIX.naAfsluiting;
  if (isFrom(fase, 'F8') && !rollen.includes(rol) && !isVoldaan(andersMet, betrokkene, object)) return false;
  return MATRIX.fasebeperkingen.every(
    (beperking) =>
      beperking.rol !== rol || !beperking.fasen.includes(fase) || beperking.alleen.includes(groep.groep),
  );
}

/**
 * D11.8: what of the criminal investigation was not released stays with police and OM of the casus, whatever the cell
 * says (INV8). An emergency does not open that compartment.
 */
function needsVrijgave({ rol, groep, object }: Vraag): boolean {
  if (groep.groep !== 'strafrecht' || object.feiten?.vrijgegeven === true) return false;
  return rol !== 'R07' || hasBreekglas(object);
}

/** D11.7: who melds anonymously for the keten is known to the meldpunt only. A fully anonymous melder is not kept at all. */
function isGemaskeerd({ rol, groep, object }: Vraag): boolean {
  if (groep.groep !== 'melderidentiteit') return false;
  return object.anonimiteit === undefined || (object.anonimiteit === 'anoniemVoorKeten' && rol !== 'R02');
}

/** A casus shows itself to who may read its process data; what belongs to no casus shows itself to nobody. */
function isZichtbaar(betrokkene: Professional, handeling: Handeling, object: Toegangsobject): boolean {
  if (object.casus === undefined || handeling === 'procesgegevens:lezen') return false;
  return decide(betrokkene, 'procesgegevens:lezen', object).toegestaan;
}

function split(handeling: Handeling): { groep: MatrixGroep | undefined; actie: 'lezen' | 'schrijven' } {
  const [naam = '', actie] = handeling.split(':');
  if (actie !== 'lezen' && actie !== 'schrijven') return { groep: undefined, actie: 'lezen' };
  return { groep: matrixGroep(naam), actie };
}

const refuse = (stap: number): Oordeel => ({ toegestaan: false, regel: `D11.${stap}`, stap });
