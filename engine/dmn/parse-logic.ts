import type { DmnElement } from 'dmn-moddle';
import { DmnModelError } from './model-error.js';
import type {
  BoxedContext,
  FunctionDefinition,
  Invocation,
  KnowledgeModel,
  Logic,
  Parameter,
  Relation,
} from './model.js';
import { feelOf, idOf } from './parse-feel.js';
import { parseTable } from './parse-table.js';

/** Boxes in boxes go no deeper: reading and evaluating them recurses this far. */
const deepest = 50;

/**
 * The logic of a decision or of a business knowledge model, which calls `knowledge` only. Throws DmnModelError on
 * whatever cannot be run.
 */
export function parseLogic(element: DmnElement, knowledge: readonly KnowledgeModel[], level = 1): Logic {
  if (level > deepest)
    throw new DmnModelError(idOf(element), `expected at most ${deepest} boxes in each other`);
  const inner = (child: DmnElement) => parseLogic(child, knowledge, level + 1);
  switch (element.$type) {
    case 'dmn:DecisionTable':
      return parseTable(element);
    case 'dmn:LiteralExpression':
      return { kind: 'LITERAL_EXPRESSION', expression: feelOf(element) };
    case 'dmn:Context':
      return contextOf(element, inner);
    case 'dmn:List':
      return { kind: 'LIST', items: (element.elements ?? []).map(inner) };
    case 'dmn:Relation':
      return relationOf(element, inner);
    case 'dmn:Invocation':
      return invocationOf(element, knowledge);
    case 'dmn:FunctionDefinition':
      return functionOf(element);
    default:
      throw new DmnModelError(idOf(element), `${element.$type.replace('dmn:', '')} is not supported`);
  }
}

/** The parameters of a function or of a business knowledge model. */
export function parametersOf({ formalParameter = [] }: DmnElement): Parameter[] {
  return formalParameter.map((parameter) => ({
    name: nameOf(parameter),
    type: parameter.typeRef ?? null,
  }));
}

// helpers

type Inner = (child: DmnElement) => Logic;

function nameOf(element: DmnElement): string {
  return element.name || missing(element, 'a name');
}

function missing(element: DmnElement, what: string): never {
  throw new DmnModelError(idOf(element), `expected ${what}`);
}

/** Only the last entry can be without a name: it is the result. */
function contextOf(context: DmnElement, inner: Inner): BoxedContext {
  const all = (context.contextEntry ?? []).map((entry) => ({
    name: entry.variable ? nameOf(entry.variable) : null,
    logic: inner(entry.value ?? missing(entry, 'an expression')),
    entry,
  }));
  const last = all.at(-1) ?? missing(context, 'an entry');
  const named = last.name === null ? all.slice(0, -1) : all;
  const entries = named.map(({ name, logic, entry }) => ({
    name: name ?? missing(entry, 'a variable: only the last entry can be without'),
    logic,
  }));
  return { kind: 'CONTEXT', entries, result: last.name === null ? last.logic : null };
}

function relationOf(relation: DmnElement, inner: Inner): Relation {
  const columns = (relation.column ?? []).map(nameOf);
  const rows = (relation.row ?? []).map((row) => {
    const cells = (row.elements ?? []).map(inner);
    if (cells.length === columns.length) return cells;
    throw new DmnModelError(idOf(row), `expected ${columns.length} cells, found ${cells.length}`);
  });
  return { kind: 'RELATION', columns, rows };
}

function invocationOf(invocation: DmnElement, knowledge: readonly KnowledgeModel[]): Invocation {
  const called = invocation.calledFunction;
  const name = called?.$type === 'dmn:LiteralExpression' ? (called.text ?? '').trim() : '';
  const found = knowledge.find((model) => model.name === name);
  if (!found)
    throw new DmnModelError(idOf(invocation), `no required business knowledge model is called '${name}'`);
  const bindings = (invocation.binding ?? []).map(({ parameter, bindingFormula }) => {
    if (bindingFormula?.$type !== 'dmn:LiteralExpression')
      return missing(invocation, 'bindings with a literal expression');
    return {
      parameter: parameter ? nameOf(parameter) : missing(invocation, 'bindings with a parameter'),
      expression: feelOf(bindingFormula),
    };
  });
  return { kind: 'INVOCATION', knowledge: found, bindings };
}

function functionOf(definition: DmnElement): FunctionDefinition {
  const { body } = definition;
  if (body?.$type !== 'dmn:LiteralExpression') return missing(definition, 'a literal expression as body');
  return { kind: 'FUNCTION', parameters: parametersOf(definition), body: feelOf(body) };
}
