import { readFileSync } from 'node:fs';
import { deel } from '../../../domain/toegang/delen.js';
import { alleControles, KOLOMMEN, metFout, paren } from './delen-invoer.js';
import { openTable } from '../../support/tables.js';
import { readGolden } from './golden-line.js';

const xml = readFileSync('dmn/delen.dmn', 'utf8');

describe('dmn/delen', () => {
  it('is een tabel voor Camunda 8.8 die van boven naar beneden wordt gelezen, en heeft een tekening', () => {
    expect(xml).toContain(
      'modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.8.0"',
    );
    expect(xml).toContain('hitPolicy="FIRST"');
    expect(xml).toContain('dmnElementRef="delen"');
  });

  it('noemt bij elke regel de controle van D11 en haar plaats in de bron', () => {
    const regels = [...xml.matchAll(/<rule id="D11_(\d+)[ab]?">\s*<description>(.*?)<\/description>/g)];
    expect(regels.map(([, nummer]) => Number(nummer))).toEqual([1, 2, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 10]);
    for (const [, nummer, uitleg] of regels) {
      expect(uitleg).toMatch(new RegExp(`^D11\\.${nummer} .+ \\[3\\.4, D11\\.${nummer}\\b.*\\]$`));
    }
  });

  it('vraagt precies wat de controles vinden', () => {
    const invoer = [...xml.matchAll(/<inputExpression[^>]*>\s*<text>(\w+)<\/text>/g)].map(([, naam]) => naam);
    expect(invoer).toEqual(KOLOMMEN);
  });

  it('zegt van elke combinatie hetzelfde als de functie waarmee de opslag beslist', async () => {
    const evaluate = await openTable('delen');
    let geteld = 0;
    const afwijkend: unknown[] = [];
    for (const controles of alleControles()) {
      geteld += 1;
      const { uitkomst, stap } = deel(controles);
      const { output, rules } = evaluate(controles);
      const gelijk =
        (output as { delen: string } | null)?.delen === uitkomst &&
        rules[0]?.replace(/[ab]$/, '') === `D11_${stap}`;
      if (!gelijk) afwijkend.push({ controles, output, rules, uitkomst, stap });
    }
    expect(geteld).toBe(2 ** 4 * 7 * 3 * 3 * 4 * 3 * 3);
    expect(afwijkend).toEqual([]);
  }, 60_000);

  it('staat nooit toe wat ontbreekt, verschreven is of van een ander type is', async () => {
    const evaluate = await openTable('delen');
    for (const context of metFout()) {
      expect([context, isToegestaan(evaluate(context).output)]).toEqual([context, false]);
      expect(deel(context as unknown as Parameters<typeof deel>[0]).uitkomst).not.toBe('TOESTAAN');
    }
  });

  it('geeft bij een andere DMN-motor dezelfde uitkomst langs dezelfde regel', async () => {
    const evaluate = await openTable('delen');
    const lines = readGolden('delen');
    expect(lines).toHaveLength(paren().length + metFout().length);
    expect(
      lines.filter(
        ({ context, output, rules }) =>
          JSON.stringify(evaluate(context)) !== JSON.stringify({ output, rules }),
      ),
    ).toEqual([]);
  });
});

const isToegestaan = (output: unknown): boolean =>
  (output as { delen?: string } | null)?.delen === 'TOESTAAN';
