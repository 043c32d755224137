import { readdirSync, readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { treeOf } from '../../../engine/feel/feel.js';
import { adoptReading } from '../../../engine/reading/adopt-reading.js';
import { isLarge } from '../../../engine/reading/is-large.js';
import { readResource, type DmnReading } from '../../../engine/reading/read-resource.js';
import { decisions, longList } from './large-resources.js';

const models = ['bpmn', 'dmn'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(`.${folder}`))
    .map((name) => ({ name, content: readFileSync(`${folder}/${name}`, 'utf8') })),
);

it.each(models)('$name comes from another thread as it was there', async (resource) => {
  const reading = await readResource(resource);

  const adopted = await adoptReading(structuredClone(reading));

  // Strictly: an instance of a class would come over as a plain object.
  expect(adopted).toStrictEqual(reading);
  expect(Object.isFrozen(adopted)).toBe(true);
});

it.each(models)('$name is small enough to be read at once', (resource) => {
  expect(isLarge(resource)).toBe(false);
});

it('its expressions give the same trees', async () => {
  const reading = (await readResource(decisions(3))) as DmnReading;

  const adopted = (await adoptReading(structuredClone(reading))) as DmnReading;

  expect(expressionsOf(adopted).map(treeOf)).toEqual(expressionsOf(reading).map(treeOf));
});

it('many long expressions are parsed in turns, and others come in between', async () => {
  const reading = structuredClone(await readResource(decisions(60, longList)));
  let isDone = false;
  const adopting = adoptReading(reading).then(() => (isDone = true));

  let turns = 0;
  for (; !isDone; turns += 1) await setImmediate();

  await adopting;
  expect(turns).toBeGreaterThan(5);
});

function expressionsOf({ model }: DmnReading) {
  return model.decisions.map(({ logic }) => {
    if (logic.kind !== 'LITERAL_EXPRESSION') throw new Error('Expected an expression');
    return logic.expression;
  });
}
