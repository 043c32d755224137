import type { TweedeTabel } from '../../domain/weging/tweede-weging.js';
import type { Tabel } from '../../domain/weging/weging.js';

/** The questions behind the decision tables, short enough for a list of facts. */
export const inputNames: Readonly<Record<string, string>> = {
  acuutVolgensMelder: 'Acuut volgens de melder',
  directGevaar: 'Direct gevaar',
  nogInSituatie: 'Nog in de situatie',
  dagenSindsLaatsteSignaal: 'Dagen sinds laatste signaal',
  geweldOfDreiging: 'Geweld of dreiging',
  vrijheidsbeperking: 'Vrijheidsbeperking',
  minderjarig: 'Minderjarig',
  groteZekerheid: 'Grote zekerheid',
  bewijsmiddelen: 'Onafhankelijke bewijsmiddelen',
  uitbuiting: 'Uitbuiting',
  handelingMH: 'Handeling van mensenhandel',
  dwangmiddel: 'Dwangmiddel',
  sterkeSignalen: 'Sterke signalen',
  middelSignalen: 'Middelsterke signalen',
  kwetsbaar: 'Kwetsbaar',
  aantalSlachtoffers: 'Aantal slachtoffers',
  kenmerken: 'Kenmerken',
  mensenhandel2: 'Mensenhandel volgens de tafel',
  zorg2: 'Zorg nodig volgens de tafel',
};

/** What each table looks at, in its own order; a name of another table stands for that advice. */
export const tableInputs: Readonly<Record<Tabel | TweedeTabel, readonly string[]>> = {
  acuut: ['acuutVolgensMelder', 'directGevaar'],
  actueel: ['nogInSituatie', 'dagenSindsLaatsteSignaal'],
  veiligheid: ['acuut', 'actueel', 'geweldOfDreiging', 'vrijheidsbeperking', 'minderjarig'],
  doorlaatverbod: ['actueel', 'groteZekerheid', 'bewijsmiddelen'],
  kwalificatie: [
    'uitbuiting',
    'minderjarig',
    'handelingMH',
    'dwangmiddel',
    'sterkeSignalen',
    'middelSignalen',
  ],
  'tweede-weging': ['mensenhandel2', 'zorg2'],
  prioriteit: [
    'doorlaatverbod',
    'acuut',
    'veiligheid',
    'minderjarig',
    'actueel',
    'kwetsbaar',
    'aantalSlachtoffers',
  ],
};
