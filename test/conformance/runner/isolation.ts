/**
 * Names that no other case and no other run has, so that the suite can run on a cluster that others use too. What a
 * model calls `order` is deployed as `order_<run>_<case>`; so are its messages, signals, job types, decisions and forms.
 */
export class Isolation {
  constructor(private readonly suffix: string) {}

  /** The name on the cluster of what a case calls `name`. */
  of(name: string): string {
    return name + this.suffix;
  }

  /** `content` of a model, decision or form with the names of this case. */
  file(name: string, content: string): string {
    if (name.endsWith('.bpmn')) return this.#bpmn(content);
    if (name.endsWith('.dmn')) return this.#dmn(content);
    return this.#form(content);
  }

  #bpmn(xml: string): string {
    return named.reduce(
      (text, [element, attribute]) =>
        text.replace(
          new RegExp(`(<${element}\\b[^>]*?\\s${attribute}=")([^"]*)(")`, 'g'),
          (_, before: string, name: string, after: string) => before + this.#renamed(name) + after,
        ),
      xml,
    );
  }

  /** An expression gives the name too, so the suffix is put behind what it gives. */
  #renamed(name: string): string {
    return name.startsWith('=') ? `=(${name.slice(1)}) + &quot;${this.suffix}&quot;` : this.of(name);
  }

  /** Decisions are also named in the expressions of those that require them. */
  #dmn(xml: string): string {
    const ids = [...xml.matchAll(/<(?:decision|definitions)\b[^>]*?\sid="([^"]+)"/g)].map(
      ([, id = '']) => id,
    );
    return ids.reduce((text, id) => text.replace(new RegExp(`\\b${id}\\b`, 'g'), this.of(id)), xml);
  }

  #form(json: string): string {
    const form = JSON.parse(json) as { id: string };
    return JSON.stringify({ ...form, id: this.of(form.id) });
  }
}

/** Where a BPMN file names something that the whole cluster shares. */
const named = [
  ['bpmn:process', 'id'],
  ['bpmndi:BPMNPlane', 'bpmnElement'],
  ['bpmn:message', 'name'],
  ['bpmn:signal', 'name'],
  ['zeebe:taskDefinition', 'type'],
  ['zeebe:executionListener', 'type'],
  ['zeebe:taskListener', 'type'],
  ['zeebe:calledElement', 'processId'],
  ['zeebe:calledDecision', 'decisionId'],
  ['zeebe:formDefinition', 'formId'],
] as const;
