import type { Professional } from '../../domain/betrokkene.js';

interface NavigationEntry {
  path: string;
  label: string;
}

/** The navigation entries that the roles of this person have. */
export function navigationFor(betrokkene: Professional): NavigationEntry[] {
  return entries.filter(
    ({ rollen }) => rollen === null || rollen.some((rol) => betrokkene.rollen.includes(rol)),
  );
}

const entries: (NavigationEntry & { rollen: Professional['rollen'] | null })[] = [
  { path: '/werkplek', label: 'Werkplek', rollen: null },
  { path: '/werkplek/melding-opnemen', label: 'Melding opnemen', rollen: ['R02', 'R03', 'R04'] },
  { path: '/casussen', label: 'Casussen', rollen: ['R02', 'R03', 'R04', 'R07'] },
  { path: '/regie', label: 'Regie', rollen: ['R03'] },
];
