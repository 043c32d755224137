import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { variabelegebruik } from '../../docs/variabelegebruik.js';
import { GEGEVENSGROEPEN } from '../../domain/toegang/gegevensgroep.js';
import { ACTIVITEITCODES } from '../../domain/verantwoording/verwerkingsactiviteit.js';
import { VERWERKINGEN } from '../../domain/verantwoording/verwerkingslog.js';
import { VERWERKINGSACTIVITEITEN, verwerkingenVan } from '../../domain/verantwoording/verwerkingsregister.js';
import { verwerkingsregister } from '../../domain/verantwoording/verwerkingsregister-tekst.js';

describe('het register van verwerkingsactiviteiten', () => {
  it('is bijgewerkt: npm run docs:register maakt het opnieuw', () => {
    expect(readFileSync('docs/verwerkingsregister.md', 'utf8')).toBe(
      verwerkingsregister(variabelegebruik('bpmn')),
    );
  });

  it('elke verwerking hoort bij precies één activiteit, en elke activiteit heeft er een', () => {
    const ingedeeld = ACTIVITEITCODES.flatMap((code) => verwerkingenVan(code));
    expect([...ingedeeld].sort()).toEqual(Object.keys(VERWERKINGEN).sort());
    expect(ACTIVITEITCODES.filter((code) => verwerkingenVan(code).length === 0)).toEqual([]);
  });

  it('elke gegevensgroep van de matrix hoort bij een activiteit, behalve wat over niemand gaat', () => {
    const genoemd = Object.values(VERWERKINGSACTIVITEITEN).flatMap(({ groepen }) => groepen);
    expect(GEGEVENSGROEPEN.filter((groep) => !genoemd.includes(groep))).toEqual(['catalogi']);
  });
});
