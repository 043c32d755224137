import type { Driver, Http } from './driver.js';

const worker = 'bench';

/** Talks to an engine with the REST API v2 of Camunda 8. */
export function engineDriver(http: Http): Driver {
  const ask = <Answer>(...args: Parameters<Http['call']>) => http.call(...args) as Promise<Answer>;
  return {
    async start(processDefinitionId, businessKey, variables) {
      const { processInstanceKey } = await ask<{ processInstanceKey: string }>(
        'start',
        'POST',
        '/process-instances',
        {
          processDefinitionId,
          variables: { ...variables, due: `${String(variables['due'])}Z`, businessKey },
        },
      );
      return processInstanceKey;
    },
    async fetchJobs(maxJobsToActivate) {
      const { jobs } = await ask<{
        jobs: { jobKey: string; processInstanceKey: string; elementId: string }[];
      }>('fetch', 'POST', '/jobs/activation', {
        type: 'keten-work',
        worker,
        timeout: 60_000,
        requestTimeout: 5_000,
        maxJobsToActivate,
        fetchVariable: ['amount'],
      });
      return jobs.map((job) => ({ id: job.jobKey, instance: job.processInstanceKey, step: job.elementId }));
    },
    completeJob: (job, variables) =>
      http.call('completeJob', 'POST', `/jobs/${job.id}/completion`, { variables }),
    async listTasks(candidateGroup, limit) {
      const { items } = await ask<{ items: { userTaskKey: string; processInstanceKey: string }[] }>(
        'listTasks',
        'POST',
        '/user-tasks/search',
        {
          filter: { candidateGroup, state: 'CREATED', assignee: { $exists: false } },
          sort: [{ field: 'dueDate' }],
          page: { limit },
        },
      );
      return items.map((task) => ({ id: task.userTaskKey, instance: task.processInstanceKey }));
    },
    claim: (taskId, assignee) => http.call('claim', 'POST', `/user-tasks/${taskId}/assignment`, { assignee }),
    completeTask: (taskId, variables) =>
      http.call('completeTask', 'POST', `/user-tasks/${taskId}/completion`, { variables }),
    correlate: (name, correlationKey) =>
      http.call('correlate', 'POST', '/messages/correlation', { name, correlationKey }),
    async countEnded(processDefinitionId) {
      const { page } = await ask<{ page: { totalItems: number } }>(
        'count',
        'POST',
        '/process-instances/search',
        { filter: { processDefinitionId, state: 'COMPLETED' }, page: { limit: 1 } },
      );
      return page.totalItems;
    },
  };
}
