import type { Deps } from '../deps.js';

interface Kept {
  until: number;
  answer: Promise<unknown>;
}

const kept = new WeakMap<object, Map<string, Kept>>();

/**
 * Asks once for all who look within `ms` of each other. What failed is asked again at once.
 * @param naam of the question, among those of this engine
 */
export function keepShortly<T>(
  { monitor, clock }: Pick<Deps, 'monitor' | 'clock'>,
  { naam, ms }: { naam: string; ms: number },
  ask: () => Promise<T>,
): Promise<T> {
  const answers = kept.get(monitor) ?? new Map<string, Kept>();
  kept.set(monitor, answers);
  const now = clock.now().getTime();
  const known = answers.get(naam);
  // A clock that was set back keeps nothing for longer than it should.
  if (known !== undefined && now < known.until && known.until - now <= ms) return known.answer as Promise<T>;
  for (const [name, { until }] of answers) if (until <= now) answers.delete(name);
  const answer = ask();
  answers.set(naam, { until: now + ms, answer });
  answer.catch(() => answers.delete(naam));
  return answer;
}
