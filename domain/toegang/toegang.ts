import type { Betrokkene, Professional } from '../keten/betrokkene.js';
import { deel } from './delen.js';
import type { Doel } from './doel.js';
import type { Gegevensgroep } from './gegevensgroep.js';
import { controleer, hasBreekglas, withoutBreekglas } from './toegang-controles.js';
import { type Matrix, type MatrixGroep, ROLREGELS, matrixCel, matrixGroep } from './toegang-matrix.js';
import type { Toegangsobject } from './toegangsobject.js';

/** What one wants to do, with which group of data: `weging1:lezen`. */
export type Handeling = `${Gegevensgroep}:${'lezen' | 'schrijven'}`;

export type Toegang =
  /** `breekglas`: allowed by emergency access alone. */
  | { toegestaan: true; grondslag: string; doel: Doel; regel: string; breekglas?: true }
  /** `zichtbaar`: this betrokkene may know that it exists, so that it is masked instead of absent. */
  | { toegestaan: false; regel: string; zichtbaar: boolean };

/** One version of the access rules. */
export interface Toegangsregels {
  readonly versie: number;
  readonly matrix: Matrix;
  /**
   * The one place that decides who may read or write what: the matrix of 3.4 with its notes, in the order of D11.
   * Closed by default: what is unknown or missing is refused.
   *
   * Where the matrix and D11.4 differ, a cell of the matrix is read as the release that D11.4 asks for.
   * @returns with which grondslag and doel it is allowed and by which rule, or the rule that refuses
   */
  readonly may: (betrokkene: Betrokkene, handeling: Handeling, object: Toegangsobject) => Toegang;
  /**
   * Could this betrokkene do this with any object at all? For menus and routes; the object itself is asked about later,
   * by the repository.
   */
  readonly roleMay: (betrokkene: Betrokkene, handeling: Handeling) => boolean;
}

/** The rules that a matrix makes. */
export function toegangsregelsOf(versie: number, matrix: Matrix): Toegangsregels {
  return {
    versie,
    matrix,
    may: (betrokkene, handeling, object) => mayUnder(matrix, betrokkene, handeling, object),
    roleMay(betrokkene, handeling) {
      if (betrokkene.soort !== 'professional') return mayWithoutAccount(betrokkene, handeling).toegestaan;
      const { groep, actie } = split(matrix, handeling);
      return (
        groep !== undefined && betrokkene.rollen.some((rol) => matrixCel(groep, rol, actie) !== undefined)
      );
    },
  };
}

/** The purpose of work that names none: the first one of the role. */
export function defaultDoel(betrokkene: Betrokkene): Doel {
  const rol = betrokkene.soort === 'professional' ? betrokkene.rollen[0] : undefined;
  return (rol && ROLREGELS[rol]?.doelen[0]) ?? 'melden';
}

type Oordeel =
  | { toegestaan: true; grondslag: string; doel: Doel; regel: string; breekglas?: true }
  | { toegestaan: false; regel: string; stap: number };

function mayUnder(
  matrix: Matrix,
  betrokkene: Betrokkene,
  handeling: Handeling,
  object: Toegangsobject,
): Toegang {
  if (betrokkene.soort !== 'professional') return mayWithoutAccount(betrokkene, handeling);
  const vraag = { matrix, betrokkene, object };
  const oordeel = decide(vraag, handeling);
  if (oordeel.toegestaan) return oordeel;
  return { toegestaan: false, regel: oordeel.regel, zichtbaar: isZichtbaar(vraag, handeling) };
}

/** Anyone and any partner may bring a melding in, and do nothing else. */
function mayWithoutAccount(betrokkene: Exclude<Betrokkene, Professional>, handeling: Handeling): Toegang {
  if (handeling === 'nieuweMelding:schrijven' && betrokkene.soort !== 'systeem')
    return { toegestaan: true, grondslag: 'wmoVeiligThuis', doel: 'melden', regel: 'R01' };
  return { toegestaan: false, regel: 'D11.1', zichtbaar: false };
}

interface Vraag {
  matrix: Matrix;
  betrokkene: Professional;
  object: Toegangsobject;
}

/** Emergency access is for reading, and is used only for what is closed without it, so that the log tells them apart. */
function decide(vraag: Vraag, handeling: Handeling): Oordeel {
  const gewoon = askRoles({ ...vraag, object: withoutBreekglas(vraag.object) }, handeling);
  if (gewoon.toegestaan || !hasBreekglas(vraag.object) || !handeling.endsWith(':lezen')) return gewoon;
  const nood = askRoles(vraag, handeling);
  return nood.toegestaan ? { ...nood, breekglas: true } : nood;
}

/** Each role is asked; the one that comes furthest gives the answer. */
function askRoles(vraag: Vraag, handeling: Handeling): Oordeel {
  let beste: Oordeel = { toegestaan: false, regel: 'D11.1', stap: 1 };
  const { groep, actie } = split(vraag.matrix, handeling);
  if (groep === undefined) return beste;
  for (const rol of vraag.betrokkene.rollen) {
    const { object, matrix } = vraag;
    const { uitkomst, stap } = deel(controleer({ ...vraag, rol, groep, actie }));
    const rolregels = matrix.rollen[rol];
    if (uitkomst === 'TOESTAAN' && rolregels !== undefined && object.doel !== undefined)
      return {
        toegestaan: true,
        grondslag: object.casus?.grondslagen[0] ?? rolregels.grondslag,
        doel: object.doel,
        regel: `D11.${hasBreekglas(object) ? 9 : stap} ${rol} ${groep.groep}`,
      };
    if (!beste.toegestaan && stap > beste.stap) beste = { toegestaan: false, regel: `D11.${stap}`, stap };
  }
  return beste;
}

/** A casus shows itself to who may read its process data; what belongs to no casus shows itself to nobody. */
function isZichtbaar(vraag: Vraag, handeling: Handeling): boolean {
  if (vraag.object.casus === undefined || handeling === 'procesgegevens:lezen') return false;
  return decide(vraag, 'procesgegevens:lezen').toegestaan;
}

function split(
  matrix: Matrix,
  handeling: Handeling,
): { groep: MatrixGroep | undefined; actie: 'lezen' | 'schrijven' } {
  const [naam = '', actie] = handeling.split(':');
  if (actie !== 'lezen' && actie !== 'schrijven') return { groep: undefined, actie: 'lezen' };
  return { groep: matrixGroep(matrix, naam), actie };
}
