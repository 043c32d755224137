import type { Resource } from '../../../engine/commands/deployment.js';

/** A process of so many service tasks in a row, each with an expression of its own: four XML elements each. */
export function chain(tasks: number): Resource {
  const parts = Array.from({ length: tasks }, (_, n) => {
    const before = n === 0 ? 'Start' : `Task_${n - 1}`;
    return `<bpmn:sequenceFlow id="Flow_${n}" sourceRef="${before}" targetRef="Task_${n}" />
      <bpmn:serviceTask id="Task_${n}"><bpmn:extensionElements>
        <zeebe:taskDefinition type="=&quot;type-${n}&quot;" />
      </bpmn:extensionElements></bpmn:serviceTask>`;
  });
  const content = `<?xml version="1.0" encoding="UTF-8"?>
    <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
        xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="t">
      <bpmn:process id="keten" isExecutable="true"><bpmn:startEvent id="Start" />${parts.join('\n')}</bpmn:process>
    </bpmn:definitions>`;
  return { name: 'keten.bpmn', content };
}

/** Some 17 kB of FEEL. */
export const longList = (n: number) =>
  `[${Array.from({ length: 1_500 }, (_, k) => `x${n} + ${k}`).join(', ')}]`;

/** Decisions of one expression each. */
export function decisions(count: number, expression = (n: number) => `x${n} + 1`): Resource {
  const parts = Array.from(
    { length: count },
    (_, n) =>
      `<decision id="d${n}" name="d${n}"><literalExpression id="l${n}"><text>${expression(n)}</text></literalExpression></decision>`,
  );
  const content = `<?xml version="1.0" encoding="UTF-8"?>
    <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="lijsten" name="Lijsten" namespace="t">${parts.join('\n')}</definitions>`;
  return { name: 'lijsten.dmn', content };
}
