import type { DmnElement } from 'dmn-moddle';
import { DmnModelError } from './model-error.js';
import type { KnowledgeModel } from './model.js';
import { idOf } from './parse-feel.js';
import { parametersOf, parseLogic } from './parse-logic.js';
import { inOrder } from './requirements.js';

/** Logic that a business knowledge model can have, as in Camunda. */
const logics = ['dmn:DecisionTable', 'dmn:LiteralExpression', 'dmn:Context', 'dmn:List', 'dmn:Relation'];

/**
 * Reads the business knowledge models of a file, by id. One without logic is there, but null: it cannot be called.
 * One that no decision needs is not read, as in Camunda, but its requirements are checked. Throws DmnModelError.
 */
export function parseKnowledge(elements: readonly DmnElement[]): ReadonlyMap<string, KnowledgeModel | null> {
  const models = new Map(
    elements
      .filter(({ $type }) => $type === 'dmn:BusinessKnowledgeModel')
      .map((model) => [idOf(model), model]),
  );
  const requirements = new Map([...models].map(([id, model]) => [id, requiredKnowledge(model)]));
  for (const [id, required] of requirements) checkKnown(id, required, models);
  const order = inOrder(requirements);
  if (!order.ok) throw new DmnModelError(order.id, 'this business knowledge model requires itself');
  const needed = neededBy(elements, requirements);
  const parsed = new Map<string, KnowledgeModel | null>();
  for (const id of order.ids) {
    if (needed.has(id))
      parsed.set(id, modelOf(models.get(id)!, knowledgeOf(id, requirements.get(id)!, parsed)));
  }
  return parsed;
}

/** Ids of the business knowledge models that an element calls. */
export function requiredKnowledge({ knowledgeRequirement = [] }: DmnElement): string[] {
  return knowledgeRequirement.flatMap(({ requiredKnowledge: required }) =>
    required?.href === undefined ? [] : [required.href.replace(/^#/, '')],
  );
}

/** Those of `ids` that can be called; throws DmnModelError about `caller` when one is not in the file. */
export function knowledgeOf(
  caller: string,
  ids: readonly string[],
  parsed: ReadonlyMap<string, KnowledgeModel | null>,
): KnowledgeModel[] {
  checkKnown(caller, ids, parsed);
  return ids.flatMap((id) => parsed.get(id) ?? []);
}

function checkKnown(caller: string, ids: readonly string[], known: ReadonlyMap<string, unknown>): void {
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined)
    throw new DmnModelError(caller, `required business knowledge model ${unknown} does not exist`);
}

function neededBy(
  elements: readonly DmnElement[],
  requirements: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  // A set goes on to what is added while it is walked through.
  const needed = new Set(elements.filter(({ $type }) => $type === 'dmn:Decision').flatMap(requiredKnowledge));
  for (const id of needed) requirements.get(id)?.forEach((required) => needed.add(required));
  return needed;
}

function modelOf(model: DmnElement, knowledge: readonly KnowledgeModel[]): KnowledgeModel | null {
  if (!model.name) throw new DmnModelError(idOf(model), 'expected a name');
  const definition = model.encapsulatedLogic;
  if (!definition) return null;
  const { body } = definition;
  if (!body || !logics.includes(body.$type)) {
    const found = body ? body.$type.replace('dmn:', '') : 'nothing';
    throw new DmnModelError(
      idOf(model),
      `expected a table, a literal expression, a context, a list or a relation, found ${found}`,
    );
  }
  const logic = parseLogic(body, knowledge);
  return { name: model.name, parameters: parametersOf(definition), logic, knowledge };
}
