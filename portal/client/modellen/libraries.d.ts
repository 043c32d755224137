/** The parts of the editors of bpmn.io that the pages use; some have no types of their own, others suit CommonJS only. */
declare module 'camunda-bpmn-js/lib/camunda-cloud/Modeler' {
  export default class Modeler {
    constructor(options: Record<string, unknown>);
    importXML(xml: string): Promise<unknown>;
    saveXML(options: { format: boolean }): Promise<{ xml: string }>;
    on(event: string, listener: (event: unknown) => void): void;
    get(service: 'commandStack'): {
      undo(): void;
      redo(): void;
      execute(command: string, context: object): void;
    };
    get(service: 'canvas'): Canvas;
    get(service: 'elementRegistry'): {
      get(id: string): object | undefined;
      getAll(): object[];
    };
    get(service: 'selection'): { select(element: object): void };
    get(service: 'elementTemplatesLoader'): { setTemplates(templates: unknown): void };
    get(service: 'toggleMode'): { toggleMode(active: boolean): void };
    get(service: 'linting'): { toggle(active: boolean): void };
  }
}

declare module 'camunda-bpmn-js/lib/camunda-cloud/Modeler' {
  export interface Canvas {
    zoom(to: 'fit-viewport', center: 'auto'): number;
    zoom(to: number): number;
    scrollToElement(element: object): void;
    viewbox(): Viewbox & { scale: number };
    viewbox(box: Viewbox): void;
  }

  interface Viewbox {
    x: number;
    y: number;
    width: number;
    height: number;
  }
}

declare module 'bpmn-js-token-simulation/lib/modeler' {
  const tokenSimulation: unknown;
  export default tokenSimulation;
}

declare module 'bpmn-js-bpmnlint' {
  const lint: unknown;
  export default lint;
}

declare module 'virtual:bpmnlint' {
  const config: unknown;
  export default config;
}

declare module 'camunda-dmn-js' {
  export class CamundaCloudModeler {
    constructor(options: Record<string, unknown>);
    importXML(xml: string): Promise<unknown>;
    saveXML(options: { format: boolean }): Promise<{ xml: string }>;
    on(event: string, listener: (event: unknown) => void): void;
    getActiveViewer(): DmnViewer | undefined;
    getViews(): { type: string; element: { id: string } }[];
    getActiveView(): { type: string } | undefined;
    open(view: unknown): Promise<unknown>;
  }
  export interface DmnViewer {
    get(service: 'commandStack'): { undo(): void; redo(): void };
    get(service: 'eventBus'): { on(event: string, listener: (event: DmnEvent) => void): void };
    /** Of a table alone. */
    get(service: 'selection', isThere: false): { deselect(): void } | null;
    get(
      service: 'modeling',
      isThere: false,
    ): { editCell?(cell: { text?: string }, text: string): void } | null;
  }
  /** What the command stack says of itself. */
  export interface DmnEvent {
    trigger?: 'execute' | 'undo' | 'redo' | 'clear';
    context?: { element: { id?: string }; properties: object };
  }
}

declare module '@bpmn-io/form-js/dist/form-editor.umd.js' {
  const umd: unknown;
  export default umd;
}
