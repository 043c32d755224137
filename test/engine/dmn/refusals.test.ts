import { DmnModelError, evaluateDecision, parseDecisions } from '../../../engine/dmn/dmn.js';

const now = new Date('2026-01-02T03:04:05Z');

/** A file with these elements in it. */
function file(...elements: string[]): string {
  return `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="file" name="File" namespace="n">${elements.join('')}</definitions>`;
}

function decision(id: string, logic: string, ...requires: string[]): string {
  const requirements = requires.map(
    (required) => `<informationRequirement><requiredDecision href="#${required}" /></informationRequirement>`,
  );
  return `<decision id="${id}" name="${id}">${requirements.join('')}${logic}</decision>`;
}

const literal = (text: string) => `<literalExpression id="literal"><text>${text}</text></literalExpression>`;
const input = '<input id="input"><inputExpression id="in"><text>x</text></inputExpression></input>';
const output = (id: string) => `<output id="${id}" name="${id}" />`;
const entry = (text: string) => `<inputEntry id="entry"><text>${text}</text></inputEntry>`;
const result = (text: string) => `<outputEntry id="result"><text>${text}</text></outputEntry>`;
const table = (attributes: string, ...parts: string[]) =>
  `<decisionTable id="table" ${attributes}>${parts.join('')}</decisionTable>`;
const rule = (...entries: string[]) => `<rule id="rule">${entries.join('')}</rule>`;

const entryOf = (body: string, name?: string) =>
  `<contextEntry id="entry1">${name === undefined ? '' : `<variable id="v" name="${name}" />`}${body}</contextEntry>`;
const context = (...entries: string[]) =>
  `<context id="c">${entries.map((entry, place) => entry.replace('entry1', `entry${place + 1}`)).join('')}</context>`;
const invocation = (called: string, ...bindings: string[]) =>
  `<invocation id="i"><literalExpression id="called"><text>${called}</text></literalExpression>${bindings.join('')}</invocation>`;
const knows = (required: string) =>
  `<knowledgeRequirement><requiredKnowledge href="#${required}" /></knowledgeRequirement>`;
const requiring = (required: string, logic: string) =>
  `<decision id="a" name="a">${knows(required)}${logic}</decision>`;
const model = (id: string, body: string, ...requires: string[]) =>
  `<businessKnowledgeModel id="${id}" name="${id}"><encapsulatedLogic id="logic-${id}"><formalParameter id="p-${id}" name="p" />${body}</encapsulatedLogic>${requires.map(knows).join('')}</businessKnowledgeModel>`;

async function refusal(xml: string): Promise<DmnModelError> {
  const error: unknown = await parseDecisions(xml).then(
    () => null,
    (refused: unknown) => refused,
  );
  expect(error).toBeInstanceOf(DmnModelError);
  return error as DmnModelError;
}

describe('what cannot be run is refused with its element', () => {
  it.each([
    ['an expression that is not FEEL', decision('a', literal('1 +')), 'literal', 'no FEEL'],
    ['an empty expression', decision('a', literal('')), 'literal', 'no FEEL'],
    [
      'another language',
      decision('a', literal('1').replace('id', 'expressionLanguage="groovy" id')),
      'literal',
      'groovy',
    ],
    ['a decision without logic', decision('a', ''), 'a', 'decision table'],
    ['a decision without a name', '<decision id="a">' + literal('1') + '</decision>', 'a', 'name'],
    [
      'a function as decision',
      decision('a', `<functionDefinition id="f">${literal('1')}</functionDefinition>`),
      'f',
      'FunctionDefinition',
    ],
    ['a context without entries', decision('a', '<context id="c" />'), 'c', 'an entry'],
    [
      'an entry without a name before the last',
      decision('a', context(entryOf(literal('1')), entryOf(literal('2').replace('literal"', 'other"')))),
      'entry1',
      'a variable',
    ],
    [
      'a row that is too short',
      decision('a', '<relation id="r"><column id="c1" name="a" /><row id="row" /></relation>'),
      'row',
      'expected 1 cells, found 0',
    ],
    [
      'a column without a name',
      decision('a', '<relation id="r"><column id="c1" /></relation>'),
      'c1',
      'a name',
    ],
    [
      'boxes without end',
      decision('a', '<list>'.repeat(60) + '</list>'.repeat(60)),
      'dmn:List',
      'at most 50 boxes',
    ],
    ['an invocation of nothing', decision('a', '<invocation id="i" />'), 'i', "is called ''"],
    [
      'an invocation of what is not required',
      model('f', literal('p')) + decision('a', invocation('f')),
      'i',
      "is called 'f'",
    ],
    [
      'a binding without an expression',
      model('f', literal('p')) +
        requiring('f', invocation('f', '<binding><parameter id="p" name="p" /></binding>')),
      'i',
      'bindings with a literal expression',
    ],
    [
      'a binding to a table',
      model('f', literal('p')) +
        requiring(
          'f',
          invocation('f', `<binding><parameter id="p" name="p" />${table('', output('o'))}</binding>`),
        ),
      'i',
      'bindings with a literal expression',
    ],
    [
      'a function of a table',
      decision(
        'a',
        context(entryOf(`<functionDefinition id="f">${table('', output('o'))}</functionDefinition>`, 'x')),
      ),
      'f',
      'a literal expression',
    ],
    [
      'a model with an invocation',
      model('f', invocation('f')) + requiring('f', literal('1')),
      'f',
      'found Invocation',
    ],
    ['a model without a body', model('f', '') + requiring('f', literal('1')), 'f', 'found nothing'],
    [
      'a model that is not FEEL',
      model('f', literal('1 +')) + requiring('f', literal('1').replace('literal"', 'other"')),
      'literal',
      'no FEEL',
    ],
    [
      'a model that does not exist',
      requiring('f', literal('1')),
      'a',
      'business knowledge model f does not exist',
    ],
    [
      'a decision as knowledge',
      decision('b', literal('1')) + requiring('b', literal('1').replace('literal"', 'other"')),
      'a',
      'business knowledge model b does not exist',
    ],
    [
      'a model that requires itself',
      model('f', literal('1'), 'f') + decision('a', literal('1').replace('literal"', 'other"')),
      'f',
      'requires itself',
    ],
    [
      'models in a circle',
      model('f', literal('1'), 'g') + model('g', literal('1').replace('literal"', 'other"'), 'f'),
      'f',
      'requires itself',
    ],
    ['a requirement that does not exist', decision('a', literal('1'), 'z'), 'a', 'z does not exist'],
    ['a decision that requires itself', decision('a', literal('1'), 'a'), 'a', 'requires itself'],
    [
      'a circle',
      decision('a', literal('1'), 'b') + decision('b', literal('1').replace('literal"', 'other"'), 'a'),
      'a',
      'requires itself',
    ],
    ['an unknown hit policy', decision('a', table('hitPolicy="BEST"', input, output('o'))), 'table', 'BEST'],
    [
      'an aggregation of two',
      decision('a', table('hitPolicy="COLLECT" aggregation="SUM"', output('o'), output('p'))),
      'table',
      'one output',
    ],
    ['a table without output', decision('a', table('', input)), 'table', 'output'],
    [
      'outputs without names',
      decision('a', table('', '<output id="o" />', '<output id="p" />')),
      'o',
      'name',
    ],
    [
      'an input without expression',
      decision('a', table('', '<input id="i" />', output('o'))),
      'i',
      'input expression',
    ],
    [
      'a rule with too few entries',
      decision('a', table('', input, output('o'), rule(result('1')))),
      'rule',
      'expected 1 input entries, found 0',
    ],
    [
      'a rule with too many results',
      decision(
        'a',
        table('', input, output('o'), rule(entry('1'), result('1'), result('2').replace('result', 'second'))),
      ),
      'rule',
      'output entries',
    ],
    [
      'an entry that is not FEEL',
      decision('a', table('', input, output('o'), rule(entry('= 1'), result('1')))),
      'entry',
      'no FEEL',
    ],
    [
      'an empty result',
      decision('a', table('', input, output('o'), rule(entry(''), result('')))),
      'result',
      'no FEEL',
    ],
  ])('%s', async (_what, elements, elementId, reason) => {
    const error = await refusal(file(elements));
    expect(error.elementId).toBe(elementId);
    expect(error.message).toContain(reason);
  });

  it.each([
    ['no XML', 'nonsense'],
    ['another document', '<html xmlns="http://www.w3.org/1999/xhtml" />'],
    ['a version that is not there', file(decision('a', literal('1'))).replace('20191111', '20130901')],
    ['what only DMN 1.5 has', file(decision('a', '<conditional id="if" />')).replace('20191111', '20230324')],
    ['the same id twice', file(decision('a', literal('1')) + decision('a', literal('2')))],
    ['an element that DMN does not have', file('<decisoin id="a" />')],
  ])('%s', async (_what, xml) => {
    const error = await refusal(xml);
    expect(error.message).toContain('DMN 1.1 to 1.5');
  });
});

describe('a model', () => {
  it('tells its decisions and their kinds', async () => {
    const model = await parseDecisions(
      file(decision('a', literal('1')), decision('b', table('', output('o')), 'a')),
    );
    expect(model).toMatchObject({ decisionRequirementsId: 'file', name: 'File' });
    expect(model.decisions.map(({ id, kind, requires }) => ({ id, kind, requires }))).toEqual([
      { id: 'a', kind: 'LITERAL_EXPRESSION', requires: [] },
      { id: 'b', kind: 'DECISION_TABLE', requires: ['a'] },
    ]);
  });

  it('has no decision by an unknown id', async () => {
    const model = await parseDecisions(file(decision('a', literal('1'))));
    expect(() => evaluateDecision(model, 'b', {}, now)).toThrow('Expected decision b in file');
  });

  it('whose requirements multiply ends in a failure', async () => {
    const chain = Array.from({ length: 30 }, (_, n) =>
      decision(
        `d${n}`,
        literal('1').replace('id="literal"', `id="l${n}"`),
        ...(n > 0 ? [`d${n - 1}`, `d${n - 1}`] : []),
      ),
    );
    const model = await parseDecisions(file(...chain));
    expect(evaluateDecision(model, 'd29', {}, now).failure?.message).toContain('at most 1000');
  });

  it('reads no model that no decision needs, as Camunda does', async () => {
    const read = await parseDecisions(
      file(model('unused', literal('1 +')), decision('a', literal('1').replace('literal"', 'other"'))),
    );
    expect(read.decisions.map(({ id }) => id)).toEqual(['a']);
  });

  it('may have a model without logic, which nothing can call', async () => {
    const xml = file('<businessKnowledgeModel id="f" name="f" />', requiring('f', literal('[f(1), 2]')));
    expect(evaluateDecision(await parseDecisions(xml), 'a', {}, now).output).toEqual([null, 2]);
  });

  it('may be a long chain; what cannot be made then is a failure', async () => {
    const links = Array.from({ length: 5000 }, (_, n) =>
      decision(`d${n}`, literal('1').replace('id="literal"', `id="l${n}"`), ...(n > 0 ? [`d${n - 1}`] : [])),
    );
    const chain = await parseDecisions(file(...links));
    expect(evaluateDecision(chain, 'd900', {}, now).output).toBe(1);
    expect(evaluateDecision(chain, 'd4999', {}, now).failure?.message).toContain('at most 1000');
  });

  it('whose knowledge multiplies ends in bounded work', async () => {
    const links = Array.from({ length: 40 }, (_, n) =>
      n === 0
        ? model('f0', literal('p').replace('id="literal"', 'id="l0"'))
        : model(
            `f${n}`,
            literal(`f${n - 1}(p) + f${n - 1}(p)`).replace('id="literal"', `id="l${n}"`),
            `f${n - 1}`,
          ),
    );
    const doubling = await parseDecisions(file(...links, requiring('f39', literal('f39(1)'))));
    expect(evaluateDecision(doubling, 'a', {}, now).failure?.message).toContain('steps');
  });

  it('names an input by its expression when it has no label', async () => {
    const xml = file(decision('a', table('', input, output('o'), rule(entry('> 1'), result('x')))));
    const { evaluatedDecisions } = evaluateDecision(
      await parseDecisions(xml.replaceAll('> 1', '&gt; 1')),
      'a',
      { x: 2 },
      now,
    );
    expect(evaluatedDecisions[0]?.evaluatedInputs).toEqual([
      { inputId: 'input', inputName: 'x', inputValue: 2 },
    ]);
  });

  it('shows no value of a variable in a failure', async () => {
    const model = await parseDecisions(
      file(
        decision('a', literal('x')).replace(
          '<literal',
          '<variable id="v" name="a" typeRef="number" /><literal',
        ),
      ),
    );
    const { failure } = evaluateDecision(model, 'a', { x: 'geheim' }, now);
    expect(failure).toEqual({ decisionId: 'a', message: 'Expected a result of type number, found string' });
  });

  it('does not take variables for what every object has', async () => {
    const model = await parseDecisions(file(decision('a', literal('[constructor, __proto__, x]'))));
    const variables = JSON.parse('{"__proto__": 5, "x": 1}') as Record<string, unknown>;
    expect(evaluateDecision(model, 'a', variables, now).output).toEqual([null, 5, 1]);
  });
});
