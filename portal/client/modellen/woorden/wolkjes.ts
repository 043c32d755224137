import type { Woorden, Zinnen } from './woordenlijst.js';

/** What the panel of properties says in a balloon; parts of a sentence stand apart where an example comes in between. */
export const wolkwoorden: Woorden = {
  or: 'of',
  'Learn more.': 'Meer bij Camunda, in het Engels.',
  'Learn how to define conditions.': 'Meer over voorwaarden bij Camunda, in het Engels.',
  'About conditional events.': 'Meer over voorwaarden bij Camunda, in het Engels.',
  'A FEEL expression that determines whether the event should trigger.':
    'Een formule (FEEL) die zegt of de gebeurtenis ingaat.',
  'Add custom key-value metadata to this element. Extension properties have no effect on process execution — they can be used to attach configuration visible for other consumers of the BPMN diagram.':
    'Eigen kenmerken van dit element, zoals activiteit, rol en fase. De procesmotor doet er niets mee; dit systeem leest ze.',
  'Add custom logic that reacts to various events in the workflow execution life-cycle.':
    'Werk van het systeem als deze stap begint of eindigt.',
  'Add input mappings to control what is passed to the activity as local variables.':
    'Welke gegevens deze stap binnen krijgt.',
  'Add output mappings to control which variables are merged back into the process scope.':
    'Welke gegevens van deze stap het proces in gaan.',
  'Configure the message that the task waits for.': 'Het bericht waarop de taak wacht.',
  'Configure the message that this event waits for.': 'Het bericht waarop deze gebeurtenis wacht.',
  'Configure the message that will start this process instance.': 'Het bericht waarmee dit proces begint.',
  'Configure the message that will trigger this boundary event.':
    'Het bericht waarbij deze gebeurtenis ingaat.',
  'Control the business ID set on a child process. If left empty, no business ID will be set.':
    'Het kenmerk dat het aangeroepen proces krijgt. Leeg: geen.',
  'Control which variables from the called process are merged back into the parent scope. By default, all child variables are propagated; use output mappings to selectively return specific variables.':
    'Welke gegevens van het aangeroepen proces terugkomen. Zonder keuze komen alle gegevens terug.',
  'Define a boolean condition expression that determines when this sequence flow is taken.':
    'Een formule die ja of nee is: bij ja gaat het proces langs deze pijl.',
  'Define a collection of elements which will be activated when the ad-hoc subprocess is reached.':
    'De stappen die beginnen als het proces hier komt.',
  'Define an input collection expression that defines the collection to iterate over (e.g.':
    'De lijst waarvan elk deel deze stap krijgt (zoals',
  'Define how to collect the outputs of the ad-hoc subprocess. The output collection variable stores the list of results; the output element expression defines what each element contributes.':
    'Waar de uitkomsten van dit deelproces samenkomen: de lijst, en wat elke stap daarin zet.',
  'Define static metadata passed to job workers alongside each job. Headers are not evaluated by the engine — use them for fixed worker configuration (e.g.':
    'Vaste gegevens voor wie dit werk doet, zoals de naam van de taak. De procesmotor rekent er niet mee (zoals',
  'Define the FEEL expression to evaluate and the variable to store the result in.':
    'De formule (FEEL) die wordt uitgerekend, en het gegeven waarin de uitkomst komt.',
  'Define the ID of the process to call (e.g.': 'Het id van het proces dat begint (zoals',
  'Define the assignment, schedule, and priority of the user task. Assignee, candidate groups, and candidate users can be combined. Use due date and follow-up date to express deadlines and urgency.':
    'Voor welke groepen de taak is, wanneer zij klaar moet zijn, en hoe dringend zij is.',
  'Define the completion behavior of an ad-hoc subprocess. If no completion condition is set, it will be completed after all active elements have been completed.':
    'Wanneer dit deelproces klaar is. Zonder voorwaarde als alle stappen klaar zijn.',
  'Define the decision to evaluate and how to map back the evaluation result.':
    'De beslistabel die om advies wordt gevraagd, en het gegeven waarin het advies komt.',
  'Define the error to catch. Specify an error code (e.g.':
    'De fout die hier wordt opgevangen. Noem een code (zoals',
  'Define the error to throw. Specify an error code (e.g.':
    'De fout die hier wordt gemeld. Noem een code (zoals',
  ') to identify the error.': ') waaraan men haar kent.',
  ') to match a specific error, or leave empty to catch any error.': '). Leeg: elke fout.',
  'Evaluate a business rule, for example a DMN decision. To add a custom implementation, use a job worker.':
    'Vraagt een beslistabel om advies, of laat het systeem het werk doen.',
  'Execute this task for each element of a given collection.': 'Doet deze taak voor elk deel van een lijst.',
  'Identifier computed from the process context that is used to correlate an incoming message (e.g.':
    'Waaraan het proces een bericht herkent dat voor hem is (zoals',
  'Implement a script task using an inline FEEL expression. To add a custom implementation, use a job worker.':
    'Rekent een formule (FEEL) uit, of laat het systeem het werk doen.',
  'Implement a user task managed by Camunda. To add a custom implementation, use a job worker.':
    'Een taak van een mens, bewaakt door de procesmotor.',
  'Implement the ad-hoc subprocess as a job worker instead of activating inner elements. The job type determines which worker handles the subprocess execution.':
    'Laat het systeem dit deelproces doen, in plaats van de stappen erin.',
  'Link a form created with the Camunda Forms editor. Submitting this form will start a new process instance.':
    'Het formulier waarmee dit proces begint.',
  'Link a form created with the Camunda Forms editor. To associate a custom form, application, or URL to the user task, specify an external reference.':
    'Het formulier met de gesloten vragen van deze taak.',
  'Link or embed a form created with the Camunda Forms editor. To associate a custom form, application, or URL to the user task, specify a form key.':
    'Het formulier met de gesloten vragen van deze taak.',
  'React to user task lifecycle events by executing a job worker.':
    'Werk van het systeem als iemand de taak oppakt, afrondt of als zij vervalt.',
  'Specifies the default priority for all jobs created by a process. Must be an integer. If no value is provided, the default value is 0.':
    'De voorrang van het werk van dit proces: een heel getal. Leeg: 0.',
  'Specifies the priority of a job. Must be an integer. If no value is provided, the default value is 0.':
    'De voorrang van dit werk: een heel getal. Leeg: 0.',
  'Specifies the priority of a user task. Must be an integer between 0 and 100. If no value is provided, the default value is 50.':
    'De voorrang van de taak: een heel getal van 0 tot 100. Leeg: 50.',
  'Specify the condition that triggers this event.': 'De voorwaarde waarbij deze gebeurtenis ingaat.',
  'Specify which job workers handle the event work.': 'Welk werk van het systeem bij deze gebeurtenis hoort.',
  'Specify which job workers handle the task work to evaluate business rules.':
    'Welk werk van het systeem de regels toepast.',
  'Specify which job workers handle the task work to execute a script.':
    'Welk werk van het systeem dit doet.',
  'Specify which job workers handle the task work to execute a service (e.g.':
    'Welk werk van het systeem dit is (zoals',
  'Specify which job workers handle the task work to send a message (e.g.':
    'Welk werk van het systeem het bericht stuurt (zoals',
  'The number of times the engine tries executing this activity if a worker signals a failure. The default is three.':
    'Hoe vaak het systeem het probeert als het mislukt. Leeg: drie keer.',
  'To collect the output define the output collection and the output element expressions.':
    'Wilt u de uitkomsten bewaren, noem dan de lijst en wat daarin komt.',
  'Uses the most recent deployed resource with the given version tag.':
    'De nieuwste met dit kenmerk van versie.',
  'Uses the most recent deployed resource.': 'De nieuwste die is vrijgegeven.',
  'Uses the resource found in the same deployment.': 'Die van dezelfde vrijgave.',
  'Variable events that trigger the condition evaluation. If none selected, all variable events will trigger the condition evaluation.':
    'Bij welke verandering van een gegeven de voorwaarde opnieuw wordt bekeken. Geen keuze: bij elke.',
  'Version tag by which the called decision will be referenced.': 'Het kenmerk van de versie van de tabel.',
  'Version tag by which the called process will be referenced.': 'Het kenmerk van de versie van het proces.',
  'Version tag by which the linked form will be referenced.': 'Het kenmerk van de versie van het formulier.',
  'Version tag by which this process can be referenced.': 'Het kenmerk waaronder deze versie te vinden is.',
};

/** The names of the pages behind the balloons. */
export const wolkzinnen: Zinnen = [
  [/^(?:.+) documentation$/, () => 'Uitleg van Camunda, in het Engels'],
  [/^(Deployment|Latest|Version tag) binding$/, () => 'Uitleg van Camunda, in het Engels'],
];
