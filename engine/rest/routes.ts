import { getAuthentication } from './authentication.js';
import { pinClock, resetClock } from './clock.js';
import { getLicense, getStatus, getTopology } from './cluster.js';
import { evaluateDecision } from './decision-evaluation.js';
import {
  deleteDecisionInstance,
  getDecisionDefinition,
  getDecisionDefinitionXml,
  getDecisionInstance,
  getDecisionRequirements,
  getDecisionRequirementsXml,
  searchDecisionDefinitions,
  searchDecisionInstances,
  searchDecisionRequirements,
} from './decisions.js';
import { createDeployment } from './deployments.js';
import {
  getElementInstance,
  searchElementInstanceIncidents,
  searchElementInstances,
  setVariables,
} from './element-instances.js';
import { evaluateExpression } from './expression.js';
import { getIncident, resolveIncident, searchIncidents } from './incidents.js';
import { activateJobs } from './job-activation.js';
import { completeJob, failJob, searchJobs, throwJobError, updateJob } from './jobs.js';
import {
  correlateMessage,
  publishMessage,
  searchCorrelatedMessageSubscriptions,
  searchMessageSubscriptions,
} from './messages.js';
import {
  getProcessDefinition,
  getProcessDefinitionStatistics,
  getProcessDefinitionXml,
  getStartProcessForm,
  searchProcessDefinitions,
} from './process-definitions.js';
import {
  getProcessInstanceCallHierarchy,
  getProcessInstanceSequenceFlows,
  getProcessInstanceStatistics,
  searchProcessInstanceIncidents,
} from './process-instance-insight.js';
import {
  cancelProcessInstance,
  createProcessInstance,
  deleteProcessInstance,
  getProcessInstance,
  searchProcessInstances,
} from './process-instances.js';
import { deleteResource, getResource, getResourceContent } from './resources.js';
import type { Route } from './route.js';
import { broadcastSignal } from './signals.js';
import {
  assignUserTask,
  completeUserTask,
  getUserTask,
  getUserTaskForm,
  searchUserTasks,
  searchUserTaskVariables,
  unassignUserTask,
  updateUserTask,
} from './user-tasks.js';
import { getVariable, searchVariables } from './variables.js';

/** Every operation of the API that this engine has. */
export const routes: readonly Route[] = [
  { method: 'GET', url: '/topology', handle: getTopology },
  { method: 'GET', url: '/status', handle: getStatus },
  { method: 'GET', url: '/license', handle: getLicense },
  { method: 'GET', url: '/authentication/me', handle: getAuthentication },
  { method: 'PUT', url: '/clock', handle: pinClock },
  { method: 'POST', url: '/clock/reset', handle: resetClock },
  { method: 'POST', url: '/expression/evaluation', handle: evaluateExpression },

  { method: 'POST', url: '/deployments', handle: createDeployment },
  { method: 'GET', url: '/resources/:resourceKey', handle: getResource },
  { method: 'GET', url: '/resources/:resourceKey/content', handle: getResourceContent },
  { method: 'POST', url: '/resources/:resourceKey/deletion', handle: deleteResource },
  { method: 'POST', url: '/process-definitions/search', handle: searchProcessDefinitions },
  { method: 'GET', url: '/process-definitions/:processDefinitionKey', handle: getProcessDefinition },
  { method: 'GET', url: '/process-definitions/:processDefinitionKey/xml', handle: getProcessDefinitionXml },
  { method: 'GET', url: '/process-definitions/:processDefinitionKey/form', handle: getStartProcessForm },
  {
    method: 'POST',
    url: '/process-definitions/:processDefinitionKey/statistics/element-instances',
    handle: getProcessDefinitionStatistics,
  },

  { method: 'POST', url: '/process-instances', handle: createProcessInstance },
  { method: 'POST', url: '/process-instances/search', handle: searchProcessInstances },
  { method: 'GET', url: '/process-instances/:processInstanceKey', handle: getProcessInstance },
  {
    method: 'POST',
    url: '/process-instances/:processInstanceKey/cancellation',
    handle: cancelProcessInstance,
  },
  {
    method: 'POST',
    url: '/process-instances/:processInstanceKey/deletion',
    handle: deleteProcessInstance,
  },
  {
    method: 'GET',
    url: '/process-instances/:processInstanceKey/call-hierarchy',
    handle: getProcessInstanceCallHierarchy,
  },
  {
    method: 'GET',
    url: '/process-instances/:processInstanceKey/sequence-flows',
    handle: getProcessInstanceSequenceFlows,
  },
  {
    method: 'GET',
    url: '/process-instances/:processInstanceKey/statistics/element-instances',
    handle: getProcessInstanceStatistics,
  },
  {
    method: 'POST',
    url: '/process-instances/:processInstanceKey/incidents/search',
    handle: searchProcessInstanceIncidents,
  },
  { method: 'POST', url: '/element-instances/search', handle: searchElementInstances },
  { method: 'GET', url: '/element-instances/:elementInstanceKey', handle: getElementInstance },
  { method: 'PUT', url: '/element-instances/:elementInstanceKey/variables', handle: setVariables },
  {
    method: 'POST',
    url: '/element-instances/:elementInstanceKey/incidents/search',
    handle: searchElementInstanceIncidents,
  },
  { method: 'POST', url: '/variables/search', handle: searchVariables },
  { method: 'GET', url: '/variables/:variableKey', handle: getVariable },

  { method: 'POST', url: '/jobs/activation', handle: activateJobs },
  { method: 'POST', url: '/jobs/search', handle: searchJobs },
  { method: 'POST', url: '/jobs/:jobKey/completion', handle: completeJob },
  { method: 'POST', url: '/jobs/:jobKey/failure', handle: failJob },
  { method: 'POST', url: '/jobs/:jobKey/error', handle: throwJobError },
  { method: 'PATCH', url: '/jobs/:jobKey', handle: updateJob },

  { method: 'POST', url: '/user-tasks/search', handle: searchUserTasks },
  { method: 'GET', url: '/user-tasks/:userTaskKey', handle: getUserTask },
  { method: 'PATCH', url: '/user-tasks/:userTaskKey', handle: updateUserTask },
  { method: 'GET', url: '/user-tasks/:userTaskKey/form', handle: getUserTaskForm },
  { method: 'POST', url: '/user-tasks/:userTaskKey/variables/search', handle: searchUserTaskVariables },
  {
    method: 'POST',
    url: '/user-tasks/:userTaskKey/effective-variables/search',
    handle: searchUserTaskVariables,
  },
  { method: 'POST', url: '/user-tasks/:userTaskKey/assignment', handle: assignUserTask },
  { method: 'DELETE', url: '/user-tasks/:userTaskKey/assignee', handle: unassignUserTask },
  { method: 'POST', url: '/user-tasks/:userTaskKey/completion', handle: completeUserTask },

  { method: 'POST', url: '/messages/publication', handle: publishMessage },
  { method: 'POST', url: '/messages/correlation', handle: correlateMessage },
  { method: 'POST', url: '/message-subscriptions/search', handle: searchMessageSubscriptions },
  {
    method: 'POST',
    url: '/correlated-message-subscriptions/search',
    handle: searchCorrelatedMessageSubscriptions,
  },

  { method: 'POST', url: '/signals/broadcast', handle: broadcastSignal },

  { method: 'POST', url: '/incidents/search', handle: searchIncidents },
  { method: 'GET', url: '/incidents/:incidentKey', handle: getIncident },
  { method: 'POST', url: '/incidents/:incidentKey/resolution', handle: resolveIncident },

  { method: 'POST', url: '/decision-definitions/search', handle: searchDecisionDefinitions },
  { method: 'POST', url: '/decision-definitions/evaluation', handle: evaluateDecision },
  { method: 'GET', url: '/decision-definitions/:decisionDefinitionKey', handle: getDecisionDefinition },
  {
    method: 'GET',
    url: '/decision-definitions/:decisionDefinitionKey/xml',
    handle: getDecisionDefinitionXml,
  },
  { method: 'POST', url: '/decision-requirements/search', handle: searchDecisionRequirements },
  { method: 'GET', url: '/decision-requirements/:decisionRequirementsKey', handle: getDecisionRequirements },
  {
    method: 'GET',
    url: '/decision-requirements/:decisionRequirementsKey/xml',
    handle: getDecisionRequirementsXml,
  },
  { method: 'POST', url: '/decision-instances/search', handle: searchDecisionInstances },
  { method: 'GET', url: '/decision-instances/:decisionEvaluationInstanceKey', handle: getDecisionInstance },
  {
    method: 'POST',
    url: '/decision-instances/:decisionEvaluationKey/deletion',
    handle: deleteDecisionInstance,
  },
];
