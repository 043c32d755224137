import { DmnModdle, type DmnElement } from 'dmn-moddle';
import { type Beslistabel, toBeslistabel } from './beslistabel.js';

/** How a decision is made, as people read it. */
export interface Beslissing {
  /** Null for a decision that is no table. */
  tabel: Beslistabel | null;
  /** The FEEL of a decision that is one expression; else null. */
  formule: string | null;
  steuntOp: Steun[];
}

/** What a decision needs to know: what goes in, another decision, or a function. */
export interface Steun {
  naam: string;
  soort: 'invoer' | 'beslissing' | 'functie';
}

const NIETS: Beslissing = { tabel: null, formule: null, steuntOp: [] };

/** Reads one decision from a DMN file; of one that is not there is nothing to read. */
export async function readBeslissing(xml: string, tabelId: string): Promise<Beslissing> {
  const { rootElement } = await new DmnModdle().fromXML(xml);
  const elements = rootElement.drgElement ?? [];
  const decision = elements.find(({ id }) => id === tabelId);
  if (decision === undefined) return NIETS;
  const { decisionLogic: logic, name = tabelId } = decision;
  return {
    tabel: logic?.$type === 'dmn:DecisionTable' ? toBeslistabel(name, logic) : null,
    formule: logic?.$type === 'dmn:LiteralExpression' ? (logic.text ?? '').trim() : null,
    steuntOp: steunOf(decision, elements),
  };
}

function steunOf(decision: DmnElement, elements: readonly DmnElement[]): Steun[] {
  const { informationRequirement = [], knowledgeRequirement = [] } = decision;
  const named = (reference: DmnElement | undefined, soort: Steun['soort']): Steun[] => {
    const id = reference?.href?.replace(/^.*#/, '');
    if (id === undefined) return [];
    return [{ naam: elements.find((element) => element.id === id)?.name ?? id, soort }];
  };
  return [
    ...informationRequirement.flatMap(({ requiredInput }) => named(requiredInput, 'invoer')),
    ...informationRequirement.flatMap(({ requiredDecision }) => named(requiredDecision, 'beslissing')),
    ...knowledgeRequirement.flatMap(({ requiredKnowledge }) => named(requiredKnowledge, 'functie')),
  ];
}
