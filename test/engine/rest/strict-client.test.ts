import { jest } from '@jest/globals';
import { called, decisions, everything, form } from './models.js';
import { running } from './running.js';

jest.setTimeout(30_000);

type Named = Record<string, string>;

const now = { consistency: { waitUpToMs: 0 } };
const engine = await running();
const client = engine.strictClient();
afterAll(() => engine.close());

const file = (name: string, content: string, type = 'application/xml') => new File([content], name, { type });

/** Everything below happens once, in this order, and each answer goes through the schemas of the client. */
const deployment = await client.createDeployment({
  resources: [
    file('/home/keten/bpmn/alles.bpmn', everything),
    file('geroepen.bpmn', called, 'application/octet-stream'),
    file('prioriteren.dmn', decisions, ''),
    file('weging.form', form),
  ],
});
const created = await client.createProcessInstance({
  processDefinitionId: 'alles',
  processDefinitionVersion: -1,
  variables: { zaak: 'Z-1', acuut: true, lang: 'x'.repeat(9000) },
  tags: ['intake'],
});
const instance = created.processInstanceKey;

describe('the official client in strict mode', () => {
  it('reads the cluster', async () => {
    await expect(client.getTopology()).resolves.toMatchObject({ clusterSize: 1, gatewayVersion: '8.8.0' });
    await expect(client.getStatus()).resolves.not.toThrow();
  });

  it('deploys models, tables and forms, whole paths as names', () => {
    expect(deployment.deployments).toHaveLength(6);
    expect(
      deployment.processes.map(({ processDefinitionId, resourceName }: Named) => [
        processDefinitionId,
        resourceName,
      ]),
    ).toEqual([
      ['alles', '/home/keten/bpmn/alles.bpmn'],
      ['geroepen', 'geroepen.bpmn'],
      ['gemeld', 'geroepen.bpmn'],
    ]);
    expect(deployment.decisions).toMatchObject([{ decisionDefinitionId: 'prioriteit', version: 1 }]);
    expect(deployment.decisionRequirements).toMatchObject([{ decisionRequirementsName: 'Prioriteren' }]);
    expect(deployment.forms).toMatchObject([{ formId: 'weging', version: 1 }]);
  });

  it('creates an instance', () => {
    expect(created).toMatchObject({
      processDefinitionId: 'alles',
      processDefinitionVersion: 1,
      tags: ['intake'],
      variables: {},
    });
  });

  it('finds process definitions', async () => {
    const { items } = await client.searchProcessDefinitions(
      { filter: { processDefinitionId: { $like: 'al*' } }, sort: [{ field: 'version', order: 'DESC' }] },
      now,
    );
    expect(items).toMatchObject([{ name: 'alles name', version: 1, hasStartForm: false }]);
    const { processDefinitionKey } = created;
    expect(await client.getProcessDefinition({ processDefinitionKey }, now)).toEqual(items[0]);
    expect(await client.getProcessDefinitionXml({ processDefinitionKey }, now)).toBe(everything);
  });

  it('finds process instances, of the called one its caller', async () => {
    const { items, page } = await client.searchProcessInstances(
      {
        filter: {
          state: 'ACTIVE',
          parentProcessInstanceKey: { $exists: false },
          tags: ['intake'],
          variables: [{ name: 'zaak', value: '"Z-1"' }],
        },
      },
      now,
    );
    expect(items).toMatchObject([{ processInstanceKey: instance, hasIncident: false, tags: ['intake'] }]);
    expect(page.totalItems).toBe(1n);
    expect(await client.getProcessInstance({ processInstanceKey: instance }, now)).toEqual(items[0]);
    const children = await client.searchProcessInstances(
      { filter: { parentProcessInstanceKey: instance } },
      now,
    );
    expect(children.items).toMatchObject([
      { processDefinitionId: 'geroepen', parentProcessInstanceKey: instance },
    ]);
  });

  it('finds element instances and sets their variables', async () => {
    const { items } = await client.searchElementInstances(
      { filter: { processInstanceKey: instance, state: 'ACTIVE' }, sort: [{ field: 'elementId' }] },
      now,
    );
    expect(items.map(({ elementId, type }: Named) => [elementId, type])).toEqual([
      ['falen', 'SERVICE_TASK'],
      ['registreren', 'SERVICE_TASK'],
      ['roepen', 'CALL_ACTIVITY'],
      ['wachten', 'RECEIVE_TASK'],
      ['wegen', 'USER_TASK'],
    ]);
    const { elementInstanceKey } = items[4]!;
    expect(await client.getElementInstance({ elementInstanceKey }, now)).toEqual(items[4]);
    await client.createElementInstanceVariables({
      elementInstanceKey,
      variables: { notitie: 'kort' },
      local: true,
    });
    await client.createElementInstanceVariables({
      elementInstanceKey: instance,
      variables: { rijk: { a: [1, null] } },
    });
  });

  it('finds variables, long ones cut off unless asked whole', async () => {
    const filter = { processInstanceKey: instance };
    const { items } = await client.searchVariables({ filter, sort: [{ field: 'name' }] }, now);
    const byName = Object.fromEntries(items.map((item: Named) => [item['name'], item]));
    expect(byName['zaak']).toMatchObject({ value: '"Z-1"', isTruncated: false, scopeKey: instance });
    expect(byName['rijk']).toMatchObject({ value: '{"a":[1,null]}' });
    expect(byName['lang']).toMatchObject({ isTruncated: true });
    expect(byName['lang']!.value).toHaveLength(8191);
    const { variableKey } = byName['lang']!;
    expect((await client.getVariable({ variableKey }, now)).value).toHaveLength(9002);
    const whole = await client.searchVariables({ filter: { variableKey }, truncateValues: false }, now);
    expect(whole.items).toMatchObject([{ isTruncated: false, value: JSON.stringify('x'.repeat(9000)) }]);
  });

  it('activates, fails, updates and completes jobs', async () => {
    const activation = { type: 'registreren', worker: 'w', timeout: 60_000, maxJobsToActivate: 5 };
    const [job] = (await client.activateJobs({ ...activation, requestTimeout: -1, tenantIds: ['<default>'] }))
      .jobs;
    expect(job).toMatchObject({
      elementId: 'registreren',
      customHeaders: { soort: 'intake' },
      retries: 3,
      kind: 'BPMN_ELEMENT',
      listenerEventType: 'UNSPECIFIED',
      variables: { zaak: 'Z-1', acuut: true },
      tags: ['intake'],
    });
    await client.updateJob({ jobKey: job!.jobKey, changeset: { retries: 5, timeout: 120_000 } });
    await client.failJob({ jobKey: job!.jobKey, retries: 2, errorMessage: 'straks', retryBackOff: 0 });
    const found = await client.searchJobs(
      { filter: { processInstanceKey: instance, type: 'registreren' } },
      now,
    );
    expect(found.items).toMatchObject([
      { state: 'FAILED', retries: 2, errorMessage: 'straks', hasFailedWithRetriesLeft: true, worker: 'w' },
    ]);
    const [again] = (
      await client.activateJobs({ ...activation, requestTimeout: -1, fetchVariable: ['zaak'] })
    ).jobs;
    expect(again).toMatchObject({ jobKey: job!.jobKey, retries: 2, variables: { zaak: 'Z-1' } });
    await client.completeJob({ jobKey: job!.jobKey, variables: { geregistreerd: true } });
    const done = await client.searchJobs(
      { filter: { jobKey: job!.jobKey, state: 'COMPLETED', endTime: { $exists: true } } },
      now,
    );
    expect(done.items).toHaveLength(1);
  });

  it('throws a BPMN error', async () => {
    const other = await client.createProcessInstance({
      processDefinitionKey: created.processDefinitionKey,
      variables: { zaak: 'Z-2', acuut: false },
    });
    const { jobs } = await client.activateJobs({
      type: 'registreren',
      worker: 'w',
      timeout: 60_000,
      maxJobsToActivate: 1,
      requestTimeout: -1,
    });
    await client.throwJobError({ jobKey: jobs[0]!.jobKey, errorCode: 'ONGELDIG', errorMessage: 'past niet' });
    const { items } = await client.searchElementInstances(
      { filter: { processInstanceKey: other.processInstanceKey, elementId: 'afgewezen' } },
      now,
    );
    expect(items).toMatchObject([{ state: 'COMPLETED' }]);
    await client.cancelProcessInstance({ processInstanceKey: other.processInstanceKey });
    expect(
      await client.getProcessInstance({ processInstanceKey: other.processInstanceKey }, now),
    ).toMatchObject({ state: 'TERMINATED', endDate: expect.any(String) });
  });

  it('finds an incident and resolves it', async () => {
    const { jobs } = await client.activateJobs({
      type: 'falen',
      worker: 'w',
      timeout: 60_000,
      maxJobsToActivate: 9,
      requestTimeout: -1,
    });
    await client.failJob({ jobKey: jobs[0]!.jobKey, retries: 0, errorMessage: 'stuk' });
    const { items } = await client.searchIncidents(
      { filter: { state: 'ACTIVE', processInstanceKey: instance } },
      now,
    );
    expect(items).toMatchObject([
      {
        errorType: 'JOB_NO_RETRIES',
        elementId: 'falen',
        jobKey: jobs[0]!.jobKey,
        errorMessage: expect.stringContaining('stuk'),
      },
    ]);
    const { incidentKey } = items[0]!;
    expect(await client.getIncident({ incidentKey: incidentKey! }, now)).toEqual(items[0]);
    expect(await client.getProcessInstance({ processInstanceKey: instance }, now)).toMatchObject({
      hasIncident: true,
    });
    const element = await client.searchElementInstances({ filter: { hasIncident: true } }, now);
    expect(element.items).toMatchObject([{ elementId: 'falen', incidentKey }]);
    await client.updateJob({ jobKey: jobs[0]!.jobKey, changeset: { retries: 1 } });
    await client.resolveIncident({ incidentKey: incidentKey! });
    expect(await client.getIncident({ incidentKey: incidentKey! }, now)).toMatchObject({ state: 'RESOLVED' });
    expect(await client.getProcessInstance({ processInstanceKey: instance }, now)).toMatchObject({
      hasIncident: false,
    });
  });

  it('finds, assigns and updates a user task', async () => {
    const filter = {
      state: 'CREATED' as const,
      candidateGroup: 'regie',
      processInstanceVariables: [{ name: 'zaak', value: '"Z-1"' }],
      dueDate: { $lt: '2026-03-10T00:00:00Z' },
    };
    const { items } = await client.searchUserTasks(
      { filter, sort: [{ field: 'dueDate', order: 'ASC' }], page: { limit: 50 } },
      now,
    );
    expect(items).toMatchObject([
      {
        name: 'wegen name',
        candidateGroups: ['regie', 'zorg'],
        candidateUsers: ['anna'],
        dueDate: '2026-03-09T08:00:00.000Z',
        followUpDate: '2026-03-05T09:00:00.000Z',
        priority: 70,
        customHeaders: { scherm: 'breed' },
        processName: 'alles name',
        formKey: deployment.forms[0]!.formKey,
      },
    ]);
    const { userTaskKey } = items[0]!;
    await client.assignUserTask({ userTaskKey, assignee: 'anna', allowOverride: false });
    await expect(
      client.assignUserTask({ userTaskKey, assignee: 'bram', allowOverride: false }),
    ).rejects.toMatchObject({ status: 409 });
    expect(await client.getUserTask({ userTaskKey }, now)).toMatchObject({ assignee: 'anna' });
    await client.unassignUserTask({ userTaskKey });
    expect(await client.getUserTask({ userTaskKey }, now)).not.toHaveProperty('assignee');
    await client.updateUserTask({
      userTaskKey,
      changeset: { priority: 90, candidateGroups: ['regie'], dueDate: '2026-03-11T00:00:00Z' },
    });
    const moved = await client.searchUserTasks({ filter: { candidateGroup: 'zorg', state: 'CREATED' } }, now);
    expect(moved.items).toEqual([]);
    expect(await client.getUserTaskForm({ userTaskKey }, now)).toMatchObject({
      formId: 'weging',
      schema: JSON.parse(form),
    });
    const seen = await client.searchUserTaskVariables(
      { userTaskKey, filter: { name: { $in: ['zaak', 'notitie'] } }, sort: [{ field: 'name' }] },
      now,
    );
    expect(seen.items).toMatchObject([
      { name: 'notitie', value: '"kort"' },
      { name: 'zaak', value: '"Z-1"' },
    ]);
  });

  it('completes a user task when its listener agrees, and not when it denies', async () => {
    const { items } = await client.searchUserTasks(
      { filter: { state: 'CREATED', candidateGroup: 'regie' } },
      now,
    );
    const { userTaskKey } = items[0]!;
    const listening = {
      type: 'weging-toetsen',
      worker: 'w',
      timeout: 60_000,
      maxJobsToActivate: 1,
      requestTimeout: 5000,
    };
    const refused = client.completeUserTask({ userTaskKey, variables: { wel: true } });
    const [job] = (await client.activateJobs(listening)).jobs;
    expect(job).toMatchObject({
      kind: 'TASK_LISTENER',
      listenerEventType: 'COMPLETING',
      userTask: { userTaskKey, priority: 90, candidateGroups: ['regie'] },
      variables: { wel: true },
    });
    const completing = await client.searchUserTasks({ filter: { userTaskKey, state: 'COMPLETING' } }, now);
    expect(completing.items).toHaveLength(1);
    await client.completeJob({
      jobKey: job!.jobKey,
      result: { type: 'userTask', denied: true, deniedReason: 'motivering ontbreekt' },
    });
    await expect(refused).rejects.toMatchObject({
      status: 409,
      detail: expect.stringContaining('motivering ontbreekt'),
    });

    const agreed = client.completeUserTask({ userTaskKey, variables: { wel: true } });
    const [second] = (await client.activateJobs(listening)).jobs;
    await client.completeJob({
      jobKey: second!.jobKey,
      result: { type: 'userTask', denied: false, corrections: { priority: 95 } },
    });
    await agreed;
    expect(await client.getUserTask({ userTaskKey }, now)).toMatchObject({
      state: 'COMPLETED',
      priority: 95,
      completionDate: expect.any(String),
    });
    const denied = await client.searchJobs({ filter: { isDenied: true, kind: 'TASK_LISTENER' } }, now);
    expect(denied.items).toMatchObject([{ deniedReason: 'motivering ontbreekt' }]);
  });

  it('correlates and publishes messages', async () => {
    const waiting = await client.searchMessageSubscriptions(
      { filter: { messageName: 'antwoord', messageSubscriptionState: 'CREATED' } },
      now,
    );
    expect(waiting.items).toMatchObject([
      { correlationKey: 'Z-1', elementId: 'wachten', processInstanceKey: instance },
    ]);
    await expect(client.correlateMessage({ name: 'antwoord', correlationKey: 'Z-9' })).rejects.toMatchObject({
      status: 404,
    });
    const correlated = await client.correlateMessage({
      name: 'antwoord',
      correlationKey: 'Z-1',
      variables: { antwoord: 'ja' },
    });
    expect(correlated).toMatchObject({ processInstanceKey: instance, messageKey: expect.any(String) });
    const published = await client.publishMessage({
      name: 'melding',
      correlationKey: 'M-1',
      timeToLive: 60_000,
      messageId: 'm-1',
      variables: { dossierId: 'D-1' },
    });
    expect(published.messageKey).toMatch(/^\d+$/);
    const started = await client.searchProcessInstances({ filter: { processDefinitionId: 'gemeld' } }, now);
    expect(started.items).toMatchObject([{ state: 'ACTIVE' }]);
    const subscriptions = await client.searchMessageSubscriptions({ sort: [{ field: 'messageName' }] }, now);
    expect(
      subscriptions.items.map(({ messageName, messageSubscriptionState }: Named) => [
        messageName,
        messageSubscriptionState,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['antwoord', 'CORRELATED'],
        ['antwoord', 'DELETED'],
        ['melding', 'CREATED'],
      ]),
    );
  });

  it('finds decisions, what was decided in a process, and decides itself', async () => {
    const { items } = await client.searchDecisionDefinitions(
      { filter: { decisionDefinitionId: 'prioriteit' } },
      now,
    );
    expect(items).toMatchObject([{ name: 'Prioriteit', version: 1 }]);
    const { decisionDefinitionKey, decisionRequirementsKey } = items[0]!;
    expect(
      await client.getDecisionDefinition({ decisionDefinitionKey: decisionDefinitionKey! }, now),
    ).toEqual(items[0]);
    expect(
      await client.getDecisionDefinitionXml({ decisionDefinitionKey: decisionDefinitionKey! }, now),
    ).toBe(decisions);
    const requirements = await client.searchDecisionRequirements(
      { filter: { decisionRequirementsId: 'prioriteren' } },
      now,
    );
    expect(requirements.items).toMatchObject([
      { decisionRequirementsKey, decisionRequirementsName: 'Prioriteren' },
    ]);
    expect(
      await client.getDecisionRequirements({ decisionRequirementsKey: decisionRequirementsKey! }, now),
    ).toEqual(requirements.items[0]);
    expect(
      await client.getDecisionRequirementsXml({ decisionRequirementsKey: decisionRequirementsKey! }, now),
    ).toBe(decisions);

    const decided = await client.searchDecisionInstances(
      { filter: { processInstanceKey: instance, state: 'EVALUATED' } },
      now,
    );
    expect(decided.items).toMatchObject([
      { decisionDefinitionId: 'prioriteit', result: '"hoog"', decisionDefinitionType: 'DECISION_TABLE' },
    ]);
    const { decisionEvaluationInstanceKey } = decided.items[0]!;
    expect(
      await client.getDecisionInstance(
        { decisionEvaluationInstanceKey: decisionEvaluationInstanceKey! },
        now,
      ),
    ).toMatchObject({
      decisionEvaluationInstanceKey,
      evaluatedInputs: [{ inputId: 'in-acuut', inputName: 'Acuut', inputValue: 'true' }],
      matchedRules: [
        {
          ruleId: 'regel-acuut',
          ruleIndex: 1,
          evaluatedOutputs: [{ outputId: 'uit-prioriteit', outputValue: '"hoog"' }],
        },
      ],
    });

    const evaluated = await client.evaluateDecision({
      decisionDefinitionId: 'prioriteit',
      variables: { acuut: false },
    });
    expect(evaluated).toMatchObject({
      output: '"gewoon"',
      failureMessage: '',
      evaluatedDecisions: [{ matchedRules: [{ ruleIndex: 2 }] }],
    });
    expect(
      await client.evaluateDecision({
        decisionDefinitionKey: decisionDefinitionKey!,
        variables: { acuut: true },
      }),
    ).toMatchObject({ output: '"hoog"' });
  });

  it('pins and resets the clock', async () => {
    await client.pinClock({ timestamp: Date.parse('2026-05-01T12:00:00Z') });
    const late = await client.createProcessInstance({ processDefinitionId: 'geroepen' });
    expect(
      await client.getProcessInstance({ processInstanceKey: late.processInstanceKey }, now),
    ).toMatchObject({ startDate: '2026-05-01T12:00:00.000Z' });
    await client.resetClock();
  });

  it('reads problems', async () => {
    await expect(client.getProcessInstance({ processInstanceKey: '1' }, now)).rejects.toMatchObject({
      status: 404,
      title: 'NOT_FOUND',
    });
    await expect(client.completeJob({ jobKey: '1' })).rejects.toMatchObject({
      status: 404,
      title: 'NOT_FOUND',
    });
    await expect(client.createProcessInstance({ processDefinitionId: 'onbekend' })).rejects.toMatchObject({
      status: 404,
    });
    await expect(client.createDeployment({ resources: [file('kapot.bpmn', '<bpmn')] })).rejects.toMatchObject(
      { status: 400, title: 'INVALID_ARGUMENT' },
    );
  });

  it('is really strict: it refuses what API 8.9 answers', async () => {
    const newer = await running({ apiVersion: '8.9' });
    const strict = newer.strictClient();
    await expect(strict.createDeployment({ resources: [file('geroepen.bpmn', called)] })).rejects.toThrow(
      /validation/i,
    );
    await newer.close();
  });
});
