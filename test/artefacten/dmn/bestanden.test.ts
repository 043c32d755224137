import { readFileSync } from 'node:fs';
import { TABELLEN } from '../../../domain/weging/weging.js';
import { bevindingenOver } from '../controles.js';
import { filesIn } from '../model.js';
import { codes, decisionIds, lijstDecisionIds, readBeslistabel } from './beslistabel.js';

/** Tables of rules that are no advice on a casus; each has a test of its own. */
const REGELS = ['termijnen', 'rasci'];

describe('de beslistabellen', () => {
  it('zijn die van het referentiemodel, met de regels voor termijnen, rollen en delen', () => {
    const alle = [...decisionIds, ...lijstDecisionIds, ...REGELS, 'delen'];
    expect(filesIn('dmn', '.dmn').sort()).toEqual(alle.sort());
    expect(decisionIds).toEqual(expect.arrayContaining([...TABELLEN]));
  });
});

describe.each(decisionIds)('dmn/%s', (decisionId) => {
  const xml = readFileSync(`dmn/${decisionId}.dmn`, 'utf8');
  const rules = [...xml.matchAll(/<rule id="(\w+)">([\s\S]*?)<\/rule>/g)].map(([, id, body]) => ({
    id: id!,
    herkomst: /<description>(.*?)<\/description>/.exec(body!)?.[1],
  }));

  it('is een tabel voor Camunda 8.8 die van boven naar beneden wordt gelezen, en heeft een tekening', () => {
    expect(xml).toContain(
      'modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.8.0"',
    );
    expect(xml).toMatch(new RegExp(`<decision id="${decisionId}" name="[A-Z]`));
    expect(xml).toMatch(/hitPolicy="(FIRST|UNIQUE)"/);
    expect(xml).toContain(`dmnElementRef="${decisionId}"`);
  });

  it('heeft de kolommen en de regels van het referentiemodel, elk met haar herkomst', () => {
    const { invoer, uitvoer, regels } = readBeslistabel(decisionId);
    expect(textsOf(xml, 'inputExpression')).toEqual(invoer);
    expect([...xml.matchAll(/<output id="\w+" label="[^"]+" name="(\w+)"/g)].map(([, naam]) => naam)).toEqual(
      uitvoer,
    );
    expect(rules.map(({ id }) => id)).toEqual(regels.map((_, index) => `${codes[decisionId]}_${index + 1}`));
    for (const { id, herkomst } of rules) {
      expect(herkomst).toMatch(
        new RegExp(`^${id.replace('_', '\\.')} \\[(bron (A3\\.1|1\\.4\\.2)|voorstel)\\]$`),
      );
    }
  });
});

describe('elke tabel die adviseert', () => {
  it.each([
    ['noemt in elke regel die niet alarmeert alle toegestane waarden', 'stelt-niet-gerust'],
    ['heeft voor elk geval een regel', 'gat'],
    ['heeft geen regel die nooit telt', 'regel-telt-nooit'],
  ])('%s', async (_zin, regel) => {
    expect(await bevindingenOver(regel)).toEqual([]);
  });
});

function textsOf(xml: string, element: string): string[] {
  const pattern = new RegExp(`<${element} [^>]*>\\s*<text>([^<]*)</text>`, 'g');
  return [...xml.matchAll(pattern)].map(([, text]) => text!);
}
