import type { SysteemRepository } from '../../../store/systeem-repository.js';

export interface Call {
  method: keyof SysteemRepository;
  argument: unknown;
}

/** Keeps the calls it gets, and answers each method with what the test gave. */
export function fakeSysteemRepository(answers: Partial<Record<keyof SysteemRepository, unknown>> = {}) {
  const calls: Call[] = [];
  const repository = new Proxy({} as SysteemRepository, {
    get: (_target, method) => (argument: unknown) => {
      calls.push({ method: method as keyof SysteemRepository, argument });
      const answer = answers[method as keyof SysteemRepository];
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  });
  return { repository, calls };
}
