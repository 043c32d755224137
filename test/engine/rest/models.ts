import {
  callActivity,
  chain,
  completingListeners,
  decisionTask,
  definitions,
  end,
  error,
  errorBoundary,
  flow,
  headers,
  message,
  messageStart,
  outputs,
  parallel,
  process,
  receiveTask,
  serviceTask,
  start,
  userTask,
} from '../support/bpmn.js';

/** A process in which, once started, something of every kind waits: job, task, message, incident, called process. */
export const everything = definitions(
  message('antwoord', 'antwoord', '=zaak'),
  error('ongeldig', 'ONGELDIG'),
  process(
    'alles',
    start(),
    parallel('splits'),
    ...['registreren', 'wegen', 'prioriteren', 'wachten', 'falen', 'roepen'].map(
      (id) => flow('splits', id) + flow(id, `na-${id}`) + end(`na-${id}`),
    ),
    chain('start', 'splits'),
    serviceTask('registreren', 'registreren', headers({ soort: 'intake' })),
    errorBoundary({ id: 'ongeldige-melding', on: 'registreren' }, 'ongeldig'),
    flow('ongeldige-melding', 'afgewezen'),
    end('afgewezen'),
    userTask(
      'wegen',
      `<zeebe:assignmentDefinition candidateGroups="=[&quot;regie&quot;, &quot;zorg&quot;]" candidateUsers="anna" />
       <zeebe:taskSchedule dueDate="2026-03-09T09:00:00+01:00" followUpDate="2026-03-05T09:00:00Z" />
       <zeebe:priorityDefinition priority="70" />
       <zeebe:formDefinition formId="weging" />
       ${headers({ scherm: 'breed' })}
       ${completingListeners('weging-toetsen')}`,
    ),
    decisionTask('prioriteren', 'prioriteit', 'prioriteit'),
    receiveTask('wachten', 'antwoord'),
    serviceTask('falen', 'falen', outputs({ uitkomst: '=assert(ontbreekt, ontbreekt != null)' }), '1'),
    callActivity('roepen', 'geroepen', 'propagateAllChildVariables="false"'),
  ),
);

/** The process that is called, and one that a message starts. */
export const called = definitions(
  message('melding', 'melding'),
  process('geroepen', start('begin'), chain('begin', 'doen', 'klaar'), serviceTask('doen'), end('klaar')),
  process(
    'gemeld',
    messageStart('gemeld-start', 'melding'),
    chain('gemeld-start', 'oppakken', 'opgepakt'),
    serviceTask('oppakken'),
    end('opgepakt'),
  ),
);

export const decisions = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="prioriteren" name="Prioriteren" namespace="test">
  <decision id="prioriteit" name="Prioriteit">
    <decisionTable id="tabel" hitPolicy="UNIQUE">
      <input id="in-acuut" label="Acuut"><inputExpression id="in-acuut-1" typeRef="boolean"><text>acuut</text></inputExpression></input>
      <output id="uit-prioriteit" name="prioriteit" label="Prioriteit" typeRef="string" />
      <rule id="regel-acuut"><inputEntry id="r1-in"><text>true</text></inputEntry><outputEntry id="r1-uit"><text>"hoog"</text></outputEntry></rule>
      <rule id="regel-anders"><inputEntry id="r2-in"><text>false</text></inputEntry><outputEntry id="r2-uit"><text>"gewoon"</text></outputEntry></rule>
    </decisionTable>
  </decision>
</definitions>`;

export const form = JSON.stringify({
  id: 'weging',
  type: 'default',
  schemaVersion: 18,
  executionPlatform: 'Camunda Cloud',
  executionPlatformVersion: '8.8.0',
  components: [{ type: 'checkbox', key: 'acuut', label: 'Acuut', id: 'veld-acuut' }],
});
