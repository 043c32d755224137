import { type Documentgroep, DOCUMENTGROEPEN } from '../../domain/casus/document.js';
import { DomainError } from '../../domain/errors.js';
import type { Toegang } from '../../domain/toegang/toegang.js';
import type { DocumentTabel } from '../database/tables/document.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus, type ZichtbareCasus } from '../toegang/casus-toegang.js';
import { type LogOnderwerp, type LogVraag, logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';

/** Which document of which casus. */
export interface Documentsleutel {
  casusId: string;
  documentId: string;
}

/**
 * May this betrokkene read or change this document? It counts as a field of its gegevensgroep; what the own organisation
 * brought in is its `eigenBijdrage`.
 */
export function mayDocument(
  { betrokkene }: Vraag,
  may: ZichtbareCasus['may'],
  { gegevensgroep, organisatie }: Pick<DocumentTabel, 'gegevensgroep' | 'organisatie'>,
  actie: 'lezen' | 'schrijven',
): Toegang {
  const eigenBijdrage = betrokkene.soort === 'professional' && betrokkene.organisatie === organisatie;
  return may(`${gegevensgroep as Documentgroep}:${actie}`, { feiten: { eigenBijdrage } });
}

/** To which groups of this casus this betrokkene may add a document: what one brings in is one's own. */
export function writableGroepen(may: ZichtbareCasus['may']): Documentgroep[] {
  return DOCUMENTGROEPEN.filter(
    (groep) => may(`${groep}:schrijven`, { feiten: { eigenBijdrage: true } }).toegestaan,
  );
}

/** About whom the log says it is: the person of the dossier, or else the casus. */
export function onderwerpOf(
  { casusId, dossierId }: Pick<DocumentTabel, 'casusId' | 'dossierId'>,
  toegang: Toegang,
): LogOnderwerp {
  return dossierId === null
    ? { soort: 'casus', id: casusId, toegang }
    : { soort: 'dossier', id: dossierId, toegang };
}

/**
 * Finds a document for who asks and writes the line. Absent and forbidden end the same way.
 * @throws AccessRefused when it does not exist for this betrokkene
 * @throws DomainError NIET_GEVONDEN when it was removed
 */
export async function demandDocument(
  vraag: Vraag,
  { casusId, documentId }: Documentsleutel,
  log: Pick<LogVraag, 'verwerking' | 'actie'>,
): Promise<DocumentTabel> {
  const actie = log.actie === 'lezen' ? 'lezen' : 'schrijven';
  const { may } = await demandCasus(vraag, casusId, {
    verwerking: log.verwerking,
    actie,
    veldgroep: 'procesgegevens',
  });
  const document = await vraag.tx
    .selectFrom('document')
    .selectAll()
    .where('documentId', '=', documentId)
    .where('casusId', '=', casusId)
    .executeTakeFirst();
  const toegang: Toegang =
    document === undefined
      ? { toegestaan: false, regel: 'D11.2', zichtbaar: false }
      : mayDocument(vraag, may, document, actie);
  logVraag(vraag, {
    ...log,
    veldgroep: (document?.gegevensgroep as Documentgroep | undefined) ?? 'procesgegevens',
    onderwerpen: [onderwerpOf(document ?? { casusId, dossierId: null }, toegang)],
  });
  if (document === undefined || !toegang.toegestaan) throw new AccessRefused();
  if (document.verwijderdOp !== null) throw new DomainError('NIET_GEVONDEN');
  return document;
}
