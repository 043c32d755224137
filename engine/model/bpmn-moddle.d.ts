declare module 'bpmn-moddle' {
  import type { BpmnDefinitions } from 'bpmn-moddle/types';
  import type { ModdleElement } from 'moddle';

  export class BpmnModdle {
    constructor(packages?: Record<string, unknown>);
    toXML(element: unknown, options: { format: boolean }): Promise<{ xml: string }>;
    fromXML(xml: string): Promise<{
      rootElement: ModdleElement<BpmnDefinitions>;
      warnings: { message: string }[];
    }>;
  }
}
