declare module 'bpmn-moddle' {
  import type { BpmnDefinitions } from 'bpmn-moddle/types';
  import type { ModdleElement } from 'moddle';

  export class BpmnModdle {
    constructor(packages?: Record<string, unknown>);
    fromXML(xml: string): Promise<{
      rootElement: ModdleElement<BpmnDefinitions>;
      warnings: { message: string }[];
    }>;
  }
}
