import type { Expression } from './ast.js';

/**
 * The variables that an expression refers to. Names that it binds itself (iterators, parameters, earlier entries of
 * a context) do not count; inside a filter any name may be one of the items, so there all but `item` count.
 */
export function freeNames(expression: Expression): string[] {
  const names = new Set<string>();
  collect(expression, new Set(), names);
  return [...names];
}

type Names = ReadonlySet<string>;

function collect(node: Expression, bound: Names, found: Set<string>): void {
  const visit = (child: Expression, more: string[] = []): void =>
    collect(child, more.length === 0 ? bound : new Set([...bound, ...more]), found);
  switch (node.kind) {
    case 'variable':
      if (!bound.has(node.name)) found.add(node.name);
      return;
    case 'context':
      return node.entries.forEach(({ value }, place) =>
        visit(
          value,
          node.entries.slice(0, place).map(({ key }) => key),
        ),
      );
    case 'filter':
      visit(node.of);
      return visit(node.by, ['item']);
    case 'for':
      node.iterators.forEach((iterator) => visit(iterator.in));
      return visit(node.result, [...node.iterators.map(({ name }) => name), 'partial']);
    case 'some':
    case 'every':
      node.iterators.forEach((iterator) => visit(iterator.in));
      return visit(
        node.condition,
        node.iterators.map(({ name }) => name),
      );
    case 'function':
      return visit(node.body, node.parameters);
    default:
      partsOf(node).forEach((part) => visit(part));
  }
}

/** The expressions directly inside one that binds no names. */
function partsOf(node: Expression): Expression[] {
  switch (node.kind) {
    case 'list':
      return node.items;
    case 'range':
      return [node.start, node.end];
    case 'path':
    case 'negation':
    case 'not':
      return [node.of];
    case 'arithmetic':
    case 'comparison':
    case 'and':
    case 'or':
      return [node.left, node.right];
    case 'if':
      return [node.condition, node.then, node.else];
    case 'steps':
      return [node.from, node.to];
    case 'in':
      return [node.value, node.test];
    case 'instance of':
    case 'input comparison':
      return [node.value];
    case 'call':
      return [...(node.target ? [node.target] : []), ...node.arguments.values.values()];
    case 'input in range':
      return [node.range];
    case 'unary test':
      return [node.expression];
    case 'at least one':
      return node.tests;
    default:
      return [];
  }
}
