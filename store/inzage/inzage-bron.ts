import { GRONDSLAGEN, type Grondslag } from '../../domain/casus/casus.js';
import { BEWAARREGELS, deriveBewaartermijn } from '../../domain/casus/bewaren.js';
import { dagVan, leesbareDag } from '../../domain/tijd/amsterdam.js';
import type { Inzageblok } from '../../domain/rechten/inzage.js';
import { isVanStrafrecht, ontvangersVan } from '../../domain/verantwoording/inzagelog.js';
import type { Verwerkingslogregel } from '../../domain/verantwoording/verwerkingslog.js';
import { readBewaarstanden } from '../bewaren/read-bewaarstanden.js';
import type { CasusRij } from '../database/tables/casus.js';
import type { DossierTabel } from '../database/tables/melding.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import { readInzageRegels } from './read-inzage-regels.js';

/** Everything that parts are made from: the dossier, its casussen, and who looked at them. */
export interface Inzagebron {
  dossier: DossierTabel;
  casussen: readonly CasusVanPersoon[];
  /** Meldingen about this person alone. */
  meldingIds: readonly string[];
  regels: readonly Verwerkingslogregel[];
}

export interface CasusVanPersoon {
  casus: CasusRij;
  rol: string;
  bewaren: string;
  grondslag: string;
}

type Uow = Pick<UnitOfWork, 'tx' | 'nu' | 'cipher'>;

/** Reads it as the product itself: who put it together asked access to the request. */
export async function readInzagebron({ tx, nu }: Uow, dossierId: string): Promise<Inzagebron | undefined> {
  const dossier = await tx
    .selectFrom('dossier')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .executeTakeFirst();
  if (dossier === undefined) return undefined;
  const rijen = await tx
    .selectFrom('casusDossier')
    .innerJoin('casus', 'casus.casusId', 'casusDossier.casusId')
    .selectAll('casus')
    .select('casusDossier.rol')
    .where('casusDossier.dossierId', '=', dossierId)
    .orderBy('casus.geopendOp')
    .execute();
  const casussen = [];
  for (const { rol, ...casus } of rijen) {
    const [stand] = await readBewaarstanden({ tx }, casus.casusId);
    casussen.push({
      casus,
      rol,
      bewaren: stand === undefined ? 'onbekend' : bewarenTekst(deriveBewaartermijn(stand, nu)),
      grondslag: grondslagTekst(casus),
    });
  }
  const casusIds = rijen.map(({ casusId }) => casusId);
  const meldingIds = await readEigenMeldingen({ tx }, dossierId, casusIds);
  const regels = await readInzageRegels({ tx }, [dossierId, ...casusIds, ...meldingIds]);
  return { dossier, casussen, meldingIds, regels };
}

/** A melding that made the dossier of somebody else is about somebody else. */
async function readEigenMeldingen(
  { tx }: Pick<UnitOfWork, 'tx'>,
  dossierId: string,
  casusIds: readonly string[],
): Promise<string[]> {
  const rijen = await tx
    .selectFrom('melding')
    .select('meldingId')
    .where('casusId', 'in', [...casusIds, ''])
    .where(
      'meldingId',
      'not in',
      tx.selectFrom('dossier').select('meldingId').where('dossierId', '!=', dossierId),
    )
    .orderBy('ontvangenOp')
    .execute();
  return rijen.map(({ meldingId }) => meldingId);
}

const bewarenTekst = ({ tot, regel }: ReturnType<typeof deriveBewaartermijn>): string =>
  `Tot ${leesbareDag(dagVan(tot))} (${BEWAARREGELS[regel].toLowerCase()})`;

/** Before a casus is brought in, the task of the meldpunt is the ground. */
function grondslagTekst({ grondslagen }: CasusRij): string {
  const namen = fromJson<Grondslag[]>(grondslagen).map((een) => GRONDSLAGEN[een]);
  return namen.length === 0 ? GRONDSLAGEN.wmoVeiligThuis : namen.join('; ');
}

/** A part with who saw that group of data; what was seen in the criminal role is told elsewhere, or not. */
export function aBlok(
  { regels }: Pick<Inzagebron, 'regels'>,
  {
    groepen,
    ...deel
  }: Omit<Inzageblok, 'gedeeldMet' | 'velden'> & {
    groepen: readonly string[];
    velden: readonly (readonly [naam: string, waarde: string | undefined | null])[];
  },
): Inzageblok[] {
  const velden = deel.velden.flatMap(([naam, waarde]) => (waarde ? [{ naam, waarde }] : []));
  if (velden.length === 0) return [];
  const gedeeldMet = ontvangersVan(
    regels.filter((regel) => !isVanStrafrecht(regel)),
    groepen,
  );
  return [{ ...deel, velden, gedeeldMet }];
}
