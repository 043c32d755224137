import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Betrokkene } from '../../domain/keten/betrokkene.js';
import { aMelding } from '../../start/ploeg/voorbeelden/a-melding.js';
import { bestuur, fg, meldpunt, regisseur, techniek, weger } from '../builders/betrokkenen.js';
import { Keten, TRACE, newKey } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { dump, logLines, withRaw } from './support/raw-database.js';
import { S01 } from './support/scenarios.js';

let test: TestStore;
let keten: Keten;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
});
afterEach(() => test.dispose());

const opties = { kanaal: 'partner', ingang: 'PARTNER' } as const;
const als = (betrokkene: Betrokkene) =>
  test.store.repositoryFor(betrokkene, { doel: 'melden', traceId: TRACE });

describe('een melding registreren', () => {
  it('legt melding, casus, wachtpunt en bericht samen vast', async () => {
    const bevestiging = await keten.meld(aMelding());

    expect(bevestiging.meldingnummer).toMatch(/^MLD-[2-9A-HJ-NP-Z]{8}$/);
    expect(bevestiging.casusnummer).toMatch(/^CAS-[2-9A-HJ-NP-Z]{8}$/);
    const { casusId, meldingId } = bevestiging;
    expect(await keten.als(meldpunt, 'melden').readCasus(casusId)).toMatchObject({
      fase: 'F0',
      eigenaarGroep: 'r02',
      vervangerGroep: 'r03',
      volgendeStap: 'Melding registreren',
      uiterlijk: '2026-11-24T13:00:00.000Z',
    });
    expect(await test.store.outbox.takePending()).toEqual([
      {
        id: 1,
        name: 'casus-geopend',
        correlationKey: casusId,
        messageId: `casus-geopend:${casusId}:1`,
        ttl: 86_400_000,
        variables: { casusId, meldingId, periode: 1, ingang: 'MELDPUNT' },
      },
    ]);
  });

  it.each(['melding', 'casus', 'casusrelatie', 'wachtpunt', 'gebeurtenis', 'outbox', 'verwerkingslog'])(
    'lukt helemaal of helemaal niet: %s valt uit',
    async (tabel) => {
      const eerder = await dump(test);
      const stuk = { naam: 'stuk', tabel, bij: 'insert', reden: 'schijf vol' } as const;
      await withRaw(test, (raw) => raw.exec(test.database.ddl.guard(stuk)));

      await expect(keten.meld(S01.melding)).rejects.toThrow('schijf vol');

      expect(await dump(test)).toEqual(eerder);
    },
  );

  it('overleeft een herstart', async () => {
    const { casusId, code } = await keten.meld(aMelding());

    await test.reopen();

    expect((await keten.als(regisseur).listCasussen()).map((casus) => casus.casusId)).toEqual([casusId]);
    expect(await als({ soort: 'melder' }).readMeldingStatus(code)).toMatchObject({ status: 'ontvangen' });
    expect(await test.store.outbox.takePending()).toHaveLength(1);
  });

  it('wat de store krijgt wordt opnieuw getoetst', async () => {
    const fout = { ...aMelding(), wie: { leeftijd: 'vijftien' } } as never;
    await expect(keten.meld(fout)).rejects.toMatchObject({ code: 'ONGELDIG' });
  });

  it.each([
    ['het meldpunt', meldpunt, true],
    ['een weger', weger, true],
    ['procesregie', regisseur, true],
    ['het bestuur', bestuur, false],
    ['de FG', fg, false],
    ['de techniek', techniek, false],
  ])('%s mag een melding opnemen: %s', async (_naam, wie, verwacht) => {
    const uitkomst = await als(wie)
      .registerMelding(aMelding(), opties)
      .then(
        () => true,
        () => false,
      );
    expect(uitkomst).toBe(verwacht);
  });
});

describe('de code van de melder', () => {
  it('volgt de behandeling, nooit de inhoud', async () => {
    const { code, casusId, meldingId } = await keten.meld(aMelding());
    const volg = () => als({ soort: 'melder' }).readMeldingStatus(code);
    const gelezen = { ontvangenOp: '2026-11-24T09:00:00.000Z', isMelderOnbekend: true };
    expect(await volg()).toEqual({ status: 'ontvangen', ...gelezen });
    await keten.systeem.confirmMelder({ casusId, meldingId, elementInstanceKey: newKey() });
    expect(await volg()).toEqual({ status: 'inBehandeling', ...gelezen });
  });

  it('heeft 65 bits, staat nergens, en mag slordig worden overgetypt', async () => {
    const { code } = await keten.meld(aMelding());
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{5}$/);
    const tekst = JSON.stringify(await dump(test));
    expect(tekst).not.toContain(code);
    expect(tekst).not.toContain(code.replaceAll('-', ''));
    const slordig = ` ${code.toLowerCase().replaceAll('-', ' ')} `;
    expect(await als({ soort: 'melder' }).readMeldingStatus(slordig)).not.toBeNull();
  });

  it('die niet bestaat geeft niets', async () => {
    expect(await als({ soort: 'melder' }).readMeldingStatus('AAAA-BBBB-CCCCC')).toBeNull();
    expect(await als({ soort: 'melder' }).readMeldingStatus('')).toBeNull();
  });
});

describe('dezelfde vraag nog eens', () => {
  const partner = { soort: 'partner', organisatie: 'MEE', clientId: 'mee-1' } as const;
  const metSleutel = { ...opties, idempotentie: 'sleutel-1' };

  it('geeft hetzelfde antwoord, ook na een herstart, en één casus', async () => {
    const eerste = await als(partner).registerMelding(S01.melding, metSleutel);
    await test.reopen();
    expect(await als(partner).registerMelding(S01.melding, metSleutel)).toEqual(eerste);
    expect(await test.store.outbox.takePending()).toHaveLength(1);
    expect(await als({ soort: 'melder' }).readMeldingStatus(eerste.code)).not.toBeNull();
  });

  it('met een andere melding botst', async () => {
    await als(partner).registerMelding(S01.melding, metSleutel);
    await expect(als(partner).registerMelding(aMelding(), metSleutel)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('van een andere afzender is een andere vraag', async () => {
    const eerste = await als(partner).registerMelding(S01.melding, metSleutel);
    const tweede = await als({ ...partner, clientId: 'mee-2' }).registerMelding(S01.melding, metSleutel);
    expect(tweede.meldingId).not.toBe(eerste.meldingId);
  });
});

describe('een anonieme melder', () => {
  const contact = {
    naam: 'Ano Niem',
    telefoon: '0600000009',
    email: 'ano@voorbeeld.test',
    organisatie: 'Bedacht BV',
  };

  it('die helemaal anoniem wil zijn wordt niet bewaard, ook niet als de gegevens zijn meegestuurd', async () => {
    const melding = aMelding({
      overU: { anonimiteit: 'volledigAnoniem', hoedanigheid: 'familie', magTeruggebeld: 'ja', ...contact },
    });
    const { casusId } = await keten.meld(melding);
    const [gelezen] = await keten.als(meldpunt, 'melden').readMeldingen(casusId);
    expect(gelezen?.melder).toEqual({
      anonimiteit: 'volledigAnoniem',
      hoedanigheid: 'familie',
      magTeruggebeld: 'nee',
    });
  });

  it('die anoniem wil zijn voor de keten is alleen bij het meldpunt bekend', async () => {
    const { casusId } = await keten.meld(
      aMelding({ overU: { anonimiteit: 'anoniemVoorKeten', ...contact } }),
    );
    expect((await keten.als(meldpunt, 'melden').readMeldingen(casusId))[0]?.melder).toMatchObject({
      naam: 'Ano Niem',
    });
    expect((await keten.als(regisseur).readMeldingen(casusId))[0]?.melder).toEqual({ afgeschermd: true });
  });
});

describe('een melder die zich later bekendmaakt', () => {
  const naam = { naam: 'Ano Niem', telefoon: '0600000009', magTeruggebeld: 'ja', toestemming: 'ja' };
  const anoniem = aMelding({ overU: { anonimiteit: 'volledigAnoniem', hoedanigheid: 'familie' } });

  it('met zijn code: alleen het meldpunt kent hem, voor de keten blijft hij anoniem (S02)', async () => {
    const { casusId, code } = await keten.meld(anoniem);
    expect(await als({ soort: 'melder' }).readMeldingStatus(code)).toMatchObject({ isMelderOnbekend: true });
    expect(await als({ soort: 'melder' }).revealMelderByCode(` ${code.toLowerCase()} `, naam)).toBe(true);

    expect((await keten.als(meldpunt, 'melden').readMeldingen(casusId))[0]?.melder).toEqual({
      anonimiteit: 'anoniemVoorKeten',
      hoedanigheid: 'familie',
      naam: 'Ano Niem',
      telefoon: '0600000009',
      magTeruggebeld: 'ja',
    });
    expect((await keten.als(regisseur).readMeldingen(casusId))[0]?.melder).toEqual({ afgeschermd: true });
    expect(await als({ soort: 'melder' }).readMeldingStatus(code)).toMatchObject({ isMelderOnbekend: false });
  });

  it('door wie hem aan de lijn had: met een regel in het verwerkingslog, en zonder dat zijn naam daar staat', async () => {
    const { casusId, meldingId } = await keten.meld(anoniem);
    await keten.als(meldpunt, 'melden').revealMelder({ casusId, meldingId }, naam);
    expect((await keten.als(meldpunt, 'melden').readMeldingen(casusId))[0]?.melder).toMatchObject({
      naam: 'Ano Niem',
    });
    const regels = await logLines(test);
    expect(regels.filter(({ verwerking }) => verwerking === 'MELDER_BEKENDGEMAAKT')).toHaveLength(1);
    expect(JSON.stringify([regels, await dump(test)])).not.toContain('Ano Niem');
  });

  it('het meldpunt krijgt een open punt met een termijn, en de tijdlijn zegt het; zonder iets van de melder', async () => {
    const { casusId, meldingId, code } = await keten.meld(anoniem);
    await als({ soort: 'melder' }).revealMelderByCode(code, naam);

    expect(await tijdlijnVan(casusId)).toEqual([
      ['INHAALTAAK_ONTSTAAN', 'A2.1-MELDER_BEKEND'],
      ['MELDER_BEKEND', null],
      ['MELDING_ONTVANGEN', null],
    ]);
    const [, bericht] = await test.store.outbox.takePending();
    expect(bericht).toMatchObject({
      name: 'inhaaltaak-ontstaan',
      correlationKey: casusId,
      variables: { inhaalActiviteit: 'A2.1-MELDER_BEKEND', inhaalTermijnCode: 'T28' },
    });
    const { melderBekendOp } = (await keten.als(meldpunt, 'melden').readMeldingen(casusId))[0]!;
    expect(melderBekendOp).toBe(test.clock.now().toISOString());
    expect((await keten.als(regisseur).readMeldingen(casusId))[0]?.melderBekendOp).toBeNull();
    expect(JSON.stringify(bericht)).not.toContain(meldingId);
    expect(JSON.stringify(await dump(test))).not.toMatch(/Ano Niem|0600000009/);
  });

  it('van een gesloten casus zegt alleen de tijdlijn het; het punt komt als zij weer opengaat', async () => {
    const { casusId, code } = await keten.meld(anoniem);
    await keten.weeg({ casusId, wie: weger, ...S01 });
    await withRaw(test, (raw) =>
      raw.exec(
        `update casus set fase = 'F9', status = 'GESLOTEN', afsluitreden = 'AFGESCHAALD' where casus_id = '${casusId}'`,
      ),
    );
    await als({ soort: 'melder' }).revealMelderByCode(code, naam);
    const soorten = async () => (await tijdlijnVan(casusId)).map(([soort]) => soort);
    expect(await soorten()).toContain('MELDER_BEKEND');
    expect(await soorten()).not.toContain('INHAALTAAK_ONTSTAAN');

    await keten.als(regisseur).reopenCasus(casusId, 'De melder kan nu worden gesproken.');
    expect(await soorten()).toContain('INHAALTAAK_ONTSTAAN');
    expect((await soorten()).filter((een) => een === 'MELDER_BEKEND')).toHaveLength(1);
  });

  const tijdlijnVan = async (casusId: string) =>
    (await keten.als(regisseur).readTijdlijn(casusId)).map(({ gebeurtenis, waarde }) => [
      gebeurtenis,
      waarde,
    ]);

  it('zonder toestemming, of met een verkeerd nummer: er wordt niets bewaard', async () => {
    const { casusId, code } = await keten.meld(anoniem);
    await expect(
      als({ soort: 'melder' }).revealMelderByCode(code, { ...naam, toestemming: undefined }),
    ).rejects.toMatchObject({
      velden: { toestemming: expect.any(String) },
    });
    await expect(
      als({ soort: 'melder' }).revealMelderByCode(code, { ...naam, telefoon: undefined }),
    ).rejects.toMatchObject({
      velden: { telefoon: expect.any(String) },
    });
    expect(await als({ soort: 'melder' }).revealMelderByCode('AAAA-AAAA-AAAAA', naam)).toBe(false);
    expect((await keten.als(meldpunt, 'melden').readMeldingen(casusId))[0]?.melder).toEqual({
      anonimiteit: 'volledigAnoniem',
      hoedanigheid: 'familie',
      magTeruggebeld: 'nee',
    });
  });

  it('vervangt geen naam die er al is, en niemand anders legt hem vast', async () => {
    const { casusId, meldingId, code } = await keten.meld(
      aMelding({ overU: { anonimiteit: 'bekend', naam: 'Be Kend', telefoon: '0600000001' } }),
    );
    await expect(als({ soort: 'melder' }).revealMelderByCode(code, naam)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(keten.als(regisseur).revealMelder({ casusId, meldingId }, naam)).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
    // For this one the page may not say that the meldpunt alone will know.
    const voorBetrokkene = await keten.meld(aMelding({ overU: { anonimiteit: 'anoniemVoorBetrokkene' } }));
    await expect(
      als({ soort: 'melder' }).revealMelderByCode(voorBetrokkene.code, naam),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    const ander = await keten.meld(anoniem);
    await expect(
      keten.als(meldpunt, 'melden').revealMelder({ casusId, meldingId: ander.meldingId }, naam),
    ).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });
});

describe('de outbox', () => {
  it('belt na het vastleggen, niet als het mislukt', async () => {
    let gebeld = 0;
    const stop = test.store.outbox.onPending(() => (gebeld += 1));
    await keten.meld(aMelding());
    expect(gebeld).toBe(1);
    await keten.meld({ ...aMelding(), wie: {} } as never).catch(() => undefined);
    expect(gebeld).toBe(1);
    stop();
    await keten.meld(aMelding());
    expect(gebeld).toBe(1);
  });

  it('houdt een bericht vast tot het is bezorgd, de oudste eerst', async () => {
    const eerste = await keten.meld(aMelding());
    const tweede = await keten.meld(aMelding());
    const [bericht] = await test.store.outbox.takePending(1);
    expect(bericht?.correlationKey).toBe(eerste.casusId);
    await test.store.outbox.markDelivered(bericht?.id ?? 0);
    expect((await test.store.outbox.takePending()).map(({ correlationKey }) => correlationKey)).toEqual([
      tweede.casusId,
    ]);
  });
});
