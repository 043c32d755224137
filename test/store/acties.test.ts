import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Professional } from '../../domain/keten/betrokkene.js';
import { actieUitSjabloon } from '../../domain/plan/sjabloon.js';
import type { TaakNaam } from '../../domain/taak/taak.js';
import type { NieuweActie } from '../../store/actie/put-out-acties.js';
import {
  aProfessional,
  fg,
  gemeente,
  hulpverlener,
  officier,
  piket,
  regisseur,
  weger,
  weger2,
  zorgcoordinator,
} from '../builders/betrokkenen.js';
import { opdrachtVoor } from '../support/regels.js';
import { Keten, newKey } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { TELGEBEURTENISSEN } from '../../domain/casus/gebeurtenis.js';
import { dump, withRaw } from './support/raw-database.js';
import { S01 } from './support/scenarios.js';

const nietGevonden = { code: 'NIET_GEVONDEN' };
const kmar = aProfessional('kmar', ['r07', 'r07.kmar'], { organisatie: 'KMAR' });
const ander = aProfessional('ander', ['r08', 'r08.nidos'], { organisatie: 'NIDOS' });

let test: TestStore;
let keten: Keten;
let casusId: string;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId } = await keten.registreer(S01.melding, S01.registratie));
  await keten.weeg({ casusId, wie: weger, ...S01 });
  await withRaw(test, (raw) => raw.exec(`update casus set fase = 'F6' where casus_id = '${casusId}'`));
});
afterEach(() => test.dispose());

const stap = () => ({ casusId, elementInstanceKey: newKey() });
const als = (wie: Professional, reden?: string) =>
  keten.als(wie, wie === fg ? 'toezicht' : 'uitvoeren', reden);
const berichten = async (name: string) =>
  (await test.store.outbox.takePending()).filter((bericht) => bericht.name === name);

function anActie(anders: Partial<NieuweActie> = {}): NieuweActie {
  return {
    sleutel: `actie-${newKey()}`,
    sjabloon: 'GEEN',
    soort: 'OPVANG',
    doelgroep: 'SLACHTOFFER',
    zichtbaarVoor: 'CASUSTEAM',
    tekst: { titel: 'Veilige plek zoeken', omschrijving: 'Bel de opvang in Verzonnenstad.' },
    houder: 'MOVIERA',
    eindverantwoordelijke: 'ZVH',
    uiterlijk: '2026-12-08T16:00:00.000Z',
    ...anders,
  };
}

async function zetUit(anders: Partial<NieuweActie> = {}): Promise<string> {
  const [actieId] = await keten.systeem.putOutActies({ casusId, acties: [anActie(anders)] });
  return actieId!;
}

/** Puts a task about this action ready and lets this person do it. */
async function doe(
  actieId: string,
  taak: TaakNaam,
  wie: Professional,
  { variables = {}, inhoud }: { variables?: Record<string, unknown>; inhoud: Record<string, unknown> },
) {
  const elementInstanceKey = newKey();
  const plan = await keten.systeem.openWachtpunt({
    casusId,
    elementInstanceKey,
    periode: 1,
    ...opdrachtVoor(taak),
    groepen: [wie.groepen.at(-1)!],
    onderwerpId: actieId,
  });
  const sleutel = { userTaskKey: newKey(), casusId, taak };
  await als(wie).recordGebruiker(wie);
  await als(wie).saveTaakDossier({ ...sleutel, inhoud, concept: false });
  const afronding = await keten.systeem.checkTaakAfronding({
    ...sleutel,
    elementInstanceKey,
    assignee: wie.gebruikerId,
    variables,
  });
  return { plan, afronding };
}

const uitgevoerd = {
  watIsGedaan: 'Er is een plek gevonden.',
  interventie: 'VEILIGE_PLEK',
  effect: ['VEILIGE_OMGEVING'],
};

describe('een actie uitzetten', () => {
  it('gebeurt één keer per sleutel, met één bericht aan de motor, en de motor krijgt geen tekst', async () => {
    const actie = anActie();
    const eerste = await keten.systeem.putOutActies({ casusId, acties: [actie] });
    const eerder = await dump(test);
    expect(await keten.systeem.putOutActies({ casusId, acties: [actie] })).toEqual(eerste);
    expect(await dump(test)).toEqual(eerder);
    const [bericht, ...meer] = await berichten('actie-uitgezet');
    expect(meer).toEqual([]);
    expect(bericht).toMatchObject({
      correlationKey: casusId,
      variables: {
        actieId: eerste[0],
        actieSoort: 'OPVANG',
        sjabloon: 'GEEN',
        uitvoerderGroep: 'r08.moviera',
      },
    });
    expect(JSON.stringify(eerder)).not.toContain('Verzonnenstad');
  });

  it('uit een sjabloon heeft de vaste tekst', async () => {
    await zetUit({
      ...actieUitSjabloon('COMENSHA_REGISTRATIE', {
        houder: 'POLITIE',
        uiterlijk: '2026-12-01T16:00:00.000Z',
      }),
    });
    expect(await als(regisseur).listActies(casusId)).toMatchObject([
      { nummer: 1, sjabloon: 'COMENSHA_REGISTRATIE', tekst: { titel: 'Slachtoffer aanmelden bij CoMensha' } },
    ]);
    expect((await berichten('actie-uitgezet'))[0]!.variables).toMatchObject({
      uitvoerderGroep: 'r07.politie',
    });
  });

  it('gaat bij de zorgcoördinator van de casus naar die rol, en bij de gemeente naar die van de casus', async () => {
    await withRaw(test, (raw) =>
      raw.exec(`insert into casusrelatie values ('${casusId}', 'TOEWIJZING', 'r06.mee', '2026', null)`),
    );
    await zetUit({ houder: 'MEE' });
    await zetUit({ houder: 'GEMEENTE' });
    expect((await berichten('actie-uitgezet')).map(({ variables }) => variables['uitvoerderGroep'])).toEqual([
      'r06.mee',
      'r09.gemeente.0200',
    ]);
  });
});

describe('taken over acties', () => {
  it('zeggen over welke actie zij gaan, zonder iets van wat erin staat', async () => {
    const eerste = await zetUit();
    const tweede = await zetUit({ houder: 'POLITIE' });
    for (const onderwerpId of [tweede, eerste])
      await keten.systeem.openWachtpunt({
        ...stap(),
        periode: 1,
        ...opdrachtVoor('actie-uitvoeren'),
        groepen: ['r07.politie'],
        onderwerpId,
      });
    const { wachtpunten } = await als(regisseur).readCasus(casusId);
    const taken = wachtpunten.filter(({ taak }) => taak === 'actie-uitvoeren');
    expect(taken.map(({ over }) => over).sort()).toEqual(['actie 1', 'actie 2']);
  });
});

describe('wie een actie heeft', () => {
  it('ziet de casus zolang de actie duurt, en daarin alleen wat van hem is', async () => {
    await expect(als(hulpverlener).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
    const actieId = await zetUit();
    await zetUit({ houder: 'POLITIE' });
    await keten.zetKlaar(casusId, 'casus-inbrengen');
    await doe(actieId, 'actie-bevestigen', hulpverlener, {
      variables: { actieReactie: 'AANGENOMEN' },
      inhoud: {},
    });
    await keten.systeem.answerActie({ ...stap(), actieId, reactie: 'AANGENOMEN' });

    expect(await als(hulpverlener).listActies(casusId)).toMatchObject([
      { actieId, isEigen: true, stand: 'LOOPT' },
    ]);
    expect(await als(hulpverlener).readPersonen(casusId)).toMatchObject([
      { personalia: { naam: 'Fleur Verzonnenstein' } },
    ]);
    expect((await als(hulpverlener).readCasus(casusId)).wachtpunten).toEqual([]);
    expect(await als(hulpverlener).readTijdlijn(casusId)).toEqual([]);
    expect(await als(hulpverlener).readMeldingen(casusId)).toMatchObject([{ kern: { afgeschermd: true } }]);
    expect((await als(hulpverlener).listCasussen()).map((casus) => casus.casusId)).toEqual([casusId]);

    await doe(actieId, 'actie-uitvoeren', hulpverlener, {
      variables: { actieStatus: 'GEREED' },
      inhoud: uitgevoerd,
    });
    await keten.systeem.finishActie({ ...stap(), actieId, slot: 'GEREED' });
    await expect(als(hulpverlener).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
    await expect(als(hulpverlener).listActies(casusId)).rejects.toMatchObject(nietGevonden);
    expect(await als(hulpverlener).listCasussen()).toEqual([]);
  });

  it('houdt zicht zolang er nog een actie van hem open is', async () => {
    const eerste = await zetUit();
    const tweede = await zetUit();
    await keten.systeem.finishActie({ ...stap(), actieId: eerste, slot: 'INGETROKKEN' });
    expect(await als(hulpverlener).listActies(casusId)).toHaveLength(2);
    await keten.systeem.finishActie({ ...stap(), actieId: tweede, slot: 'INGETROKKEN' });
    await expect(als(hulpverlener).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
  });

  it('verliest wat hij al zag niet met de actie', async () => {
    await keten.systeem.openWachtpunt({
      ...stap(),
      periode: 1,
      ...opdrachtVoor('bewijs-zoeken'),
      groepen: ['r07.politie'],
    });
    const actieId = await zetUit({ houder: 'POLITIE' });
    await keten.systeem.finishActie({ ...stap(), actieId, slot: 'INGETROKKEN' });
    await expect(als(piket).readCasus(casusId)).resolves.toMatchObject({ casusId });
    await expect(als(kmar).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
  });

  it('is een ander, en bestaat voor wie haar niet heeft niet', async () => {
    await zetUit();
    await expect(als(ander).listActies(casusId)).rejects.toMatchObject(nietGevonden);
    await expect(als(zorgcoordinator).listActies(casusId)).rejects.toMatchObject(nietGevonden);
    await zetUit({ houder: 'OM' });
    // Police and OM see their own actions, not those of others (3.4, LS*).
    expect(await als(officier).listActies(casusId)).toMatchObject([{ houder: 'OM' }]);
    await zetUit({ houder: 'GEMEENTE' });
    expect(await als(gemeente).listActies(casusId)).toMatchObject([{ houder: 'GEMEENTE' }]);
  });

  it('deelt haar met één kant van de tafel als dat zo is afgesproken', async () => {
    await zetUit({ zichtbaarVoor: 'ALLEEN_ZORG' });
    await zetUit({ zichtbaarVoor: 'ALLEEN_STRAF', houder: 'OM' });
    await zetUit({ zichtbaarVoor: 'UITVOERDER' });
    const nummers = async (wie: Professional, reden?: string) =>
      (await als(wie, reden).listActies(casusId)).map(({ nummer }) => nummer);
    expect(await nummers(regisseur)).toEqual([1, 2, 3]);
    expect(await nummers(hulpverlener)).toEqual([1, 3]);
    expect(await nummers(officier)).toEqual([2]);
    await keten.zetKlaar(casusId, 'weging-voorbereiden');
    expect(await nummers(weger)).toEqual([2]);
    expect(await nummers(weger2)).toEqual([1]);
    expect(await nummers(fg, 'Verzoek om inzage van een betrokkene')).toEqual([1, 2, 3]);
  });
});

describe('een actie', () => {
  it('heeft haar eigen termijn, met een herinnering twee werkdagen ervoor en escalatie na 1, 3 en 5 (T15)', async () => {
    // P1 counts its escalations in hours, like everything that cannot wait.
    await withRaw(test, (raw) =>
      raw.exec(`update casus set prioriteit = 'P3' where casus_id = '${casusId}'`),
    );
    const actieId = await zetUit();
    const { plan } = await doe(actieId, 'actie-uitvoeren', hulpverlener, {
      variables: { actieStatus: 'GEREED' },
      inhoud: uitgevoerd,
    });
    expect(plan).toMatchObject({
      uiterlijk: '2026-12-08T16:00:00Z',
      herinnering: '2026-12-04T16:00:00Z',
      groepen: ['r08.moviera'],
    });
    const [[bewaard]] = (await withRaw(test, (raw) =>
      raw.rows(`select plan from wachtpunt where onderwerp_id = '${actieId}'`),
    )) as [[string]];
    // 8 December 2026 is a Tuesday.
    expect((JSON.parse(bewaard) as { escalaties: unknown }).escalaties).toEqual([
      { op: '2026-12-09T16:00:00.000Z', wie: 'EIGENAAR' },
      { op: '2026-12-11T16:00:00.000Z', wie: 'LEIDINGGEVENDE' },
      { op: '2026-12-15T16:00:00.000Z', wie: 'REGISSEUR' },
    ]);
  });

  it('die wordt geweigerd gaat met haar zicht naar een andere houder', async () => {
    const actieId = await zetUit();
    const weigeren = { variables: { actieReactie: 'GEWEIGERD' }, inhoud: { redenCode: 'GEEN_CAPACITEIT' } };
    await doe(actieId, 'actie-bevestigen', hulpverlener, weigeren);
    await keten.systeem.answerActie({ ...stap(), actieId, reactie: 'GEWEIGERD' });
    expect(await als(regisseur).listActies(casusId)).toMatchObject([
      { stand: 'GEWEIGERD', weigerreden: 'GEEN_CAPACITEIT', houder: 'MOVIERA' },
    ]);

    await doe(actieId, 'actie-herverdelen', regisseur, {
      inhoud: { houder: 'NIDOS', toelichting: 'Zij kennen de jongere.' },
    });
    expect(await keten.systeem.reassignActie({ ...stap(), actieId })).toBe('r08.nidos');
    expect(await als(ander).listActies(casusId)).toMatchObject([{ stand: 'OPEN', weigerreden: null }]);
    await expect(als(hulpverlener).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
  });

  it('die uitloopt krijgt van procesregie een nieuwe termijn, of houdt de oude', async () => {
    const actieId = await zetUit();
    await keten.systeem.delayActie({ ...stap(), actieId });
    expect(await als(regisseur).listActies(casusId)).toMatchObject([{ stand: 'VERTRAAGD' }]);
    await doe(actieId, 'uitstel-besluiten', regisseur, {
      variables: { uitstelBesluit: 'UITSTEL' },
      inhoud: { nieuweDatum: '2026-12-15', toelichting: 'Er is een wachtlijst.' },
    });
    await keten.systeem.postponeActie({ ...stap(), actieId, besluit: 'UITSTEL' });
    expect(await als(regisseur).listActies(casusId)).toMatchObject([
      { stand: 'LOOPT', uiterlijk: '2026-12-15T16:00:00.000Z' },
    ]);
    await keten.systeem.postponeActie({ ...stap(), actieId, besluit: 'TERMIJN_BLIJFT' });
    expect(await als(regisseur).listActies(casusId)).toMatchObject([
      { uiterlijk: '2026-12-15T16:00:00.000Z' },
    ]);
  });

  it('eindigt niet omdat een proces het zegt: iemand moet het hebben gedaan', async () => {
    const actieId = await zetUit();
    const gereed = { ...stap(), actieId, slot: 'GEREED' } as const;
    const vervallen = { ...stap(), actieId, slot: 'VERVALLEN' } as const;
    await expect(keten.systeem.finishActie(gereed)).rejects.toMatchObject({ code: 'DOSSIERDEEL_ONTBREEKT' });
    await expect(keten.systeem.finishActie(vervallen)).rejects.toMatchObject({
      code: 'DOSSIERDEEL_ONTBREEKT',
    });
    // What was told of another action does not count for this one.
    await doe(await zetUit(), 'actie-uitvoeren', hulpverlener, {
      variables: { actieStatus: 'GEREED' },
      inhoud: uitgevoerd,
    });
    await expect(keten.systeem.finishActie(gereed)).rejects.toMatchObject({ code: 'DOSSIERDEEL_ONTBREEKT' });
  });

  it('die een plicht is vervalt niet zonder motivering, wat de afronding ook meestuurt', async () => {
    const actieId = await zetUit({ sjabloon: 'COMENSHA_REGISTRATIE' });
    const { afronding } = await doe(actieId, 'actie-uitvoeren', hulpverlener, {
      variables: { actieStatus: 'VERVALLEN', sjabloon: 'GEEN', actieId: 'een-andere' },
      inhoud: { watIsGedaan: 'Niets.', motivering: 'Geen zin' },
    });
    expect(afronding).toMatchObject({ akkoord: false, code: 'MOTIVERING_ONTBREEKT' });
  });

  it('wekt met de laatste het voortgangsmoment, en telt of zij op tijd was', async () => {
    const eerste = await zetUit();
    const tweede = await zetUit({ houder: 'OM' });
    await doe(eerste, 'actie-uitvoeren', hulpverlener, {
      variables: { actieStatus: 'GEREED' },
      inhoud: uitgevoerd,
    });
    const slot = { ...stap(), actieId: eerste, slot: 'GEREED' } as const;
    await keten.systeem.finishActie(slot);
    const eerder = await dump(test);
    await keten.systeem.finishActie(slot);
    expect(await dump(test)).toEqual(eerder);
    expect(await berichten('voortgang-nodig')).toEqual([]);

    await keten.systeem.finishActie({ ...stap(), actieId: tweede, slot: 'INGETROKKEN' });
    expect(await berichten('voortgang-nodig')).toMatchObject([{ correlationKey: casusId, variables: {} }]);
    const tijdlijn = await als(regisseur).readTijdlijn(casusId);
    expect(tijdlijn.filter(({ gebeurtenis }) => gebeurtenis === 'ACTIE_GEREED')).toMatchObject([
      { waarde: 'OP_TIJD' },
    ]);
    expect(await als(regisseur).listActies(casusId)).toMatchObject([
      { stand: 'GEREED', uitkomst: uitgevoerd, interventie: 'Een veilige plek regelen' },
      { stand: 'VERVALLEN', uitkomst: null, interventie: null },
    ]);
  });

  it('telt wat zij uitrichtte en of de interventie werkte, en vertelt dat op geen tijdlijn', async () => {
    const actieId = await zetUit();
    await doe(actieId, 'actie-uitvoeren', hulpverlener, {
      variables: { actieStatus: 'GEREED' },
      inhoud: uitgevoerd,
    });
    await keten.systeem.finishActie({ ...stap(), actieId, slot: 'GEREED' });

    const geteld = await withRaw(test, (raw) =>
      raw.rows(
        `select soort, waarde from gebeurtenis where soort in ('EFFECT_GETELD', 'INTERVENTIE_GETELD') order by soort`,
      ),
    );
    expect(geteld).toEqual([
      ['EFFECT_GETELD', 'VEILIGE_OMGEVING'],
      ['INTERVENTIE_GETELD', 'VEILIGE_PLEK WERKTE'],
    ]);
    const tijdlijn = await als(regisseur).readTijdlijn(casusId);
    expect(tijdlijn.filter(({ gebeurtenis }) => TELGEBEURTENISSEN.includes(gebeurtenis))).toEqual([]);
  });

  it('weigert een interventie die niet in de catalogus van vandaag staat', async () => {
    const actieId = await zetUit();
    await expect(
      doe(actieId, 'actie-uitvoeren', hulpverlener, {
        variables: { actieStatus: 'GEREED' },
        inhoud: { ...uitgevoerd, interventie: 'BESTAAT_NIET' },
      }),
    ).rejects.toMatchObject({ code: 'ONGELDIG', velden: { interventie: expect.any(String) } });
  });

  it('wordt ingetrokken met een bericht aan haar eigen proces, en alleen als zij nog open is', async () => {
    const actieId = await zetUit();
    const klaar = await zetUit();
    await keten.systeem.finishActie({ ...stap(), actieId: klaar, slot: 'INGETROKKEN' });
    await keten.systeem.withdrawActies({ casusId, actieIds: [actieId, klaar] });
    await keten.systeem.withdrawActies({ casusId, actieIds: [actieId] });
    expect(await berichten('actie-ingetrokken')).toMatchObject([{ correlationKey: actieId }]);

    const elementInstanceKey = newKey();
    await keten.systeem.openWachtpunt({
      casusId,
      elementInstanceKey,
      periode: 1,
      ...opdrachtVoor('actie-bevestigen'),
      groepen: ['r08.moviera'],
      onderwerpId: actieId,
    });
    await keten.systeem.finishActie({ ...stap(), actieId, slot: 'INGETROKKEN' });
    const { wachtpunten } = await als(regisseur).readCasus(casusId);
    expect(wachtpunten.map(({ taak }) => taak)).not.toContain('actie-bevestigen');
  });

  it('van een andere casus bestaat niet', async () => {
    const actieId = await zetUit();
    const elders = await keten.registreer(S01.melding, S01.registratie);
    const stapElders = { casusId: elders.casusId, elementInstanceKey: newKey(), actieId };
    await expect(keten.systeem.delayActie(stapElders)).rejects.toMatchObject(nietGevonden);
    await expect(
      keten.systeem.withdrawActies({ casusId: elders.casusId, actieIds: [actieId] }),
    ).rejects.toMatchObject(nietGevonden);
  });
});
