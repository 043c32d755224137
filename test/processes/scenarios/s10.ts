import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Anders } from '../../../start/ploeg/werkwijze.js';
import { antwoorden } from '../../../start/ploeg/antwoorden.js';
import { scenarioOf } from '../../../start/ploeg/scenario.js';
import { andersIn, padVan } from '../support/scenario-play.js';
import { meldingIn } from './melding.js';
import type { Spel } from './spel.js';
import { toets } from './toets.js';

const BEKEND: Anders = {
  'match-beoordelen': () => ({
    taak: 'match-beoordelen',
    proces: { match: 'BEKEND' },
    dossier: { kandidaat: '1', reden: 'Zelfde geboortedatum, en nagebeld bij de partner.' },
  }),
};

/** A woman of 22 whose casus is being carried out, seen again by another region. */
export function playS10(spel: Spel): void {
  const s10 = scenarioOf('S10');
  const casusId = () => spel.casusVan(s10);
  const over = (naam: string) => meldingIn(s10, naam, '2004-01-15');
  const isSamengevoegd = (id: string) => async () =>
    (await spel.regisseur.readCasus(id)).afsluitreden === 'SAMENGEVOEGD';
  const nummers = async () =>
    (await spel.regisseur.readPersonen(casusId())).map(({ dossiernummer }) => dossiernummer);
  let eerder: string[] = [];
  let tweede = '';
  let slachtoffers = 0;

  toets('S10', 1, async () => {
    spel.casussen.set('S10', (await spel.keten.meld(over('Roos Verzonnenberg'))).casusId);
    await spel.playToPlan(s10);
    eerder = await nummers();
    ({ slachtoffers } = await spel.regisseur.readRegie());
    tweede = (await spel.keten.meld(over('Roos Versonnenberg'))).casusId;
    await spel.ploeg.workTo(tweede, 'match-beoordelen');
    const [kandidaat] = await spel.ploeg.wie('meldpunt').dossiers.readMatches(tweede);
    expect(kandidaat).toMatchObject({
      stand: 'VOORGESTELD',
      overeenkomsten: ['NAAM_KLINKT', 'GEBOORTEDATUM'],
      heeftOpenCasus: true,
    });
    expect(await spel.regisseur.readMeldingen(casusId())).toHaveLength(1);
  });

  toets('S10', 2, async () => {
    await spel.ploeg.workUntil(tweede, isSamengevoegd(tweede), BEKEND);
    expect(await spel.regisseur.readMeldingen(casusId())).toHaveLength(2);
    expect(await nummers()).toEqual(eerder);
    expect(await spel.regisseur.readRegie()).toMatchObject({ slachtoffers });
    // It is weighed again, and comes to the table and to a plan a second time.
    const tweeKeer = async (fase: string) =>
      (await padVan(spel.ploeg, casusId())).filter((een) => een === fase).length === 2;
    await spel.ploeg.workUntil(casusId(), () => tweeKeer('F6'), {
      ...andersIn(s10),
      'gevolg-bepalen': () => antwoorden.gevolgBepalen('NAAR_F3'),
    });
    expect(await tweeKeer('F3')).toBe(true);
    expect(await spel.vastgesteld(casusId())).toHaveLength(2);
  });

  toets('S10', 3, async () => {
    const derde = (await spel.keten.meld(over('Roos Versonnenberg'))).casusId;
    await spel.ploeg.workUntil(derde, isSamengevoegd(derde), BEKEND);
    expect(await spel.regisseur.readMeldingen(casusId())).toHaveLength(3);
    const matches = await spel.regisseur.readMatches(casusId());
    const reden = 'Het geboorteland klopt niet; dit is toch iemand anders.';
    const { voorstelId } = matches.find(({ stand }) => stand === 'BEVESTIGD')!;
    await spel.regisseur.undoMatch(casusId(), { voorstelId, reden });
    expect(await spel.regisseur.readMeldingen(casusId())).toHaveLength(2);
    const los = (await spel.isWeerOpen(derde)) ? derde : tweede;
    expect(await spel.regisseur.readMeldingen(los)).toHaveLength(1);
    for (const id of [casusId(), los])
      expect(await spel.regisseur.readTijdlijn(id)).toContainEqual(
        expect.objectContaining({ gebeurtenis: 'SAMENVOEGEN_ONGEDAAN', toelichting: reden }),
      );
    // What turned out to be about somebody else is scaled down.
    await spel.ploeg.workUntil(
      los,
      async () => (await spel.regisseur.readCasus(los)).status === 'GESLOTEN',
      andersIn(scenarioOf('S08')),
    );
  });

  toets('S10', 4, async () => {
    // A partner of the flexibele schil that was not invited, and somebody who holds no action.
    for (const wie of ['riec', 'hulpverlener'] as const)
      for (const id of [casusId(), randomUUID()])
        await expect(spel.ploeg.wie(wie).dossiers.readCasus(id)).rejects.toMatchObject({
          code: 'NIET_GEVONDEN',
        });
  });
}
