import { keuzeUit } from '../keuze.js';
import type { JaNee } from '../keuze.js';
import type { RasciActiviteit } from '../taak/rasci.js';
import type { TermijnCode } from '../taak/termijncode.js';
import type { Acuut } from '../weging/weging.js';

/** What a casus that began later, or in doubt, still has to make up for; done beside the main line (B13, processen.md 4.3). */
export const INHAALACTIVITEITEN = {
  'A2.1-TERUGBELLEN': { naam: 'Melder terugbellen', rasci: 'A2.1', termijn: 'T27' },
  'A2.1-VERIFIEREN': { naam: 'Melding verifiëren zonder melder', rasci: 'A2.1', termijn: 'T28' },
  'A2.1-MELDER_BEKEND': { naam: 'Melder zegt wie hij is: opvolgen', rasci: 'A2.1', termijn: 'T28' },
  'A2.1-BEKENDEN': { naam: 'Nagaan of deze persoon bekend is', rasci: 'A2.1', termijn: 'T03' },
  'A2.2': { naam: 'Dossier vormen', rasci: 'A2.2', termijn: 'T14' },
  'A3.1': { naam: 'Eerste weging en kwalificatie', rasci: 'A3.1', termijn: 'T04' },
  'A4.4-NIET_BEREIKT': { naam: 'Nazorg: drie keer niet bereikt', rasci: 'A3.2', termijn: 'T06' },
  'A3.2': { naam: 'Partners samenbrengen', rasci: 'A3.2', termijn: 'T14' },
} as const satisfies Record<string, { naam: string; rasci: RasciActiviteit; termijn: TermijnCode }>;
export type Inhaalactiviteit = keyof typeof INHAALACTIVITEITEN;

export const inhaalactiviteitSchema = keuzeUit(INHAALACTIVITEITEN);

export const INHAALSTATUSSEN = {
  GEDAAN: 'Gedaan',
  NIET_NODIG: 'Niet meer nodig',
  NIET_BEREIKT: 'Niet bereikt',
} as const;
export type Inhaalstatus = keyof typeof INHAALSTATUSSEN;
export const inhaalstatusSchema = keuzeUit(INHAALSTATUSSEN, {
  error: 'Kies hoe het is afgelopen.',
});

/** What has to be made up for, and how long it may take. */
export interface Inhaalwerk {
  activiteit: Inhaalactiviteit;
  termijnCode: TermijnCode;
}

/**
 * Who may be in danger, or of whom it is not known, is asked again: within two hours when it counts as acute (D1.3), within
 * a working day when it is still to be found out (D1.4). A melder who cannot be reached cannot be called: then the melding is
 * verified with a partner.
 */
export function deriveTerugbellen(acuut: Acuut, melderContact: JaNee): Inhaalwerk | null {
  if (acuut === 'NIET_ACUUT') return null;
  return {
    activiteit: melderContact === 'ja' ? 'A2.1-TERUGBELLEN' : 'A2.1-VERIFIEREN',
    termijnCode: acuut === 'ACUUT' ? 'T27' : 'T28',
  };
}

/** Every closed value of it in words. */
export const INHAALWOORDEN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(INHAALACTIVITEITEN).map(([code, { naam }]) => [code, naam])),
  ...INHAALSTATUSSEN,
};
