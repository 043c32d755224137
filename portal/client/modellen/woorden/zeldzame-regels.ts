import type { Zinnen } from './woordenlijst.js';

/** What belongs to an agent of Camunda: the keten has none, and a person decides in it. */
const AGENT = 'Dit hoort bij een AI-agent van Camunda. De keten heeft die niet: haal het weg';

/** What the rules of Camunda 8.8 seldom find. */
export const zeldzameRegelzinnen: Zinnen = [
  [/fromAi\(\)|toolCallResult|^Tool documentation is missing|^Wrong function name/, () => AGENT],
  [
    /^Element of type <bpmn:AdHocSubProcess> must contain at least one activity$/,
    () => 'Zet in dit deelproces ten minste één stap',
  ],
  [
    /^An? <(.+)> is not allowed in <Ad Hoc Sub Process>$/,
    (what) => `In een deelproces zonder volgorde kan geen ${what}`,
  ],
  [
    /EscalationEventDefinition> is not allowed to be attached to element of type <.+>$/,
    () => 'Een escalatie kan niet op de rand van dit element: zet haar op een deelproces of een aanroep',
  ],
  [
    /^Element of type <bpmn:ReceiveTask> not allowed as event-based gateway target$/,
    () => 'Na een keuze op een gebeurtenis komt een gebeurtenis, geen taak die op een bericht wacht',
  ],
  [
    /^An <Event-based Gateway> must have at least 2 outgoing <Sequence Flows>$/,
    () => 'Uit een keuze op een gebeurtenis gaan ten minste twee pijlen',
  ],
  [
    /^A <Sequence Flow> outgoing from an <Event-based Gateway> must not be conditional$/,
    () => 'Een pijl uit een keuze op een gebeurtenis heeft geen voorwaarde',
  ],
  [
    /^Multiple elements of type <bpmn:StartEvent> with no event definition not allowed/,
    () => 'Dit proces begint op meer dan één plaats zonder aanleiding',
  ],
  [
    /^Link (\w+) event with link name <(.*)> missing in scope$/,
    (_kant, naam) => `De verwijzing ${naam} heeft hier geen andere kant`,
  ],
  [
    /^Property of type <bpmn:LinkEventDefinition> has property <name> with duplicate value of <(.*)>$/,
    (naam) => `De verwijzing ${naam} is er twee keer`,
  ],
  [
    /^FEEL function <(.+)> requires Camunda (.+)$/,
    (functie, versie) => `${functie}() kan pas vanaf Camunda ${versie}`,
  ],
  [
    /^Property <(.+)> of <.+> (?:with value <.+> )?only allowed by Camunda ([\d.]+|\w+)(?: or newer)?$/,
    (deel, versie) => `${deel} kan pas vanaf Camunda ${versie}`,
  ],
  [
    /^Connector property <name> with value <(.+)> only allowed by Camunda (.+) or newer\.$/,
    (deel, versie) => `${deel} kan pas vanaf Camunda ${versie}`,
  ],
  [
    /^Property <(.+)> uses .+ secret expression format$/,
    (deel) => `${deel} noemt een geheim op een oude manier`,
  ],
  [
    /^Properties of type <(.+)> have propert(?:y|ies) .*duplicate values?(?: of <(.+)>| \((.+)\))$/,
    (soort) => `${soort}: hetzelfde staat er twee keer`,
  ],
  [
    /^Element of type <(.+)> must have (?:one extension element of type|property) (.+)$/,
    (wat, deel) => `${wat}: vul ${deel} in`,
  ],
];
