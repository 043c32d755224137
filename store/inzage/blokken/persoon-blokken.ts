import { BEDENKTIJDDUREN } from '../../../domain/persoon/bedenktijd.js';
import { COMENSHAVORMEN } from '../../../domain/persoon/comensha.js';
import { DUBLIN, NATIONALITEITEN } from '../../../domain/persoon/verblijf.js';
import { LVB_INSTRUMENTEN, LVB_PROFIELEN } from '../../../domain/dossiervorming/lvb-profiel.js';
import { CORRECTIEVELDEN, type Correctieveld, correctieTekst } from '../../../domain/rechten/correctie.js';
import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import { GESLACHTEN, type Dossierpersoon, type Persoon } from '../../../domain/persoon/persoon.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { type Inzagebron, aBlok } from '../inzage-bron.js';

const PERSONALIA = ['naam', 'aliassen', 'leeftijd', 'geslacht', 'taal', 'geheimAdres'] as const;
const ADRES = ['adres', 'woonplaats', 'contactVeilig'] as const;
const KENMERKEN = ['lvb', 'psychisch', 'verslaving', 'zwanger'] as const;

/** The facts about the person as the dossier has them now. */
export function persoonBlokken({ cipher }: Pick<UnitOfWork, 'cipher'>, bron: Inzagebron): Inzageblok[] {
  const { dossier, casussen } = bron;
  const { dossierId } = dossier;
  const persoon = cipher.open(
    { tabel: 'dossier', id: dossierId, veld: 'persoon' },
    dossier.persoon,
  ) as Dossierpersoon;
  const deel = {
    groepen: ['personalia', 'bijzondereKenmerken'],
    bron: 'Een melding, en wat daarna is gecorrigeerd',
    grondslag: [...new Set(casussen.map(({ grondslag }) => grondslag))].join('; '),
    bewaren: [...new Set(casussen.map(({ bewaren }) => bewaren))].join('; '),
    vraagtOordeel: false,
  };
  const velden = (namen: readonly Correctieveld[]) =>
    namen.map((naam) => [CORRECTIEVELDEN[naam], tekstOf(persoon, naam)] as const);
  return [
    ...aBlok(bron, { ...deel, sleutel: 'personalia', titel: 'Wie u bent', velden: velden(PERSONALIA) }),
    ...aBlok(bron, { ...deel, sleutel: 'adres', titel: 'Waar u bent', velden: velden(ADRES) }),
    ...aBlok(bron, {
      ...deel,
      sleutel: 'kenmerken',
      titel: 'Bijzondere kenmerken',
      velden: [
        ...velden(KENMERKEN),
        ...lvbVelden(persoon),
        ...verblijfVelden(persoon),
        ...bedenktijdVelden(persoon),
        ...comenshaVelden(persoon),
      ],
    }),
  ];
}

/** The outcome of an LVB list; its answers never came here (E09). */
function lvbVelden({ lvbProfiel }: Dossierpersoon): (readonly [string, string])[] {
  if (lvbProfiel === undefined) return [];
  const { profiel, instrument, afgenomenOp } = lvbProfiel;
  return [
    ['Risicoprofiel', `${LVB_PROFIELEN[profiel]}, volgens ${LVB_INSTRUMENTEN[instrument]} op ${afgenomenOp}`],
  ];
}

function verblijfVelden({ verblijf }: Dossierpersoon): (readonly [string, string])[] {
  if (verblijf === undefined) return [];
  return [
    ['Nationaliteit', NATIONALITEITEN[verblijf.nationaliteit]],
    ['Rechtmatig verblijf', verblijf.rechtmatigVerblijf],
    ['Dublinverordening', DUBLIN[verblijf.dublin]],
    ['Aangifte of medewerking', verblijf.aangifteOfMedewerking],
  ];
}

function bedenktijdVelden({ bedenktijd }: Dossierpersoon): (readonly [string, string])[] {
  if (bedenktijd === undefined) return [];
  return [
    [
      'Bedenktijd',
      `${BEDENKTIJDDUREN[bedenktijd.duur]}, van ${bedenktijd.vanaf} tot en met ${bedenktijd.tot}`,
    ],
  ];
}

function comenshaVelden({ comensha }: Dossierpersoon): (readonly [string, string])[] {
  if (comensha === undefined) return [];
  return [['CoMensha', `${COMENSHAVORMEN[comensha.vorm]}, op ${comensha.geregistreerdOp}`]];
}

function tekstOf(persoon: Persoon, veld: Correctieveld): string {
  if (veld === 'geslacht') return GESLACHTEN[persoon.geslacht];
  return correctieTekst(persoon[veld]);
}
