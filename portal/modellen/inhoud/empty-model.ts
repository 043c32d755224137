import type { Modelbestand } from '../../../domain/modellen/modelbestand.js';

/** The engine for which models are made; Camunda Modeler reads it too. */
const PLATFORM = { executionPlatform: 'Camunda Cloud', executionPlatformVersion: '8.8.0' } as const;
const MODELER = `xmlns:modeler="http://camunda.org/schema/modeler/1.0" modeler:executionPlatform="${PLATFORM.executionPlatform}" modeler:executionPlatformVersion="${PLATFORM.executionPlatformVersion}"`;

/** With what a new process, table or form begins: the least that opens in an editor. */
export function emptyModel({ soort, naam }: Modelbestand): string {
  switch (soort) {
    case 'bpmn':
      return emptyProcess(naam);
    case 'dmn':
      return emptyTable(naam);
    case 'form':
      return emptyForm(naam);
    case 'dossierform':
      return emptyForm(`${naam}.dossier`);
  }
}

const emptyProcess = (naam: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" ${MODELER} id="Definitions_${naam}" targetNamespace="http://bpmn.io/schema/bpmn">
  <bpmn:process id="${naam}" name="Nieuw proces" isExecutable="true">
    <bpmn:startEvent id="StartEvent_Begonnen" name="Begonnen">
      <bpmn:outgoing>Flow_Begonnen_Klaar</bpmn:outgoing>
    </bpmn:startEvent>
    <bpmn:sequenceFlow id="Flow_Begonnen_Klaar" sourceRef="StartEvent_Begonnen" targetRef="EndEvent_Klaar" />
    <bpmn:endEvent id="EndEvent_Klaar" name="Klaar">
      <bpmn:incoming>Flow_Begonnen_Klaar</bpmn:incoming>
    </bpmn:endEvent>
  </bpmn:process>
  <bpmndi:BPMNDiagram id="BPMNDiagram_${naam}">
    <bpmndi:BPMNPlane id="BPMNPlane_${naam}" bpmnElement="${naam}">
      <bpmndi:BPMNShape id="StartEvent_Begonnen_di" bpmnElement="StartEvent_Begonnen">
        <dc:Bounds x="160" y="120" width="36" height="36" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="EndEvent_Klaar_di" bpmnElement="EndEvent_Klaar">
        <dc:Bounds x="420" y="120" width="36" height="36" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="Flow_Begonnen_Klaar_di" bpmnElement="Flow_Begonnen_Klaar">
        <di:waypoint x="196" y="138" />
        <di:waypoint x="420" y="138" />
      </bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;

const emptyTable = (naam: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" ${MODELER} id="beslistabel-${naam}" name="Nieuwe beslistabel" namespace="http://camunda.org/schema/1.0/dmn">
  <decision id="${naam}" name="Nieuwe beslistabel">
    <decisionTable id="DecisionTable_${naam}" hitPolicy="FIRST">
      <input id="Input_1" label="Vraag">
        <inputExpression id="InputExpression_1" typeRef="string">
          <text></text>
        </inputExpression>
      </input>
      <output id="Output_1" label="Uitkomst" name="uitkomst" typeRef="string" />
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram id="DMNDiagram_${naam}">
      <dmndi:DMNShape id="DMNShape_${naam}" dmnElementRef="${naam}">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
`;

const emptyForm = (id: string): string =>
  `${JSON.stringify({ components: [], type: 'default', id, ...PLATFORM, schemaVersion: 19 }, null, 2)}\n`;
