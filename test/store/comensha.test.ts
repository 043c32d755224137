import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Professional } from '../../domain/keten/betrokkene.js';
import { actieUitSjabloon } from '../../domain/plan/sjabloon.js';
import { hulpverlener, officier, piket, regisseur, riec, weger } from '../builders/betrokkenen.js';
import { opdrachtVoor } from '../support/regels.js';
import { Keten, newKey } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { withRaw } from './support/raw-database.js';
import { S01 } from './support/scenarios.js';

const ANONIEM = { vorm: 'GEANONIMISEERD' };
const TOESTEMMING = { vorm: 'TOESTEMMING', toestemmingOp: '2026-11-20' };
const nietGevonden = { code: 'NIET_GEVONDEN' };

let test: TestStore;
let keten: Keten;
let plaats: { casusId: string; dossierId: string };
let actieId: string;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  const { casusId } = await keten.registreer(S01.melding, S01.registratie);
  await keten.weeg({ casusId, wie: weger, ...S01 });
  await withRaw(test, (raw) => raw.exec(`update casus set fase = 'F6' where casus_id = '${casusId}'`));
  const uiterlijk = '2026-12-01T16:00:00.000Z';
  const actie = actieUitSjabloon('COMENSHA_REGISTRATIE', { houder: 'POLITIE', uiterlijk });
  [actieId] = (await keten.systeem.putOutActies({
    casusId,
    acties: [{ sleutel: 'actie-1', ...actie }],
  })) as [string];
  const [persoon] = await keten.als(regisseur).readPersonen(casusId);
  plaats = { casusId, dossierId: persoon!.dossierId };
});
afterEach(() => test.dispose());

const als = (wie: Professional) => keten.als(wie, 'uitvoeren');

async function rondAf() {
  const { casusId } = plaats;
  const elementInstanceKey = newKey();
  const opdracht = { casusId, elementInstanceKey, periode: 1, ...opdrachtVoor('actie-uitvoeren') };
  await keten.systeem.openWachtpunt({ ...opdracht, groepen: ['r07.politie'], onderwerpId: actieId });
  const sleutel = { userTaskKey: newKey(), casusId, taak: 'actie-uitvoeren' } as const;
  await als(piket).recordGebruiker(piket);
  const inhoud = { watIsGedaan: 'Aangemeld.', effect: [] };
  await als(piket).saveTaakDossier({ ...sleutel, inhoud, concept: false });
  const variables = { actieStatus: 'GEREED' };
  const wie = { assignee: piket.gebruikerId, elementInstanceKey };
  return keten.systeem.checkTaakAfronding({ ...sleutel, ...wie, variables });
}

describe('registratie bij CoMensha (T18)', () => {
  it('is pas gereed als bij elke persoon staat hoe', async () => {
    expect(await rondAf()).toMatchObject({ akkoord: false, code: 'VASTLEGGING_ONTBREEKT' });
    await als(piket).recordComensha(plaats, ANONIEM);
    expect(await rondAf()).toEqual({ akkoord: true });
  });

  it('geeft zonder toestemming niets dat naar de persoon leidt, en met toestemming de naam', async () => {
    expect(await als(piket).readComensha(plaats)).toBeNull();
    await als(piket).recordComensha(plaats, ANONIEM);
    const anoniem = await als(piket).readComensha(plaats);
    expect(anoniem?.melding).toMatchObject({ toestemmingOp: null, organisatie: 'POLITIE' });
    expect(anoniem?.set.map(([vraag]) => vraag)).not.toContain('Naam');

    await als(piket).recordComensha(plaats, TOESTEMMING);
    const open = await als(piket).readComensha(plaats);
    expect(open?.set.map(([vraag]) => vraag)).toEqual(expect.arrayContaining(['Naam', 'Geboortedatum']));
    expect(open?.melding).toMatchObject(TOESTEMMING);
  });

  it('staat bij de persoon en op de tijdlijn, zonder te zeggen wie', async () => {
    await als(piket).recordComensha(plaats, ANONIEM);
    const [persoon] = await keten.als(regisseur).readPersonen(plaats.casusId);
    expect(persoon).toMatchObject({ kenmerken: { comensha: { vorm: 'GEANONIMISEERD' } } });
    const regels = await keten.als(regisseur).readTijdlijn(plaats.casusId);
    expect(regels.filter(({ gebeurtenis }) => gebeurtenis === 'COMENSHA_GEREGISTREERD')).toMatchObject([
      { waarde: null, toelichting: null },
    ]);
  });

  it('is van wie de actie heeft of acties schrijft; voor een ander bestaat zij niet', async () => {
    for (const wie of [officier, riec, hulpverlener]) {
      await expect(als(wie).recordComensha(plaats, ANONIEM)).rejects.toMatchObject(nietGevonden);
      await expect(als(wie).readComensha(plaats)).rejects.toMatchObject(nietGevonden);
    }
    await als(weger).recordComensha(plaats, ANONIEM);
  });

  it('weigert toestemming zonder dag, en een casus die gesloten is', async () => {
    const zonderDag = { vorm: 'TOESTEMMING' };
    await expect(als(piket).recordComensha(plaats, zonderDag)).rejects.toMatchObject({ code: 'ONGELDIG' });
    await withRaw(test, (raw) => raw.exec("update casus set status = 'GESLOTEN'"));
    await expect(als(regisseur).recordComensha(plaats, ANONIEM)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
