import type { JsonValue } from '../feel/json-value.js';
import type { Variables } from '../json.js';
import type { ElementInstanceKey, ScopeKey, VariableKey } from '../keys.js';
import { ownValue } from '../state/own-value.js';
import type { StateView } from '../state/read-view.js';
import { instanceFacts, instanceOfScope } from './visit.js';
import type { Running } from './visit.js';
import type { Work } from './work.js';

/** The scope that contains this one; undefined for a process instance. */
export function parentScope(state: StateView, scopeKey: ScopeKey): ScopeKey | undefined {
  return state.elementInstances.get(scopeKey as ElementInstanceKey)?.scopeKey;
}

/** The value that an element in this scope sees under a name; undefined when there is none. */
export function visibleValue(state: StateView, scopeKey: ScopeKey, name: string): JsonValue | undefined {
  const holder = holderOf(state, scopeKey, name);
  return holder && ownValue(state.variables.get(holder)?.variables, name)?.value;
}

/** Those of the named variables that are visible in this scope. */
export function visibleVariables(state: StateView, scopeKey: ScopeKey, names: readonly string[]): Variables {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = visibleValue(state, scopeKey, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** All variables that are visible in this scope: an inner one covers an outer one of the same name. */
export function allVisibleVariables(state: StateView, scopeKey: ScopeKey): Variables {
  const scopes: ScopeKey[] = [];
  for (let scope: ScopeKey | undefined = scopeKey; scope !== undefined; scope = parentScope(state, scope)) {
    scopes.push(scope);
  }
  return Object.fromEntries(
    scopes.reverse().flatMap((scope) => Object.entries(localVariables(state, scope))),
  );
}

/** The variables that a scope itself holds. */
export function localVariables(state: StateView, scopeKey: ScopeKey): Variables {
  const rows = Object.entries(state.variables.get(scopeKey)?.variables ?? {});
  return Object.fromEntries(rows.map(([name, { value }]) => [name, value]));
}

/** Puts variables into this scope itself. */
export function setLocalVariables(work: Work, scopeKey: ScopeKey, variables: Variables): void {
  const running = instanceOfScope(work, scopeKey);
  if (running === undefined) throw new Error(`Expected scope ${scopeKey} to be there`);
  for (const [name, value] of Object.entries(variables))
    setVariable(work, running, { scopeKey, name, value });
}

/**
 * Merges variables from this scope outwards: each goes to the nearest scope that holds its name, else to the process
 * instance (concepts/variables.md, variable propagation).
 */
export function propagateVariables(work: Work, scopeKey: ScopeKey, variables: Variables): void {
  const running = instanceOfScope(work, scopeKey);
  if (running === undefined) throw new Error(`Expected scope ${scopeKey} to be there`);
  for (const [name, value] of Object.entries(variables)) {
    const holder = holderOf(work.state, scopeKey, name) ?? running.instance.key;
    setVariable(work, running, { scopeKey: holder, name, value });
  }
}

// helpers

function holderOf(state: StateView, scopeKey: ScopeKey, name: string): ScopeKey | undefined {
  for (let scope: ScopeKey | undefined = scopeKey; scope !== undefined; scope = parentScope(state, scope)) {
    if (ownValue(state.variables.get(scope)?.variables, name) !== undefined) return scope;
  }
  return undefined;
}

function setVariable(
  work: Work,
  running: Running,
  { scopeKey, name, value }: { scopeKey: ScopeKey; name: string; value: JsonValue },
): void {
  const existing = ownValue(work.state.variables.get(scopeKey)?.variables, name);
  work.emit({
    type: existing === undefined ? 'variableCreated' : 'variableUpdated',
    ...instanceFacts(running),
    variableKey: existing?.key ?? work.newKey<VariableKey>(),
    scopeKey,
    name,
    value,
  });
}
