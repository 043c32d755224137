import type {
  Bestandstype,
  Controlestand,
  Documentgroep,
  Documentsoort,
  Documentherkomst,
} from '../../domain/casus/document.js';
import type { DocumentTabel, DocumentversieTabel } from '../database/tables/document.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import type { DocumentWeergave, DocumentenWeergave, DocumentversieWeergave } from '../weergave.js';
import { documentPlaats, documentversiePlaats } from './document-plaats.js';
import { mayDocument, onderwerpOf, writableGroepen } from './document-toegang.js';
import type { Versiekop } from './write-versie.js';

const LOG = { verwerking: 'DOCUMENT_IN_LIJST', actie: 'lezen' } as const;

/**
 * The documents of a casus. One that this betrokkene may not read is not there: a title would tell what it is about. One
 * line in the verwerkingslog for the casus, and one per document.
 */
export async function listDocumenten(vraag: Vraag, casusId: string): Promise<DocumentenWeergave> {
  const { may } = await demandCasus(vraag, casusId, { ...LOG, veldgroep: 'procesgegevens' });
  const { tx } = vraag;
  const alle = await tx
    .selectFrom('document')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('toegevoegdOp', 'desc')
    .orderBy('documentId')
    .execute();
  const gelezen = alle.map((document) => ({ document, toegang: mayDocument(vraag, may, document, 'lezen') }));
  const zichtbaar = gelezen.filter(({ toegang }) => toegang.toegestaan);
  const versies = await tx
    .selectFrom('documentversie')
    .selectAll()
    .where('documentId', 'in', [...zichtbaar.map(({ document }) => document.documentId), ''])
    .orderBy('versie', 'desc')
    .execute();
  const dossiers = await tx
    .selectFrom('casusDossier')
    .innerJoin('dossier', 'dossier.dossierId', 'casusDossier.dossierId')
    .select(['dossier.dossierId', 'dossier.dossiernummer'])
    .where('casusDossier.casusId', '=', casusId)
    .orderBy('dossier.aangemaaktOp')
    .execute();
  const naamVan = await readNamen(vraag, [
    ...versies.map(({ toegevoegdDoor }) => toegevoegdDoor),
    ...zichtbaar.flatMap(({ document }) => document.verwijderdDoor ?? []),
  ]);
  logVraag(vraag, {
    ...LOG,
    veldgroep: 'procesgegevens',
    onderwerpen: [{ soort: 'casus', id: casusId, toegang: may('procesgegevens:lezen') }],
  });
  for (const { document, toegang } of zichtbaar)
    logVraag(vraag, {
      ...LOG,
      veldgroep: document.gegevensgroep as Documentgroep,
      onderwerpen: [onderwerpOf(document, toegang)],
    });
  return {
    documenten: zichtbaar.map(({ document }) => ({
      ...toWeergave(vraag, document, naamVan),
      dossiernummer:
        dossiers.find(({ dossierId }) => dossierId === document.dossierId)?.dossiernummer ?? null,
      magWijzigen:
        document.verwijderdOp === null && mayDocument(vraag, may, document, 'schrijven').toegestaan,
      versies: versies
        .filter(({ documentId }) => documentId === document.documentId)
        .map((versie) => toVersie(vraag, versie, naamVan)),
    })),
    schrijfbareGroepen: writableGroepen(may),
    dossiers,
  };
}

type NaamVan = (gebruikerId: string) => string;

function toWeergave(
  { cipher }: Vraag,
  { documentId, titel, omschrijving, verwijderdOp, verwijderdDoor, verwijderreden, ...rij }: DocumentTabel,
  naamVan: NaamVan,
): Omit<DocumentWeergave, 'dossiernummer' | 'magWijzigen' | 'versies'> {
  const open = (veld: Parameters<typeof documentPlaats>[1], waarde: string) =>
    cipher.open(documentPlaats(documentId, veld), waarde) as string;
  return {
    documentId,
    titel: open('titel', titel),
    omschrijving: omschrijving === null ? null : open('omschrijving', omschrijving),
    soort: rij.soort as Documentsoort,
    herkomst: rij.herkomst as Documentherkomst,
    gegevensgroep: rij.gegevensgroep as Documentgroep,
    organisatie: rij.organisatie,
    verwijderd:
      verwijderdOp === null
        ? null
        : {
            op: verwijderdOp,
            door: naamVan(verwijderdDoor ?? ''),
            reden: verwijderreden === null ? '' : open('verwijderreden', verwijderreden),
          },
  };
}

function toVersie({ cipher }: Vraag, rij: DocumentversieTabel, naamVan: NaamVan): DocumentversieWeergave {
  const { naam, bytes, sha256 } = cipher.open(documentversiePlaats(rij), rij.kop) as Versiekop;
  return {
    versie: rij.versie,
    naam,
    bytes,
    sha256,
    type: rij.type as Bestandstype,
    controle: rij.controle as Controlestand,
    gecontroleerdOp: rij.gecontroleerdOp,
    toegevoegdOp: rij.toegevoegdOp,
    door: naamVan(rij.toegevoegdDoor),
  };
}
