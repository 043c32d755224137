import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { dagErbij, dagVan, maandenErbij, momentOp } from '../tijd/amsterdam.js';
import { DomainError } from '../errors.js';
import { fieldErrors } from '../field-errors.js';
import { isMotivering } from '../weging/motivering.js';

/** How the person heard that a dossier is kept (AVG 14). */
export const INFORMEERWIJZEN = {
  GESPREK: 'In een gesprek',
  VIA_HULPVERLENER: 'Door de hulpverlener',
  BRIEF_VEILIG_ADRES: 'Met een brief naar een veilig adres',
  VIA_VERTEGENWOORDIGER: 'Via de wettelijk vertegenwoordiger of advocaat',
} as const;
export type Informeerwijze = keyof typeof INFORMEERWIJZEN;

/** Why the person does not hear it yet (AVG 14 lid 5, AVG 23 and UAVG 41; proposal). */
export const UITSTELREDENEN = {
  VEILIGHEID_BETROKKENE: 'Weten brengt de betrokkene nu in gevaar',
  OPSPORINGSBELANG: 'Weten schaadt nu een strafrechtelijk onderzoek',
  NOG_GEEN_VEILIG_CONTACT: 'Er is nog geen veilige manier om contact te hebben',
  ONEVENREDIG: 'Het vraagt nu onevenredig veel',
} as const;
export type Uitstelreden = keyof typeof UITSTELREDENEN;

/** AVG 14 lid 3: at the latest one month after the data came in. */
const MAAND = 1;
/** A postponement is looked at again within three months (proposal). */
const HEROVERWEGEN_MAANDEN = 3;

const informatieSchema = z.discriminatedUnion(
  'stand',
  [
    z.object({
      stand: z.literal('GEINFORMEERD'),
      geinformeerdOp: z.iso.date({ error: 'Vul de dag in waarop de betrokkene het hoorde.' }),
      wijze: keuzeUit(INFORMEERWIJZEN, { error: 'Kies hoe de betrokkene het hoorde.' }),
    }),
    z.object({
      stand: z.literal('UITGESTELD'),
      reden: keuzeUit(UITSTELREDENEN, { error: 'Kies waarom informeren nog niet kan.' }),
      heroverwegenOp: z.iso.date({ error: 'Vul de dag in waarop dit opnieuw wordt bekeken.' }),
      toelichting: z
        .string()
        .trim()
        .max(2_000, { error: 'Gebruik ten hoogste 2000 tekens.' })
        .refine(isMotivering, { error: 'Leg in ten minste 20 tekens uit waarom.' }),
    }),
  ],
  { error: 'Kies of de betrokkene is geïnformeerd.' },
);
/** What somebody lays down about informing the person of a dossier. */
export type InformatieInvoer = z.infer<typeof informatieSchema>;

/** @throws DomainError ONGELDIG with one sentence per field; also for days that cannot be */
export function parseInformatie(unsafeInvoer: unknown, nu: Date): InformatieInvoer {
  const uitkomst = informatieSchema.safeParse(unsafeInvoer);
  if (!uitkomst.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(uitkomst.error) });
  const velden = wrongDay(uitkomst.data, nu);
  if (velden !== null) throw new DomainError('ONGELDIG', { velden });
  return uitkomst.data;
}

/** What decides whether somebody must do something about informing. */
export interface Informatieplicht {
  /** When the dossier was made. */
  aangemaaktOp: string;
  /** The answer when the casus was brought in (E03: betrokkeneGeinformeerd); null before. */
  bijInbreng: string | null;
  /** The latest that was laid down; null when nothing was. */
  laatste: { stand: InformatieInvoer['stand']; heroverwegenOp: string | null } | null;
}

export interface Informatiestand {
  stand: 'GEINFORMEERD' | 'UITGESTELD' | 'OPEN';
  /** When it must be done, or looked at again; null when there is nothing left to do. */
  uiterlijk: Date | null;
  teLaat: boolean;
}

/** Nothing said is not done: without an answer the month of AVG 14 runs on, so that silence always ends. */
export function deriveInformatiestand(
  { aangemaaktOp, bijInbreng, laatste }: Informatieplicht,
  nu: Date,
): Informatiestand {
  if (laatste?.stand === 'GEINFORMEERD' || (laatste === null && bijInbreng === 'ja'))
    return { stand: 'GEINFORMEERD', uiterlijk: null, teLaat: false };
  const uiterlijk =
    laatste === null || laatste.heroverwegenOp === null
      ? maandenErbij(new Date(aangemaaktOp), MAAND)
      : momentOp(laatste.heroverwegenOp, '17:00');
  return { stand: laatste === null ? 'OPEN' : 'UITGESTELD', uiterlijk, teLaat: nu > uiterlijk };
}

function wrongDay(invoer: InformatieInvoer, nu: Date): Record<string, string> | null {
  const vandaag = dagVan(nu);
  if (invoer.stand === 'GEINFORMEERD')
    return invoer.geinformeerdOp > vandaag ? { geinformeerdOp: 'Deze dag moet nog komen.' } : null;
  const laatste = dagVan(maandenErbij(nu, HEROVERWEGEN_MAANDEN));
  return invoer.heroverwegenOp < dagErbij(vandaag, 1) || invoer.heroverwegenOp > laatste
    ? { heroverwegenOp: 'Kies een dag na vandaag en binnen drie maanden.' }
    : null;
}
