import { expect } from '@jest/globals';
import { dagVan } from '../../../domain/tijd/amsterdam.js';
import { isAfgeschermd } from '../../../domain/toegang/afgeschermd.js';
import { antwoorden } from '../../../start/ploeg/antwoorden.js';
import { scenarioOf } from '../../../start/ploeg/scenario.js';
import { aGoodPlan } from '../../../start/ploeg/werkwijze.js';
import { andersIn } from '../support/scenario-play.js';
import { meldingIn } from './melding.js';
import { type Spel, leesbaar } from './spel.js';
import { toets } from './toets.js';

const PROCESVERBAAL = 'Verzonnen passage uit een proces-verbaal.';

/** A boy of 16 with an LVB, brought in by the police: victim and suspect. */
export function playS03(spel: Spel): void {
  const s03 = scenarioOf('S03');
  const casusId = () => spel.casusVan(s03);
  const politie = () => spel.ploeg.wie('piket').dossiers;
  const zorg = () => spel.ploeg.wie('zorgcoordinator').dossiers;

  toets('S03', 4, async () => {
    const opties = { kanaal: 'opsporing', ingang: 'OPSPORING' } as const;
    const gemeld = await politie().registerMelding(meldingIn(s03, 'Verzonnen S03'), opties);
    spel.casussen.set('S03', gemeld.casusId);
    await spel.ploeg.workTo(casusId(), 'weging-voorbereiden', {
      ...andersIn(s03),
      'lvb-afnemen': async ({ medewerker, taak: { userTaskKey } }) => {
        const { taak, dossier, ...rest } = antwoorden.lvbAfnemen('VERHOOGD');
        const inhoud = { ...dossier, vraag1: 'ja', vraag2: 'nee' };
        await expect(
          medewerker.dossiers.saveTaakDossier({
            userTaskKey,
            casusId: casusId(),
            taak,
            inhoud,
            concept: false,
          }),
        ).rejects.toMatchObject({ code: 'ONGELDIG' });
        return { taak, dossier, ...rest };
      },
    });
    const [persoon] = await spel.ploeg.wie('weger').dossiers.readPersonen(casusId());
    // What the ketenregieteam may not see before F3 (G8), procesregie sees.
    const [gezien] = await spel.regisseur.readPersonen(casusId());
    expect(isAfgeschermd(persoon!.kenmerken)).toBe(true);
    expect(leesbaar(gezien!.kenmerken).lvbProfiel).toEqual({
      profiel: 'VERHOOGD',
      instrument: '11VB',
      afgenomenOp: '2026-03-01',
    });
  });

  toets('S03', 1, async () => {
    // The meldpunt formed the dossier, as of any melding, and T04 for P1 is four hours.
    expect(spel.ploeg.gedaanIn(casusId())).toEqual(expect.arrayContaining(['dossier-vormen', 'lvb-afnemen']));
    const { dueDate } = await spel.ploeg.wie('weger').waitForTaak('weging-voorbereiden', casusId());
    expect(new Date(dueDate!).getTime() - spel.keten.clock.now().getTime()).toBe(4 * 3_600_000);
    await spel.playToPlan(s03, {
      'plan-opstellen': async ({ keten: { clock } }) => {
        await politie().saveDaderdeel(casusId(), 'De ronselaar krijgt een gebiedsverbod.');
        await politie().saveStrafrecht(casusId(), {
          statusStrafrecht: { waarde: 'onderzoek', vrijgegeven: true },
          contactpunt: { waarde: 'Team Fantasierijk', vrijgegeven: false },
        });
        const plan = aGoodPlan(dagVan(clock.now()));
        return { ...plan, proces: { daderdeelNodig: true } };
      },
    });
  });

  toets('S03', 2, async () => {
    const gezien = await zorg().readStrafrecht(casusId());
    expect(JSON.stringify(gezien)).toContain('onderzoek');
    expect(JSON.stringify(gezien)).not.toContain('Fantasierijk');
    // There is no field for it, and the compartment takes no documents (G6).
    const velden = { procesverbaal: { waarde: PROCESVERBAAL, vrijgegeven: true } } as object;
    await politie().saveStrafrecht(casusId(), velden);
    const document = { titel: 'Proces-verbaal', soort: 'verslag', herkomst: 'eigenOrganisatie' } as const;
    const bestand = { naam: 'pv.txt', type: 'tekst', inhoud: Buffer.from(PROCESVERBAAL) } as const;
    const invoer = { ...document, gegevensgroep: 'strafrecht' as never };
    await expect(politie().addDocument({ casusId: casusId(), invoer, bestand })).rejects.toMatchObject({
      code: 'ONGELDIG',
    });
    for (const wie of [politie(), zorg(), spel.regisseur])
      expect(JSON.stringify(await wie.readStrafrecht(casusId()))).not.toContain('proces-verbaal');
  });

  toets('S03', 3, async () => {
    const voorZorg = await zorg().readPlan(casusId());
    expect(isAfgeschermd(voorZorg.daderdeel)).toBe(true);
    expect(isAfgeschermd(leesbaar(voorZorg.versies)[0]!.zorgdeel)).toBe(false);
    const voorPolitie = await politie().readPlan(casusId());
    expect(leesbaar(voorPolitie.daderdeel)?.tekst).toContain('gebiedsverbod');
    expect(isAfgeschermd(leesbaar(voorPolitie.versies)[0]!.zorgdeel)).toBe(true);
  });
}
