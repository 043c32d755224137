import { bestemmingNaam } from '../../../domain/casus/overdracht.js';
import {
  CONTACTUITKOMSTEN,
  type Contactuitkomst,
  NAZORGSTATUSSEN,
  type Nazorgvraag,
  TERUGVALRISICOS,
} from '../../../domain/nazorg/nazorg.js';
import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import type { TaakdossierInhoud } from '../../../domain/taak/taak.js';
import { dagVan, leesbareDag } from '../../../domain/tijd/amsterdam.js';
import type { NazorgcontactTabel } from '../../database/tables/nazorg.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { contactPlaats, nazorgPlaats } from '../../nazorg/nazorg-plaats.js';
import { casusIdsOf, casusnummerVan, deelVanCasus, isVoorDezePersoon } from '../deel-van-casus.js';
import { type Inzagebron, aBlok } from '../inzage-bron.js';

/** What is arranged for this person after the keten did its part, and every contact about it (E19). */
export async function nazorgBlokken(
  { tx, cipher }: Pick<UnitOfWork, 'tx' | 'cipher'>,
  bron: Inzagebron,
): Promise<Inzageblok[]> {
  const trajecten = await tx
    .selectFrom('nazorg')
    .selectAll()
    .where('casusId', 'in', casusIdsOf(bron))
    .orderBy('gemaaktOp')
    .orderBy('nummer')
    .execute();
  const contacten = await tx
    .selectFrom('nazorgcontact')
    .selectAll()
    .where('casusId', 'in', casusIdsOf(bron))
    .orderBy('op')
    .execute();
  return trajecten
    .filter((traject) => isVoorDezePersoon(bron, traject))
    .flatMap(({ nazorgId, casusId, nummer, vraag }) =>
      aBlok(bron, {
        ...deelVanCasus(bron, casusId),
        groepen: ['nazorg'],
        sleutel: `nazorg-${nazorgId}`,
        titel: `Nazorg ${nummer} van casus ${casusnummerVan(bron, casusId)}`,
        bron: 'De zorgcoördinator',
        velden: [
          ...vraagVelden(cipher.open(nazorgPlaats(nazorgId), vraag) as Nazorgvraag),
          ...contacten
            .filter((contact) => contact.nazorgId === nazorgId)
            .flatMap((contact) => contactVelden(contact, cipher)),
        ],
      }),
    );
}

function vraagVelden(vraag: Nazorgvraag): [string, string | undefined][] {
  return [
    ['Voor wie', vraag.voorWie],
    ['Welke hulp', vraag.zorgvraag],
    ['Wie helpt', bestemmingNaam(vraag.organisatie)],
    ['Hoe ver', NAZORGSTATUSSEN[vraag.status]],
    ['Inschatting van terugval', TERUGVALRISICOS[vraag.terugvalrisico]],
    ['Afspraken', vraag.afspraken],
  ];
}

function contactVelden(
  { sleutel, uitkomst, verslag, op }: NazorgcontactTabel,
  cipher: UnitOfWork['cipher'],
): [string, string][] {
  const tekst = cipher.open(contactPlaats(sleutel), verslag) as TaakdossierInhoud<'nazorgcontact'>;
  const dag = leesbareDag(dagVan(new Date(op)));
  return [
    [`Contact op ${dag}`, CONTACTUITKOMSTEN[uitkomst as Contactuitkomst]],
    [`Verslag van ${dag}`, tekst.verslag],
    [`Inschatting van terugval op ${dag}`, TERUGVALRISICOS[tekst.terugvalrisico]],
  ];
}
