import { dagVan, leesbareDag } from '../../../domain/tijd/amsterdam.js';
import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { documentPlaats } from '../../document/document-plaats.js';
import { type Inzagebron, aBlok } from '../inzage-bron.js';

/** Which documents are kept with the dossier of this person; their content is read and given apart. */
export async function documentBlokken(
  { tx, cipher }: Pick<UnitOfWork, 'tx' | 'cipher'>,
  bron: Inzagebron,
): Promise<Inzageblok[]> {
  const documenten = await tx
    .selectFrom('document')
    .selectAll()
    .where('dossierId', '=', bron.dossier.dossierId)
    .where('verwijderdOp', 'is', null)
    .orderBy('toegevoegdOp')
    .orderBy('documentId')
    .execute();
  return documenten.flatMap(
    ({ documentId, casusId, gegevensgroep, soort, titel, omschrijving, toegevoegdOp }) => {
      const casus = bron.casussen.find((een) => een.casus.casusId === casusId);
      const op = leesbareDag(dagVan(new Date(toegevoegdOp)));
      return aBlok(bron, {
        groepen: [gegevensgroep],
        sleutel: `document-${documentId}`,
        titel: `Document van ${op}`,
        bron: 'Een ketenpartner',
        grondslag: casus?.grondslag ?? '',
        bewaren: casus?.bewaren ?? '',
        vraagtOordeel: true,
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
