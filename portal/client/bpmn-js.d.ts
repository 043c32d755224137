/** The part of bpmn-js that the diagram page uses; its own types suit CommonJS only. */
declare module 'bpmn-js/lib/NavigatedViewer' {
  export default class NavigatedViewer {
    constructor(options: { container: HTMLElement });
    importXML(xml: string): Promise<unknown>;
    get(service: 'canvas'): { zoom(to: 'fit-viewport'): void; addMarker(id: string, marker: string): void };
    get(service: 'elementRegistry'): { get(id: string): unknown };
  }
}
