import type { BpmnBaseElement } from 'bpmn-moddle/types';
import type { ModdleElement } from 'moddle';
import type { ZeebeModdleTypeMap } from 'zeebe-bpmn-moddle/types';
import type { Problems } from './problems.js';

/** Extension elements that say nothing about how an element runs. */
const NEUTRAL = new Set(['zeebe:Properties', 'zeebe:VersionTag']);

/** The zeebe extension elements of one BPMN element. Reading one marks it as understood. */
export class Extensions {
  private readonly values: readonly ModdleElement[];
  private readonly read = new Set<string>(NEUTRAL);

  constructor(private readonly element: ModdleElement<BpmnBaseElement>) {
    this.values = element.extensionElements?.values ?? [];
  }

  /** The only extension element of this type; null when there is none. */
  get<Type extends keyof ZeebeModdleTypeMap>(type: Type): ZeebeModdleTypeMap[Type] | null {
    this.read.add(type);
    return (
      (this.values.find((value) => value.$type === type) as ZeebeModdleTypeMap[Type] | undefined) ?? null
    );
  }

  /**
   * Reports each zeebe extension element that nothing has read, or that stands there a second time: to skip it would be to
   * run something else.
   */
  refuseUnread(problems: Problems): void {
    const seen = new Set<string>();
    for (const { $type } of this.values) {
      if ($type.startsWith('zeebe:') && seen.has($type))
        problems.add(this.element.id, `<${$type}> must not be there twice`);
      seen.add($type);
      if ($type.startsWith('zeebe:') && !this.read.has($type)) {
        problems.add(this.element.id, `<${$type}> is not supported here`);
      }
    }
  }
}
