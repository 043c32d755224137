import { z } from 'zod';
import { VERSCHIJNINGSVORMEN } from '../casus/verschijningsvorm.js';
import { JA_NEE, keuzeUit } from '../keuze.js';
import { optioneleTekst, verplichteTekst } from '../tekst.js';
import { defineCatalogus } from './define-catalogus.js';

/** Whose rows of the decision tables count for a form: its own, or for the time being those of another. */
export const VORMREGELS = {
  EIGEN: 'Haar eigen regels in de beslistabellen',
  ...VERSCHIJNINGSVORMEN,
} as const;

const schema = z.object({
  naam: verplichteTekst(100, 'Schrijf hoe deze vorm heet.'),
  /** On the English page; left out: the Dutch one. */
  naamEngels: optioneleTekst(100),
  /** Left out: its own where the tables have always had them, else those of "something else". */
  regels: keuzeUit(VORMREGELS, { error: 'Kies welke regels deze vorm volgt.' }).optional(),
  /** Left out: yes. */
  toonInMelding: z.enum(JA_NEE, { error: 'Kies of een melder deze vorm kan kiezen.' }).optional(),
  subvormen: optioneleTekst(500),
  wettelijkeBasis: optioneleTekst(200),
});
export type Vorminhoud = z.infer<typeof schema>;

const SUBVORMEN: Partial<Record<keyof typeof VERSCHIJNINGSVORMEN, string>> = {
  SEKSUEEL: 'prostitutie, online en webcam, jeugdprostitutie, pornografie',
  ARBEID: 'land- en tuinbouw, horeca, bouw, transport, schoonmaak, huishouden, vlees, anders',
  CRIMINEEL: 'drugs, winkeldiefstal, fraude en geldezel, wapens',
};
/** Of a directive and a bill whose state must be checked (F5 to F8). */
const NIEUW_RECHT = ['DRAAGMOEDER', 'HUWELIJK', 'ADOPTIE'];

/** E06: the law changes which forms there are, so the list is data. */
export const verschijningsvormen = defineCatalogus<Vorminhoud>({
  titel: 'Verschijningsvormen',
  enkelvoud: 'Verschijningsvorm',
  uitleg:
    'Een nieuwe vorm is vanaf haar dag te kiezen en telt in de cijfers onder haar eigen naam. Er hoort geen nieuw proces bij: tot de beslistabellen haar zelf noemen, volgt zij de regels van een bestaande vorm.',
  gegevensgroep: 'catalogi',
  schema,
  naamVan: ({ naam }) => naam,
  eerste: Object.fromEntries(
    Object.entries(VERSCHIJNINGSVORMEN).map(([code, naam]) => [
      code,
      {
        naam,
        regels: 'EIGEN' as const,
        toonInMelding: 'ja' as const,
        subvormen: SUBVORMEN[code as keyof typeof SUBVORMEN],
        wettelijkeBasis:
          code === 'OVERIG' ? undefined : NIEUW_RECHT.includes(code) ? 'Richtlijn (EU) 2024/1712' : '273f Sr',
      },
    ]),
  ),
});
