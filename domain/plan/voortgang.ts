import { dagErbij, dagVan, momentOp } from '../tijd/amsterdam.js';
import type { Monitorinterval } from './plan.js';

/** How a casus goes on after its progress was discussed (A4.3). */
export const VOORTGANGEN = {
  DOORGAAN: 'Doorgaan met dit plan',
  BIJSTELLEN: 'Het plan bijstellen',
  HERWEGEN: 'Opnieuw wegen',
  DOELEN_BEREIKT: 'De doelen zijn bereikt: afronden',
} as const;
export type Voortgang = keyof typeof VOORTGANGEN;

/** Where something has to change before the keten can do better (A4.1). */
export const KNELPUNTNIVEAUS = {
  GEEN: 'Geen knelpunt',
  OPERATIONEEL: 'In de uitvoering',
  BELEID: 'In beleid',
  STRATEGISCH: 'Voor de bestuurders',
} as const;
export type Knelpuntniveau = keyof typeof KNELPUNTNIVEAUS;

/** What becomes of an action that is open when the uitvoering ends. */
export const RESTBESLUITEN = {
  NAZORG: 'Gaat mee naar nazorg',
  VERVALLEN: 'Vervalt',
} as const;
export type Restbesluit = keyof typeof RESTBESLUITEN;

const DAGEN: Readonly<Record<Monitorinterval, number>> = {
  WEKELIJKS: 7,
  TWEE_WEKEN: 14,
  VIER_WEKEN: 28,
  ZES_WEKEN: 42,
};
const BEGIN_WERKDAG = '09:00';

/** When the progress is discussed: as often as the plan asks, and no later than the priority allows (T16). */
export function voortgangsmoment(vraag: {
  /** What T16 gives, from now. */
  uiterlijk: Date;
  /** Null: no plan was adopted. */
  interval: Monitorinterval | null;
  nu: Date;
}): Date {
  const { uiterlijk, interval, nu } = vraag;
  if (interval === null) return uiterlijk;
  const volgensPlan = momentOp(dagErbij(dagVan(nu), DAGEN[interval]), BEGIN_WERKDAG);
  return new Date(Math.min(uiterlijk.getTime(), volgensPlan.getTime()));
}
