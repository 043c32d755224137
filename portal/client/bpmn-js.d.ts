/** The part of bpmn-js that the diagram page uses; its own types suit CommonJS only. */
declare module 'bpmn-js/lib/NavigatedViewer' {
  export default class NavigatedViewer {
    constructor(options: { container: HTMLElement });
    importXML(xml: string): Promise<unknown>;
    get(service: 'canvas'): Canvas;
    get(service: 'zoomScroll'): { stepZoom(steps: number): void };
    get(service: 'elementRegistry'): { get(id: string): Bounds | undefined };
    get(service: 'overlays'): Overlays;
  }

  export interface Overlays {
    add(
      elementId: string,
      type: string,
      overlay: {
        position: { bottom?: number; top?: number; left?: number; right?: number };
        html: HTMLElement;
      },
    ): string;
    remove(filter: { type: string }): void;
  }

  export interface Bounds {
    x: number;
    y: number;
    width: number;
    height: number;
  }

  export interface Canvas {
    /** Has to be told that its place is larger or smaller now. */
    resized(): void;
    zoom(): number;
    zoom(to: 'fit-viewport', center: 'auto'): number;
    viewbox(): { outer: Pick<Bounds, 'width' | 'height'> };
    viewbox(box: Bounds): void;
    addMarker(id: string, marker: string): void;
    removeMarker(id: string, marker: string): void;
  }
}
