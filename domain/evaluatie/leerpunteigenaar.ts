import { z } from 'zod';
import { GEMEENTEN, gemeenteNaam } from '../keten/gemeente.js';
import { groepInRol, partnerVanGroep } from '../keten/partnergroep.js';
import type { Kaartpartner, SocialeKaart } from '../keten/sociale-kaart.js';

/** Who owns lessons in a role of the keten itself, by the group whose task it is when its day is over (processen.md 6.5). */
export const KETENEIGENAREN = {
  'r03.zvh': 'Procesregie',
  r04: 'Ketenregieteam',
  'r02.veilig-thuis': 'Meldpunt',
  'r11.stuurgroep': 'Stuurgroep',
  'r13.beheer': 'Functioneel beheer',
} as const;

/** The group that owns a lesson; which ones can be chosen, the sociale kaart of the day says. */
export const leerpunteigenaarSchema = z
  .string({ error: 'Kies wie het oppakt.' })
  .regex(/^r\d{2}(\.[a-z0-9-]{1,60}){0,3}$/, 'Kies wie het oppakt.');

/** An owner as people read it. */
export interface Leerpunteigenaar {
  naam: string;
  /** A partner that takes part no more: its name stays with the lesson, and it gets no task of it. */
  isGestopt: boolean;
}

/** Who can own a lesson today: the roles of the keten, then each partner that takes part (E13, E22). */
export function leerpunteigenaren(kaart: SocialeKaart): { value: string; label: string }[] {
  const partners = [...kaart.values()].filter(({ isUitnodigbaar }) => isUitnodigbaar).flatMap(groepenVan);
  return [
    ...Object.entries(KETENEIGENAREN).map(([value, label]) => ({ value, label })),
    ...partners.map(({ groep, naam }) => ({ value: groep, label: naam })),
  ];
}

/** Who owns a lesson, by the sociale kaart of today. Who is not on it, or has another role by now, takes no part. */
export function leerpunteigenaarOf(kaart: SocialeKaart, eigenaar: string): Leerpunteigenaar {
  const inKeten = Object.entries(KETENEIGENAREN).find(([groep]) => groep === eigenaar);
  if (inKeten !== undefined) return { naam: inKeten[1], isGestopt: false };
  const partner = kaart.get(partnerVanGroep(eigenaar));
  if (partner === undefined) return { naam: eigenaar, isGestopt: true };
  const gemeente = eigenaar.split('.')[2] ?? '';
  const doetMee = partner.rollen.some((rol) => groepInRol(rol, partner, gemeente) === eigenaar);
  return { naam: naamVan(partner, gemeente), isGestopt: !partner.isUitnodigbaar || !doetMee };
}

/**
 * The groups of a partner in its own role, which is the ketenregieteam only of who has no other; none when that is a role of
 * the keten itself. Each municipality has its own.
 */
function groepenVan(partner: Kaartpartner): { groep: string; naam: string }[] {
  const { rollen, isPerGemeente } = partner;
  const rol = rollen.find((een) => een !== 'R04') ?? rollen[0];
  if (rol === undefined) return [];
  const gemeenten = isPerGemeente ? Object.keys(GEMEENTEN) : [''];
  return gemeenten
    .map((gemeente) => ({
      groep: groepInRol(rol, partner, gemeente),
      naam: naamVan(partner, gemeente),
    }))
    .filter((een): een is { groep: string; naam: string } => een.groep !== null && !isVanKeten(een.groep))
    .sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl'));
}

const naamVan = ({ naam }: Kaartpartner, gemeente: string): string =>
  gemeente === '' ? naam : `${naam} ${gemeenteNaam(gemeente)}`;

const isVanKeten = (groep: string): boolean => Object.hasOwn(KETENEIGENAREN, groep);
