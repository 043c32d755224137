import { workers } from '../../workers/index.js';
import { performTwice } from './fakes/perform-twice.js';

const bepalen = workers.find(({ type }) => type === 'evaluaties-bepalen')!;
const teEvalueren = [{ zaakId: 'zaak-1', uitvoerderGroep: 'r03.zvh' }];

describe('the evaluations that are due', () => {
  it.each([
    [{}, null],
    [{ niveau: 'KETEN' }, 'KETEN'],
  ])('are begun by their own step, or the one that was asked for: %j', async (variables, niveau) => {
    const answers = { openEvaluaties: teEvalueren };
    const { calls, outcome } = await performTwice(bepalen, { variables }, { answers });
    expect(calls).toEqual([{ method: 'openEvaluaties', argument: { sleutel: '2251799813685201', niveau } }]);
    expect(outcome).toEqual({ kind: 'complete', variables: { teEvalueren } });
  });

  it('are of a level that exists', async () => {
    const { calls, outcome } = await performTwice(bepalen, { variables: { niveau: 'STAD' } });
    expect(calls).toEqual([]);
    expect(outcome).toMatchObject({ kind: 'halt' });
  });
});
