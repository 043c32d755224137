import { parseBpmn } from '../../../engine/model/parse-bpmn.js';
import { ModelError } from '../../../engine/model/problems.js';
import { chain, definitions, model, process, serviceTask, start } from '../support/bpmn.js';
import { around, refusedModels } from './refused-models.js';

async function problemsOf(xml: string): Promise<string[]> {
  const error: unknown = await parseBpmn(xml).catch((caught: unknown) => caught);
  if (!(error instanceof ModelError)) throw new Error('Expected the model to be refused');
  return error.problems.map(({ elementId, reason }) => `${elementId}: ${reason}`);
}

it.each(refusedModels)('refuses %s', async (_name, xml, reason) => {
  const problems = await problemsOf(xml);

  expect(problems).toEqual(expect.arrayContaining([expect.stringMatching(reason)]));
});

it('names everything that is wrong at once', async () => {
  const problems = await problemsOf(
    model('p', start(), '<bpmn:transaction id="a" />', serviceTask('b', '= 1 +'), chain('start', 'a', 'b')),
  );

  expect(problems.map((problem) => problem.split(':')[0])).toEqual(['a', 'b']);
});

it('reads every executable process of a file, and passes drawings over', async () => {
  const simple = (id: string) => process(id, start(`${id}-start`));
  const xml = definitions(
    '<bpmn:collaboration id="c"><bpmn:participant id="pool" processRef="one" /></bpmn:collaboration>',
    simple('one'),
    simple('two'),
    '<bpmn:process id="drawing" isExecutable="false"><bpmn:task id="t" /></bpmn:process>',
  );

  const processes = await parseBpmn(xml);

  expect(processes.map(({ id }) => id)).toEqual(['one', 'two']);
});

it('passes over what means nothing to an engine', async () => {
  const xml = around(
    serviceTask('x', 'x', '<zeebe:properties><zeebe:property name="a" value="b" /></zeebe:properties>'),
  )
    .replace(
      'id="definitions"',
      'id="definitions" xmlns:modeler="http://camunda.org/schema/modeler/1.0" modeler:executionPlatform="Camunda Cloud"',
    )
    .replace(
      '<bpmn:endEvent',
      '<bpmn:textAnnotation id="note"><bpmn:text>Why</bpmn:text></bpmn:textAnnotation><bpmn:dataObject id="data" /><bpmn:endEvent',
    );

  expect(await parseBpmn(xml)).toHaveLength(1);
});

it('freezes what it reads', async () => {
  const [process] = await parseBpmn(around(serviceTask('x')));

  expect(Object.isFrozen(process)).toBe(true);
  expect(Object.isFrozen(process?.elements.get('x'))).toBe(true);
});
