import { deelInWoorden } from '../../domain/kleine-aantallen/deel.js';
import type { Kpigebeurtenis } from '../../domain/kpi/deelmeting.js';
import { KPIDEFINITIES } from '../../domain/kpi/definities.js';
import { telInterventies } from '../../domain/kpi/interventiewerking.js';
import { KPICODES, KPIS, telKpis } from '../../domain/kpi/kpi.js';

/** Those of 3.7 of the domain document. */
const VAN_HET_MODEL = [
  ...['11a', '11b', '12', '13', '21a', '21b', '21c', '22', '31a', '31b', '31c', '32', '33', '34'],
  ...['41a', '41b', '42', '43', '44', '51', '52', '53'],
  ...Array.from({ length: 16 }, (_, nummer) => `SF${nummer + 1}`),
  'SYS',
].map((nummer) => `K-${nummer}`);

const gebeurtenis = (casus: number, soort: Kpigebeurtenis['soort'], anders: object = {}): Kpigebeurtenis => ({
  casusId: `casus-${casus}`,
  soort,
  waarde: null,
  op: '2026-08-03T09:00:00.000Z',
  ...anders,
});
const casussen = (aantal: number) => Array.from({ length: aantal }, (_, nummer) => nummer);

describe('de indicatoren', () => {
  it('zijn die van het domeinmodel, elk één keer, geteld of met de reden waarom niet', () => {
    expect(KPICODES).toEqual(VAN_HET_MODEL);
    const zonder = Object.values(KPIS).filter((kpi) => !('meting' in kpi) && !kpi.nietGeteld.endsWith('.'));
    expect(zonder).toEqual([]);
  });

  it('K-21b: een melding van vrijdag is op tijd als zij maandag is bevestigd, en dinsdag niet', () => {
    const vrijdag = { op: '2026-08-07T15:00:00.000Z' };
    const periode = casussen(20).flatMap((nummer) => [
      gebeurtenis(nummer, 'MELDING_ONTVANGEN', vrijdag),
      gebeurtenis(nummer, 'MELDER_BEVESTIGD', {
        op: nummer < 10 ? '2026-08-10T10:00:00.000Z' : '2026-08-11T10:00:00.000Z',
      }),
    ]);
    expect(telKpis(periode, [])['K-21b']).toBe('ongeveer 50%');
  });

  it('K-31a: een weging is niet op tijd als haar taak eerder te laat was, ook in het kwartaal ervoor', () => {
    const periode = casussen(20).map((nummer) => gebeurtenis(nummer, 'WEGING_VASTGESTELD', { waarde: '1' }));
    const eerder = casussen(10).map((nummer) =>
      gebeurtenis(nummer, 'TAAK_GEESCALEERD', {
        waarde: 'weging-voorbereiden',
        op: '2026-06-29T09:00:00.000Z',
      }),
    );
    expect(telKpis(periode, [])['K-31a']).toBe('ten minste 80%');
    expect(telKpis(periode, eerder)['K-31a']).toBe('ongeveer 50%');
  });

  it('K-12 en K-11b tellen feiten van de keten zelf, en zeggen niets onder de tien', () => {
    for (const [code, soort] of [
      ['K-12', 'GEMEENTE_IN_REGIO'],
      ['K-11b', 'ACTIVITEIT_GEMETEN'],
    ] as const) {
      const feiten = casussen(20).map((nummer) =>
        gebeurtenis(nummer, soort, { waarde: nummer < 5 ? 'ja' : 'nee' }),
      );
      expect(telKpis(feiten, [])[code]).toBe('ongeveer 25%');
      expect(telKpis(feiten.slice(0, 9), [])[code]).toBeNull();
    }
  });

  it('K-21c telt alleen een dossier waarvan alle elf punten bekend zijn', () => {
    const periode = casussen(20).map((nummer) =>
      gebeurtenis(nummer, 'DOSSIER_GEVORMD', { waarde: nummer < 15 ? 'PUNTEN_11' : 'PUNTEN_10' }),
    );
    expect(telKpis(periode, [])['K-21c']).toBe('ongeveer 75%');
  });
});

describe('wat over een hele casus gaat', () => {
  const effect = (nummer: number, waarde: string, op: string) =>
    gebeurtenis(nummer, 'EFFECT_GETELD', { waarde, op });

  it('K-41b telt een casus waarin het stopte en die veilig is, ook als dat voor de periode bleek', () => {
    const periode = casussen(20).map((nummer) => gebeurtenis(nummer, 'UITVOERING_AFGEROND'));
    const eerder = casussen(20).flatMap((nummer) => [
      effect(nummer, 'SLACHTOFFERSCHAP_GESTOPT', '2026-06-01T09:00:00.000Z'),
      ...(nummer < 10 ? [effect(nummer, 'VEILIGE_OMGEVING', '2026-06-01T09:00:00.000Z')] : []),
    ]);
    expect(telKpis(periode, eerder)['K-41b']).toBe('ongeveer 50%');
    expect(telKpis(periode, [])['K-41b']).toBe('ten hoogste 20%');
  });

  it('K-SF4 zegt binnen hoeveel dagen de helft veilig was, alleen van P1 en P2, en de eerste keer', () => {
    const vanCasus = (nummer: number, prioriteit: string, dagen: number) => [
      gebeurtenis(nummer, 'MELDING_ONTVANGEN', { op: '2026-08-01T09:00:00.000Z' }),
      gebeurtenis(nummer, 'VOORLOPIGE_PRIORITEIT', { waarde: prioriteit }),
      effect(nummer, 'VEILIGE_OMGEVING', new Date(Date.UTC(2026, 7, 1 + dagen, 9)).toISOString()),
      effect(nummer, 'VEILIGE_OMGEVING', '2026-09-29T09:00:00.000Z'),
    ];
    const snel = casussen(10).flatMap((nummer) => vanCasus(nummer, nummer < 5 ? 'P1' : 'P2', nummer + 1));
    const traag = [100, 101, 102].flatMap((nummer) => vanCasus(nummer, 'P4', 50));
    expect(telKpis([...snel, ...traag], [])['K-SF4']).toBe('de helft binnen 5 dagen');
    expect(telKpis(snel.slice(4), [])['K-SF4']).toBeNull();
    // Known to be safe in an earlier period: counted there.
    expect(
      telKpis(
        snel,
        snel
          .filter(({ soort }) => soort === 'EFFECT_GETELD')
          .map((een) => ({ ...een, op: '2026-06-29T09:00:00.000Z' })),
      )['K-SF4'],
    ).toBeNull();
  });

  it('K-SF16 zegt binnen hoeveel dagen de helft van de melders het hoorde; wie niets hoorde telt niet mee', () => {
    const periode = casussen(20).flatMap((nummer) => [
      gebeurtenis(nummer, 'MELDING_ONTVANGEN', { op: '2026-08-01T09:00:00.000Z' }),
      ...(nummer < 10
        ? [
            gebeurtenis(nummer, 'MELDER_BEVESTIGD', {
              op: new Date(Date.UTC(2026, 7, 1 + nummer, 10)).toISOString(),
            }),
          ]
        : []),
    ]);
    expect(telKpis(periode, [])['K-SF16']).toBe('de helft binnen 4 dagen');
  });

  it('K-SYS telt casussen, en niet wat de keten zelf deed', () => {
    const kaart = casussen(20).map((nummer) =>
      gebeurtenis(100 + nummer, 'PARTNER_OP_KAART', { waarde: 'ja' }),
    );
    const periode = casussen(20).map((nummer) =>
      gebeurtenis(nummer, nummer < 10 ? 'CASUS_VERDWENEN' : 'TAAK_AFGEROND'),
    );
    expect(telKpis([...periode, ...kaart], [])['K-SYS']).toBe('ongeveer 50%');
  });

  it('heeft een zin die zegt wat er wordt geteld, en alleen dan', () => {
    const geteld = KPICODES.filter((code) => 'meting' in KPIS[code]);
    expect(Object.keys(KPIDEFINITIES).sort()).toEqual([...geteld].sort());
  });
});

describe('wat werkte (A4.3)', () => {
  const acties = (aantal: number, werking: string) =>
    casussen(aantal).map((nummer) =>
      gebeurtenis(nummer, 'INTERVENTIE_GETELD', { waarde: `STOPGESPREK ${werking}` }),
    );

  it('zegt van een interventie in welk deel zij werkte, zonder wat nog niet te zeggen is', () => {
    const periode = [...acties(12, 'WERKTE'), ...acties(8, 'WERKTE_NIET'), ...acties(30, 'ONBEKEND')];
    expect(telInterventies(periode)).toEqual({ STOPGESPREK: 'ongeveer 60%' });
  });

  it('zegt niets van minder dan tien acties (INV11)', () => {
    expect(telInterventies([...acties(9, 'WERKTE'), ...acties(30, 'ONBEKEND')])).toEqual({});
  });
});

describe('een aandeel in woorden (INV11)', () => {
  it('zegt niets onder de tien', () => {
    expect(deelInWoorden(5, 9)).toBeNull();
    expect(deelInWoorden(5, 10)).toBe('ongeveer 50%');
  });

  it('zegt van nul tot en met vier steeds hetzelfde, aan beide kanten', () => {
    for (let geheel = 10; geheel <= 200; geheel += 1) {
      const [klein, ...rest] = casussen(5).map((deel) => deelInWoorden(deel, geheel));
      expect(new Set([klein, ...rest]).size).toBe(1);
      const [groot, ...bijna] = casussen(5).map((over) => deelInWoorden(geheel - over, geheel));
      expect(new Set([groot, ...bijna]).size).toBe(1);
    }
  });

  it('zegt nooit meer dan waar is', () => {
    for (let geheel = 10; geheel <= 200; geheel += 1) {
      const zeker = Number(/\d+/.exec(deelInWoorden(geheel - 4, geheel)!)![0]);
      expect(((geheel - 4) / geheel) * 100).toBeGreaterThanOrEqual(zeker);
    }
  });
});
