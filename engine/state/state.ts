import type { DeferredStep } from '../behavior/step.js';
import { FIRST_KEY } from '../keys.js';
import type { DeferralKey } from '../keys.js';
import {
  DecisionDefinitionTable,
  DecisionRequirementsTable,
  DeploymentTable,
  FormTable,
  HighestVersionTable,
  ProcessDefinitionTable,
} from './definition-tables.js';
import { DueQueue } from './due-queue.js';
import { MessageStartSubscriptionTable, MessageSubscriptionTable, MessageTable } from './message-tables.js';
import { IncidentTable } from './incident-table.js';
import {
  ElementInstanceTable,
  InterruptionTable,
  MultiInstanceTable,
  ProcessInstanceTable,
  TokenTable,
  VariableTable,
} from './instance-tables.js';
import { JobTable } from './job-table.js';
import { Journal } from './journal.js';
import { Cell } from './cell.js';
import { SignalStartSubscriptionTable, SignalSubscriptionTable } from './signal-tables.js';
import { StartTimerTable, TimerTable } from './timer-tables.js';
import { UserTaskTable } from './user-task-table.js';

/** All that lives: what finished is in the projections alone. Only `apply` of events changes it. */
export class State {
  readonly journal = new Journal();
  readonly due = new DueQueue();

  readonly processDefinitions = new ProcessDefinitionTable(this.journal);
  readonly decisionRequirements = new DecisionRequirementsTable(this.journal);
  readonly decisionDefinitions = new DecisionDefinitionTable(this.journal);
  readonly forms = new FormTable(this.journal);
  readonly highestVersions = new HighestVersionTable(this.journal);
  readonly deployments = new DeploymentTable(this.journal);
  readonly processInstances = new ProcessInstanceTable(this.journal);
  readonly elementInstances = new ElementInstanceTable(this.journal);
  readonly multiInstances = new MultiInstanceTable(this.journal);
  readonly interruptions = new InterruptionTable(this.journal);
  readonly tokens = new TokenTable(this.journal);
  readonly variables = new VariableTable(this.journal);
  readonly jobs = new JobTable(this.journal, this.due);
  readonly userTasks = new UserTaskTable(this.journal);
  readonly timers = new TimerTable(this.journal, this.due);
  readonly startTimers = new StartTimerTable(this.journal, this.due);
  readonly messages = new MessageTable(this.journal, this.due);
  readonly messageSubscriptions = new MessageSubscriptionTable(this.journal);
  readonly messageStartSubscriptions = new MessageStartSubscriptionTable(this.journal);
  readonly signalSubscriptions = new SignalSubscriptionTable(this.journal);
  readonly signalStartSubscriptions = new SignalStartSubscriptionTable(this.journal);
  readonly incidents = new IncidentTable(this.journal);

  /** The number of the newest key. */
  readonly lastKey = new Cell<number>(this.journal, FIRST_KEY);
  /** The moment that the clock stands still at (epoch ms); null while it runs. */
  readonly pinnedAt = new Cell<number | null>(this.journal, null);
  /** Steps that a command left for the next one. */
  readonly deferredSteps = new Cell<readonly DeferredStep[]>(this.journal, []);
  /** Names those; null when there are none. */
  readonly deferralKey = new Cell<DeferralKey | null>(this.journal, null);
}

/** The tables of a state by name, in the order in which a snapshot keeps them. */
export const TABLE_NAMES = [
  'processDefinitions',
  'decisionRequirements',
  'decisionDefinitions',
  'forms',
  'highestVersions',
  'deployments',
  'processInstances',
  'elementInstances',
  'multiInstances',
  'interruptions',
  'tokens',
  'variables',
  'jobs',
  'userTasks',
  'timers',
  'startTimers',
  'messages',
  'messageSubscriptions',
  'messageStartSubscriptions',
  'signalSubscriptions',
  'signalStartSubscriptions',
  'incidents',
] as const satisfies readonly (keyof State)[];

export const CELL_NAMES = [
  'lastKey',
  'pinnedAt',
  'deferredSteps',
  'deferralKey',
] as const satisfies readonly (keyof State)[];
