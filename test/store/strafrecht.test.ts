import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Professional } from '../../domain/keten/betrokkene.js';
import type { Doel } from '../../domain/toegang/doel.js';
import { STRAFRECHTVELDEN } from '../../domain/casus/strafrecht.js';
import {
  beheerder,
  bestuur,
  fg,
  gemeente,
  meldpunt,
  officier,
  piket,
  regisseur,
  riec,
  techniek,
  weger,
  zorgcoordinator,
} from '../builders/betrokkenen.js';
import { opdrachtVoor } from '../support/regels.js';
import { Keten, newKey } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { withRaw } from './support/raw-database.js';
import { outbox } from './support/outbox.js';
import { S01 } from './support/scenarios.js';

const REDEN = 'Verzoek om inzage van een betrokkene';
/** Everybody but police and OM, each with a purpose that fits. */
const anderen: [Professional, Doel][] = [
  [meldpunt, 'melden'],
  [regisseur, 'wegen'],
  [weger, 'wegen'],
  [riec, 'casusoverleg'],
  [zorgcoordinator, 'casusoverleg'],
  [gemeente, 'casusoverleg'],
  [bestuur, 'toezicht'],
  [fg, 'toezicht'],
  [beheerder, 'beheer'],
  [techniek, 'beheer'],
];

let test: TestStore;
let keten: Keten;
let casusId: string;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId } = await keten.registreer(S01.melding, S01.registratie));
  await keten.systeem.alarmPiket({ casusId, elementInstanceKey: '1', soort: 'ACUUT' });
  await keten.weeg({ casusId, wie: weger, ...S01 });
});
afterEach(() => test.dispose());

const politie = () => keten.als(piket);
const bewaar = (waarde: string, vrijgegeven: boolean) =>
  politie().saveStrafrecht(casusId, { statusStrafrecht: { waarde, vrijgegeven } });
const statusVoor = async (wie: Professional, doel: Doel = 'wegen', reden?: string) => {
  const { velden } = await keten.als(wie, doel, reden).readStrafrecht(casusId);
  return velden.find(({ veld }) => veld === 'statusStrafrecht')!.waarde;
};

describe('het strafrechtelijk traject (E18, INV8)', () => {
  it('is van politie en OM, tot zij een veld vrijgeven', async () => {
    await bewaar('vervolging', false);
    expect(await statusVoor(piket)).toBe('vervolging');
    expect(await statusVoor(regisseur)).toBeNull();
    await bewaar('vervolging', true);
    expect(await statusVoor(regisseur)).toBe('vervolging');
    await bewaar('vervolging', false);
    expect(await statusVoor(regisseur)).toBeNull();
  });

  it('geeft ook de privacyofficer niet wat niet is vrijgegeven', async () => {
    await bewaar('vervolging', false);
    expect(await statusVoor(fg, 'toezicht', REDEN)).toBeNull();
  });

  it('houdt het moment waarop een veld is vrijgegeven, ook als de waarde verandert', async () => {
    const vrijgegevenOp = async () =>
      (await politie().readStrafrecht(casusId)).velden.find(({ veld }) => veld === 'statusStrafrecht')!
        .vrijgegevenOp;
    await bewaar('onderzoek', true);
    const eerst = await vrijgegevenOp();
    test.clock.turn(60);
    await bewaar('vervolging', true);
    expect(await vrijgegevenOp()).toBe(eerst);
  });

  it('weigert wie niet van politie of OM is, en wie er niet bij hoort', async () => {
    const velden = { aangifte: { waarde: 'ja', vrijgegeven: true } };
    for (const [wie, doel] of anderen)
      await expect(keten.als(wie, doel, REDEN).saveStrafrecht(casusId, velden)).rejects.toMatchObject({
        code: 'NIET_GEVONDEN',
      });
    expect((await politie().readStrafrecht(casusId)).velden.every(({ waarde }) => waarde === null)).toBe(
      true,
    );
  });

  it('weigert een waarde die het veld niet kent, en bewaart dan niets', async () => {
    const velden = {
      aangifte: { waarde: 'ja', vrijgegeven: false },
      statusStrafrecht: { waarde: 'geheim', vrijgegeven: false },
    };
    await expect(politie().saveStrafrecht(casusId, velden)).rejects.toMatchObject({ code: 'ONGELDIG' });
    expect((await politie().readStrafrecht(casusId)).velden.every(({ waarde }) => waarde === null)).toBe(
      true,
    );
  });

  it('staat verzegeld in de database', async () => {
    await politie().saveStrafrecht(casusId, {
      contactpunt: { waarde: 'Team Fantasierijk', vrijgegeven: true },
    });
    const rijen = await withRaw(test, (raw) => raw.rows('select * from strafrechtveld'));
    expect(rijen).toHaveLength(1);
    expect(JSON.stringify(rijen)).not.toContain('Fantasierijk');
  });
});

/** All that this person gets to see of anything, refusals included. */
async function sees(wie: Professional, doel: Doel): Promise<string> {
  const repository = keten.als(wie, doel, REDEN);
  const vragen = [
    () => repository.listCasussen(),
    () => repository.readCasus(casusId),
    () => repository.readMeldingen(casusId),
    () => repository.readPersonen(casusId),
    () => repository.readWegingen(casusId),
    () => repository.readDoorlaattoetsen(casusId),
    () => repository.readStrafrecht(casusId),
    () => repository.listDocumenten(casusId),
    () => repository.readRechten(casusId),
    () => repository.listUitnodigingen(),
    () => repository.listBewaartermijnen(),
    () => repository.readTijdlijn(casusId),
    () => repository.readPiketmeldingen(),
    () => repository.readRegie(),
    () => repository.readStuurinformatie(),
  ];
  const antwoorden: unknown[] = [];
  for (const vraag of vragen)
    antwoorden.push(await vraag().catch((fout: unknown) => (fout instanceof Error ? fout.message : fout)));
  return JSON.stringify(antwoorden);
}

/** The same, of everybody who is not of police or OM. */
async function allSee(): Promise<Record<string, string>> {
  const gezien: Record<string, string> = {};
  for (const [wie, doel] of anderen) gezien[wie.gebruikerId] = await sees(wie, doel);
  return gezien;
}

describe('niet-beïnvloeding: wat binnen het strafrechtcompartiment verandert, verandert buiten niets', () => {
  const werelden: Record<string, string | null>[] = [
    { statusStrafrecht: 'onderzoek', contactpunt: 'Team Fantasierijk', preweegGedaan: 'ja' },
    { statusStrafrecht: 'sepot', afstemmingZorg: 'Verhoor na het weekend', uitkomstVoorKeten: 'elders' },
    Object.fromEntries(STRAFRECHTVELDEN.map((veld) => [veld, null])),
  ];

  it('voor wie niet van politie of OM is', async () => {
    const eerst = await allSee();
    for (const wereld of werelden) {
      const velden = Object.entries(wereld).map(([veld, waarde]) => [veld, { waarde, vrijgegeven: false }]);
      await politie().saveStrafrecht(casusId, Object.fromEntries(velden));
      expect(await allSee()).toEqual(eerst);
    }
  });

  it('ook niet als een traject begint, loopt, te laat is, wordt afgerond of vervalt', async () => {
    // A step of the keten itself is under way between two tasks: what is open in the compartment may not fill that gap.
    const taak = {
      casusId,
      taak: 'weging-voorbereiden',
      wie: weger,
      inhoud: {},
      variables: S01.invoer,
    } as const;
    expect(await keten.doeTaak(taak)).toEqual({ akkoord: true });
    const eerst = await allSee();
    const zelfde = async () => expect(await allSee()).toEqual(eerst);

    await politie().saveStrafrecht(casusId, { aangifte: { waarde: 'ja', vrijgegeven: false } });
    await zelfde();
    const { trajectId } = (await outbox(test)).at(-1)!.variables as { trajectId: string };
    const stap = () => ({ casusId, elementInstanceKey: newKey(), trajectId });
    expect(await keten.systeem.openTraject(stap())).toBe(false);
    const opdracht = { ...stap(), periode: 1, ...opdrachtVoor('preweeg-vastleggen') };
    await keten.systeem.openWachtpunt(opdracht);
    await zelfde();
    await keten.systeem.escalateTaak({ ...stap(), taak: 'preweeg-vastleggen' });
    await zelfde();
    await keten.systeem.vervalTaak({ ...opdracht, taak: 'preweeg-vastleggen' });
    await zelfde();
    const preweeg = { preweegGedaan: true, preweegOp: '2026-11-23', uitkomstVoorKeten: 'OPGEPAKT' } as const;
    const afronding = await keten.doeTaak({
      casusId,
      taak: 'preweeg-vastleggen',
      wie: piket,
      inhoud: { contactpunt: 'Team Fantasierijk', vrijgeven: [] },
      variables: preweeg,
    });
    expect(afronding).toEqual({ akkoord: true });
    await keten.systeem.recordPreweeg({ ...stap(), ...preweeg });
    await zelfde();
    expect(await keten.systeem.processStrafstatus(stap())).toEqual({
      afstemmingNodig: false,
      trajectKlaar: false,
      uitvoerderGroep: 'r03.zvh',
    });
    await zelfde();
    expect(await sees(piket, 'wegen')).toContain('Team Fantasierijk');
  });

  it('en als iets wordt vrijgegeven, merkt de keten hetzelfde of er een traject liep of niet', async () => {
    const andere = await keten.registreer(S01.melding, S01.registratie);
    await keten.systeem.alarmPiket({ casusId: andere.casusId, elementInstanceKey: newKey(), soort: 'ACUUT' });
    await politie().saveStrafrecht(casusId, {
      uitkomstVoorKeten: { waarde: 'nietOpgepakt', vrijgegeven: false },
      preweegGedaan: { waarde: 'ja', vrijgegeven: false },
    });
    const gevolgen = [];
    for (const id of [casusId, andere.casusId]) {
      await politie().saveStrafrecht(id, { statusStrafrecht: { waarde: 'zitting', vrijgegeven: true } });
      const { trajectId } = (await outbox(test))
        .filter((een) => een.name === 'strafrecht-gestart' && een.correlationKey === id)
        .at(-1)!.variables as { trajectId: string };
      gevolgen.push(
        await keten.systeem.processStrafstatus({ casusId: id, elementInstanceKey: newKey(), trajectId }),
      );
    }
    expect(gevolgen[0]).toMatchObject({ afstemmingNodig: true, trajectKlaar: false });
    expect(gevolgen[1]).toEqual(gevolgen[0]);
  });

  it('en politie ziet het verschil wel', async () => {
    const leeg = await sees(officier, 'wegen');
    await bewaar('onderzoek', false);
    expect(await sees(piket, 'wegen')).toContain('onderzoek');
    expect(leeg).not.toContain('"onderzoek"');
  });
});
