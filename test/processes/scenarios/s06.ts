import { createHash, randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { AFRONDWEIGERINGEN } from '../../../domain/taak/taak-afronding.js';
import { dagVan } from '../../../domain/tijd/amsterdam.js';
import { antwoorden } from '../../../start/ploeg/antwoorden.js';
import { bewijsVan, feitenVan, scenarioOf } from '../../../start/ploeg/scenario.js';
import { type Anders, WERKWIJZE } from '../../../start/ploeg/werkwijze.js';
import { recogniseBestand } from '../../../portal/documenten/bestand/recognise-bestand.js';
import { anMp4 } from '../../builders/an-mp4.js';
import { andersIn } from '../support/scenario-play.js';
import { type Spel, leesbaar } from './spel.js';
import { toets } from './toets.js';

/** An intervention is looked at afterwards by two organisations. */
const INGREEP: Anders = {
  'ingreep-toetsen': () => antwoorden.ingreepToetsen('TERECHT'),
  'ingreep-meetoetsen': () => antwoorden.ingreepMeetoetsen('AKKOORD'),
};

/** A woman who may not leave the house: one bewijsmiddel, and a video that comes later. */
export function playS06(spel: Spel): void {
  const s06 = scenarioOf('S06');
  const casusId = () => spel.casusVan(s06);
  const officier = () => spel.ploeg.wie('officier');

  toets('S06', 1, async () => {
    await spel.meld(s06);
    await spel.ploeg.workTo(casusId(), 'casus-inbrengen', {
      ...andersIn(s06),
      'doorlaatverbod-besluiten': 'laat',
    });
    const ja = antwoorden.doorlaatverbodBesluiten('JA', bewijsVan(1));
    const geweigerd = await officier().tryTaak(casusId(), ja);
    expect(geweigerd).toMatchObject({ reason: 'BEWIJS_ONVOLDOENDE' });
    expect(AFRONDWEIGERINGEN.BEWIJS_ONVOLDOENDE).toContain('ten minste twee onafhankelijke bewijsmiddelen');
    await officier().releaseTaak(casusId(), 'doorlaatverbod-besluiten');
  });

  toets('S06', 3, async () => {
    const ingreep = { soort: 'INGREEP', waarde: 'POLITIE_INGEZET' } as const;
    await spel.ploeg
      .wie('piket')
      .dossiers.reportVoorval(casusId(), { voorvalId: randomUUID(), invoer: ingreep });
    // The police acted while D4 says SPOEDTOETS and nobody decided.
    expect(await spel.gebeurtenissen(casusId())).toContain('INGREEP_VASTGELEGD');
    expect(await spel.regisseur.readDoorlaattoetsen(casusId())).toMatchObject([{ besluit: null }]);
    // Afterwards two organisations look at it, and it is weighed with what the police saw.
    await spel.ploeg.workUntil(casusId(), async () => (await spel.vastgesteld(casusId())).length === 2, {
      ...andersIn(s06),
      ...INGREEP,
      'doorlaatverbod-besluiten': 'laat',
      'casus-inbrengen': 'laat',
    });
  });

  toets('S06', 4, async () => {
    const video = recogniseBestand(anMp4());
    if (video.weigering !== undefined) throw new Error(`Expected the video to be taken: ${video.weigering}`);
    const { dossiers } = spel.ploeg.wie('piket');
    await dossiers.addDocument({
      casusId: casusId(),
      invoer: { titel: 'Beelden van de buren', soort: 'video', herkomst: 'derde', gegevensgroep: 'weging1' },
      bestand: { naam: 'beelden.mp4', ...video },
    });
    const { documenten } = await dossiers.listDocumenten(casusId());
    const sha256 = createHash('sha256').update(video.inhoud).digest('hex');
    expect(documenten).toMatchObject([{ soort: 'video', versies: [{ type: 'mp4', sha256 }] }]);
  });

  toets('S06', 2, async () => {
    await spel.ploeg.wie('weger').dossiers.requestHerweging(casusId(), 'De buren hebben een video gemaakt.');
    await spel.ploeg.workUntil(casusId(), async () => (await spel.vastgesteld(casusId())).length === 3, {
      ...andersIn(s06),
      ...INGREEP,
      'weging-voorbereiden': () => feitenVan(s06, { bewijsmiddelen: 2 }),
      'weging-vaststellen': WERKWIJZE['weging-vaststellen']!,
      'doorlaatverbod-besluiten': 'laat',
      'casus-inbrengen': 'laat',
    });
    const [nieuwste] = await spel.regisseur.readWegingen(casusId());
    expect(leesbaar(nieuwste!.adviezen)).toContainEqual(
      expect.objectContaining({ tabel: 'doorlaatverbod', regel: 'D4_2', uitkomst: 'JA' }),
    );
    await spel.playToPlan(s06, {
      ...INGREEP,
      'doorlaatverbod-besluiten': () => antwoorden.doorlaatverbodBesluiten('JA', bewijsVan(2)),
    });
    expect(await officier().dossiers.readDoorlaattoetsen(casusId())).toMatchObject([{ besluit: 'JA' }]);
    // The invitation, which is all that leaves the keten, says nothing of the video.
    const gestuurd = await Promise.all(
      (['piket', 'officier', 'weger3'] as const).map((wie) =>
        spel.ploeg.wie(wie).dossiers.listUitnodigingen(),
      ),
    );
    expect(JSON.stringify(gestuurd)).not.toMatch(/beelden|mp4|Beelden/);
    // D10 advised bedenktijd of three months; the police grants it.
    const [persoon] = await spel.regisseur.readPersonen(casusId());
    await spel.ploeg
      .wie('piket')
      .dossiers.recordBedenktijd(
        { casusId: casusId(), dossierId: persoon!.dossierId },
        { soort: 'VERLEEND', vanaf: dagVan(spel.keten.clock.now()), duur: 'MAANDEN_3', door: 'POLITIE' },
      );
  });
}
