import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Professional } from '../../domain/keten/betrokkene.js';
import {
  aProfessional,
  beheerder,
  fg,
  gemeente,
  meldpunt,
  officier,
  piket,
  regisseur,
  riec,
  weger,
  zorgcoordinator,
} from '../builders/betrokkenen.js';
import { type Keten, newKey } from '../store/support/keten.js';
import { withRaw } from '../store/support/raw-database.js';
import { LANGE_MOTIVERING, S08 } from '../store/support/scenarios.js';
import { termijnregel } from '../support/regels.js';
import { type KetenPortal, startKetenPortal } from './support/portal-on-store.js';
import type { Visitor } from './support/test-portal.js';

const hulpverlener = aProfessional('hulp', ['r08', 'r08.moviera'], { organisatie: 'MOVIERA' });
const collega = aProfessional('collega', ['r04', 'r04.veilig-thuis'], { organisatie: 'VEILIG_THUIS' });

/** Somebody who is logged in all the while: nothing is done to the session, and nobody takes anything away. */
let portal: KetenPortal;
let keten: Keten;
let casusId: string;
let casusnummer: string;
beforeEach(async () => {
  portal = await startKetenPortal();
  ({ keten } = portal);
  ({ casusId, casusnummer } = await keten.registreer(S08.melding, S08.registratie));
});
afterEach(() => portal.close());

const stap = () => ({ casusId, elementInstanceKey: newKey() });
const statusFor = async (visitor: Visitor) => (await visitor.get(`/casussen/${casusId}`)).status;

/** Lets time pass for somebody who now and then does something else. */
async function pass(minuten: number, visitor: Visitor): Promise<void> {
  for (let over = minuten; over > 0; over -= 20) {
    portal.test.clock.turn(Math.min(over, 20));
    expect((await visitor.get('/account')).status).toBe(200);
  }
}

describe('toegang die voor een tijd is, eindigt vanzelf, ook voor wie ingelogd blijft', () => {
  it('noodtoegang na een uur', async () => {
    const bezoeker = await portal.login(officier);
    expect(await statusFor(bezoeker)).toBe(404);
    await bezoeker.submit(await bezoeker.get('/noodtoegang'), '/noodtoegang', {
      nummer: casusnummer,
      reden: LANGE_MOTIVERING,
    });
    await pass(59, bezoeker);
    expect(await statusFor(bezoeker)).toBe(200);
    portal.test.clock.turn(1);
    expect(await statusFor(bezoeker)).toBe(404);
    expect((await bezoeker.get('/casussen')).text).not.toContain(casusnummer);
  });

  it('de reden van toezicht na een uur', async () => {
    const bezoeker = await portal.login(fg);
    const vraag = `/redenen/casus:${casusId}`;
    await bezoeker.submit(await bezoeker.get(vraag), vraag, { reden: LANGE_MOTIVERING });
    await pass(59, bezoeker);
    expect(await statusFor(bezoeker)).toBe(200);
    portal.test.clock.turn(1);
    const daarna = await bezoeker.get(`/casussen/${casusId}`);
    expect([daarna.status, daarna.headers.get('location')]).toEqual([303, vraag]);
  });

  it('waarnemen na de laatste dag van het rooster', async () => {
    portal.test.clock.set('2026-11-24T22:30:00Z');
    for (const wie of [meldpunt, collega]) await keten.als(wie).recordGebruiker(wie);
    await keten.als(beheerder, 'beheer').addRoosterregel({
      groep: 'r02.veilig-thuis',
      wie: 'persoon:collega',
      voorGebruikerId: 'meldpunt',
      van: '2026-11-24',
      tot: '2026-11-24',
    });
    const bezoeker = await portal.login(collega);
    await chooseDoel(bezoeker, 'melden');
    expect(await statusFor(bezoeker)).toBe(200);
    // Midnight in the Netherlands.
    await pass(29, bezoeker);
    expect(await statusFor(bezoeker)).toBe(200);
    portal.test.clock.turn(1);
    expect(await statusFor(bezoeker)).toBe(404);
  });

  it('een uitnodiging als het overleg wordt verzet', async () => {
    const T09 = termijnregel('T09', 'P1');
    const { uitnodigingen } = await keten.systeem.createUitnodigingen({
      ...stap(),
      op: new Date('2026-11-26T10:00:00Z'),
      vorm: 'DIGITAAL',
      partners: ['RIEC'],
      termijnregel: T09,
    });
    const { uitnodigingId } = uitnodigingen[0]!;
    await keten.systeem.sendUitnodiging({ ...stap(), uitnodigingId, ronde: 1, termijnregel: T09 });
    const bezoeker = await portal.login(riec);
    await bezoeker.submit(await bezoeker.get('/uitnodigingen'), `/uitnodigingen/${uitnodigingId}`, {
      reactie: 'AANGENOMEN',
      redenCode: '',
    });
    expect(await statusFor(bezoeker)).toBe(200);
    await keten.systeem.recordOverleg({ ...stap(), overlegUitkomst: 'VERZET' });
    expect(await statusFor(bezoeker)).toBe(404);
  });

  it('een actie met de actie', async () => {
    const [actieId] = await keten.systeem.putOutActies({
      casusId,
      acties: [
        {
          sleutel: 'actie-1',
          sjabloon: 'GEEN',
          soort: 'OPVANG',
          doelgroep: 'SLACHTOFFER',
          zichtbaarVoor: 'CASUSTEAM',
          tekst: { titel: 'Veilige plek zoeken', omschrijving: 'Bel de opvang in Verzonnenstad.' },
          houder: 'MOVIERA',
          eindverantwoordelijke: 'ZVH',
          uiterlijk: '2026-12-08T16:00:00.000Z',
        },
      ],
    });
    await tie('TOEWIJZING', 'r08.moviera');
    const bezoeker = await portal.login(hulpverlener);
    expect(await statusFor(bezoeker)).toBe(200);
    await keten.systeem.finishActie({ ...stap(), actieId: actieId!, slot: 'INGETROKKEN' });
    expect(await statusFor(bezoeker)).toBe(404);
  });

  it('alles met het einde van de casus, behalve voor procesregie en toezicht', async () => {
    await keten.weeg({ casusId, wie: weger, ...S08 });
    await tie('STRAFRECHT', 'r07.politie');
    await tie('UITNODIGING', 'r05.riec');
    await tie('TOEWIJZING', 'r06.mee');
    await tie('TOEWIJZING', 'r08.moviera');
    await tie('GEMEENTE', gemeente.groepen[1]!);
    await withRaw(portal.test, (raw) =>
      raw.exec(`update casus set gemeente = '0200', fase = 'F4' where casus_id = '${casusId}'`),
    );
    const mensen: Professional[] = [weger, piket, riec, zorgcoordinator, hulpverlener, gemeente, regisseur];
    const bezoekers = await Promise.all(mensen.map((wie) => portal.login(wie)));
    for (const bezoeker of bezoekers) expect(await statusFor(bezoeker)).toBe(200);

    await keten.systeem.recordActualiteit({ ...stap(), nogInSituatie: 'nee', dagenSindsLaatsteSignaal: 90 });
    await keten.systeem.closeCasus({ ...stap(), periode: 1, afsluitreden: 'AFGESCHAALD' });
    const daarna = await Promise.all(bezoekers.map(statusFor));
    expect(daarna).toEqual([404, 404, 404, 404, 404, 404, 200]);
  });
});

async function chooseDoel(visitor: Visitor, doel: string): Promise<void> {
  const naar = `/casussen/${casusId}`;
  const page = await visitor.get(`/doel?naar=${encodeURIComponent(naar)}`);
  expect((await visitor.submit(page, '/doel', { naar, doel })).status).toBe(303);
}

async function tie(soort: string, groep: string): Promise<void> {
  await withRaw(portal.test, async (raw) => {
    await raw.exec(
      `delete from casusrelatie where casus_id = '${casusId}' and soort = '${soort}' and groep = '${groep}'`,
    );
    await raw.exec(`insert into casusrelatie values ('${casusId}', '${soort}', '${groep}', '2026', null)`);
  });
}
