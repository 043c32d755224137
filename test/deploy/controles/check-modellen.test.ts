import { checkModellen } from '../../../deploy/controles/check-modellen.js';
import { overlay, readModellenset } from '../../../deploy/controles/modellenset.js';
import { aTaakErbij } from '../../builders/a-modelwijziging.js';
import { kennis } from './support/kennis.js';

let lopend: Map<string, string>;
beforeAll(async () => {
  lopend = await readModellenset('.');
});

const fouten = async (wijziging: ReadonlyMap<string, string | null>) =>
  (await checkModellen(overlay(lopend, wijziging), kennis)).filter(({ ernst }) => ernst === 'FOUT');

describe('de modellen van de keten', () => {
  it('hebben nergens een fout', async () => {
    expect(await fouten(new Map())).toEqual([]);
  });

  it('hebben er ook geen met een nieuwe taak die alles van zichzelf zegt', async () => {
    expect(await fouten(aTaakErbij(lopend))).toEqual([]);
  });

  it('mogen geen bestand missen dat een ander noemt', async () => {
    expect(
      (await fouten(new Map([['forms/agenda-vaststellen.dossier.form', null]]))).map(({ regel, element }) => [
        regel,
        element,
      ]),
    ).toEqual([['formulier-bestaat', 'Task_AgendaVaststellen']]);
  });
});

/** A file of today with one thing spoilt, and the check that has to find it. */
const schendingen: [regel: string, pad: string, was: string | RegExp, wordt: string][] = [
  ['leesbaar', 'bpmn/preventie.bpmn', '</bpmn:definitions>', ''],
  ['leesbaar', 'dmn/acuut.dmn', '</decisionTable>', ''],
  ['leesbaar', 'forms/melder-horen.form', '"components"', 'components'],
  ['heet-als-bestand', 'bpmn/preventie.bpmn', 'isExecutable="true"', 'isExecutable="false"'],
  ['uitleg', 'bpmn/preventie.bpmn', /Referentiemodel: A1\.1/, 'A1.1'],
  ['sprekend-id', 'bpmn/preventie.bpmn', /Flow_NieuwJaar_PreventieStarten/g, 'Flow_0abc'],
  // Drawn nowhere, over its neighbour, with a slanted line, with its name on another element, and too wide.
  [
    'tekening-compleet',
    'bpmn/evaluatie.bpmn',
    /<bpmndi:BPMNShape id="Task_Evalu[\s\S]*?<\/bpmndi:BPMNShape>/,
    '',
  ],
  ['tekening-staat-vrij', 'bpmn/evaluatie.bpmn', 'x="445" y="200"', 'x="365" y="200"'],
  ['tekening-rechte-lijnen', 'bpmn/evaluatie.bpmn', 'waypoint x="445" y="240"', 'waypoint x="445" y="260"'],
  ['tekening-vrije-woorden', 'bpmn/evaluatie.bpmn', 'x="622" y="265"', 'x="500" y="265"'],
  [
    'tekening-gewone-maten',
    'bpmn/evaluatie.bpmn',
    'x="280" y="200" width="100"',
    'x="270" y="200" width="110"',
  ],
  ['woorden', 'bpmn/preventie.bpmn', 'name="Plan per regio starten"', 'name="plan"'],
  ['worker-bestaat', 'bpmn/preventie.bpmn', 'type="preventie-starten"', 'type="preventie-beginnen"'],
  ['tabel-bestaat', 'bpmn/weging-en-kwalificatie.bpmn', 'decisionId="acuut"', 'decisionId="acuter"'],
  ['tabel-krijgt-invoer', 'dmn/acuut.dmn', '<text>directGevaar</text>', '<text>nogInSituatie</text>'],
  [
    'advies-heet-als-tabel',
    'bpmn/weging-en-kwalificatie.bpmn',
    'resultVariable="acuutAdvies"',
    'resultVariable="acuut"',
  ],
  ['proces-bestaat', 'bpmn/ketenaanpak.bpmn', 'processId="casusoverleg"', 'processId="overleg"'],
  [
    'aanroep-geeft-wat-er-staat',
    'bpmn/ketenaanpak.bpmn',
    'propagateAllParentVariables="false"',
    'propagateAllParentVariables="true"',
  ],
  ['bericht-bestaat', 'bpmn/ketenaanpak.bpmn', 'name="intrekking"', 'name="terugtrekking"'],
  ['formulier-bestaat', 'bpmn/casusoverleg.bpmn', 'formId="agenda-vaststellen"', 'formId="agenda-maken"'],
  ['taak-planning', 'bpmn/casusoverleg.bpmn', 'candidateGroups="=taak.groepen"', 'candidateGroups="r03"'],
  [
    'taak-klaargezet',
    'bpmn/casusoverleg.bpmn',
    '<zeebe:executionListener eventType="start" type="taak-klaarzetten" retries="5" />',
    '',
  ],
  [
    'taak-gecontroleerd',
    'bpmn/casusoverleg.bpmn',
    '<zeebe:taskListener eventType="completing" type="taak-afronden" retries="5" />',
    '',
  ],
  ['taak-opgevolgd', 'bpmn/casusoverleg.bpmn', 'cancelActivity="false" ', ''],
  [
    'taak-geeft-antwoorden',
    'bpmn/casusoverleg.bpmn',
    '<zeebe:output source="=overlegVorm" target="overlegVorm" />',
    '',
  ],
  [
    'taak-heet-als-op-werkplek',
    'bpmn/casusoverleg.bpmn',
    'name="Partners, vorm en moment vaststellen"',
    'name="Partners kiezen"',
  ],
  [
    'taak-zoals-domein',
    'bpmn/casusoverleg.bpmn',
    'key="termijnCode" value="T07"',
    'key="termijnCode" value="T08"',
  ],
  ['variabele-in-woordenboek', 'bpmn/casusoverleg.bpmn', 'target="overlegId"', 'target="naamSlachtoffer"'],
  ['een-stroom-per-waarde', 'bpmn/weging-en-kwalificatie.bpmn', /= "HERWEGEN"/, '= "AKKOORD"'],
  ['formulier-heet-als-bestand', 'forms/melder-horen.form', '"id": "melder-horen"', '"id": "melder"'],
  ['formulier-bekend', 'forms/melder-horen.form', '"type": "radio"', '"type": "iframe"'],
  ['geen-tekst-in-de-motor', 'forms/melder-horen.form', '"type": "radio"', '"type": "textfield"'],
  ['vraag-uitgelegd', 'forms/melder-horen.form', /"description": "[^"]*"/, '"description": ""'],
  ['veld-id', 'forms/melder-horen.form', '"id": "Field_melderGehoord"', '"id": "Field_1"'],
  ['verwijst-naar-portaal', 'forms/melder-horen.form', '/casussen/{{casusId}}', 'https://elders.example'],
  ['keuze-verplicht', 'forms/melder-horen.form', '"required": true', '"required": false'],
  ['antwoord-in-woordenboek', 'forms/melder-horen.form', '"value": "nee"', '"value": "misschien"'],
  ['getal-begrensd', 'forms/weging-voorbereiden.form', '"min": 0', '"min": -1'],
  ['twijfel-mogelijk', 'forms/weging-voorbereiden.form', '"Weet ik niet"', '"Geen idee"'],
  [
    'tabel-heet-als-bestand',
    'dmn/acuut.dmn',
    /"acuut"(?= name="Acuut">)|(?<=dmnElementRef=)"acuut"/g,
    '"acuter"',
  ],
  ['gat', 'dmn/acuut.dmn', /<rule id="D1_2">[\s\S]*?<\/rule>/, ''],
  ['stelt-niet-gerust', 'dmn/acuut.dmn', /(<inputEntry id="D1_5_directGevaar">\s*<text>)"nee"/, '$1-'],
  [
    'stelt-niet-gerust',
    'dmn/acuut.dmn',
    /(<inputEntry id="D1_5_directGevaar">\s*<text>)"nee"/,
    '$1not("ja")',
  ],
  ['regel-telt-nooit', 'dmn/acuut.dmn', /(<inputEntry id="D1_2_directGevaar">\s*<text>)[^<]*/, '$1"ja"'],
  ['overlap', 'dmn/tweede-weging.dmn', /(<inputEntry id="D6_1_zorg2">\s*<text>)[^<]*/, '$1"ja", "nee"'],
  ['gesloten-invoer', 'dmn/acuut.dmn', /<inputValues[\s\S]*?<\/inputValues>/, ''],
  ['een-eindverantwoordelijke', 'dmn/rasci.dmn', '["r09.gemeente"]', '["r09.gemeente", "r04"]'],
  [
    'waarschuwt-iemand',
    'dmn/termijnen.dmn',
    /\[\{na: 0, wie: "EIGENAAR"\}, \{na: 1, wie: "VERVANGER"\}, \{na: 2, wie: "REGISSEUR"\}\]/,
    '[]',
  ],
  ['wordt-gebruikt', 'bpmn/ketenaanpak.bpmn', 'processId="casusoverleg"', 'processId="actie"'],
];

describe('een model dat de regel schendt', () => {
  it.each(schendingen)('wordt gevonden: %s in %s', async (regel, pad, was, wordt) => {
    const goed = lopend.get(pad)!;
    const fout = goed.replace(was, wordt);
    expect(fout).not.toBe(goed);
    const gevonden = await fouten(new Map([[pad, fout]]));
    expect(gevonden.map((bevinding) => bevinding.regel)).toContain(regel);
  });
});
