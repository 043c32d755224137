import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Locked {
  deprecated?: string;
  engines?: { node?: string };
}

/** Every package that is installed, as the lock file has it. */
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};

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

  // Of what the registry tells without asking it about vulnerabilities: makers withdraw a version that must not be used.
  it('has not been withdrawn by its makers', () => {
    const withdrawn = Object.entries(packages).filter(([, { deprecated }]) => deprecated !== undefined);
    expect(withdrawn.map(([path]) => path)).toEqual([]);
  });

  it('runs on the Node that we promise', () => {
    const newer = Object.entries(packages).filter(
      ([path, { engines }]) => path !== '' && Number(/^>=\s*(\d+)/.exec(engines?.node ?? '')?.[1] ?? 0) > 20,
    );
    expect(newer.map(([path]) => path)).toEqual([]);
  });
});
