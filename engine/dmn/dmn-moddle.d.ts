declare module 'dmn-moddle' {
  /** An element as the parser hands it over: its type, and whatever attributes and children it has. */
  export interface DmnElement {
    readonly $type: string;
    readonly id?: string;
    readonly name?: string;
    readonly label?: string;
    readonly text?: string;
    readonly typeRef?: string;
    readonly href?: string;
    readonly expressionLanguage?: string;
    readonly hitPolicy?: string;
    readonly aggregation?: string;
    /** What an entry of a context holds. */
    readonly value?: DmnElement;
    readonly extensionElements?: { readonly values?: { readonly $type: string; readonly value?: string }[] };
    readonly drgElement?: DmnElement[];
    readonly decisionLogic?: DmnElement;
    readonly variable?: DmnElement;
    readonly informationRequirement?: DmnElement[];
    readonly knowledgeRequirement?: DmnElement[];
    readonly requiredDecision?: DmnElement;
    readonly requiredInput?: DmnElement;
    readonly input?: DmnElement[];
    readonly output?: DmnElement[];
    readonly rule?: DmnElement[];
    readonly inputExpression?: DmnElement;
    readonly inputValues?: DmnElement;
    readonly inputEntry?: DmnElement[];
    readonly outputEntry?: DmnElement[];
    readonly outputValues?: DmnElement;
    readonly defaultOutputEntry?: DmnElement;
    readonly requiredKnowledge?: DmnElement;
    readonly encapsulatedLogic?: DmnElement;
    readonly formalParameter?: DmnElement[];
    readonly body?: DmnElement;
    readonly contextEntry?: DmnElement[];
    readonly elements?: DmnElement[];
    readonly column?: DmnElement[];
    readonly row?: DmnElement[];
    readonly calledFunction?: DmnElement;
    readonly binding?: DmnElement[];
    readonly parameter?: DmnElement;
    readonly bindingFormula?: DmnElement;
  }

  export class DmnModdle {
    fromXML(xml: string): Promise<{ rootElement: DmnElement; warnings: { message: string }[] }>;
    toXML(element: DmnElement, options: { format: boolean }): Promise<{ xml: string }>;
  }
}
