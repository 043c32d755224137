import type { Woorden, Zinnen } from './woordenlijst.js';

/** What bpmnlint finds in a process while somebody draws. */
export const regelwoorden: Woorden = {
  'Conditional event is missing a condition': 'Deze gebeurtenis mist een voorwaarde',
  'Sequence flow is missing condition': 'Deze pijl mist een voorwaarde',
  'Start event is missing event definition': 'Dit begin mist waardoor het begint',
  'Incoming flows do not join': 'De pijlen komen hier niet samen: zet er een keuze voor',
  'Element is missing name': 'Dit mist een naam',
  'Element is unused': 'Dit wordt nergens gebruikt',
  'Element name is not unique': 'Deze naam komt vaker voor',
  'Element is missing label/name': 'Dit element mist een naam',
  'Link event is missing link name': 'Deze verwijzing mist een naam',
  'Element is missing bpmndi': 'Dit element staat niet in de tekening',
  'Element is not connected': 'Dit element zit nergens aan vast',
  'SequenceFlow is a duplicate': 'Deze pijl is er al',
  'Duplicate outgoing sequence flows': 'Hier gaan twee dezelfde pijlen uit',
  'Duplicate incoming sequence flows': 'Hier komen twee dezelfde pijlen in',
  'Gateway forks and joins': 'Deze keuze komt samen en splitst tegelijk: maak er twee van',
  'Element is an implicit end': 'Hier houdt het proces op zonder einde',
  'Flow splits implicitly': 'Hier splitst het proces zonder keuze',
  'Element is an implicit start': 'Hier begint het proces zonder begin',
  'Element overlaps with other element': 'Dit element ligt over een ander heen',
  'Element is outside of parent boundary': 'Dit element steekt buiten zijn deelproces',
  'Event has multiple event definitions': 'Deze gebeurtenis heeft meer dan één aanleiding',
  'Start event must be blank': 'Dit begin mag geen aanleiding hebben',
  'Gateway is superfluous. It only has one source and target.':
    'Deze keuze is niet nodig: er gaat één pijl in en één uit',
  'Sequence flow has superfluous label': 'Deze pijl heeft geen naam nodig',
  'Termination is superfluous.': 'Alles stoppen is hier niet nodig',
  Process: 'Proces',
  'Sub process': 'Deelproces',
  'Event sub process': 'Deelproces bij een gebeurtenis',
  'Property <conditionExpression> only allowed if source is of type <bpmn:ExclusiveGateway> or <bpmn:InclusiveGateway>':
    'Een voorwaarde kan alleen op een pijl die uit een keuze komt',
};

/** What Camunda 8.8 asks of an element names it by its kind, and a property by its word in the file. */
export const regelzinnen: Zinnen = [
  [/^(.+) is missing end event$/, (what) => `${what} mist een einde`],
  [/^(.+) is missing start event$/, (what) => `${what} mist een begin`],
  [
    /^(.+) has multiple blank start events$/,
    (what) => `${what} begint op meer dan één plaats zonder aanleiding`,
  ],
  [/^Element type <(.+)> is discouraged$/, (what) => `Gebruik liever geen ${what}`],
  [
    /^Duplicate link catch event with link name <(.*)> in scope$/,
    (name) => `De verwijzing ${name} is er twee keer`,
  ],
  [
    /^Link catch event with link name <(.*)> missing in scope$/,
    (name) => `De verwijzing ${name} komt nergens uit`,
  ],
  [/^Loop detected: (.+)$/, (path) => `Dit loopt rond zonder te wachten: ${path}`],
  [/^An? <(.+)> with <Error Code> must have .*$/, (what) => `${what}: vul de code van de fout in`],
  [/^An? <(.+)> must have a defined <(.+)>$/, (what, part) => `${what}: vul ${part} in`],
  [
    /^An? <(.+)> must have an? (?:defined )?<(.+)> of type <(.+)>$/,
    (what, part) => `${what}: vul ${part} in`,
  ],
  [
    /^An? <(.+)> with <(.+)> must have an? (?:defined )?<(.+)>.*$/,
    (what, _by, part) => `${what}: vul ${part} in`,
  ],
  [/^An? <(.+)> must have an? (.+)$/, (what, part) => `${what}: vul ${part} in`],
  [/^An? <(.+)> is not supported by (.+)$/, (what, by) => `${what}: ${by} kan dit niet`],
  [
    /^Element of type <(.+)> must have (?:one )?(?:property|extension element of type) <(.+?)>.*$/,
    (what, part) => `${what}: vul ${part} in`,
  ],
  [/^Property <(.+)> is not a valid FEEL expression$/, (part) => `${part} is geen goede formule (FEEL)`],
  [
    /^Property <(.+)> must have expression value$/,
    (part) => `${part} moet een formule (FEEL) zijn: begin met =`,
  ],
  [/^Property <(.+)> must have value of <(.+)>$/, (part, value) => `${part} moet ${value} zijn`],
  [/^Unrecognized token (?:<.*> )?in <(.+)>$/, () => 'In de formule staat een teken dat niet kan'],
  [/^Incomplete <(.+)>$/, () => 'De formule is niet af'],
];
