/** A change that a process owner could draw: a user task before the facts of the first weging, with a form in two halves. */
export const SCHOOL_BELLEN = 'school-bellen';

const WEGING = 'bpmn/weging-en-kwalificatie.bpmn';
const UITLEG = 'Referentiemodel: A3.1, 1e weging en kwalificatie.';

/** The files that the change brings, by path, made out of the running ones. */
export function aTaakErbij(lopend: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([
    [WEGING, withTask(lopend.get(WEGING) ?? '')],
    [`forms/${SCHOOL_BELLEN}.form`, form(SCHOOL_BELLEN, [WAAROM, CASUS])],
    [`forms/${SCHOOL_BELLEN}.dossier.form`, form(`${SCHOOL_BELLEN}.dossier`, [VRAAG])],
  ]);
}

function withTask(xml: string): string {
  const flow =
    '<bpmn:sequenceFlow id="Flow_NaarVoorbereiden_WegingVoorbereiden" sourceRef="Gateway_NaarVoorbereiden" targetRef="Task_WegingVoorbereiden" />';
  const incoming = '<bpmn:incoming>Flow_NaarVoorbereiden_WegingVoorbereiden</bpmn:incoming>';
  if (!xml.includes(flow) || !xml.includes(incoming))
    throw new Error(`Expected ${WEGING} as it is drawn today`);
  return makeRoom(xml)
    .replace(incoming, '<bpmn:incoming>Flow_SchoolBellen_WegingVoorbereiden</bpmn:incoming>')
    .replace(flow, `${TAAK}${flow.replace('Task_WegingVoorbereiden', 'Task_SchoolBellen')}`)
    .replace('</bpmndi:BPMNPlane>', `${TEKENING}</bpmndi:BPMNPlane>`);
}

const TAAK = `<bpmn:userTask id="Task_SchoolBellen" name="School bellen">
      <bpmn:documentation>Vraag de school wat zij ziet. ${UITLEG}</bpmn:documentation>
      <bpmn:extensionElements>
        <zeebe:userTask />
        <zeebe:formDefinition formId="school-bellen" bindingType="deployment" />
        <zeebe:assignmentDefinition candidateGroups="=taak.groepen" />
        <zeebe:taskSchedule dueDate="=taak.uiterlijk" followUpDate="=taak.herinnering" />
        <zeebe:priorityDefinition priority="=taak.volgorde" />
        <zeebe:executionListeners>
          <zeebe:executionListener eventType="start" type="taak-klaarzetten" retries="5" />
        </zeebe:executionListeners>
        <zeebe:taskListeners>
          <zeebe:taskListener eventType="completing" type="taak-afronden" retries="5" />
          <zeebe:taskListener eventType="canceling" type="taak-vervallen" retries="5" />
        </zeebe:taskListeners>
        <zeebe:taskHeaders>
          <zeebe:header key="taak" value="school-bellen" />
          <zeebe:header key="activiteit" value="A3.1" />
          <zeebe:header key="termijnCode" value="T04" />
        </zeebe:taskHeaders>
        <zeebe:properties>
          <zeebe:property name="activiteit" value="A3.1" />
          <zeebe:property name="rol" value="R04" />
          <zeebe:property name="uitvoerders" value="A3.1:R" />
          <zeebe:property name="vervangerGroep" value="r03.zvh.piket" />
          <zeebe:property name="fase" value="F2" />
          <zeebe:property name="doel" value="wegen" />
          <zeebe:property name="gegevensgroep" value="weging1" />
          <zeebe:property name="waaromNu" value="De school ziet een leerling elke dag." />
        </zeebe:properties>
      </bpmn:extensionElements>
      <bpmn:incoming>Flow_NaarVoorbereiden_WegingVoorbereiden</bpmn:incoming>
      <bpmn:outgoing>Flow_SchoolBellen_WegingVoorbereiden</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:boundaryEvent id="BoundaryEvent_SchoolBellenTeLaat" name="Te laat" cancelActivity="false" attachedToRef="Task_SchoolBellen">
      <bpmn:documentation>De termijn is voorbij; de taak blijft open. ${UITLEG}</bpmn:documentation>
      <bpmn:outgoing>Flow_SchoolBellenTeLaat_SchoolBellenOpgevolgd</bpmn:outgoing>
      <bpmn:timerEventDefinition id="Timer_SchoolBellenTeLaat">
        <bpmn:timeCycle xsi:type="bpmn:tFormalExpression">=taak.escalatieCyclus</bpmn:timeCycle>
      </bpmn:timerEventDefinition>
    </bpmn:boundaryEvent>
    <bpmn:endEvent id="EndEvent_SchoolBellenOpgevolgd" name="Opgevolgd">
      <bpmn:documentation>Waarschuwt een niveau hoger. ${UITLEG}</bpmn:documentation>
      <bpmn:extensionElements>
        <zeebe:taskDefinition type="taak-opvolgen" retries="5" />
        <zeebe:taskHeaders>
          <zeebe:header key="taak" value="school-bellen" />
        </zeebe:taskHeaders>
      </bpmn:extensionElements>
      <bpmn:incoming>Flow_SchoolBellenTeLaat_SchoolBellenOpgevolgd</bpmn:incoming>
      <bpmn:messageEventDefinition id="MessageDefinition_SchoolBellenOpgevolgd" />
    </bpmn:endEvent>
    <bpmn:sequenceFlow id="Flow_SchoolBellen_WegingVoorbereiden" sourceRef="Task_SchoolBellen" targetRef="Task_WegingVoorbereiden" />
    <bpmn:sequenceFlow id="Flow_SchoolBellenTeLaat_SchoolBellenOpgevolgd" sourceRef="BoundaryEvent_SchoolBellenTeLaat" targetRef="EndEvent_SchoolBellenOpgevolgd" />
    `;

/** Where the task comes: what stands there, and all to the right of it, goes further to the right. */
const PLAATS = { x: 745, y: 515 };
const OPSCHUIVEN = 180;

function makeRoom(xml: string): string {
  const tekening = xml.indexOf('<bpmndi:BPMNDiagram');
  const moved = xml
    .slice(tekening)
    .replaceAll(/ x="(\d+(?:\.\d+)?)"/g, (_x, at: string) =>
      Number(at) < PLAATS.x - 18 ? ` x="${at}"` : ` x="${Number(at) + OPSCHUIVEN}"`,
    )
    // The line that came here still does, and ends at what stands here now.
    .replace(
      /(bpmnElement="Flow_NaarVoorbereiden_WegingVoorbereiden"[^>]*>[\s\S]*?) x="925"/,
      `$1 x="${PLAATS.x}"`,
    );
  return xml.slice(0, tekening) + moved;
}

const TEKENING = [
  shape('Task_SchoolBellen', PLAATS.x, PLAATS.y, 100, 80),
  shape('BoundaryEvent_SchoolBellenTeLaat', PLAATS.x + 32, PLAATS.y + 62, 36, 36),
  shape('EndEvent_SchoolBellenOpgevolgd', PLAATS.x + 32, PLAATS.y + 122, 36, 36),
  edge('Flow_SchoolBellen_WegingVoorbereiden', [PLAATS.x + 100, 555], [PLAATS.x + OPSCHUIVEN, 555]),
  edge('Flow_SchoolBellenTeLaat_SchoolBellenOpgevolgd', [PLAATS.x + 50, 613], [PLAATS.x + 50, 637]),
].join('');

function shape(id: string, x: number, y: number, width: number, height: number): string {
  return `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" /></bpmndi:BPMNShape>`;
}

function edge(id: string, ...points: readonly [number, number][]): string {
  const waypoints = points.map(([x, y]) => `<di:waypoint x="${x}" y="${y}" />`).join('');
  return `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">${waypoints}</bpmndi:BPMNEdge>`;
}

const WAAROM = { type: 'text', id: 'Text_waarom', text: 'De school ziet een leerling elke dag.' };
const CASUS = {
  type: 'text',
  id: 'Text_casus',
  text: 'Wat de school zei, schrijft u bij de casus: [open de casus in het portaal](/casussen/{{casusId}}).',
};
const VRAAG = {
  type: 'textarea',
  id: 'Field_watZietDeSchool',
  key: 'watZietDeSchool',
  label: 'Wat ziet de school?',
  description: 'De school ziet een leerling vaker dan wie ook.',
  validate: { required: true, maxLength: 4000 },
};

function form(id: string, components: readonly object[]): string {
  const platform = {
    executionPlatform: 'Camunda Cloud',
    executionPlatformVersion: '8.8.0',
    schemaVersion: 19,
  };
  return `${JSON.stringify({ components, type: 'default', id, ...platform }, null, 2)}\n`;
}

const ACUUT = 'dmn/acuut.dmn';

/** A rule above the last one: who says no twice is asked once more, instead of reassured. */
export function aRegelErbij(lopend: ReadonlyMap<string, string>): Map<string, string> {
  const xml = lopend.get(ACUUT) ?? '';
  if (!xml.includes('<rule id="D1_5">')) throw new Error(`Expected ${ACUUT} as it is today`);
  return new Map([[ACUUT, xml.replace('<rule id="D1_5">', `${REGEL}<rule id="D1_5">`)]]);
}

const REGEL = `<rule id="D1_6">
        <description>D1.6 [voorstel]</description>
        <inputEntry id="D1_6_acuutVolgensMelder">
          <text>"nee"</text>
        </inputEntry>
        <inputEntry id="D1_6_directGevaar">
          <text>"nee"</text>
        </inputEntry>
        <outputEntry id="D1_6_acuut_uit">
          <text>"TE_BEPALEN"</text>
        </outputEntry>
        <outputEntry id="D1_6_handeling_uit">
          <text>"meldpunt vraagt door binnen 1 werkdag"</text>
        </outputEntry>
      </rule>
      `;
