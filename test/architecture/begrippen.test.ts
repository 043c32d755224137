import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** Every noun that domain/ exports as a type or class, with the file it stands in. */
function begrippenInCode(): [naam: string, bestand: string][] {
  return readdirSync('domain', { recursive: true, encoding: 'utf8' })
    .filter((bestand) => bestand.endsWith('.ts') && !bestand.startsWith('taken'))
    .flatMap((bestand) =>
      [
        ...readFileSync(join('domain', bestand), 'utf8').matchAll(/^export (?:type|interface|class) (\w+)/gm),
      ].map(([, naam]) => [naam ?? '', bestand] as [string, string]),
    );
}

/** The names in the second column of docs/begrippen.md. */
function begrippenInLijst(): string[] {
  const rijen = readFileSync('docs/begrippen.md', 'utf8')
    .split('\n')
    .filter((regel) => regel.startsWith('| '));
  return rijen.flatMap((rij) =>
    [...(rij.split('|')[2] ?? '').matchAll(/`(\w+)`/g)].map(([, naam]) => naam ?? ''),
  );
}

describe('begrippen', () => {
  it.each(begrippenInCode())('%s (%s) staat in docs/begrippen.md', (naam) => {
    expect(begrippenInLijst()).toContain(naam);
  });

  it('de lijst noemt niets dat niet bestaat, en niets twee keer', () => {
    const lijst = begrippenInLijst();
    expect([...lijst].sort()).toEqual(
      begrippenInCode()
        .map(([naam]) => naam)
        .sort(),
    );
  });
});
