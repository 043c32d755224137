import type { Visit } from '../behavior/visit.js';
import type { Work } from '../behavior/work.js';
import type { ExecutableElement } from '../model/executable.js';

/** What makes an element different from any other that a token passes. */
export interface ElementBehavior<Element extends ExecutableElement> {
  /**
   * A token has entered; input mappings are applied and boundary events wait. Either starts what the element waits
   * for, or leaves the step `complete`. Throws StepStuck for what becomes an incident.
   */
  activate(work: Work, visit: Visit<Element>): void;
  /** What an element still does when its work is done. Throws StepStuck. */
  finish?(work: Work, visit: Visit<Element>): void;
  /** Which flows get a token when the work is done; all outgoing ones without it. Throws StepStuck. */
  chooseFlows?(work: Work, visit: Visit<Element>): readonly string[];
}
