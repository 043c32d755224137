import { AFGESCHERMD, type Afschermbaar } from '../../domain/toegang/afgeschermd.js';
import type { Correctieveld } from '../../domain/rechten/correctie.js';
import type { Persoon } from '../../domain/persoon/persoon.js';
import { isBeperkend, isBezwaarInBehandeling } from '../../domain/rechten/verzoek.js';
import { isEigenaar } from '../correctie/decide-correctie.js';
import { toCorrectie } from '../correctie/read-correcties.js';
import type { CorrectieTabel } from '../database/tables/rechten.js';
import type { DossierTabel } from '../database/tables/melding.js';
import { type ZichtbareCasus, demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import { toVerzoekstand } from '../verzoek/verzoek-stand.js';
import type { RechtenWeergave, TeBesluitenCorrectie } from './informatie-weergave.js';
import { readInformatie } from './read-informatie.js';

const LOG = {
  verwerking: 'INFORMATIEPLICHT_GELEZEN',
  actie: 'lezen',
  veldgroep: 'informatieplicht',
} as const;
const KENMERKEN: readonly Correctieveld[] = ['lvb', 'psychisch', 'verslaving', 'zwanger'];
const ADRES: readonly Correctieveld[] = ['adres', 'woonplaats', 'contactVeilig'];

/** What the people of a casus asked and know, as far as who works on it must take that into account. */
export async function readRechten(vraag: Vraag, casusId: string): Promise<RechtenWeergave[]> {
  const zichtbaar = await demandCasus(vraag, casusId, LOG);
  const { may } = zichtbaar;
  const informeren = may('informatieplicht:lezen');
  const eigenTaak = { feiten: { eigenTaak: isEigenaar(vraag, zichtbaar) } };
  const dossiers = await vraag.tx
    .selectFrom('casusDossier')
    .innerJoin('dossier', 'dossier.dossierId', 'casusDossier.dossierId')
    .selectAll('dossier')
    .where('casusDossier.casusId', '=', casusId)
    .orderBy('dossier.aangemaaktOp')
    .execute();
  const dossierIds = dossiers.map(({ dossierId }) => dossierId);
  const merktekens = await vraag.tx
    .selectFrom('verzoek')
    .selectAll()
    .where('dossierId', 'in', [...dossierIds, ''])
    .where('soort', 'in', ['BEZWAAR', 'BEPERKING'])
    .execute();
  const correcties = await vraag.tx
    .selectFrom('correctie')
    .selectAll()
    .where('dossierId', 'in', [...dossierIds, ''])
    .where('besluit', 'is', null)
    .orderBy('voorgesteldOp')
    .execute();
  const informatieVan = await readInformatie(vraag, dossiers);
  logVraag(vraag, {
    ...LOG,
    onderwerpen:
      dossiers.length === 0
        ? [{ soort: 'casus', id: casusId, toegang: informeren }]
        : dossierIds.map((id) => ({ soort: 'dossier', id, toegang: informeren })),
  });
  const ziet =
    may('correcties:lezen', eigenTaak).toegestaan && may('correcties:schrijven', eigenTaak).toegestaan;
  return dossiers.map((dossier) => {
    const { dossierId, dossiernummer } = dossier;
    const eigen = merktekens.filter((een) => een.dossierId === dossierId).map(toVerzoekstand);
    return {
      dossierId,
      dossiernummer,
      bezwaarInBehandeling: eigen.some(isBezwaarInBehandeling),
      beperkt: eigen.some(isBeperkend),
      informatie: informeren.toegestaan ? (informatieVan(dossierId) ?? AFGESCHERMD) : AFGESCHERMD,
      magInformeren: may('informatieplicht:schrijven').toegestaan,
      correcties: ziet
        ? correcties
            .filter((een) => een.dossierId === dossierId)
            .map((een) => toTeBesluiten(vraag, zichtbaar, { dossier, correctie: een }))
        : [],
    };
  });
}

/** The owner sees the new value where the owner may see the field itself. */
function toTeBesluiten(
  vraag: Vraag,
  { may }: ZichtbareCasus,
  { dossier, correctie }: { dossier: DossierTabel; correctie: CorrectieTabel },
): TeBesluitenCorrectie {
  const { correctieId, veld, nieuw, onderbouwing, voorgesteldOp, besluit } = toCorrectie(vraag, correctie);
  const plaats = { tabel: 'dossier', id: dossier.dossierId, veld: 'persoon' };
  const { geheimAdres } = vraag.cipher.open(plaats, dossier.persoon) as Persoon;
  const rollen = vraag.betrokkene.soort === 'professional' ? vraag.betrokkene.rollen : [];
  const magZien = KENMERKEN.includes(veld)
    ? may('bijzondereKenmerken:lezen').toegestaan
    : may('personalia:lezen').toegestaan &&
      (!ADRES.includes(veld) || vraag.guards.isAdresZichtbaar(geheimAdres, rollen));
  const getoond: Afschermbaar<string> = magZien ? nieuw : AFGESCHERMD;
  return { correctieId, veld, nieuw: getoond, onderbouwing, voorgesteldOp, besluit };
}
