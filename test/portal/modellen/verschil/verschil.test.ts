import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { compareModel } from '../../../../portal/modellen/verschil/compare-model.js';
import { type Verschil, movedIds } from '../../../../portal/modellen/verschil/verschil.js';

const NAZORG = readFileSync('bpmn/nazorg.bpmn', 'utf8');
const ACUUT = readFileSync('dmn/acuut.dmn', 'utf8');
const OPVOLGEN = readFileSync('forms/acuut-opvolgen.form', 'utf8');

/** As a reader sees it: kind, what, and each detail as `what: from → to`. */
const inWords = (verschillen: Verschil[] | null): string[] =>
  (verschillen ?? ['cannot be read' as never]).map(({ soort, wat, details }) =>
    [soort, wat, ...details.map((een) => `${een.wat}: ${een.van ?? 'niets'} → ${een.naar ?? 'niets'}`)].join(
      ' | ',
    ),
  );

const replaced = (tekst: string, van: string | RegExp, naar: string): string => {
  const anders = tekst.replace(van, naar);
  expect(anders).not.toBe(tekst);
  return anders;
};

describe('verschillen tussen diagrammen', () => {
  const compare = async (anders: string) => inWords(await compareModel('bpmn', NAZORG, anders));

  it('zijn er niet met zichzelf, ook niet als het bestand anders is opgemaakt', async () => {
    expect(await compare(NAZORG)).toEqual([]);
    expect(await compare(NAZORG.replaceAll('\n', '\n\n'))).toEqual([]);
  });

  it('noemen een andere naam en ander werk van een taak van het systeem', async () => {
    const anders = replaced(
      replaced(NAZORG, 'name="Trajecten maken"', 'name="Trajecten aanmaken"'),
      '<zeebe:taskDefinition type="trajecten-maken" retries="5" />',
      '<zeebe:taskDefinition type="trajecten-maken" retries="3" />',
    );
    expect(await compare(anders)).toEqual([
      'GEWIJZIGD | Taak van het systeem “Trajecten aanmaken” | naam: Trajecten maken → Trajecten aanmaken | Werk: pogingen: 5 → 3',
    ]);
  });

  it('noemen wat is toegevoegd en verwijderd, met de pijlen', async () => {
    const extra =
      '<bpmn:userTask id="Task_Bellen" name="Terugbellen" /><bpmn:sequenceFlow id="Flow_bellen" sourceRef="Task_TrajectenMaken" targetRef="Task_Bellen" />';
    const anders = replaced(NAZORG, '</bpmn:process>', `${extra}</bpmn:process>`);
    expect(await compare(anders)).toEqual([
      'TOEGEVOEGD | Taak van een mens “Terugbellen”',
      'TOEGEVOEGD | Pijl “Trajecten maken → Terugbellen”',
    ]);
    expect(inWords(await compareModel('bpmn', anders, NAZORG))).toEqual([
      'VERWIJDERD | Taak van een mens “Terugbellen”',
      'VERWIJDERD | Pijl “Trajecten maken → Terugbellen”',
    ]);
  });

  it('noemen geen id dat niemand iets zegt', async () => {
    const extra =
      '<bpmn:endEvent id="Event_1lemnun" /><bpmn:sequenceFlow id="Flow_0x1ab2c" sourceRef="Task_TrajectenMaken" targetRef="Event_1lemnun" />';
    expect(await compare(replaced(NAZORG, '</bpmn:process>', `${extra}</bpmn:process>`))).toEqual([
      'TOEGEVOEGD | Einde zonder naam',
      'TOEGEVOEGD | Pijl “Trajecten maken → zonder naam”',
    ]);
  });

  it('noemen wat alleen is verplaatst', async () => {
    const anders = replaced(
      NAZORG,
      /(<bpmndi:BPMNShape id="\w+" bpmnElement="Task_TrajectenMaken">\s*<dc:Bounds x="\d+" y=)"\d+"/,
      '$1"999"',
    );
    expect(await compare(anders)).toEqual(['VERPLAATST | Taak van het systeem “Trajecten maken”']);
  });

  it('zijn er niet als een editor de hele tekening opschuift, of weglaat wat toch zo is', async () => {
    const opgeschoven = NAZORG.replace(
      /(<(?:dc:Bounds|di:waypoint) x=)"([\d.]+)"/g,
      (_heel, voor: string, x: string) => `${voor}"${Number(x) - 37}"`,
    );
    expect(await compare(replaced(opgeschoven, ' bindingType="latest"', ''))).toEqual([]);
  });

  it('zeggen dat iets niet te lezen is', async () => {
    expect(await compareModel('bpmn', NAZORG, 'geen diagram')).toBeNull();
  });
});

describe('verschillen tussen beslistabellen', () => {
  const compare = async (anders: string) => inWords(await compareModel('dmn', ACUUT, anders));
  const [, eerste = '', tweede = ''] = /(<rule[\s\S]*?<\/rule>)\s*(<rule[\s\S]*?<\/rule>)/.exec(ACUUT) ?? [];

  it('noemen per regel elke cel die anders is', async () => {
    expect(await compare(ACUUT)).toEqual([]);
    const anders = replaced(ACUUT, tweede, replaced(tweede, '"ja"', '"ja", "onbekend"'));
    expect(await compare(anders)).toEqual([
      'GEWIJZIGD | Regel 2 (D1.2 [bron A3.1]) | Acuut volgens de melder: "ja" → "ja", "onbekend"',
    ]);
  });

  it('noemen een regel die erbij komt, weggaat of eerder komt', async () => {
    const nieuw = tweede.replaceAll(/id="([^"]+)"/g, 'id="$1_nieuw"');
    expect(await compare(replaced(ACUUT, tweede, `${tweede}${nieuw}`))).toEqual([
      'TOEGEVOEGD | Regel 3 (D1.2 [bron A3.1])',
    ]);
    expect(await compare(replaced(ACUUT, tweede, ''))).toEqual(['VERWIJDERD | Regel 2 (D1.2 [bron A3.1])']);
    const omgedraaid = ACUUT.replace(eerste, 'EERSTE').replace(tweede, eerste).replace('EERSTE', tweede);
    expect(await compare(omgedraaid)).toEqual([expect.stringMatching(/^VERPLAATST \| Regel [12] /)]);
  });

  it('noemen een andere trefregel en andere toegestane antwoorden', async () => {
    expect(await compare(replaced(ACUUT, 'hitPolicy="FIRST"', 'hitPolicy="ANY"'))).toEqual([
      'GEWIJZIGD | Tabel “Acuut” | trefregel: FIRST → ANY',
    ]);
    expect(await compare(replaced(ACUUT, '"ja", "nee", "onbekend"', '"ja", "nee"'))).toEqual([
      'GEWIJZIGD | Vraag “Acuut volgens de melder” | toegestaan: "ja", "nee", "onbekend" → "ja", "nee"',
    ]);
  });
});

describe('verschillen tussen formulieren', () => {
  interface Form {
    components: Record<string, unknown>[];
  }
  const compare = async (wijzig: (form: Form) => void) => {
    const form = JSON.parse(OPVOLGEN) as Form;
    wijzig(form);
    return inWords(await compareModel('form', OPVOLGEN, JSON.stringify(form)));
  };

  it('noemen per veld wat anders is', async () => {
    expect(await compare(() => undefined)).toEqual([]);
    const anders = await compare(({ components }) => {
      components[1]!['label'] = 'Wat is er nu gedaan?';
      components[1]!['validate'] = { required: false };
    });
    expect(anders).toEqual([
      'GEWIJZIGD | Veld “Wat is er nu gedaan?” | vraag: Wat is er gedaan? → Wat is er nu gedaan? | controle: verplicht: ja → nee',
    ]);
  });

  it('noemen een veld dat erbij komt, weggaat of ergens anders staat', async () => {
    expect(
      await compare(({ components }) => components.push({ id: 'F', type: 'number', key: 'aantal' })),
    ).toEqual(['TOEGEVOEGD | Veld “aantal”']);
    expect(await compare(({ components }) => components.splice(1, 1))).toEqual([
      'VERWIJDERD | Veld “Wat is er gedaan?”',
    ]);
    const verplaatst = await compare(({ components }) => components.push(...components.splice(0, 1)));
    expect(verplaatst).toEqual([expect.stringMatching(/^VERPLAATST \| Veld “Er is een acute melding/)]);
  });
});

it.each([
  [['a', 'b', 'c'], ['a', 'b', 'c'], []],
  [['a', 'b', 'c'], ['b', 'c', 'a'], ['a']],
  [['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'], ['d']],
  [['a', 'b'], ['x', 'a', 'y', 'b'], []],
  [['a', 'weg', 'b'], ['a', 'b'], []],
] as const)('van %j naar %j verplaatst alleen %j', (van, naar, verplaatst) => {
  expect([...movedIds(van, naar)]).toEqual(verplaatst);
});
