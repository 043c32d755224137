import { VRAAGGROEPEN } from '../../domain/melding/melding.js';
import { antwoordenOp, readAntwoorden, type Antwoorden } from '../melden/antwoorden.js';
import { vragenVan, withoutUnasked } from '../melden/vragen.js';

const vragen = VRAAGGROEPEN.flatMap((groep) => vragenVan(groep, 'professional'));

/** What a professional sent, of the questions of the form, the way in and where the casus is. */
export function readOpneemAntwoorden(unsafeBody: unknown): Antwoorden {
  return withoutUnasked(
    readAntwoorden(unsafeBody, ['kanaal', 'instap', 'instapReden', ...vragen.map(({ naam }) => naam)]),
  );
}

/** Answers "weet ik niet" to whatever is still open and knows that answer. */
export function answerOpenWithOnbekend(antwoorden: Antwoorden): Antwoorden {
  const open = vragen.filter(
    ({ naam, opties, soort }) =>
      antwoordenOp(antwoorden, naam).length === 0 &&
      (soort === 'getalOfOnbekend' || (soort !== 'meerkeuze' && opties?.includes('onbekend'))),
  );
  return { ...antwoorden, ...Object.fromEntries(open.map(({ naam }) => [naam, ['onbekend']])) };
}
