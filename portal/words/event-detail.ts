import { AFSLUITREDENEN } from '../../domain/casus/casus.js';
import { bestemmingNaam } from '../../domain/casus/overdracht.js';
import { type Fase, FASENAMEN } from '../../domain/casus/fase.js';
import { partnerNaam } from '../../domain/keten/partnernamen.js';
import { MATCHOORDELEN } from '../../domain/melding/match.js';
import { HERWEGINGSREDENEN } from '../../domain/casus/herweging.js';
import { INHAALWOORDEN } from '../../domain/casus/inhalen.js';
import { VOORVALWAARDEN } from '../../domain/casus/voorval.js';
import { THEMAS } from '../../domain/nazorg/thema.js';
import { ACTIESOORTEN, ACTIESTANDEN } from '../../domain/plan/actie.js';
import { taakNaamSchema, taakOf } from '../../domain/taak/taak.js';
import { formatMoment } from './dates.js';
import { outcomeName } from './outcomes.js';

/**
 * The closed value of an event in words: the name of a task, the version of a weging, an outcome, or several of
 * these after each other. Of some events the first is a partner or a phase.
 */
export function eventDetail(gebeurtenis: string, waarde: string | null): string {
  if (waarde === null) return '';
  const [eerste = '', ...rest] = waarde.split(' ');
  return [EERSTE[gebeurtenis]?.(eerste) ?? wordOf(eerste), ...rest.map(wordOf)].join(', ');
}

/** The code of a partner is also that of an outcome, so that only the event says which it is. */
const EERSTE: Readonly<Record<string, (code: string) => string>> = {
  FASE_BEGONNEN: (code) => FASENAMEN[code as Fase],
  UITNODIGING_NAAR_VERVANGER: partnerNaam,
  UITNODIGING_BEANTWOORD: partnerNaam,
  UITNODIGING_INGETROKKEN: partnerNaam,
  PARTNER_TOEGEVOEGD: partnerNaam,
  OVERLEG_VERZET: (moment) => `naar ${formatMoment(new Date(moment))}`,
  BIJDRAGE_ONTVANGEN: partnerNaam,
  OVERDRACHT_AFGEROND: (code) => OVERDRACHTEN[code] ?? code,
  OVERDRACHT_VERSTUURD: bestemmingNaam,
};

const OVERDRACHTEN: Readonly<Record<string, string>> = {
  BEVESTIGD: 'bevestigd door wie overneemt',
  BESLOTEN: 'besloten zonder bevestiging',
};

function wordOf(value: string): string {
  const taak = taakNaamSchema.safeParse(value);
  if (taak.success) return taakOf(taak.data).label;
  const punten = /^PUNTEN_(\d+)$/.exec(value)?.[1];
  if (punten !== undefined) return `${punten} van de elf bekend`;
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return `eerst ${formatMoment(new Date(value))}`;
  if (/^\d+$/.test(value)) return `versie ${value}`;
  return (
    Object.entries({
      ...AFSLUITREDENEN,
      ...MATCHOORDELEN,
      ...ACTIESOORTEN,
      ...ACTIESTANDEN,
      ...HERWEGINGSREDENEN,
      ...VOORVALWAARDEN,
      ...INHAALWOORDEN,
      ...THEMAS,
    }).find(([code]) => code === value)?.[1] ?? outcomeName(value)
  );
}
