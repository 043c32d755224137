import { Camunda8, OrchestrationLifters } from '@camunda8/sdk';
import { type CamundaSettings, sdkConfiguration } from '../config/camunda.js';
import {
  type ActivateJobs,
  type Camunda,
  CamundaRefusal,
  type Evaluation,
  type Job,
  type MatchedRule,
  type Message,
  type Variables,
} from './camunda.js';
import { engineReader } from './engine-reader.js';
import { engineRepairer } from './engine-repairer.js';
import { engineTasks } from './engine-tasks.js';
import { historyEraser } from './history-eraser.js';
import { taskPlanner } from './task-planner.js';
import { settled } from './settled.js';

export type Client = ReturnType<Camunda8['getOrchestrationClusterApiClient']>;
type SdkJob = Awaited<ReturnType<Client['activateJobs']>>['jobs'][number];

const {
  DecisionDefinitionId,
  ElementId,
  DecisionEvaluationInstanceKey,
  ElementInstanceKey,
  IncidentKey,
  JobKey,
  ProcessDefinitionId,
  ProcessInstanceKey,
} = OrchestrationLifters;
const jobKey = (key: string) => JobKey.assumeExists(key);

/** Reads of a distributed cluster run behind: how long the SDK asks again for what is not there yet. */
const consistency = { waitUpToMs: 5_000 };

/** The process engine through the official SDK; nothing is sent until the first call. */
export function connectCamunda(settings: CamundaSettings): Camunda {
  const sdk = new Camunda8(sdkConfiguration(settings), { defaultCached: false });
  const client = sdk.getOrchestrationClusterApiClient();
  const pollClientFor = pollClients(sdk);
  return {
    activateJobs: (request, signal) => activateJobs(pollClientFor(request.type), request, signal),
    completeJob: (key, variables) =>
      settled('completeJob', client.completeJob({ jobKey: jobKey(key), variables: { ...variables } })),
    answerListener: (key, { denied, reason }) => {
      const result = { type: 'userTask', denied, deniedReason: reason ?? null } as const;
      return settled('completeJob', client.completeJob({ jobKey: jobKey(key), result }));
    },
    failJob: (key, { retries, backoffMs, reasonCode }) => {
      const failure = { retries, retryBackOff: backoffMs, errorMessage: reasonCode };
      return settled('failJob', client.failJob({ jobKey: jobKey(key), ...failure }));
    },
    throwJobError: (key, errorCode) =>
      settled('throwJobError', client.throwJobError({ jobKey: jobKey(key), errorCode })),
    publishMessage: (message) => publishMessage(client, message),
    searchEvaluations: (processInstanceKey) => searchEvaluations(client, processInstanceKey),
    readMatchedRules: (evaluationKey) => readMatchedRules(client, evaluationKey),
    evaluateDecision: (decisionId, variables) => evaluateDecision(client, decisionId, variables),
    ...engineReader(client, {
      idOf: ProcessDefinitionId.assumeExists,
      elementIdOf: ElementId.assumeExists,
    }),
    ...historyEraser(client, ProcessInstanceKey.assumeExists),
    ...taskPlanner(client, ElementInstanceKey.assumeExists),
    ...engineRepairer(client, {
      incident: IncidentKey.assumeExists,
      job: JobKey.assumeExists,
      element: ElementInstanceKey.assumeExists,
    }),
    ...engineTasks(client, ElementInstanceKey.assumeExists),
  };
}

/**
 * The SDK allows one client 16 requests at a time, and a long poll is one all the while. Each job type polls through a
 * client of its own, so that no type waits for another and commands go through at once.
 */
function pollClients(sdk: Camunda8): (jobType: string) => Client {
  const clients = new Map<string, Client>();
  return (jobType) => {
    const client = clients.get(jobType) ?? sdk.getOrchestrationClusterApiClient();
    clients.set(jobType, client);
    return client;
  };
}

async function activateJobs(client: Client, request: ActivateJobs, signal: AbortSignal): Promise<Job[]> {
  signal.throwIfAborted();
  const activation = client.activateJobs({
    type: request.type,
    worker: request.worker,
    maxJobsToActivate: request.maxJobs,
    timeout: request.lockMs,
    requestTimeout: request.requestTimeoutMs,
    ...(request.fetchVariables === undefined ? {} : { fetchVariable: [...request.fetchVariables] }),
  });
  const cancel = () => activation.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const { jobs } = await settled('activateJobs', activation);
    return jobs.map(toJob);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

function toJob(job: SdkJob): Job {
  const userTaskKey = job.userTask?.userTaskKey;
  return {
    jobKey: job.jobKey,
    type: job.type,
    isTaskListener: job.kind === 'TASK_LISTENER',
    isExecutionListener: job.kind === 'EXECUTION_LISTENER',
    processInstanceKey: job.processInstanceKey,
    elementId: job.elementId,
    elementInstanceKey: job.elementInstanceKey,
    retries: job.retries,
    customHeaders: job.customHeaders,
    variables: job.variables,
    userTask: userTaskKey ? { userTaskKey, assignee: job.userTask?.assignee || null } : null,
  };
}

async function publishMessage(client: Client, message: Message): Promise<'published' | 'alreadyPublished'> {
  try {
    await settled(
      'publishMessage',
      client.publishMessage({
        name: message.name,
        correlationKey: message.correlationKey,
        messageId: message.messageId,
        timeToLive: message.timeToLiveMs,
        variables: { ...message.variables },
      }),
    );
    return 'published';
  } catch (error) {
    if (error instanceof CamundaRefusal && error.status === 409) return 'alreadyPublished';
    throw error;
  }
}

async function searchEvaluations(client: Client, processInstanceKey: string): Promise<Evaluation[]> {
  const { items } = await settled(
    'searchDecisionInstances',
    client.searchDecisionInstances(
      {
        filter: {
          processInstanceKey: ProcessInstanceKey.assumeExists(processInstanceKey),
          state: 'EVALUATED',
        },
        // Keys grow with time; dates of one second do not tell which evaluation came last.
        sort: [{ field: 'decisionEvaluationKey', order: 'DESC' }],
        page: { limit: 100 },
      },
      { consistency },
    ),
  );
  return (items ?? []).map((item) => ({
    evaluationKey: item.decisionEvaluationInstanceKey ?? '',
    decisionId: item.decisionDefinitionId ?? '',
    decisionVersion: item.decisionDefinitionVersion ?? 0,
    result: JSON.parse(item.result ?? 'null') as unknown,
  }));
}

async function evaluateDecision(client: Client, decisionId: string, variables: Variables): Promise<unknown> {
  const { output } = await settled(
    'evaluateDecision',
    client.evaluateDecision({
      decisionDefinitionId: DecisionDefinitionId.assumeExists(decisionId),
      variables: { ...variables },
    }),
  );
  return JSON.parse(output ?? 'null') as unknown;
}

async function readMatchedRules(client: Client, evaluationKey: string): Promise<MatchedRule[]> {
  const evaluation = await settled(
    'getDecisionInstance',
    client.getDecisionInstance(
      { decisionEvaluationInstanceKey: DecisionEvaluationInstanceKey.assumeExists(evaluationKey) },
      { consistency },
    ),
  );
  return (evaluation.matchedRules ?? []).map((rule) => ({
    ruleId: rule.ruleId ?? '',
    ruleIndex: rule.ruleIndex ?? 0,
  }));
}
