import { instelling } from './functions.js';
import { casusPolicy, rolPolicy } from './matrix-policies.js';
import { anyOf } from './sql-text.js';

type Opdracht = 'all' | 'select' | 'insert' | 'update';

/** Lets rows of a table through to who asks; rows that no policy lets through do not exist. */
export interface Policy {
  naam: string;
  opdracht: Opdracht;
  /** A condition on a row of this table. */
  als: (tabel: string) => string;
}

type Voorwaarde = Policy['als'];

const soort = instelling('soort');

/** Workers, the outbox, verification of the log. */
export const systeem: Policy = { naam: 'systeem', opdracht: 'all', als: () => `${soort} = 'systeem'` };

/** Sessions and drafts, before anybody is known. */
export const portaal: Policy = { naam: 'portaal', opdracht: 'all', als: () => `${soort} = 'portaal'` };

/** The casussen that who asks may know of. */
export const zietCasus: Voorwaarde = () => casusPolicy('procesgegevens:lezen');

/** Who sees a casus sees its parts; what of them is masked is decided per field. */
export const zietZijnCasus: Voorwaarde = (tabel) => `keten_ziet_casus(${tabel}.casus_id)`;

/** Police and OM of the casus: the compartment of the criminal investigation is theirs (INV8). */
export const heeftStrafrecht: Voorwaarde = (tabel) => `keten_heeft_strafrecht(${tabel}.casus_id)`;

/** Parts of a casus, but for those of the compartment: of these only police and OM know (INV8). */
export const zietDeelVanCasus: Voorwaarde = (tabel) =>
  `(${tabel}.in_compartiment = 0 or ${heeftStrafrecht(tabel)}) and ${zietZijnCasus(tabel)}`;

/** Who judges whether a melding is about somebody known: in its own casus, or in the one it was joined to (INV18). */
export const zietMatches: Voorwaarde = (tabel) =>
  `exists (
    select 1 from casus
    where casus.casus_id in (${tabel}.casus_id, ${tabel}.doel_casus_id) and (${casusPolicy('matchresultaten:lezen')})
  )`;

/** Who lays down the name of a melder that was unknown. */
export const schrijftMelder: Voorwaarde = (tabel) =>
  inCasusMet(tabel, casusPolicy('melderidentiteit:schrijven'));

/** Who reads the plan of a casus, and who the part about the perpetrator: not the same people (3.4). */
export const leestPlan: Voorwaarde = (tabel) => inCasusMet(tabel, casusPolicy('plan:lezen'));
export const leestDaderdeel: Voorwaarde = (tabel) => inCasusMet(tabel, casusPolicy('daderdeel:lezen'));

/** Police and OM of the casus. */
export const schrijftDaderdeel: Voorwaarde = (tabel) =>
  inCasusMet(tabel, casusPolicy('daderdeel:lezen', ['R07']));

const inCasusMet = (tabel: string, policy: string): string =>
  `exists (select 1 from casus where casus.casus_id = ${tabel}.casus_id and (${policy}))`;

/** Who reads the actions of a casus: all of them, where the matrix says so without a condition of the own action. */
export const leestActies: Voorwaarde = (tabel) => inCasusMet(tabel, casusPolicy('acties:lezen'));

/** What was reported about a casus; who reports it need not be able to read it. */
export const leestVoorvallen: Voorwaarde = (tabel) =>
  `exists (
    select 1 from casus where casus.casus_id = ${tabel}.casus_id and (${casusPolicy('voorvallen:lezen')})
  )`;

/** Nazorg of a casus, for who may read it there. */
export const leestNazorg: Voorwaarde = (tabel) =>
  `exists (
    select 1 from casus where casus.casus_id = ${tabel}.casus_id and (${casusPolicy('nazorg:lezen')})
  )`;

/** Who holds it, in a casus that they see. */
export const houdtActie: Voorwaarde = (tabel) =>
  `${soort} = 'professional' and ${tabel}.uitvoerder_groep = any (keten_lijst('groepen'))
    and keten_ziet_casus(${tabel}.casus_id)`;

/** What of the compartment was released, for who sees the casus. */
export const isVrijgegeven: Voorwaarde = (tabel) => `${tabel}.vrijgegeven_op is not null`;

/** Documents of the groups that who asks may read in their casus. */
export const leestDocument: Voorwaarde = (tabel) =>
  `keten_leest_document(${tabel}.casus_id, ${tabel}.gegevensgroep)`;

/** What the organisation of who asks brought in. */
export const isVanEigenOrganisatie: Voorwaarde = () =>
  `organisatie = nullif(${instelling('organisatie')}, '')`;

/** Invitations to a group of who asks: they show the head of a casus before there is any relation to it. */
export const isUitgenodigd: Voorwaarde = (tabel) =>
  `${soort} = 'professional' and exists (
    select 1 from jsonb_array_elements_text(${tabel}.groepen::jsonb) groep
    where groep.value = any (keten_lijst('groepen'))
  )`;

/** Tasks without a casus show themselves to the groups that they were put ready for, and to the one that stands in. */
export const isKetentaakVanGroep: Voorwaarde = (tabel) =>
  `${tabel}.zaak_id is not null and ${soort} = 'professional' and (
    ${tabel}.vervanger_groep = any (keten_lijst('groepen')) or exists (
      select 1 from jsonb_array_elements_text(${tabel}.eigenaar_groepen::jsonb) groep
      where groep.value = any (keten_lijst('groepen'))
    )
  )`;

/** The dossier half of such a task shows itself by the task. */
export const vanKetentaak: Voorwaarde = (tabel) =>
  `exists (select 1 from wachtpunt w where w.zaak_id = ${tabel}.zaak_id and w.taak = ${tabel}.taak)`;

/** Versions and their parts show themselves by their document. */
export const vanLeesbaarDocument: Voorwaarde = (tabel) =>
  `exists (select 1 from document d where d.document_id = ${tabel}.document_id)`;

/** What belongs to a casus that this very transaction lays down. */
export const vanNieuweCasus: Voorwaarde = (tabel) => `keten_is_nieuw(${tabel}.casus_id)`;

/** Who may bring a melding in. */
export const meldt: Voorwaarde = () =>
  `${soort} in ('melder', 'partner') or ${rolPolicy('nieuweMelding:schrijven')}`;

/** Who may decide that something is kept longer. */
export const verlengt: Voorwaarde = () => rolPolicy('bewaartermijnen:schrijven');

/** Who keeps the requests of people (R12), and what comes of them. */
export const leestVerzoeken: Voorwaarde = () => rolPolicy('verzoeken:lezen');
export const schrijftVerzoeken: Voorwaarde = () => rolPolicy('verzoeken:schrijven');

/** Who sees a casus sees the dossiers of its people. */
export const zietZijnDossier: Voorwaarde = (tabel) =>
  `exists (select 1 from casus_dossier d where d.dossier_id = ${tabel}.dossier_id)`;

/** Whether and why a person was told of the dossier, by the cell of its own: a reason to wait may be an investigation. */
export const leestInformatieplicht: Voorwaarde = (tabel) => `keten_mag_informatie_lezen(${tabel}.dossier_id)`;
export const schrijftInformatieplicht: Voorwaarde = (tabel) =>
  `keten_mag_informatie_schrijven(${tabel}.dossier_id)`;

/** Of what a person asked, who works on the dossier knows an objection and a restriction. */
export const isMerkteken: Voorwaarde = (tabel) => `${tabel}.soort in ('BEZWAAR', 'BEPERKING')`;

/** Anybody about whom a line can be written in the verwerkingslog. */
export const isBekend: Voorwaarde = () => `${soort} in ('professional', 'partner', 'melder', 'systeem')`;

/** What is of the person who asks. */
export const isZelf: Voorwaarde = () =>
  `${soort} = 'professional' and gebruiker_id = nullif(${instelling('gebruiker')}, '')`;

export const isProfessional: Voorwaarde = () => `${soort} = 'professional'`;

/** Who may read the verwerkingslog. */
export const leestLogs: Voorwaarde = () => rolPolicy('logs:lezen');

/** Anybody who asks anything, because the rules must be known to hold; there is no content in them. */
export const vraagt: Voorwaarde = () => `${soort} <> ''`;

/** Who may read evaluations without anything of a casus, and with them the lessons. */
export const leestEvaluaties: Voorwaarde = () => rolPolicy('evaluatie:lezen');

export const leestToegangsregels: Voorwaarde = () => rolPolicy('toegangsregels:lezen');
export const steltRegelsVoor: Voorwaarde = () => rolPolicy('toegangsregels:schrijven');

/** Who decides on the proposal of somebody else. */
export const beslistOverAnder: Voorwaarde = () =>
  `(${rolPolicy('toegangsbesluit:schrijven')}) and voorgesteld_door <> ${instelling('gebruiker')}`;

/** Who reads models and changes of them, who makes changes, and who decides on them besides. */
export const leestModellen: Voorwaarde = () => rolPolicy('modellen:lezen');
export const schrijftModellen: Voorwaarde = () => rolPolicy('modellen:schrijven');
export const geeftModellenVrij: Voorwaarde = () => rolPolicy('modelvrijgave:schrijven');
export const beslistOverModellen: Voorwaarde = () =>
  anyOf([rolPolicy('modellen:schrijven'), rolPolicy('modelvrijgave:schrijven')]);

/** A version that comes from a proposal that this person approved. */
export const legtRegelsVast: Voorwaarde = (tabel) => `keten_keurde_goed(${tabel}.voorstel_id)`;

/** Equal to what the transaction says of who asks, which is never nothing. */
export const gelijkAan =
  (kolom: string, naam: string): Voorwaarde =>
  () =>
    `${kolom} = nullif(${instelling(naam)}, '')`;

export const beide =
  (een: Voorwaarde, ander: Voorwaarde): Voorwaarde =>
  (tabel) =>
    `(${een(tabel)}) and (${ander(tabel)})`;

const policy = (opdracht: Opdracht) => (naam: string, als: Voorwaarde) => ({ naam, opdracht, als });
export const alles = policy('all');
export const leest = policy('select');
export const voegtToe = policy('insert');
export const wijzigt = policy('update');
