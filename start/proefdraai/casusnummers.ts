import { isEvaluatieNodig } from '../../domain/evaluatie/steekproef.js';
import { ALFABET } from '../../store/willekeurig.js';

/**
 * Gives numbers of casussen in a fixed order, only such that are drawn for an evaluation (K-51): so two plays of the same
 * scenarios are the same, and each that is carried out is evaluated too.
 */
export function createCasusnummers(): () => string {
  let volgende = 0;
  return () => {
    for (;;) {
      const casusnummer = toCasusnummer(volgende);
      volgende += 1;
      if (isEvaluatieNodig({ casusnummer, prioriteit: 'P4', sluitreden: 'AFGEROND' })) return casusnummer;
    }
  };
}

function toCasusnummer(nummer: number): string {
  const tekens = Array.from(
    { length: 8 },
    (_, plaats) => ALFABET[Math.floor(nummer / ALFABET.length ** (7 - plaats)) % ALFABET.length],
  );
  return `CAS-${tekens.join('')}`;
}
