import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import { partnerGroepen } from '../../domain/keten/sociale-kaart.js';
import type { JaNee } from '../../domain/keuze.js';
import type { Aanwezigheid } from '../../domain/overleg/aanwezigheid.js';
import type { Overlegvorm } from '../../domain/overleg/casusoverleg.js';
import {
  type Bijdrage,
  type Deelrol,
  type Informatieverzoekstatus,
  type Perspectief,
  isGedeeldMet,
  isTeBeantwoorden,
} from '../../domain/overleg/informatieverzoek.js';
import type { Uitnodigingstatus } from '../../domain/overleg/uitnodiging.js';
import { AFGESCHERMD, type Afschermbaar } from '../../domain/toegang/afgeschermd.js';
import type { InformatieverzoekTabel } from '../database/tables/overleg.js';
import { openLocatie } from '../casusoverleg/move-overleg.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { fromJson } from '../json.js';
import { type ZichtbareCasus, demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, groepenOf } from '../toegang/vraag.js';
import { hoorverslagPlaats, informatieverzoekPlaats } from './verrijking-plaats.js';

const LOG = { verwerking: 'VERRIJKING_GELEZEN', actie: 'lezen', veldgroep: 'weging2' } as const;

/** A partner around the table. */
export interface Tafelpartner {
  uitnodigingId: string;
  partner: KetenpartnerCode;
  uitnodiging: Uitnodigingstatus;
  /** May it have content of the casus (INV9)? */
  magInhoud: boolean;
  /** What it answered to the day before; null when the meeting was not moved since, or it never answered. */
  eerder: Uitnodigingstatus | null;
  /** Null before the overleg opened. */
  aanwezigheid: Aanwezigheid | null;
}

export interface OverlegWeergave {
  op: string;
  vorm: Overlegvorm;
  /** Where, as far as procesregie wrote it when it was moved. */
  locatie: string | null;
  status: 'GEPLAND' | 'VERZET' | 'GEHOUDEN';
  /** Procesregie can still give it another day. */
  isVerzetbaar: boolean;
  partners: Tafelpartner[];
}

/** A question to a partner with its answer. */
export interface InformatieverzoekWeergave {
  verzoekId: string;
  partner: KetenpartnerCode;
  status: Informatieverzoekstatus;
  uiterlijk: string;
  vraag: string;
  perspectief: Perspectief | null;
  /** Masked for who it was not shared with; null while there is none. */
  bijdrage: Afschermbaar<Omit<Bijdrage, 'gedeeldMet'> | null>;
  gedeeldMet: Deelrol[];
  beantwoordOp: string | null;
  beantwoordDoor: string | null;
  /** A question to the own organisation that can still be answered. */
  isTeBeantwoorden: boolean;
}

export interface HoorverslagWeergave {
  hoorverslagId: string;
  gehoord: JaNee;
  tolk: JaNee;
  verslag: string;
  op: string;
  door: string;
}

/** What partners were asked and brought, what the melder told, and who sits at the table. */
export interface VerrijkingWeergave {
  /** The newest one. */
  overleg: OverlegWeergave | null;
  verzoeken: InformatieverzoekWeergave[];
  hoorverslagen: HoorverslagWeergave[];
}

/**
 * Everything for who may read the second weging, as far as partners share it; others see the question to their own
 * organisation with what they answered themselves (S* in 3.4), and of the table their own place.
 */
export async function readVerrijking(vraag: Vraag, casusId: string): Promise<VerrijkingWeergave> {
  const zichtbaar = await demandCasus(vraag, casusId, LOG);
  const { may } = zichtbaar;
  const lezen = may('weging2:lezen');
  const eigen = may('weging2:schrijven', { feiten: { eigenBijdrage: true } });
  const rijen = await vraag.tx
    .selectFrom('informatieverzoek')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('gevraagdOp', 'desc')
    .orderBy('partner')
    .execute();
  const zichtbareRijen = rijen.filter(
    (rij) => lezen.toegestaan || (eigen.toegestaan && isVanEigenPartner(vraag, rij)),
  );
  const naamVan = await readNamen(
    vraag,
    zichtbareRijen.flatMap(({ beantwoordDoor }) => beantwoordDoor ?? []),
  );
  logVraag(vraag, {
    ...LOG,
    onderwerpen: [{ soort: 'casus', id: casusId, toegang: lezen.toegestaan ? lezen : eigen }],
  });
  return {
    overleg: await readOverleg(vraag, zichtbaar),
    verzoeken: zichtbareRijen.map((rij) => toWeergave(vraag, rij, naamVan)),
    hoorverslagen: lezen.toegestaan ? await readHoorverslagen(vraag, casusId) : [],
  };
}

/** Was this question put to a group of who asks? */
export function isVanEigenPartner(
  vraag: Vraag,
  { groepen }: Pick<InformatieverzoekTabel, 'groepen'>,
): boolean {
  const eigen = groepenOf(vraag);
  return fromJson<string[]>(groepen).some((groep) => eigen.includes(groep));
}

function toWeergave(
  vraag: Vraag,
  rij: InformatieverzoekTabel,
  naamVan: (gebruikerId: string) => string,
): InformatieverzoekWeergave {
  const { verzoekId, bijdrage, beantwoordDoor } = rij;
  const isEigen = isVanEigenPartner(vraag, rij);
  const gedeeldMet = rij.gedeeldMet === null ? [] : fromJson<Deelrol[]>(rij.gedeeldMet);
  const rollen = vraag.betrokkene.soort === 'professional' ? vraag.betrokkene.rollen : [];
  const open = <T>(veld: 'vraag' | 'bijdrage', verzegeld: InformatieverzoekTabel['vraag']) =>
    vraag.cipher.open(informatieverzoekPlaats(verzoekId, veld), verzegeld) as T;
  const status = rij.status as Informatieverzoekstatus;
  return {
    verzoekId,
    partner: rij.partner,
    status,
    uiterlijk: rij.uiterlijk,
    vraag: open<string>('vraag', rij.vraag),
    perspectief: rij.perspectief as Perspectief | null,
    bijdrage:
      bijdrage === null
        ? null
        : isEigen || isGedeeldMet(gedeeldMet, rollen)
          ? open<Omit<Bijdrage, 'gedeeldMet'>>('bijdrage', bijdrage)
          : AFGESCHERMD,
    gedeeldMet,
    beantwoordOp: rij.beantwoordOp,
    beantwoordDoor: beantwoordDoor === null ? null : naamVan(beantwoordDoor),
    isTeBeantwoorden: isEigen && isTeBeantwoorden(status),
  };
}

/** Of the table everything for who may read the casusoverleg; a partner on its own sees its own place. */
async function readOverleg(
  vraag: Vraag,
  { casus: { casusId, gemeente }, may }: ZichtbareCasus,
): Promise<OverlegWeergave | null> {
  const alles = may('casusoverleg:lezen').toegestaan;
  if (!alles && !may('casusoverleg:lezen', { feiten: { eigenBijdrage: true } }).toegestaan) return null;
  const overleg = await vraag.tx
    .selectFrom('overleg')
    .select(['overlegId', 'op', 'vorm', 'status', 'verzetbaar', 'locatie'])
    .where('casusId', '=', casusId)
    .orderBy('gemaaktOp', 'desc')
    .orderBy('op', 'desc')
    .executeTakeFirst();
  if (overleg === undefined) return null;
  const { overlegId, op, vorm, status, verzetbaar } = overleg;
  const uitnodigingen = await vraag.tx
    .selectFrom('uitnodiging')
    .leftJoin('overlegaanwezige', (join) =>
      join
        .onRef('overlegaanwezige.overlegId', '=', 'uitnodiging.overlegId')
        .onRef('overlegaanwezige.partner', '=', 'uitnodiging.partner'),
    )
    .select([
      'uitnodiging.uitnodigingId',
      'uitnodiging.partner',
      'uitnodiging.status',
      'uitnodiging.inhoud',
      'uitnodiging.vervangt',
      'uitnodiging.eerderAntwoord',
      'overlegaanwezige.aanwezigheid',
    ])
    .where('uitnodiging.overlegId', '=', overlegId)
    .orderBy('uitnodiging.partner')
    .execute();
  const vervangen = new Set(uitnodigingen.map(({ vervangt }) => vervangt));
  const eigen = groepenOf(vraag);
  const kaart = await readSocialeKaart(vraag);
  const isEigen = (partner: string): boolean =>
    partnerGroepen(kaart, partner, gemeente).some((groep) => eigen.includes(groep));
  return {
    op,
    vorm: vorm as Overlegvorm,
    locatie: openLocatie(vraag, overleg),
    status,
    isVerzetbaar: status === 'GEPLAND' && verzetbaar === 1,
    partners: uitnodigingen
      .filter(({ uitnodigingId, partner }) => !vervangen.has(uitnodigingId) && (alles || isEigen(partner)))
      .map(({ uitnodigingId, partner, status: uitnodiging, inhoud, eerderAntwoord, aanwezigheid }) => ({
        uitnodigingId,
        partner,
        uitnodiging: uitnodiging as Uitnodigingstatus,
        magInhoud: inhoud === 'DOSSIER',
        eerder: eerderAntwoord as Uitnodigingstatus | null,
        aanwezigheid: aanwezigheid as Aanwezigheid | null,
      })),
  };
}

async function readHoorverslagen(vraag: Vraag, casusId: string): Promise<HoorverslagWeergave[]> {
  const rijen = await vraag.tx
    .selectFrom('hoorverslag')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('op', 'desc')
    .execute();
  const naamVan = await readNamen(
    vraag,
    rijen.map(({ door }) => door),
  );
  return rijen.map(({ hoorverslagId, gehoord, tolk, verslag, op, door }) => ({
    hoorverslagId,
    gehoord: gehoord as JaNee,
    tolk: tolk as JaNee,
    verslag: vraag.cipher.open(hoorverslagPlaats(hoorverslagId), verslag) as string,
    op,
    door: naamVan(door),
  }));
}
