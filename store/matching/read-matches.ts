import type { Overeenkomst } from '../../domain/melding/match.js';
import type { MeldingInvoer } from '../../domain/melding/melding.js';
import type { Persoon } from '../../domain/persoon/persoon.js';
import type { MatchvoorstelTabel } from '../database/tables/melding.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { fromJson } from '../json.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import type { MatchWeergave } from '../weergave.js';
import { matchredenPlaats } from './matchreden-plaats.js';

const LOG = { verwerking: 'MATCH_GELEZEN', actie: 'lezen', veldgroep: 'matchresultaten' } as const;

/**
 * The existing dossiers that a melding of this casus may be, or is, about: for who judges that. For others there is
 * none. Of the other dossier they see what is needed to compare, and nothing of its casussen but whether one is open.
 */
export async function readMatches(vraag: Vraag, casusId: string): Promise<MatchWeergave[]> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('matchresultaten:lezen');
  const voorstellen = await vraag.tx
    .selectFrom('matchvoorstel')
    .selectAll()
    .where((of) => of.or([of('casusId', '=', casusId), of('doelCasusId', '=', casusId)]))
    .orderBy('voorgesteldOp')
    .orderBy('nummer')
    .execute();
  const zichtbaar = toegang.toegestaan ? voorstellen : [];
  logVraag(vraag, {
    ...LOG,
    onderwerpen:
      zichtbaar.length === 0
        ? [{ soort: 'casus', id: casusId, toegang }]
        : zichtbaar.map(({ dossierId }) => ({ soort: 'dossier', id: dossierId, toegang })),
  });
  const dossierIds = zichtbaar.map(({ dossierId }) => dossierId);
  const naamVan = await readNamen(
    vraag,
    zichtbaar.flatMap(({ beoordeeldDoor }) => beoordeeldDoor ?? []),
  );
  const magSchrijven = may('matchresultaten:schrijven').toegestaan;
  const dossiers = await vraag.asSysteem('matching', () => readBekenden(vraag, dossierIds));
  return zichtbaar.flatMap((voorstel) => {
    const bekende = dossiers.get(voorstel.dossierId);
    return bekende === undefined
      ? []
      : [{ ...weergaveOf(vraag, voorstel, casusId), ...bekende, ...wie(voorstel) }];
  });

  function wie({ beoordeeldDoor, stand, doelCasusId }: MatchvoorstelTabel) {
    return {
      beoordeeldDoor: beoordeeldDoor === null ? null : naamVan(beoordeeldDoor),
      isOngedaanTeMaken: magSchrijven && stand === 'BEVESTIGD' && doelCasusId === casusId,
    };
  }
}

function weergaveOf({ cipher }: Vraag, voorstel: MatchvoorstelTabel, casusId: string) {
  const { voorstelId, nummer, stand, beoordeeldOp, reden } = voorstel;
  return {
    voorstelId,
    nummer,
    stand,
    isVanHier: voorstel.casusId === casusId,
    overeenkomsten: fromJson<Overeenkomst[]>(voorstel.overeenkomsten),
    beoordeeldOp,
    reden: reden === null ? null : (cipher.open(matchredenPlaats(voorstelId), reden) as string),
  };
}

type Bekende = Pick<MatchWeergave, 'dossiernummer' | 'persoon' | 'heeftOpenCasus' | 'zorgcoordinator'>;

async function readBekenden(
  { tx, cipher }: Vraag,
  dossierIds: readonly string[],
): Promise<Map<string, Bekende>> {
  const rijen = await tx
    .selectFrom('dossier')
    .select(['dossierId', 'dossiernummer', 'persoon'])
    .where('dossierId', 'in', [...dossierIds, ''])
    .execute();
  const meldingen = await tx
    .selectFrom('casusDossier')
    .innerJoin('casus', 'casus.casusId', 'casusDossier.casusId')
    .leftJoin('melding', 'melding.casusId', 'casus.casusId')
    .select(['casusDossier.dossierId', 'casus.status', 'melding.meldingId', 'melding.kern'])
    .where('casusDossier.dossierId', 'in', [...dossierIds, ''])
    .orderBy('melding.ontvangenOp', 'desc')
    .execute();
  return new Map(
    rijen.map(({ dossierId, dossiernummer, persoon }) => {
      const { naam, aliassen, geboortedatum, leeftijd } = cipher.open(
        { tabel: 'dossier', id: dossierId, veld: 'persoon' },
        persoon,
      ) as Persoon;
      const eigen = meldingen.filter((melding) => melding.dossierId === dossierId);
      const hulp = eigen.flatMap(({ meldingId, kern }) => {
        if (meldingId === null || kern === null) return [];
        return [(cipher.open({ tabel: 'melding', id: meldingId, veld: 'kern' }, kern) as MeldingInvoer).hulp];
      });
      const metCoordinator = hulp.find(({ zorgcoordinatorBetrokken }) => zorgcoordinatorBetrokken === 'ja');
      const bekende: Bekende = {
        dossiernummer,
        persoon: { naam, aliassen, geboortedatum, leeftijd },
        heeftOpenCasus: eigen.some(({ status }) => status === 'OPEN'),
        zorgcoordinator:
          metCoordinator === undefined ? null : { naam: metCoordinator.zorgcoordinatorNaam ?? null },
      };
      return [dossierId, bekende];
    }),
  );
}
