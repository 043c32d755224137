import type { Gegevensgroep } from '../../domain/toegang/gegevensgroep.js';
import type { Toegang } from '../../domain/toegang/toegang.js';
import type { Actie, Verwerking, Verwerkingslogregel } from '../../domain/verantwoording/verwerkingslog.js';
import { appendLog } from '../verwerkingslog/append-log.js';
import { type Vraag, pseudoniemOf } from './vraag.js';

/** About whom or what one line is. */
export interface LogOnderwerp {
  soort: Verwerkingslogregel['betrokkeneSoort'];
  id: string | null;
  toegang: Toegang;
}

export interface LogVraag {
  verwerking: Verwerking;
  actie: Exclude<Actie, 'weigeren'>;
  veldgroep: Gegevensgroep;
  onderwerpen: readonly LogOnderwerp[];
}

/** One line per casus or person, also when it was refused (INV7). */
export function logVraag(vraag: Vraag, { verwerking, actie, veldgroep, onderwerpen }: LogVraag): void {
  const { betrokkene, context, nu } = vraag;
  appendLog(
    vraag,
    onderwerpen.map(({ soort, id, toegang }) => ({
      tijdstip: nu.toISOString(),
      verwerking,
      actie: actieOf(toegang, actie),
      resultaat: toegang.toegestaan ? 'OK' : 'GEWEIGERD',
      gebruikerId: pseudoniemOf(betrokkene),
      organisatie: 'organisatie' in betrokkene ? betrokkene.organisatie : null,
      rollen: betrokkene.soort === 'professional' ? betrokkene.rollen : [],
      doel: context.doel,
      grondslag: toegang.toegestaan ? toegang.grondslag : null,
      regel: toegang.regel,
      betrokkeneSoort: soort,
      betrokkeneId: id,
      veldgroep,
      redenId: context.redenId ?? null,
      traceId: context.traceId,
    })),
  );
}

/** What is read by emergency access alone stands out (E27). */
function actieOf(toegang: Toegang, actie: LogVraag['actie']): Verwerkingslogregel['actie'] {
  if (!toegang.toegestaan) return 'weigeren';
  return toegang.breekglas === true ? 'breekglas' : actie;
}
