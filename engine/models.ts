import { parseDecisions } from './dmn/dmn.js';
import type { DecisionModel } from './dmn/dmn.js';
import type { EngineEvent } from './events/event.js';
import type { DecisionRequirementsKey, ProcessDefinitionKey } from './keys.js';
import type { ExecutableProcess } from './model/executable.js';
import { parseBpmn } from './model/parse-bpmn.js';
import type { StateView } from './state/read-view.js';

/** The executable form of what is deployed. It follows from the XML alone, so neither log nor snapshot holds it. */
export class Models {
  private readonly processes = new Map<ProcessDefinitionKey, ExecutableProcess>();
  private readonly decisions = new Map<DecisionRequirementsKey, DecisionModel>();

  process(key: ProcessDefinitionKey): ExecutableProcess {
    return found(this.processes.get(key), key);
  }

  decision(key: DecisionRequirementsKey): DecisionModel {
    return found(this.decisions.get(key), key);
  }

  addProcess(key: ProcessDefinitionKey, process: ExecutableProcess): void {
    this.processes.set(key, process);
  }

  addDecision(key: DecisionRequirementsKey, decision: DecisionModel): void {
    this.decisions.set(key, decision);
  }

  /** Lets go of the models of what a commit has deleted. */
  forget(events: readonly EngineEvent[]): void {
    for (const event of events) {
      if (event.type === 'processDefinitionDeleted') this.processes.delete(event.processDefinitionKey);
      if (event.type === 'decisionRequirementsDeleted') this.decisions.delete(event.decisionRequirementsKey);
    }
  }

  /** Reads everything that a replayed state holds. */
  async load(state: StateView): Promise<void> {
    for (const { key, id, xml } of state.processDefinitions.values()) {
      const process = (await parseBpmn(xml)).find((parsed) => parsed.id === id);
      this.addProcess(key, found(process, key));
    }
    for (const { key, xml } of state.decisionRequirements.values()) {
      this.addDecision(key, await parseDecisions(xml));
    }
  }
}

// helpers

function found<Model>(model: Model | undefined, key: string): Model {
  if (model === undefined) throw new Error(`Expected a model for definition ${key}, but there is none`);
  return model;
}
