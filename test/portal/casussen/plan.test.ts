import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Professional } from '../../../domain/keten/betrokkene.js';
import { aPlan, aPlanactie } from '../../../start/ploeg/voorbeelden/a-plan.js';
import {
  beheerder,
  gemeente,
  hulpverlener,
  piket,
  planvaststeller,
  regisseur,
  weger,
} from '../../builders/betrokkenen.js';
import { newKey } from '../../store/support/keten.js';
import { withRaw } from '../../store/support/raw-database.js';
import { S01 } from '../../store/support/scenarios.js';
import { expectGone, type KetenPortal, startKetenPortal, summaryOf } from '../support/portal-on-store.js';

const PLAN = aPlan({
  acties: [
    aPlanactie({ titel: 'Later', uiterlijk: '2026-12-20', houder: 'GEMEENTE' }),
    aPlanactie({ titel: 'Eerst', interventie: 'VEILIGE_PLEK' }),
  ],
});

let portal: KetenPortal;
let casusId: string;
beforeAll(async () => {
  portal = await startKetenPortal();
  const { keten, test } = portal;
  ({ casusId } = await keten.registreer(S01.melding, S01.registratie));
  await keten.weeg({ casusId, wie: weger, ...S01 });
  await withRaw(test, (raw) => raw.exec(`update casus set fase = 'F5' where casus_id = '${casusId}'`));
  const stap = () => ({ casusId, elementInstanceKey: newKey() });
  const schrijfEnStelVast = async (inhoud: typeof PLAN) => {
    for (const taak of [
      { taak: 'plan-opstellen' as const, wie: weger, inhoud, variables: { daderdeelNodig: false } },
      {
        taak: 'plan-vaststellen' as const,
        wie: planvaststeller,
        inhoud: { vaststellers: ['OM', 'MOVIERA'] },
        variables: { planBesluit: 'VAST', daderdeelNodig: false },
      },
    ]) {
      test.clock.turn(1);
      expect(await keten.doeTaak({ casusId, ...taak })).toEqual({ akkoord: true });
    }
    const { planVersie } = await keten.systeem.recordPlan({ ...stap(), daderdeelNodig: false });
    await keten.systeem.putOutPlan({ ...stap(), planVersie });
  };
  await schrijfEnStelVast(PLAN);
  const acties = (await keten.als(weger, 'uitvoeren').readPlanvoorzet(casusId))!.acties;
  await schrijfEnStelVast({ ...PLAN, acties, doel: 'Zij woont op zichzelf.' });
  await keten.zetKlaar(casusId, 'bewijs-zoeken');
});
afterAll(() => portal.close());

const tab = () => `/casussen/${casusId}/plan`;
const pageOf = async (wie: Professional) => (await portal.login(wie)).get(tab());

describe('plan en acties', () => {
  it('zet voorop wat het eerst klaar moet zijn, en laat elke versie lezen', async () => {
    const { html } = await pageOf(regisseur);
    const rijen = html.querySelectorAll('tbody tr').map((rij) => rij.text);
    expect(rijen).toHaveLength(2);
    expect(rijen[0]).toContain('Eerst');
    expect(rijen[0]).toContain('Moviera');
    expect(html.querySelector('#plan-titel')?.text).toBe('Plan van aanpak, versie 2');
    expect(html.text).toContain('Zij woont op zichzelf.');
    expect(html.text.match(/Interventie: Een veilige plek regelen/g)).toHaveLength(2);
    expect(html.text).toContain('Versie 1, vervangen');
    expect(html.text).toContain('naar school');
  });

  it('geeft een houder zijn eigen actie, en van het plan niets', async () => {
    const { html, text } = await pageOf(hulpverlener);
    expect(html.querySelectorAll('tbody tr').map((rij) => rij.text.includes('Eerst'))).toEqual([true]);
    for (const nietVoorHem of ['Later', 'op zichzelf', 'noodknop', 'behandelaar', 'Daderdeel'])
      expect(text).not.toContain(nietVoorHem);
    expect(text).toContain('U ziet de acties die van u zijn.');
  });

  it('schermt het zorgdeel af voor wie daar niet bij mag', async () => {
    const { text } = await pageOf(gemeente);
    expect(text).toContain('noodknop');
    expect(text).not.toContain('behandelaar');
  });

  it('bestaat niet voor wie niet bij de casus hoort', async () => {
    const bezoeker = await portal.login(beheerder);
    await expectGone(bezoeker, await bezoeker.get(tab()));
  });
});

describe('het daderdeel', () => {
  const bewaar = async (wie: Professional, daderdeel: string) => {
    const bezoeker = await portal.login(wie);
    const page = await bezoeker.submit(await bezoeker.get(tab()), `${tab()}/daderdeel`, { daderdeel });
    return { bezoeker, page };
  };

  it('wordt door politie of OM geschreven; wat getypt was blijft staan', async () => {
    const leeg = await bewaar(piket, '  ');
    expect([leeg.page.status, summaryOf(leeg.page)]).toEqual([
      422,
      ['Schrijf wat de keten over de dader moet weten en afspreekt.'],
    ]);
    const goed = await bewaar(piket, 'Contactverbod aanvragen.');
    expect(goed.page.status).toBe(303);
    expect((await pageOf(piket)).text).toContain('Contactverbod aanvragen.');
    expect((await pageOf(regisseur)).text).toContain('Contactverbod aanvragen.');
  });

  it.each([gemeente, hulpverlener])('is er niet voor $gebruikerId', async (wie) => {
    expect((await pageOf(wie)).text).not.toContain('Contactverbod');
    const { bezoeker, page } = await bewaar(wie, 'Van een ander.');
    await expectGone(bezoeker, page);
  });

  it('leest wie weegt, maar schrijft die niet', async () => {
    expect((await pageOf(weger)).html.querySelector('#daderdeel-titel')).not.toBeNull();
    expect((await pageOf(weger)).html.querySelector('form[action$="/daderdeel"]')).toBeNull();
    const { bezoeker, page } = await bewaar(weger, 'Van een ander.');
    await expectGone(bezoeker, page);
  });
});
