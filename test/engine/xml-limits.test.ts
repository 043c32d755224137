import { prepareDeployment } from '../../engine/commands/prepare-deployment.js';
import { hostileXml } from '../../engine/xml-limits.js';

const model = 'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"';

const process = (body: string) =>
  `<?xml version="1.0"?><bpmn:definitions ${model} id="d" targetNamespace="t"><bpmn:process id="p" isExecutable="true">${body}</bpmn:process></bpmn:definitions>`;

const many = (count: number, part: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => part(n)).join('');

describe('a file that would keep its reader busy is not read', () => {
  it.each([
    [
      'entities that expand',
      `<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]>${process('&c;')}`,
      'document type',
    ],
    [
      'an entity from elsewhere',
      `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${process('&b;')}`,
      'document type',
    ],
    ['subprocesses in subprocesses', process(many(10_000, (n) => `<bpmn:subProcess id="s${n}">`)), 'nested'],
    ['elements without end', '<a>'.repeat(1_000_000), 'nested'],
    [
      'more elements than anybody draws',
      process(many(25_000, (n) => `<bpmn:task id="t${n}" />`)),
      '25000 elements',
    ],
    [
      'an element of many attributes',
      process(`<bpmn:task ${many(200_000, (n) => `a${n}="" `)}/>`),
      'attributes',
    ],
    [
      'namespaces in each element',
      process(many(30_000, (n) => `<bpmn:task xmlns:a${n}="urn:${n}" />`)),
      'namespaces',
    ],
    [
      'namespaces on lines of their own',
      process(many(60, (n) => `<bpmn:task\nxmlns:a${n}='urn:${n}' />`)),
      'namespaces',
    ],
    ['comments that never end', process('<!--'.repeat(900_000)), 'no end'],
    ['CDATA that never ends', process('<![CDATA['.repeat(400_000)), 'no end'],
    ['instructions that never end', process('<?'.repeat(1_000_000)), 'no end'],
    ['quotes that never end', process('<a b="'), 'no end'],
    ['a tag that never ends', '<a '.repeat(1_000_000), 'no end'],
  ])('%s', (_name, xml, reason) => {
    expect(hostileXml(xml)).toContain(reason);
  });

  it('but what only looks so is', () => {
    const text = process(
      `<!-- <!DOCTYPE a> ${'<a>'.repeat(200)} --><bpmn:documentation><![CDATA[${'<a>'.repeat(200)}]]></bpmn:documentation><bpmn:task id="t" name="a > b &lt; c 'xmlns=' /" />`,
    );
    expect(hostileXml(text)).toBeNull();
    expect(
      hostileXml(
        process(
          many(10_000, (n) => `<bpmn:task id="t${n}"><bpmn:documentation>x</bpmn:documentation></bpmn:task>`),
        ),
      ),
    ).toBeNull();
  });

  it('and is refused by its name, with the other problems of the deployment', async () => {
    const deployment = prepareDeployment([
      { name: 'a.bpmn', content: `<!DOCTYPE a>${process('')}` },
      { name: 'b.dmn', content: '<a>'.repeat(500) },
    ]);
    await expect(deployment).rejects.toThrow(/'a.bpmn': .*document type[^]*'b.dmn': .*nested/);
  });

  it('files are read in turns, and others come in between', async () => {
    const turns: string[] = [];
    const resources = many(5, (n) => `${n}`)
      .split('')
      .map((n) => ({ name: `${n}.form`, content: `{"id":"form${n}"}` }));
    const reading = prepareDeployment(resources).then(() => turns.push('read'));
    for (let turn = 0; turn < 4; turn++) {
      await new Promise(setImmediate);
      turns.push('other');
    }
    await reading;
    expect(turns).toEqual(['other', 'other', 'other', 'other', 'read']);
  });
});
