import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';

const risicos = readFileSync('docs/dpia.md', 'utf8')
  .split('\n')
  .filter((regel) => /^\| \d+ \|/.test(regel));

describe('de DPIA', () => {
  it.each(risicos)('%s', (risico) => {
    const tests = [...(risico.split('|')[4] ?? '').matchAll(/`([^`]+)`/g)].map(([, pad]) => pad ?? '');
    expect(tests).not.toEqual([]);
    expect(tests.filter((pad) => !pad.endsWith('.test.ts') || !existsSync(pad))).toEqual([]);
  });

  it('noemt risico’s', () => {
    expect(risicos.length).toBeGreaterThan(10);
  });
});
