import { FASENAMEN, type Fase } from '../../../domain/casus/fase.js';
import type { Scenarioverschil, Verloopstap } from '../../../domain/modellen/proefdraai.js';

/** Work of people and of the system; events, choices and frames follow from it. */
export const isWerk = ({ element }: Verloopstap): boolean =>
  /^(Task|CallActivity|ReceiveTask)_/.test(element);

export const stapInWords = ({ naam, proces, element }: Verloopstap): string =>
  `${naam} (${proces}, ${element})`;

export function besluitInWords(besluit: Scenarioverschil['besluiten'][number]['was']): string {
  if (besluit === null) return 'niet gevraagd';
  return `${besluit.uitkomst === '' ? '' : `${besluit.uitkomst}, `}regel ${besluit.regel.replaceAll('_', '.')}`;
}

export function uitkomstInWords({
  fase,
  status,
  open,
  storingen,
  isUitgespeeld,
}: NonNullable<Scenarioverschil['uitkomst']>['was']): string {
  const stilstand = storingen.map(({ naam }) => naam).join(', ');
  return [
    FASENAMEN[fase as Fase] ?? fase,
    status === 'OPEN' ? 'open' : 'gesloten',
    open.length === 0 ? 'geen open taak' : `open: ${open.join(', ')}`,
    ...(isUitgespeeld ? [] : ['niet aan het einde gekomen']),
    ...(stilstand === '' ? [] : [`vastgelopen bij ${stilstand}`]),
  ].join(', ');
}
