const digitsOfNumber = 3;

/**
 * One decision within an evaluation has the key `<decisionEvaluationKey>-<number>`. API 8.8 knows only digits as a
 * key: there the number is the last three of them.
 */
export function digitsOf(instanceKey: string): string {
  const [evaluation = '', number = ''] = instanceKey.split('-');
  return evaluation + number.padStart(digitsOfNumber, '0');
}

/** The key in either writing as it is stored; null when it is neither. */
export function instanceKeyFrom(text: string): string | null {
  if (/^[0-9]{1,19}-[0-9]{1,9}$/.test(text)) return text;
  if (!/^[0-9]{17,25}$/.test(text)) return null;
  return `${text.slice(0, -digitsOfNumber)}-${Number(text.slice(-digitsOfNumber))}`;
}
