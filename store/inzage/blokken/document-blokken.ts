import { dagVan, leesbareDag } from '../../../domain/tijd/amsterdam.js';
import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { documentPlaats } from '../../document/document-plaats.js';
import { casusIdsOf, deelVanCasus } from '../deel-van-casus.js';
import { type Inzagebron, aBlok } from '../inzage-bron.js';

/**
 * Which documents are kept with the dossier of this person, or with a casus as a whole; their content is read and given
 * apart.
 */
export async function documentBlokken(
  { tx, cipher }: Pick<UnitOfWork, 'tx' | 'cipher'>,
  bron: Inzagebron,
): Promise<Inzageblok[]> {
  const documenten = await tx
    .selectFrom('document')
    .selectAll()
    .where((een) =>
      een.or([
        een('dossierId', '=', bron.dossier.dossierId),
        een.and([een('dossierId', 'is', null), een('casusId', 'in', casusIdsOf(bron))]),
      ]),
    )
    .where('verwijderdOp', 'is', null)
    .orderBy('toegevoegdOp')
    .orderBy('documentId')
    .execute();
  return documenten.flatMap(
    ({ documentId, casusId, gegevensgroep, soort, titel, omschrijving, toegevoegdOp }) => {
      const op = leesbareDag(dagVan(new Date(toegevoegdOp)));
      return aBlok(bron, {
        ...deelVanCasus(bron, casusId),
        groepen: [gegevensgroep],
        sleutel: `document-${documentId}`,
        titel: `Document van ${op}`,
        bron: 'Een ketenpartner',
        velden: [
          ['Soort', soort],
          ['Titel', cipher.open(documentPlaats(documentId, 'titel'), titel) as string],
          [
            'Omschrijving',
            omschrijving && (cipher.open(documentPlaats(documentId, 'omschrijving'), omschrijving) as string),
          ],
        ],
      });
    },
  );
}
