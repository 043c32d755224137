import { tabeladviezenVastleggen } from '../../workers/tabeladvies/tabeladviezen-vastleggen.js';
import { adviesVastleggen } from '../../workers/weging-en-kwalificatie/advies-vastleggen.js';
import { voorlopigePrioriteitVastleggen } from '../../workers/signaleren-en-melden/voorlopige-prioriteit-vastleggen.js';
import { FakeCamunda } from './fakes/fake-camunda.js';
import { performTwice } from './fakes/perform-twice.js';

const invoer = {
  acuutVolgensMelder: 'nee',
  directGevaar: 'nee',
  nogInSituatie: 'ja',
  dagenSindsLaatsteSignaal: null,
  geweldOfDreiging: 'ja',
  vrijheidsbeperking: 'onbekend',
  minderjarig: 'nee',
  groteZekerheid: 'nee',
  bewijsmiddelen: 1,
  uitbuiting: 'ja',
  handelingMH: 'ja',
  dwangmiddel: 'onbekend',
  sterkeSignalen: 2,
  middelSignalen: 0,
  kwetsbaar: 'nee',
  aantalSlachtoffers: 1,
  kenmerken: [],
};

describe('voorlopige-prioriteit-vastleggen', () => {
  const variables = {
    casusId: 'casus-1',
    acuutAdvies: { acuut: 'ACUUT', handeling: 'politie binnen 1 uur' },
    actueelAdvies: { actueel: 'ACTUEEL', toelichting: 'slachtoffer is in de situatie' },
    veiligheidAdvies: { veiligheid: 'ONVEILIG', reden: 'geweld' },
    prioriteitAdvies: 'P1',
  };

  it('keeps each advice with table, version, rule and reason', async () => {
    const { calls, outcome } = await performTwice(
      voorlopigePrioriteitVastleggen,
      { variables },
      { camunda: anEngineThatDecided() },
    );

    expect(outcome).toEqual({ kind: 'complete', variables: {} });
    expect(calls).toEqual([
      {
        method: 'recordVoorlopigePrioriteit',
        argument: {
          casusId: 'casus-1',
          elementInstanceKey: '2251799813685250',
          prioriteit: 'P1',
          adviezen: [
            {
              tabel: 'acuut',
              tabelVersie: 3,
              regel: 'D1_2',
              uitkomst: 'ACUUT',
              reden: 'politie binnen 1 uur',
            },
            {
              tabel: 'actueel',
              tabelVersie: 1,
              regel: 'D2_1',
              uitkomst: 'ACTUEEL',
              reden: 'slachtoffer is in de situatie',
            },
            { tabel: 'veiligheid', tabelVersie: 1, regel: 'D3_2', uitkomst: 'ONVEILIG', reden: 'geweld' },
            { tabel: 'prioriteit', tabelVersie: 1, regel: 'D7_1', uitkomst: 'P1' },
          ],
        },
      },
    ]);
  });

  it.each(['acuut', 'prioriteit'])('tries again later while %s cannot be read yet', async (tabel) => {
    const camunda = anEngineThatDecided();
    camunda.evaluations = camunda.evaluations.filter(({ decisionId }) => decisionId !== tabel);

    const { calls, outcome } = await performTwice(voorlopigePrioriteitVastleggen, { variables }, { camunda });

    expect(outcome).toEqual({ kind: 'retry', reasonCode: 'ADVIES_NOG_NIET_LEESBAAR' });
    expect(calls).toEqual([]);
  });

  it('tries again later while only an earlier outcome can be read', async () => {
    const camunda = anEngineThatDecided();

    const { outcome } = await performTwice(
      voorlopigePrioriteitVastleggen,
      { variables: { ...variables, prioriteitAdvies: 'P2' } },
      { camunda },
    );

    expect(outcome).toEqual({ kind: 'retry', reasonCode: 'ADVIES_NOG_NIET_LEESBAAR' });
  });

  it.each([null, 'P5', { prioriteit: 'P1' }])(
    'takes no advice that is not an outcome of its table: %j',
    async (wrong) => {
      const { outcome } = await performTwice(voorlopigePrioriteitVastleggen, {
        variables: { ...variables, prioriteitAdvies: wrong },
      });

      expect(outcome).toEqual({ kind: 'halt', reasonCode: 'ONGELDIGE_VARIABELEN' });
    },
  );
});

describe('advies-vastleggen', () => {
  const variables = {
    casusId: 'casus-1',
    wegingVersie: 2,
    ...invoer,
    acuutAdvies: { acuut: 'ACUUT', handeling: 'politie binnen 1 uur' },
    actueelAdvies: { actueel: 'ACTUEEL', toelichting: 'slachtoffer is in de situatie' },
    veiligheidAdvies: { veiligheid: 'ONVEILIG', reden: 'geweld' },
    doorlaatverbodAdvies: { doorlaatverbod: 'TOETS', handeling: 'toets binnen 1 werkdag' },
    kwalificatieAdvies: { kwalificatie: 'VERMOEDEN', door: 'ketenregieteam' },
    prioriteitAdvies: 'P1',
  };

  it('keeps all six advices and the input they came from under the version', async () => {
    const { calls } = await performTwice(adviesVastleggen, { variables }, { camunda: anEngineThatDecided() });

    expect(calls).toMatchObject([
      { method: 'recordAdviezen', argument: { versie: 2, invoer, elementInstanceKey: '2251799813685250' } },
    ]);
    expect(adviezenOf(calls)).toEqual([
      'acuut 3 D1_2',
      'actueel 1 D2_1',
      'veiligheid 1 D3_2',
      'doorlaatverbod 1 D4_5',
      'kwalificatie 1 D5_3',
      'prioriteit 1 D7_1',
    ]);
  });

  it('takes the newest evaluation when the facts were revised', async () => {
    const camunda = anEngineThatDecided();
    camunda.evaluations.unshift({
      evaluationKey: 'kwalificatie-2',
      decisionId: 'kwalificatie',
      decisionVersion: 2,
      result: { kwalificatie: 'WEL', door: 'ketenregieteam' },
    });
    camunda.rules.set('kwalificatie-2', [{ ruleId: 'D5_1', ruleIndex: 1 }]);

    const { calls } = await performTwice(
      adviesVastleggen,
      { variables: { ...variables, kwalificatieAdvies: { kwalificatie: 'WEL', door: 'ketenregieteam' } } },
      { camunda },
    );

    expect(adviezenOf(calls)).toContain('kwalificatie 2 D5_1');
  });

  it('keeps nothing when a number of the input is missing', async () => {
    const { calls, outcome } = await performTwice(
      adviesVastleggen,
      { variables: { ...variables, sterkeSignalen: null } },
      { camunda: anEngineThatDecided() },
    );

    expect(outcome).toEqual({ kind: 'halt', reasonCode: 'ONGELDIGE_VARIABELEN' });
    expect(calls).toEqual([]);
  });
});

describe('tabeladviezen-vastleggen', () => {
  const variables = {
    casusId: 'casus-1',
    partnerselectieAdvies: [
      { partner: 'POLITIE', rol: 'veiligheid' },
      { partner: 'MEE', rol: 'zorg' },
    ],
    zorgcoordinatieAdviezen: [
      { ref: 'p1', uitkomst: 'MEE' },
      { ref: 'p2', uitkomst: null },
    ],
    bedenktijdAdviezen: [],
  };
  /** D8 once, D9 for each of two persons; the newest first. */
  function anEngine(): FakeCamunda {
    const camunda = new FakeCamunda();
    const of = (evaluationKey: string, decisionId: string, result: unknown) => ({
      evaluationKey,
      decisionId,
      decisionVersion: 2,
      result,
    });
    camunda.evaluations = [
      of('30-1', 'partnerselectie', variables.partnerselectieAdvies),
      of('20-2', 'zorgcoordinatie', null),
      of('20-1', 'zorgcoordinatie', 'MEE'),
      of('10-1', 'kwalificatie', 'WEL'),
    ];
    camunda.rules.set('30-1', [
      { ruleId: 'D8_3', ruleIndex: 3 },
      { ruleId: 'D8_18', ruleIndex: 18 },
    ]);
    camunda.rules.set('20-1', [{ ruleId: 'D9_3', ruleIndex: 3 }]);
    return camunda;
  }
  const run = (camunda: FakeCamunda, anders: object = {}) =>
    performTwice(tabeladviezenVastleggen, { variables: { ...variables, ...anders } }, { camunda });

  it('keeps every advice outside a weging with table, version and all rules that fitted', async () => {
    const { calls, outcome } = await run(anEngine());

    expect(outcome).toEqual({ kind: 'complete', variables: {} });
    const { casusId, adviezen } = calls[0]!.argument as { casusId: string; adviezen: unknown[] };
    expect(casusId).toBe('casus-1');
    expect(adviezen).toEqual([
      {
        sleutel: '30-1',
        tabel: 'partnerselectie',
        tabelVersie: 2,
        regels: ['D8_3', 'D8_18'],
        uitkomst: variables.partnerselectieAdvies,
      },
      { sleutel: '20-2', tabel: 'zorgcoordinatie', tabelVersie: 2, regels: [], uitkomst: null },
      { sleutel: '20-1', tabel: 'zorgcoordinatie', tabelVersie: 2, regels: ['D9_3'], uitkomst: 'MEE' },
    ]);
  });

  it.each([
    ['an outcome that the engine does not show yet', { partnerselectieAdvies: null }],
    ['an advice of D12 that it does not show yet', { bestemmingAdvies: ['MEE'] }],
    ['a person of whom it does not show the advice yet', { bedenktijdAdviezen: [{ ref: 'p1' }] }],
  ])('waits for %s', async (_name, anders) => {
    const { calls, outcome } = await run(anEngine(), anders);

    expect(outcome).toMatchObject({ kind: 'retry', reasonCode: 'ADVIES_NOG_NIET_LEESBAAR' });
    expect(calls).toEqual([]);
  });
});

/** An engine that evaluated each table once, `acuut` in its third version. */
function anEngineThatDecided(): FakeCamunda {
  const camunda = new FakeCamunda();
  const decided: [string, string, unknown][] = [
    ['prioriteit', 'D7_1', 'P1'],
    ['kwalificatie', 'D5_3', { kwalificatie: 'VERMOEDEN', door: 'ketenregieteam' }],
    ['doorlaatverbod', 'D4_5', { doorlaatverbod: 'TOETS', handeling: 'toets binnen 1 werkdag' }],
    ['veiligheid', 'D3_2', { veiligheid: 'ONVEILIG', reden: 'geweld' }],
    ['actueel', 'D2_1', { actueel: 'ACTUEEL', toelichting: 'slachtoffer is in de situatie' }],
    ['acuut', 'D1_2', { acuut: 'ACUUT', handeling: 'politie binnen 1 uur' }],
  ];
  camunda.evaluations = decided.map(([decisionId, ruleId, result]) => {
    camunda.rules.set(decisionId, [{ ruleId, ruleIndex: 1 }]);
    return { evaluationKey: decisionId, decisionId, decisionVersion: decisionId === 'acuut' ? 3 : 1, result };
  });
  return camunda;
}

function adviezenOf(calls: { argument: unknown }[]): string[] {
  const { adviezen } = calls[0]!.argument as {
    adviezen: { tabel: string; tabelVersie: number; regel: string }[];
  };
  return adviezen.map(({ tabel, tabelVersie, regel }) => `${tabel} ${tabelVersie} ${regel}`);
}
