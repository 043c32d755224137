import { type DmnElement, DmnModdle } from 'dmn-moddle';
import { DmnModelError } from './model-error.js';
import type { Decision, DecisionKind, DecisionModel, KnowledgeModel, Logic } from './model.js';
import { idOf } from './parse-feel.js';
import { knowledgeOf, parseKnowledge, requiredKnowledge } from './parse-knowledge.js';
import { parseLogic } from './parse-logic.js';
import { inOrder } from './requirements.js';
import { asDmn13 } from './versions.js';

const moddle = new DmnModdle();

/**
 * Reads a DMN file (1.1 to 1.5) with its decisions, business knowledge models and the requirements between them.
 * Every expression that can be reached is parsed here. Throws DmnModelError on whatever cannot be run.
 */
export async function parseDecisions(xml: string): Promise<DecisionModel> {
  const definitions = await read(xml);
  const { drgElement = [] } = definitions;
  const knowledge = parseKnowledge(drgElement);
  const decisions = drgElement
    .filter(({ $type }) => $type === 'dmn:Decision')
    .map((decision) => decisionOf(decision, knowledge));
  checkRequirements(decisions, new Set(drgElement.map(idOf)));
  return {
    decisionRequirementsId: idOf(definitions),
    name: definitions.name ?? idOf(definitions),
    decisions,
  };
}

async function read(xml: string): Promise<DmnElement> {
  const { rootElement, warnings } = await moddle.fromXML(asDmn13(xml)).catch((error: Error) => {
    throw new DmnModelError('definitions', `no DMN 1.1 to 1.5: ${causeOf(error)}`);
  });
  const [warning] = warnings;
  if (warning) throw new DmnModelError(idOf(rootElement), `no valid DMN 1.1 to 1.5: ${causeOf(warning)}`);
  return rootElement;
}

/** Moddle tells in its first line where it stopped, and further on sometimes why. */
function causeOf({ message }: { message: string }): string {
  return /nested error: (.*)/.exec(message)?.[1] ?? message.split('\n')[0]!;
}

function decisionOf(decision: DmnElement, knowledge: ReadonlyMap<string, KnowledgeModel | null>): Decision {
  if (!decision.id || !decision.name) throw new DmnModelError(idOf(decision), 'expected an id and a name');
  const known = knowledgeOf(decision.id, requiredKnowledge(decision), knowledge);
  const logic = logicOf(decision, known);
  return {
    id: decision.id,
    name: decision.name,
    versionTag: versionTagOf(decision),
    kind: kindOf(logic),
    logic,
    resultName: decision.variable?.name ?? decision.id,
    resultType: decision.variable?.typeRef ?? null,
    requires: (decision.informationRequirement ?? []).flatMap(requiredDecisionOf),
    knowledge: known,
  };
}

function versionTagOf({ extensionElements }: DmnElement): string | null {
  const tag = extensionElements?.values?.find(({ $type }) => $type === 'zeebe:versionTag');
  return tag?.value ?? null;
}

/** A function is no decision: it only has a result when something calls it. */
function logicOf(decision: DmnElement, knowledge: readonly KnowledgeModel[]): Logic {
  const { decisionLogic } = decision;
  if (!decisionLogic) throw new DmnModelError(decision.id!, 'expected a decision table or an expression');
  if (decisionLogic.$type === 'dmn:FunctionDefinition') {
    throw new DmnModelError(idOf(decisionLogic), 'FunctionDefinition is not supported as a decision');
  }
  return parseLogic(decisionLogic, knowledge);
}

function kindOf({ kind }: Logic): DecisionKind {
  return kind === 'DECISION_TABLE' || kind === 'LITERAL_EXPRESSION' ? kind : 'UNKNOWN';
}

/** Input data say where a variable comes from; they bring nothing to run. */
function requiredDecisionOf({ requiredDecision }: DmnElement): string[] {
  return requiredDecision?.href === undefined ? [] : [requiredDecision.href.replace(/^#/, '')];
}

/** Throws DmnModelError on an id that is used twice, a requirement that does not exist, or one that leads back. */
function checkRequirements(decisions: readonly Decision[], elementIds: ReadonlySet<string>): void {
  const requirements = new Map<string, readonly string[]>();
  for (const { id, requires } of decisions) {
    if (requirements.has(id)) throw new DmnModelError(id, 'this id is used twice');
    requirements.set(id, requires);
  }
  for (const { id, requires } of decisions) {
    const unknown = requires.find((required) => !requirements.has(required));
    if (unknown !== undefined) throw new DmnModelError(id, notThere(unknown, elementIds));
  }
  const order = inOrder(requirements);
  if (!order.ok) throw new DmnModelError(order.id, 'this decision requires itself');
}

function notThere(id: string, elementIds: ReadonlySet<string>): string {
  return elementIds.has(id) ? `required ${id} is no decision` : `required decision ${id} does not exist`;
}
