declare module 'bpmnlint' {
  /** One thing that a rule has against an element. */
  export interface LintReport {
    id?: string;
    message: string;
    category: string;
  }

  export class Linter {
    constructor(options: { config: object; resolver: unknown });
    lint(definitions: unknown): Promise<Record<string, LintReport[]>>;
  }
}

declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  export default class NodeResolver {
    constructor(options?: { require?: NodeJS.Require });
  }
}
