import { createHash } from 'node:crypto';
import type { Logaantekening } from '../../domain/verantwoording/verwerkingslog.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** What a part of the product did: to one casus, dossier or melding, or without any. */
export interface Systeemwerk {
  onderdeel: string;
  verwerking: Logaantekening['verwerking'];
  actie: 'lezen' | 'schrijven' | 'verwijderen';
  soort: 'casus' | 'dossier' | 'melding' | 'geen';
  id: string | null;
  /** By which rule it was done. */
  regel: string;
  /** The key of what it belongs to, when that is something else. */
  spoor?: string;
}

/** The line of the verwerkingslog about it. All work on one casus has one trace, so that a reader finds it together. */
export function systeemregel({ nu }: Pick<UnitOfWork, 'nu'>, werk: Systeemwerk): Logaantekening {
  const { onderdeel, verwerking, actie, soort, id, regel, spoor } = werk;
  return {
    tijdstip: nu.toISOString(),
    verwerking,
    actie,
    resultaat: 'OK',
    gebruikerId: `systeem:${onderdeel}`,
    organisatie: null,
    rollen: [],
    doel: null,
    grondslag: null,
    regel,
    betrokkeneSoort: soort,
    betrokkeneId: id,
    veldgroep: null,
    traceId: createHash('sha256')
      .update(spoor ?? id ?? onderdeel)
      .digest('hex')
      .slice(0, 32),
  };
}
