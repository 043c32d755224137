import { type Instap, instapSchema, LATE_KANALEN } from '../../domain/casus/instapkeuze.js';
import { fieldErrors } from '../../domain/field-errors.js';
import { kanaalSchema, type Kanaal, type MeldingInvoer } from '../../domain/melding/melding.js';
import { antwoordOp, type Antwoorden } from '../melden/antwoorden.js';
import { checkMelding } from '../melden/controle.js';
import type { Veldfout } from '../teksten/teksten.js';
import { OPNEEMKANALEN } from './kanaal.js';

export type OpneemControle =
  { kanaal: Kanaal; invoer: MeldingInvoer; instap: Instap } | { fouten: Veldfout[] };

/** The melding, its way in and where the casus is, as they may be registered; or every complaint, in the order of the page. */
export function checkOpgenomen(antwoorden: Antwoorden, vormen: readonly string[]): OpneemControle {
  const kanaal = kanaalSchema.extract(OPNEEMKANALEN).safeParse(antwoordOp(antwoorden, 'kanaal'));
  const instap = checkInstap(antwoorden, kanaal.data);
  const controle = checkMelding(antwoorden, 'professional', vormen);
  if (kanaal.success && 'instap' in instap && 'invoer' in controle)
    return { kanaal: kanaal.data, instap: instap.instap, invoer: controle.invoer };
  return {
    fouten: [
      ...(kanaal.success ? [] : [{ naam: 'kanaal', zin: 'Kies hoe de melding binnenkwam.' }]),
      ...('fouten' in instap ? instap.fouten : []),
      ...('fouten' in controle ? controle.fouten : []),
    ],
  };
}

const VELDEN: Readonly<Record<string, string>> = { keuze: 'instap', reden: 'instapReden' };

/** Of who only passes a signal on nothing is going on yet that the keten would have to follow. */
function checkInstap(
  antwoorden: Antwoorden,
  kanaal: Kanaal | undefined,
): { instap: Instap } | { fouten: Veldfout[] } {
  const result = instapSchema.safeParse({
    keuze: antwoordOp(antwoorden, 'instap') || 'F0',
    reden: antwoordOp(antwoorden, 'instapReden'),
  });
  if (!result.success)
    return {
      fouten: Object.entries(fieldErrors(result.error)).map(([veld, zin]) => ({
        naam: VELDEN[veld] ?? 'instap',
        zin,
      })),
    };
  if (result.data.keuze !== 'F0' && kanaal !== undefined && !LATE_KANALEN.includes(kanaal))
    return { fouten: [{ naam: 'instap', zin: NIEUW_SIGNAAL }] };
  return { instap: result.data };
}

const NIEUW_SIGNAAL =
  'Kies “Het is een nieuw signaal”, of kies hierboven dat de melding van een partner, uit een opsporingsonderzoek of uit een casusoverleg komt.';
