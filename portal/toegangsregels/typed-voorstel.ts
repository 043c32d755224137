import { type Celwijziging, weigeringOf } from '../../domain/toegang/celwijziging.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import type { Toegangsregels } from '../../domain/toegang/toegang.js';
import { type Cel, VOORWAARDEN, type Voorwaarde } from '../../domain/toegang/toegang-matrix.js';
import { allOf, type FormBody, oneOf } from '../formulier/form-body.js';
import type { FieldError } from '../views/error-summary.js';
import type { GekozenCel } from './chosen-cel.js';

/** Reading or writing as it was ticked: conditions can be ticked without permission, and then mean nothing. */
export interface GetypteActie {
  mag: boolean;
  voorwaarden: readonly string[];
}

/** A proposal as it was typed, and the version that its maker looked at. */
export interface GetyptVoorstel extends GekozenCel {
  versie: string;
  lezen: GetypteActie;
  schrijven: GetypteActie;
  reden: string;
}

/** The form as it opens: what is in force. */
export function typedOf(cel: GekozenCel, nu: Cel, versie: number): GetyptVoorstel {
  const toActie = (voorwaarden: Cel['lezen']) => ({
    mag: voorwaarden !== undefined,
    voorwaarden: voorwaarden ?? [],
  });
  return {
    ...cel,
    versie: String(versie),
    lezen: toActie(nu.lezen),
    schrijven: toActie(nu.schrijven),
    reden: '',
  };
}

/** The form as it was sent. */
export function readTyped(cel: GekozenCel, body: FormBody): GetyptVoorstel {
  const toActie = (actie: 'lezen' | 'schrijven') => ({
    mag: oneOf(body, actie) === 'ja',
    voorwaarden: allOf(body, `${actie}Voorwaarde`),
  });
  return {
    ...cel,
    versie: oneOf(body, 'versie'),
    lezen: toActie('lezen'),
    schrijven: toActie('schrijven'),
    reden: oneOf(body, 'reden'),
  };
}

/** The change that was typed; only of use when `refuseTyped` has nothing to say. */
export function wijzigingOf({ groep, rol, lezen, schrijven }: GetyptVoorstel): Celwijziging {
  return {
    groep,
    rol,
    wordt: {
      ...(lezen.mag ? { lezen: lezen.voorwaarden.filter(isVoorwaarde) } : {}),
      ...(schrijven.mag ? { schrijven: schrijven.voorwaarden.filter(isVoorwaarde) } : {}),
    },
  };
}

/** What must be repaired before this can be proposed; the store asks the same again. */
export function refuseTyped(getypt: GetyptVoorstel, { versie, matrix }: Toegangsregels): FieldError[] {
  const perActie = (['lezen', 'schrijven'] as const).flatMap((actie) => refuseActie(actie, getypt[actie]));
  const weigering = perActie.length === 0 ? weigeringOf(matrix, wijzigingOf(getypt)) : null;
  return [
    ...(getypt.versie === String(versie) ? [] : [{ tekst: achterhaald(versie) }]),
    ...perActie,
    ...(weigering === null ? [] : [{ veld: 'cel', tekst: weigering }]),
    ...(isMotivering(getypt.reden)
      ? []
      : [{ veld: 'reden', tekst: 'Schrijf in ten minste 20 tekens waarom dit nodig is.' }]),
  ];
}

const achterhaald = (versie: number) =>
  `De toegangsregels zijn veranderd terwijl u bezig was: nu geldt versie ${versie}. Kijk wat er nu geldt en of uw voorstel nog klopt, en ga dan verder.`;

function refuseActie(actie: 'lezen' | 'schrijven', { mag, voorwaarden }: GetypteActie): FieldError[] {
  if (!voorwaarden.every(isVoorwaarde))
    return [{ veld: actie, tekst: `Kies bij ${actie} alleen uit de voorwaarden die er staan.` }];
  if (mag || voorwaarden.length === 0) return [];
  return [
    {
      veld: actie,
      tekst: `Vink ook aan dat deze rol mag ${actie}, of haal de voorwaarden bij ${actie} weg.`,
    },
  ];
}

const isVoorwaarde = (een: string): een is Voorwaarde => (VOORWAARDEN as readonly string[]).includes(een);
