import { dagVan, leesbareDag } from '../../../domain/tijd/amsterdam.js';
import { CORRECTIEVELDEN, type Correctieveld } from '../../../domain/rechten/correctie.js';
import { partnerNaam } from '../../../domain/keten/partnernamen.js';
import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import { INFORMEERWIJZEN, type Informeerwijze } from '../../../domain/rechten/informatieplicht.js';
import { VERZOEKSOORTEN, type Verzoeksoort } from '../../../domain/rechten/verzoek.js';
import { correctiePlaats } from '../../correctie/correctie-plaats.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { verzoekPlaats } from '../../verzoek/verzoek-plaats.js';
import { type Inzagebron, aBlok } from '../inzage-bron.js';

/**
 * What this person asked before, what was put right, and when the person was told. A postponement is not here: its reason
 * can tell of an investigation.
 */
export async function rechtBlokken(
  { tx, cipher }: Pick<UnitOfWork, 'tx' | 'cipher'>,
  bron: Inzagebron,
): Promise<Inzageblok[]> {
  const { dossierId } = bron.dossier;
  const verzoeken = await tx
    .selectFrom('verzoek')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .orderBy('geregistreerdOp')
    .execute();
  const correcties = await tx
    .selectFrom('correctie')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .where('besluit', '=', 'DOORGEVOERD')
    .orderBy('beslotenOp')
    .execute();
  const gehoord = await tx
    .selectFrom('informatieplicht')
    .select(['geinformeerdOp', 'wijze'])
    .where('dossierId', '=', dossierId)
    .where('stand', '=', 'GEINFORMEERD')
    .orderBy('op')
    .execute();
  const ingelicht = await tx
    .selectFrom('kennisgeving')
    .select(['organisatie', 'gemeldOp'])
    .where('dossierId', '=', dossierId)
    .where('gemeldOp', 'is not', null)
    .orderBy('gemeldOp')
    .execute();
  const open = (correctieId: string, veld: 'oud' | 'nieuw', verzegeld: string | null) =>
    verzegeld === null ? '' : (cipher.open(correctiePlaats(correctieId, veld), verzegeld) as string);
  return aBlok(bron, {
    groepen: ['informatieplicht', 'correcties'],
    sleutel: 'rechten',
    titel: 'Uw verzoeken, en wat wij u vertelden',
    bron: 'Uzelf, en wie uw verzoek behandelt',
    grondslag: 'AVG 12 tot en met 21',
    bewaren: 'Zo lang als uw dossier',
    vraagtOordeel: false,
    velden: [
      ...verzoeken.map(
        ({ verzoekId, soort, ontvangenOp, vraag }) =>
          [
            `${VERZOEKSOORTEN[soort as Verzoeksoort]}, ${leesbareDag(ontvangenOp)}`,
            cipher.open(verzoekPlaats(verzoekId, 'vraag'), vraag) as string,
          ] as const,
      ),
      ...correcties.map(
        ({ correctieId, veld, oud, nieuw, beslotenOp }) =>
          [
            `Gecorrigeerd: ${CORRECTIEVELDEN[veld as Correctieveld].toLowerCase()}`,
            `Van “${open(correctieId, 'oud', oud)}” naar “${open(correctieId, 'nieuw', nieuw)}”, ${leesbareDag(dagVan(new Date(beslotenOp ?? bron.dossier.aangemaaktOp)))}`,
          ] as const,
      ),
      ...ingelicht.map(
        ({ organisatie, gemeldOp }) =>
          [
            'Over een correctie ingelicht',
            `${partnerNaam(organisatie)}, ${leesbareDag(dagVan(new Date(gemeldOp ?? bron.dossier.aangemaaktOp)))}`,
          ] as const,
      ),
      ...gehoord.map(
        ({ geinformeerdOp, wijze }) =>
          [
            'U bent geïnformeerd',
            `${leesbareDag(geinformeerdOp ?? '')}: ${INFORMEERWIJZEN[wijze as Informeerwijze].toLowerCase()}`,
          ] as const,
      ),
    ],
  });
}
