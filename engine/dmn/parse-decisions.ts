import { type DmnElement, DmnModdle } from 'dmn-moddle';
import { DmnModelError } from './model-error.js';
import type { Decision, DecisionModel, DecisionTable, LiteralLogic } from './model.js';
import { feelOf, idOf } from './parse-feel.js';
import { parseTable } from './parse-table.js';
import { checkRequirements } from './requirements.js';

const moddle = new DmnModdle();

/**
 * Reads a DMN 1.3 file with decision tables, literal expressions and the requirements between them. Every
 * expression in it is parsed here. Throws DmnModelError on whatever cannot be run.
 */
export async function parseDecisions(xml: string): Promise<DecisionModel> {
  const definitions = await read(xml);
  const { drgElement = [] } = definitions;
  const decisions = drgElement.filter(({ $type }) => $type === 'dmn:Decision').map(decisionOf);
  checkRequirements(decisions, new Set(drgElement.map(idOf)));
  return {
    decisionRequirementsId: idOf(definitions),
    name: definitions.name ?? idOf(definitions),
    decisions,
  };
}

async function read(xml: string): Promise<DmnElement> {
  const { rootElement, warnings } = await moddle.fromXML(xml).catch((error: Error) => {
    throw new DmnModelError('definitions', `no DMN 1.3: ${causeOf(error)}`);
  });
  const [warning] = warnings;
  if (warning) throw new DmnModelError(idOf(rootElement), `no valid DMN 1.3: ${causeOf(warning)}`);
  return rootElement;
}

/** Moddle tells in its first line where it stopped, and further on sometimes why. */
function causeOf({ message }: { message: string }): string {
  return /nested error: (.*)/.exec(message)?.[1] ?? message.split('\n')[0]!;
}

function decisionOf(decision: DmnElement): Decision {
  if (!decision.id || !decision.name) throw new DmnModelError(idOf(decision), 'expected an id and a name');
  const logic = logicOf(decision);
  return {
    id: decision.id,
    name: decision.name,
    versionTag: versionTagOf(decision),
    kind: logic.kind,
    logic,
    resultName: decision.variable?.name ?? decision.id,
    resultType: decision.variable?.typeRef ?? null,
    requires: (decision.informationRequirement ?? []).flatMap(requiredDecisionOf),
  };
}

function versionTagOf({ extensionElements }: DmnElement): string | null {
  const tag = extensionElements?.values?.find(({ $type }) => $type === 'zeebe:versionTag');
  return tag?.value ?? null;
}

function logicOf(decision: DmnElement): DecisionTable | LiteralLogic {
  if (decision.knowledgeRequirement) {
    throw new DmnModelError(decision.id!, 'business knowledge models are not supported');
  }
  const logic = decision.decisionLogic;
  if (!logic) throw new DmnModelError(decision.id!, 'expected a decision table or a literal expression');
  if (logic.$type === 'dmn:DecisionTable') return parseTable(logic);
  if (logic.$type === 'dmn:LiteralExpression')
    return { kind: 'LITERAL_EXPRESSION', expression: feelOf(logic) };
  throw new DmnModelError(idOf(logic), `${logic.$type.replace('dmn:', '')} is not supported`);
}

/** Input data say where a variable comes from; they bring nothing to run. */
function requiredDecisionOf({ requiredDecision }: DmnElement): string[] {
  return requiredDecision?.href === undefined ? [] : [requiredDecision.href.replace(/^#/, '')];
}
