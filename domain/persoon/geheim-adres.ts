import type { JaNeeOnbekend } from '../keuze.js';
import type { Rol } from '../keten/rollen.js';

/** Proposal: the meldpunt wrote it down, and police must be able to go there (direct danger goes first everywhere). */
const ROLLEN_BIJ_GEHEIM: readonly Rol[] = ['R02', 'R07'];
const ROLLEN_BIJ_ONBEKEND: readonly Rol[] = ['R02', 'R03', 'R06', 'R07'];

/**
 * D11.7: a secret address is masked by itself. Where nobody knows whether it is secret, only the roles that need it to
 * act see it.
 */
export function isAdresZichtbaar(geheimAdres: JaNeeOnbekend, rollen: readonly Rol[]): boolean {
  if (geheimAdres === 'nee') return true;
  const toegelaten = geheimAdres === 'ja' ? ROLLEN_BIJ_GEHEIM : ROLLEN_BIJ_ONBEKEND;
  return rollen.some((rol) => toegelaten.includes(rol));
}
