import { execFileSync } from 'node:child_process';

describe('what we depend on', () => {
  it('has a licence that is allowed', () => {
    expect(execFileSync(process.execPath, ['licences.js'], { encoding: 'utf8' })).toContain('MIT');
  });

  it('is listed as CycloneDX, with everything that is shipped', () => {
    const sbom = execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 64 << 20 });
    const { bomFormat, components } = JSON.parse(sbom) as {
      bomFormat: string;
      components: { name: string }[];
    };
    expect(bomFormat).toBe('CycloneDX');
    expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(['express', 'kysely', 'jose']));
    expect(components.map(({ name }) => name)).not.toContain('jest');
  });
});
