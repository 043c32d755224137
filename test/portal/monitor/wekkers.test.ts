import { describe, expect, it } from '@jest/globals';
import { AFGESCHERMD } from '../../../domain/toegang/afgeschermd.js';
import { causeOf } from '../../../portal/monitor/instantie/cause-of.js';
import { wekkersOf } from '../../../portal/monitor/instantie/wekkers.js';
import type { Elementinstantie } from '../../../portal/ports/monitor-port.js';
import type { Modeltimer } from '../../../portal/monitor/model/read-model.js';

const BEGIN = '2026-11-24T10:00:00.000Z';

const TAAK: Elementinstantie = {
  elementInstantieKey: '1',
  elementId: 'Taak',
  elementName: 'Taak',
  type: 'USER_TASK',
  state: 'ACTIVE',
  hasIncident: false,
  begonnenOp: BEGIN,
  geeindigdOp: null,
};

function opOf(
  timer: Modeltimer,
  waarden: Record<string, unknown> = {},
  nu = BEGIN,
): string | null | undefined {
  const [wekker] = wekkersOf(
    [{ elementId: 'Timer', naam: 'Te laat', type: 'BOUNDARY_EVENT', timer, aan: 'Taak' }],
    [TAAK],
    Object.entries(waarden).map(([naam, waarde]) => ({
      naam,
      label: naam,
      klasse: 'ME',
      waarde,
      scopeKey: '1',
    })),
    { instantieKey: '9', nu: new Date(nu) },
  );
  return wekker && (wekker.op?.toISOString() ?? null);
}

describe('wekkers', () => {
  it('gaan af na een vaste duur vanaf het begin van de stap', () => {
    expect(opOf({ soort: 'duur', uitdrukking: 'P1DT4H' })).toBe('2026-11-25T14:00:00.000Z');
    expect(opOf({ soort: 'duur', uitdrukking: 'P8W' })).toBe('2027-01-19T10:00:00.000Z');
  });

  it('gaan af op het moment dat een gegeven noemt, ook als dat dieper ligt', () => {
    const op = '2026-12-01T09:00:00.000Z';
    expect(opOf({ soort: 'moment', uitdrukking: '=overlegOp' }, { overlegOp: op })).toBe(op);
    expect(opOf({ soort: 'moment', uitdrukking: '=contact.vanaf' }, { contact: { vanaf: op } })).toBe(op);
  });

  it('die zich herhalen, gaan af op de volgende keer, tot het niet vaker mag', () => {
    const timer = { soort: 'herhaling', uitdrukking: '=taak.cyclus' } as const;
    const taak = { cyclus: 'R3/2026-12-01T16:00:00Z/P1D' };
    expect(opOf(timer, { taak })).toBe('2026-12-01T16:00:00.000Z');
    expect(opOf(timer, { taak }, '2026-12-02T17:00:00Z')).toBe('2026-12-03T16:00:00.000Z');
    expect(opOf(timer, { taak }, '2026-12-03T16:00:00Z')).toBeNull();
  });

  it('kijken naar het gegeven van hun eigen stap, en dan pas naar dat van het hele proces', () => {
    const van = (scopeKey: string, waarde: string) => ({
      naam: 'overlegOp',
      label: 'Overleg',
      klasse: 'ME' as const,
      waarde,
      scopeKey,
    });
    const timer = { soort: 'moment', uitdrukking: '=overlegOp' } as const;
    const [wekker] = wekkersOf(
      [{ elementId: 'Timer', naam: 'Begint', type: 'INTERMEDIATE_CATCH_EVENT', timer, aan: null }],
      [{ ...TAAK, elementId: 'Timer' }],
      [van('8', '2026-12-08T09:00:00Z'), van('9', '2026-12-09T09:00:00Z'), van('1', '2026-12-01T09:00:00Z')],
      { instantieKey: '9', nu: new Date(BEGIN) },
    );
    expect(wekker?.op?.toISOString()).toBe('2026-12-01T09:00:00.000Z');
  });

  it('zeggen geen moment dat iemand niet mag zien, of dat niet te lezen is', () => {
    expect(opOf({ soort: 'moment', uitdrukking: '=overlegOp' }, { overlegOp: AFGESCHERMD })).toBeNull();
    expect(opOf({ soort: 'moment', uitdrukking: '=overlegOp' })).toBeNull();
    expect(opOf({ soort: 'duur', uitdrukking: '=a + b' }, { a: 'PT1H' })).toBeNull();
    expect(opOf({ soort: 'duur', uitdrukking: 'P1M' })).toBeNull();
    expect(opOf({ soort: 'herhaling', uitdrukking: '0 0 3 * * *' })).toBeNull();
  });
});

describe('wat de procesmotor van een storing zegt', () => {
  it('laat weg wat waarden van een casus kunnen zijn', () => {
    expect(causeOf(`Expected 'ja' to be a BOOLEAN, but found "Fleur" in {leeftijd: 17}`)).toBe(
      "Expected '…' to be a BOOLEAN, but found '…' in …",
    );
  });

  it('laat namen staan die het product zelf heeft bedacht', () => {
    expect(causeOf(`No variable 'casusId' for element 'Task_WegingVaststellen'`)).toBe(
      `No variable 'casusId' for element 'Task_WegingVaststellen'`,
    );
    expect(causeOf('ONGELDIGE_VARIABELEN')).toBe('ONGELDIGE_VARIABELEN');
    expect(causeOf('  ')).toBeNull();
  });
});
