/** The part of dmn-js that the page of an advice uses. */
declare module 'dmn-js/lib/NavigatedViewer' {
  export default class NavigatedViewer {
    constructor(options: { container: HTMLElement });
    importXML(xml: string, options: { open: boolean }): Promise<unknown>;
    getDefinitions(): { drgElement?: object[] };
    getViews(): View[];
    getActiveView(): View | undefined;
    /** Of the drawing of requirements; another view has no canvas. */
    getActiveViewer(): { get(service: 'canvas'): Canvas } | undefined;
    open(view: View): Promise<unknown>;
    on(event: 'import.render.complete', hear: () => void): void;
  }

  /** What a file can be looked at as: a decision, or the drawing of all its requirements. */
  export interface View {
    id: string;
    type: 'drd' | 'decisionTable' | 'literalExpression' | 'boxedExpression';
  }

  export interface Canvas {
    resized(): void;
    zoom(to: 'fit-viewport', center: 'auto'): number;
    addMarker(id: string, marker: string): void;
  }
}
