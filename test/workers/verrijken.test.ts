import type { Taakstand } from '../../store/wachtpunt/read-taakstand.js';
import { tweedeAdviesVastleggen } from '../../workers/verrijken-en-tweede-weging/tweede-advies-vastleggen.js';
import { vervolgactiesKlaarzetten } from '../../workers/verrijken-en-tweede-weging/vervolgacties-klaarzetten.js';
import { verzoekenAanmaken } from '../../workers/verrijken-en-tweede-weging/verzoeken-aanmaken.js';
import { TWEEDE_INVOER } from '../builders/verrijking.js';
import { FakeCamunda } from './fakes/fake-camunda.js';
import { performTwice } from './fakes/perform-twice.js';

const stand: Taakstand = {
  prioriteit: 'P2',
  veiligheid: 'ONVEILIG',
  verschijningsvormen: [],
  gemeenten: ['0200'],
};
const stap = { casusId: 'casus-1', elementInstanceKey: '2251799813685250' };

describe('verzoeken-aanmaken', () => {
  const variables = { casusId: 'casus-1', overlegId: 'overleg-1', overlegOp: '2026-03-16T13:00:00Z' };
  const gemaakt = { verzoeken: [], melderContact: 'nee' };

  it('asks the table how long (T10) and the store for the questions', async () => {
    const { calls, outcome } = await performTwice(
      verzoekenAanmaken,
      { variables },
      { answers: { readTaakstand: stand, createVerzoeken: gemaakt } },
    );

    expect(calls).toMatchObject([
      { method: 'readTaakstand', argument: 'casus-1' },
      {
        method: 'createVerzoeken',
        argument: {
          ...stap,
          overlegId: 'overleg-1',
          overlegOp: new Date('2026-03-16T13:00:00Z'),
          termijnregel: { aantal: 0, eenheid: 'UUR' },
        },
      },
    ]);
    expect(outcome).toEqual({ kind: 'complete', variables: gemaakt });
  });

  it('becomes an incident when no line of the table fits', async () => {
    const { outcome } = await performTwice(
      verzoekenAanmaken,
      { variables },
      { answers: { readTaakstand: { ...stand, prioriteit: 'P9' } } },
    );

    expect(outcome).toEqual({ kind: 'halt', reasonCode: 'TERMIJN_ONTBREEKT' });
  });

  it('becomes an incident without a moment of the overleg', async () => {
    const { calls, outcome } = await performTwice(verzoekenAanmaken, {
      variables: { ...variables, overlegOp: 'maandag' },
    });

    expect(outcome).toEqual({ kind: 'halt', reasonCode: 'ONGELDIGE_VARIABELEN' });
    expect(calls).toEqual([]);
  });
});

describe('vervolgacties-klaarzetten', () => {
  it('asks the table how long each may take, and leaves what follows to the store', async () => {
    const { calls, outcome } = await performTwice(
      vervolgactiesKlaarzetten,
      { variables: { casusId: 'casus-1', wegingVersie: 2 } },
      { answers: { readTaakstand: stand } },
    );

    expect(calls[1]).toMatchObject({
      method: 'putOutVervolgacties',
      argument: {
        ...stap,
        versie: 2,
        registratie: { aantal: 5, eenheid: 'WERKDAG' },
        zorgaanbod: [
          { aantal: 4, eenheid: 'WEEK' },
          { aantal: 12, eenheid: 'WEEK' },
        ],
      },
    });
    expect(outcome).toEqual({ kind: 'complete', variables: {} });
  });
});

describe('tweede-advies-vastleggen', () => {
  const uitkomstAdvies = { uitkomst: 'MH_ZORG', vervolg: 'plan van aanpak verplicht' };
  const variables = {
    casusId: 'casus-1',
    wegingVersie: 2,
    ...TWEEDE_INVOER,
    uitkomstAdvies,
    prioriteitAdvies: 'P2',
  };

  it('keeps both advices with table, version, rule and reason', async () => {
    const { calls, outcome } = await performTwice(
      tweedeAdviesVastleggen,
      { variables },
      { camunda: anEngineThatDecided() },
    );

    expect(outcome).toEqual({ kind: 'complete', variables: {} });
    expect(calls).toEqual([
      {
        method: 'recordTweedeAdviezen',
        argument: {
          ...stap,
          versie: 2,
          invoer: TWEEDE_INVOER,
          adviezen: [
            {
              tabel: 'tweede-weging',
              tabelVersie: 4,
              regel: 'D6_1',
              uitkomst: 'MH_ZORG',
              reden: 'plan van aanpak verplicht',
            },
            { tabel: 'prioriteit', tabelVersie: 1, regel: 'D7_4', uitkomst: 'P2' },
          ],
        },
      },
    ]);
  });

  it('tries again later while only an earlier outcome can be read', async () => {
    const { calls, outcome } = await performTwice(
      tweedeAdviesVastleggen,
      { variables: { ...variables, uitkomstAdvies: { uitkomst: 'GEENMH_ZORG' } } },
      { camunda: anEngineThatDecided() },
    );

    expect(outcome).toEqual({ kind: 'retry', reasonCode: 'ADVIES_NOG_NIET_LEESBAAR' });
    expect(calls).toEqual([]);
  });

  it.each(['mensenhandel2', 'veiligheid', 'aantalSlachtoffers'])('keeps nothing without %s', async (naam) => {
    const { calls, outcome } = await performTwice(
      tweedeAdviesVastleggen,
      { variables: { ...variables, [naam]: null } },
      { camunda: anEngineThatDecided() },
    );

    expect(outcome).toEqual({ kind: 'halt', reasonCode: 'ONGELDIGE_VARIABELEN' });
    expect(calls).toEqual([]);
  });

  function anEngineThatDecided(): FakeCamunda {
    const camunda = new FakeCamunda();
    camunda.evaluations = [
      { evaluationKey: '1', decisionId: 'prioriteit', decisionVersion: 1, result: 'P2' },
      { evaluationKey: '2', decisionId: 'tweede-weging', decisionVersion: 4, result: uitkomstAdvies },
    ];
    camunda.rules.set('1', [{ ruleId: 'D7_4', ruleIndex: 4 }]);
    camunda.rules.set('2', [{ ruleId: 'D6_1', ruleIndex: 1 }]);
    return camunda;
  }
});
