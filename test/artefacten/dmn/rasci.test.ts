import { readFileSync } from 'node:fs';
import { RASCI_ACTIVITEITEN, rasciRegelSchema } from '../../../domain/taak/rasci.js';
import { rollenOf } from '../../../domain/keten/rollen.js';
import { VERSCHIJNINGSVORMEN } from '../../../domain/casus/verschijningsvorm.js';
import { openTable } from '../../support/tables.js';

const vormen = [null, ...Object.keys(VERSCHIJNINGSVORMEN)];

describe('de tabel rasci', () => {
  it('kent elke activiteit, met precies één eindverantwoordelijke en ten minste één uitvoerder', async () => {
    const evaluate = await openTable('rasci');
    for (const activiteit of RASCI_ACTIVITEITEN)
      for (const verschijningsvorm of vormen) {
        const regel = rasciRegelSchema.parse(evaluate({ activiteit, verschijningsvorm }).output);
        expect([activiteit, regel.A.length]).toEqual([activiteit, 1]);
        expect([activiteit, regel.R.length > 0]).toEqual([activiteit, true]);
      }
  });

  it('noemt alleen groepen die een rol geven', async () => {
    const evaluate = await openTable('rasci');
    const zonderRol = RASCI_ACTIVITEITEN.flatMap((activiteit) =>
      Object.values(rasciRegelSchema.parse(evaluate({ activiteit, verschijningsvorm: null }).output)).flat(),
    ).filter((groep) => rollenOf([groep]).length !== 1);
    expect(zonderRol).toEqual([]);
  });

  it('geeft voor een activiteit die niet bestaat niets: dan kijkt een mens', async () => {
    const evaluate = await openTable('rasci');
    for (const activiteit of [undefined, null, 'A9.9', 'a3.1'])
      expect(evaluate({ activiteit, verschijningsvorm: null }).output).toBeNull();
  });

  it('heeft voor elke kaart van het referentiemodel een regel', () => {
    const bron = JSON.parse(readFileSync('test/artefacten/dmn/rasci.json', 'utf8')) as {
      Activiteit: string;
    }[];
    const kaarten = new Set(RASCI_ACTIVITEITEN.map((activiteit) => activiteit.split('-')[0]));
    expect(kaarten).toEqual(new Set(bron.map(({ Activiteit }) => Activiteit)));
  });
});
