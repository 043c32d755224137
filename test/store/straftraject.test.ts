import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Strafrechtveld } from '../../domain/casus/strafrecht.js';
import {
  gemeente,
  officier,
  piket,
  regisseur,
  riec,
  weger,
  zorgcoordinator,
} from '../builders/betrokkenen.js';
import { opdrachtVoor } from '../support/regels.js';
import { Keten, newKey, onbestaand } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { outbox } from './support/outbox.js';
import { dump, withRaw } from './support/raw-database.js';
import { S01, S08 } from './support/scenarios.js';

const PREWEEG = { preweegGedaan: true, preweegOp: '2026-11-23', uitkomstVoorKeten: 'OPGEPAKT' } as const;

let test: TestStore;
let keten: Keten;
let casusId: string;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId } = await keten.registreer(S01.melding, S01.registratie));
  await keten.systeem.alarmPiket({ casusId, elementInstanceKey: newKey(), soort: 'ACUUT' });
});
afterEach(() => test.dispose());

const bewaar = (veld: Strafrechtveld, waarde: string | null, vrijgegeven = false) =>
  keten.als(piket).saveStrafrecht(casusId, { [veld]: { waarde, vrijgegeven } });
const berichten = async () =>
  (await outbox(test)).filter(({ name }) => /^straf|^casus-gesloten/.test(name)).map(({ name }) => name);
const trajectId = async () => {
  const gestart = (await outbox(test)).filter(({ name }) => name === 'strafrecht-gestart').at(-1);
  return gestart!.variables['trajectId'] as string;
};
const stap = async () => ({ casusId, elementInstanceKey: newKey(), trajectId: await trajectId() });
const verwerk = async () => keten.systeem.processStrafstatus(await stap());
const doePreweeg = (vrijgeven: string[]) =>
  keten.doeTaak({
    casusId,
    taak: 'preweeg-vastleggen',
    wie: piket,
    inhoud: { contactpunt: 'Team Fantasierijk', vrijgeven },
    variables: PREWEEG,
  });
const zichtbaar = async () =>
  Object.fromEntries(
    (await keten.als(regisseur).readStrafrecht(casusId)).velden
      .filter(({ waarde }) => waarde !== null)
      .map(({ veld, waarde }) => [veld, waarde]),
  );
async function twice<T>(call: () => Promise<T>): Promise<T> {
  const eerste = await call();
  const eerder = await dump(test);
  test.clock.turn(1);
  expect(await call()).toEqual(eerste);
  expect(await dump(test)).toEqual(eerder);
  return eerste;
}

describe('een strafrechtelijk traject', () => {
  it('begint met een aangifte of pre-weeg, één keer', async () => {
    await bewaar('aangifte', 'nee');
    expect(await berichten()).toEqual([]);
    await bewaar('aangifte', 'ja');
    await bewaar('preweegGedaan', 'ja');
    expect(await berichten()).toEqual(['strafrecht-gestart']);
  });

  it('wordt gewekt door elke vrijgave, en niet door wat besloten blijft', async () => {
    await bewaar('aangifte', 'ja');
    await bewaar('statusStrafrecht', 'onderzoek');
    expect(await berichten()).toEqual(['strafrecht-gestart']);
    await bewaar('statusStrafrecht', 'onderzoek', true);
    await bewaar('statusStrafrecht', 'zitting', true);
    expect(await berichten()).toEqual([
      'strafrecht-gestart',
      'strafstatus-vrijgegeven',
      'strafstatus-vrijgegeven',
    ]);
    const gewekt = (await outbox(test)).filter(({ name }) => name === 'strafstatus-vrijgegeven');
    expect(gewekt.map(({ correlationKey, variables }) => [correlationKey, variables])).toEqual([
      [await trajectId(), {}],
      [await trajectId(), {}],
    ]);
  });

  it('vraagt niet naar een pre-weeg die al is vastgelegd', async () => {
    await bewaar('aangifte', 'ja');
    expect(await keten.systeem.openTraject(await stap())).toBe(false);
    await bewaar('preweegGedaan', 'ja');
    await bewaar('uitkomstVoorKeten', 'elders');
    expect(await keten.systeem.openTraject(await stap())).toBe(true);
  });

  it('legt de pre-weeg vast met alleen wat is vrijgegeven', async () => {
    await bewaar('aangifte', 'ja');
    expect(await doePreweeg(['preweegGedaan'])).toEqual({ akkoord: true });
    const vastleggen = { ...(await stap()), ...PREWEEG };
    await twice(() => keten.systeem.recordPreweeg(vastleggen));
    expect(await zichtbaar()).toEqual({ preweegGedaan: 'ja' });
    const bijPolitie = (await keten.als(officier).readStrafrecht(casusId)).velden;
    expect(bijPolitie.filter(({ waarde }) => waarde !== null)).toHaveLength(5);
  });

  it('neemt geen pre-weeg aan die niemand heeft vastgelegd', async () => {
    await bewaar('aangifte', 'ja');
    await expect(keten.systeem.recordPreweeg({ ...(await stap()), ...PREWEEG })).rejects.toMatchObject({
      code: 'DOSSIERDEEL_ONTBREEKT',
    });
  });

  it('vraagt afstemming na een vrijgave die de zorg raakt, één keer', async () => {
    await bewaar('aangifte', 'ja');
    expect(await verwerk()).toMatchObject({ afstemmingNodig: false, trajectKlaar: false });
    await bewaar('contactpunt', 'Team Fantasierijk', true);
    expect(await verwerk()).toMatchObject({ afstemmingNodig: false });
    await bewaar('afstemmingZorg', 'Verhoor na het weekend', true);
    const verwerken = await stap();
    expect(await twice(() => keten.systeem.processStrafstatus(verwerken))).toMatchObject({
      afstemmingNodig: true,
    });
    expect(await verwerk()).toMatchObject({ afstemmingNodig: false });
  });

  it('gaat naar de zorgcoördinator van de casus, en anders naar procesregie', async () => {
    await bewaar('afstemmingZorg', 'Verhoor na het weekend', true);
    expect(await verwerk()).toMatchObject({ uitvoerderGroep: 'r03.zvh' });
    await withRaw(test, (raw) =>
      raw.exec(
        `insert into casusrelatie values ('${casusId}', 'TOEWIJZING', 'r06.mee', '2026-11-24T09:00:00.000Z', null)`,
      ),
    );
    expect(await verwerk()).toMatchObject({ uitvoerderGroep: 'r06.mee' });
  });

  it('legt vast dat de zorg heeft afgestemd, en laat het compartiment aan politie en OM', async () => {
    await bewaar('afstemmingZorg', 'Verhoor na het weekend', true);
    const afstemmen = { ...(await stap()), slachtofferrechtenGezet: true };
    await expect(keten.systeem.recordAfstemming(afstemmen)).rejects.toMatchObject({
      code: 'DOSSIERDEEL_ONTBREEKT',
    });
    await keten.doeTaak({
      casusId,
      taak: 'zorg-afstemmen',
      wie: regisseur,
      inhoud: { afstemmingZorg: 'De tolk is geregeld.' },
      variables: { slachtofferrechtenGezet: true },
    });
    await twice(() => keten.systeem.recordAfstemming(afstemmen));
    expect(await zichtbaar()).toEqual({ afstemmingZorg: 'Verhoor na het weekend' });
    const tijdlijn = await keten.als(regisseur).readTijdlijn(casusId);
    expect(tijdlijn).toContainEqual(
      expect.objectContaining({ gebeurtenis: 'ZORG_AFGESTEMD', waarde: 'RECHTEN_GEZET' }),
    );
  });

  it('is klaar als dat is vrijgegeven; een nieuwe vrijgave begint een nieuw traject', async () => {
    await bewaar('statusStrafrecht', 'afgerond', true);
    expect(await verwerk()).toMatchObject({ trajectKlaar: true });
    await bewaar('statusStrafrecht', 'onderzoek', true);
    expect(await berichten()).toEqual(['strafrecht-gestart', 'strafrecht-gestart']);
  });

  it('van een andere casus bestaat niet', async () => {
    await bewaar('aangifte', 'ja');
    const { casusId: andere } = await keten.registreer(S08.melding, S08.registratie);
    for (const anders of [
      { ...(await stap()), casusId: andere },
      { ...(await stap()), trajectId: onbestaand },
    ])
      await expect(keten.systeem.processStrafstatus(anders)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });
});

describe('als de casus sluit', () => {
  const sluit = () =>
    keten.systeem.closeCasus({
      casusId,
      elementInstanceKey: newKey(),
      periode: 1,
      afsluitreden: 'AFGESCHAALD',
    });

  beforeEach(async () => {
    ({ casusId } = await keten.registreer(S08.melding, S08.registratie));
    await keten.weeg({ casusId, wie: weger, ...S08 });
    await keten.systeem.openWachtpunt({
      casusId,
      elementInstanceKey: newKey(),
      periode: 1,
      ...opdrachtVoor('bewijs-zoeken'),
    });
  });

  it('volgt de keten het traject niet meer; wat is vrijgegeven blijft', async () => {
    await bewaar('aangifte', 'ja', true);
    await sluit();
    expect(await berichten()).toContain('casus-gesloten');
    expect(await zichtbaar()).toEqual({ aangifte: 'ja' });
  });

  it('gaat er geen bericht uit als er geen traject liep', async () => {
    await sluit();
    expect(await berichten()).toEqual([]);
  });
});

describe('wie iets van het strafproces mag weten', () => {
  const tijdlijn = async (wie: typeof piket, doel: 'wegen' | 'casusoverleg' = 'wegen') =>
    (await keten.als(wie, doel).readTijdlijn(casusId)).flatMap(({ gebeurtenis, waarde }) => [
      gebeurtenis as string,
      waarde,
    ]);
  const wachtOp = async (wie: typeof piket, doel: 'wegen' | 'casusoverleg' = 'wegen') =>
    (await keten.als(wie, doel).readCasus(casusId)).wachtpunten.map(({ taak }) => taak);

  beforeEach(async () => {
    await withRaw(test, (raw) =>
      raw.exec(
        `insert into casusrelatie values ('${casusId}', 'TOEWIJZING', 'r06.mee', '2026-11-24T09:00:00.000Z', null),
          ('${casusId}', 'UITNODIGING', 'r05.riec', '2026-11-24T09:00:00.000Z', null),
          ('${casusId}', 'GEMEENTE', 'r09.gemeente.0200', '2026-11-24T09:00:00.000Z', null)`,
      ),
    );
    await bewaar('afstemmingZorg', 'Verhoor na het weekend', true);
    await keten.zetKlaar(casusId, 'preweeg-vastleggen');
    await verwerk();
    await keten.systeem.openWachtpunt({
      casusId,
      elementInstanceKey: newKey(),
      periode: 1,
      ...opdrachtVoor('zorg-afstemmen'),
      groepen: ['r06.mee'],
    });
  });

  it('weet van de pre-weeg alleen bij politie en OM', async () => {
    expect(await wachtOp(piket)).toContain('preweeg-vastleggen');
    expect(await tijdlijn(piket)).toContain('STRAFTRAJECT_GESTART');
    for (const wie of [regisseur, zorgcoordinator]) {
      expect(await wachtOp(wie)).not.toContain('preweeg-vastleggen');
      const gezien = await tijdlijn(wie);
      expect(gezien).not.toContain('preweeg-vastleggen');
      expect(gezien).not.toContain('STRAFTRAJECT_GESTART');
    }
  });

  it('ziet het afstemmen alleen als vrijgegeven velden ook te lezen zijn', async () => {
    for (const wie of [regisseur, zorgcoordinator]) {
      expect(await wachtOp(wie)).toContain('zorg-afstemmen');
      expect(await tijdlijn(wie)).toContain('STRAFVLAG_VRIJGEGEVEN');
    }
    for (const wie of [riec, gemeente]) {
      expect(await wachtOp(wie, 'casusoverleg')).not.toContain('zorg-afstemmen');
      const gezien = await tijdlijn(wie, 'casusoverleg');
      expect(gezien).not.toContain('zorg-afstemmen');
      expect(gezien).not.toContain('STRAFVLAG_VRIJGEGEVEN');
    }
  });
});
