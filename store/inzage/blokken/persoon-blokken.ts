import { CORRECTIEVELDEN, type Correctieveld, correctieTekst } from '../../../domain/rechten/correctie.js';
import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import { GESLACHTEN, type Persoon } from '../../../domain/persoon/persoon.js';
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
  ) as Persoon;
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
      velden: velden(KENMERKEN),
    }),
  ];
}

function tekstOf(persoon: Persoon, veld: Correctieveld): string {
  if (veld === 'geslacht') return GESLACHTEN[persoon.geslacht];
  return correctieTekst(persoon[veld]);
}
