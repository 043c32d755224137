import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkModellen } from '../../../deploy/controles/check-modellen.js';
import { readModellenset } from '../../../deploy/controles/modellenset.js';
import { keepSpelling } from '../../../deploy/controles/spelling.js';
import { modelbestandOf } from '../../../domain/modellen/modelbestand.js';
import { writeBack } from '../../../start/modellen/write-back.js';
import { ongeoefendIn } from '../../processes/support/dekking.js';
import { aRegelErbij, aTaakErbij } from '../../builders/a-modelwijziging.js';
import { kennis } from '../../deploy/controles/support/kennis.js';

describe('een vrijgave in een map met de documenten van de keten', () => {
  let map: string;
  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'modellen-'));
    for (const deel of ['bpmn', 'dmn', 'forms', 'docs/referentiemodel.md'])
      await cp(deel, join(map, deel), { recursive: true });
  });
  afterAll(() => rm(map, { recursive: true }));

  it('laat niets achter wat de controles van de modellen tegenstaat, en de bladzijde volgt', async () => {
    const lopend = await readModellenset('.');
    const wijziging = [...aTaakErbij(lopend), ...aRegelErbij(lopend)];
    const bestanden = wijziging.map(([pad, inhoud]) => ({
      ...modelbestandOf(pad.slice(pad.indexOf('/') + 1))!,
      inhoud,
    }));
    const op = new Date('2026-03-02T08:30:00Z');
    const ongeoefend = [{ bestand: 'dmn/acuut.dmn', id: 'D1_6', naam: 'regel D1.6' }];
    const vrijgave = { nummer: 7, titel: 'School bellen', reden: 'De school ziet haar.', op };
    await writeBack(map, { ...vrijgave, bestanden, ongeoefend });

    for (const [pad, inhoud] of wijziging)
      expect(await readFile(join(map, pad), 'utf8')).toBe(await keepSpelling(pad, lopend.get(pad), inhoud));
    const fouten = (await checkModellen(await readModellenset(map), kennis)).filter(
      ({ ernst }) => ernst === 'FOUT',
    );
    expect(fouten).toEqual([]);
    const page = await readFile(join(map, 'docs/referentiemodel.md'), 'utf8');
    expect(page).toContain('(`Task_SchoolBellen`)');
    expect(page).toContain('proefdraai bij vrijgave 7');
    const logboek = await readFile(join(map, 'bpmn/CHANGELOG.md'), 'utf8');
    expect(logboek).toContain('Geen oefencasus kwam langs:\n\n- `dmn/acuut D1_6`: regel D1.6\n');
    expect(ongeoefendIn(logboek)).toEqual(['dmn/acuut D1_6']);
    const plaatje = await readFile(join(map, 'docs/images/bpmn/weging-en-kwalificatie.svg'), 'utf8');
    expect(plaatje).toContain('School bellen');
  });
});
