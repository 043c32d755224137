import type { z } from 'zod';
import type { AfrondStand, AfrondWeigering } from '../taak/taak-afronding.js';
import type { Doel } from '../toegang/doel.js';
import type { Fase } from '../casus/fase.js';
import type { Gegevensgroep } from '../toegang/gegevensgroep.js';
import type { Mandaat } from '../keten/mandaat.js';
import type { Uitvoerder } from '../taak/rasci.js';
import type { Rol } from '../keten/rollen.js';
import type { TermijnCode } from '../taak/termijncode.js';

/** A user task: what it asks of whom, its dossier half, and what it refuses. */
export interface TaakDefinitie<Naam extends string, Dossier extends z.ZodType> {
  /** Also the form id. */
  naam: Naam;
  label: string;
  /** The role that does it, by which the matrix decides what it sees. */
  rol: Rol;
  /**
   * Who may take it up: letters of RASCI; the table `rasci` says which groups those are. None: the process says it, in
   * `uitvoerderGroep`.
   */
  uitvoerders: readonly Uitvoerder[];
  vervangerGroep: string;
  termijnCode: TermijnCode;
  /** Which line of that term, when it has several: T22 says first when to start, then when to be done. */
  rang?: number;
  activiteit: string;
  /** Of a step that other activities take too: which one it belongs to in these phases. */
  activiteitInFase?: Partial<Record<Fase, string>>;
  /** Null for a task of a ketenzaak, which belongs to no casus. */
  fase: Fase | null;
  /** Every one of these is needed to complete the task. */
  mandaten: readonly Mandaat[];
  /** For what the data of the casus are used in this task (D11.5). */
  doel: Doel;
  gegevensgroep: Gegevensgroep;
  /**
   * In the compartment of the criminal investigation: nobody but police and OM of the casus knows that this task is
   * there, or was done (INV8).
   */
  inCompartiment?: boolean;
  /** Offered to who coordinates the care of the casus too, when somebody does already (A2.2, S of RASCI). */
  ookZorgcoordinator?: boolean;
  /** Can be open several times at once in one casus, each for somebody else. */
  isMeervoudig?: boolean;
  /** What each open one of it is about; the process names it in `actieId`, `nazorgId`, `voorvalId` or `inhaalId`. */
  onderwerp?: 'actie' | 'nazorg' | 'voorval' | 'inhaal';
  /**
   * From when the term counts: the deadline of the action itself (T15), the end of F6 for nazorg (T20), or when the casus
   * was closed (T22).
   */
  anker?: 'actie' | 'nazorg' | 'F8';
  /** One sentence for the person: why this is asked now. */
  waaromNu: string;
  /** The process variables that the process half of the form gives. */
  variabelen: readonly string[];
  /** The dossier half: what stays in the dossier and never enters the engine. */
  dossier: Dossier;
  /** Who may not have this task, known as soon as somebody is to get it; the reason to refuse, or null. */
  weigerToewijzing?: (
    stand: Pick<AfrondStand, 'assignee' | 'behandelaar' | 'zaak'>,
  ) => AfrondWeigering | null;
  /** What this task asks besides what all tasks ask; the first reason to refuse, or null. */
  weiger?: (stand: Afrondvoorstel<z.infer<Dossier>>) => AfrondWeigering | null;
}

/** Everything that is known at completion, with somebody who may and a dossier half that is whole. */
export type Afrondvoorstel<Inhoud> = Omit<AfrondStand, 'behandelaar' | 'dossierdeel'> & {
  behandelaar: NonNullable<AfrondStand['behandelaar']>;
  dossierdeel: Inhoud;
};

/** Gives the definition its exact types. */
export function defineTaak<const Naam extends string, Dossier extends z.ZodType>(
  taak: TaakDefinitie<Naam, Dossier>,
): TaakDefinitie<Naam, Dossier> {
  return taak;
}
