import type { Schema } from '../../schema.js';
import {
  type Policy,
  alles,
  beide,
  beslistOverAnder,
  beslistOverModellen,
  geeftModellenVrij,
  gelijkAan,
  heeftStrafrecht,
  houdtActie,
  isBekend,
  isKetentaakVanGroep,
  isMerkteken,
  isProfessional,
  isUitgenodigd,
  isVrijgegeven,
  isVanEigenOrganisatie,
  isZelf,
  leest,
  leestActies,
  leestDaderdeel,
  leestDocument,
  leestEvaluaties,
  leestInformatieplicht,
  leestLogs,
  leestModellen,
  leestNazorg,
  leestPlan,
  leestToegangsregels,
  leestVerzoeken,
  leestVoorvallen,
  legtRegelsVast,
  meldt,
  portaal,
  schrijftInformatieplicht,
  schrijftDaderdeel,
  schrijftMelder,
  schrijftModellen,
  schrijftVerzoeken,
  steltRegelsVoor,
  systeem,
  vanKetentaak,
  vanLeesbaarDocument,
  vanNieuweCasus,
  verlengt,
  voegtToe,
  vraagt,
  wijzigt,
  zietCasus,
  zietDeelVanCasus,
  zietMatches,
  zietZijnCasus,
  zietZijnDossier,
} from './policies.js';

export interface Tabelregel {
  /** What the role of the application may do with the table at all. */
  rechten:
    'select, insert' | 'select, insert, update' | 'select, insert, delete' | 'select, insert, update, delete';
  /** Which rows there are for whom. */
  policies: readonly Policy[];
}

const deelVanCasus = leest('ziet_casus', zietZijnCasus);
const openDeelVanCasus = leest('ziet_casus', zietDeelVanCasus);

/**
 * Every table with its rights and rules: a table that is not here does not compile. Whoever adds one asks who writes it,
 * and by which casus it shows itself.
 */
export const TABELREGELS: Readonly<Record<keyof Schema, Tabelregel>> = {
  casus: {
    rechten: 'select, insert, update, delete',
    policies: [
      systeem,
      leest('ziet_casus', zietCasus),
      leest('herhaalt_melding', (tabel) => `keten_is_herhaald(${tabel}.casus_id)`),
      voegtToe(
        'meldt',
        beide(meldt, () => "status = 'OPEN' and fase = 'F0'"),
      ),
    ],
  },
  casusrelatie: {
    rechten: 'select, insert, update, delete',
    policies: [
      systeem,
      leest(
        'eigen_groep',
        beide(zietZijnCasus, () => "groep = any (keten_lijst('groepen'))"),
      ),
      alles('nieuwe_casus', vanNieuweCasus),
    ],
  },
  casusDossier: { rechten: 'select, insert, delete', policies: [systeem, deelVanCasus] },
  gebeurtenis: {
    // Changed only when its explanation is sealed anew.
    rechten: 'select, insert, update, delete',
    policies: [
      systeem,
      openDeelVanCasus,
      voegtToe('aan_casus', zietDeelVanCasus),
      leest('nieuwe_casus', vanNieuweCasus),
      voegtToe('aan_nieuwe_casus', vanNieuweCasus),
    ],
  },
  melding: {
    rechten: 'select, insert, update, delete',
    policies: [
      systeem,
      deelVanCasus,
      leest('heeft_code', gelijkAan('code_hash', 'code_hash')),
      wijzigt('schrijft_melder', schrijftMelder),
      wijzigt('maakt_zich_bekend', gelijkAan('code_hash', 'code_hash')),
      leest('herhaalt_melding', gelijkAan('idempotentie_hash', 'idempotentie_hash')),
      voegtToe('meldt', meldt),
    ],
  },
  dossier: {
    rechten: 'select, insert, update, delete',
    policies: [systeem, leest('ziet_casus', zietZijnDossier)],
  },
  persoonindex: { rechten: 'select, insert, delete', policies: [systeem] },
  matchvoorstel: {
    rechten: 'select, insert, update, delete',
    policies: [systeem, leest('ziet_matches', zietMatches)],
  },
  wachtpunt: {
    rechten: 'select, insert, update, delete',
    policies: [
      systeem,
      openDeelVanCasus,
      voegtToe('aan_nieuwe_casus', vanNieuweCasus),
      leest('ketentaak_van_groep', isKetentaakVanGroep),
    ],
  },
  taakdossier: {
    rechten: 'select, insert, update, delete',
    policies: [
      systeem,
      openDeelVanCasus,
      voegtToe('aan_casus', zietDeelVanCasus),
      wijzigt('van_casus', zietDeelVanCasus),
      leest('van_ketentaak', vanKetentaak),
      voegtToe('aan_ketentaak', vanKetentaak),
      wijzigt('ketentaak', vanKetentaak),
    ],
  },
  weging: { rechten: 'select, insert, update, delete', policies: [systeem, deelVanCasus] },
  advies: { rechten: 'select, insert, delete', policies: [systeem, deelVanCasus] },
  tabeladvies: { rechten: 'select, insert, delete', policies: [systeem, deelVanCasus] },
  doorlaattoets: { rechten: 'select, insert, update, delete', policies: [systeem, deelVanCasus] },
  overdracht: { rechten: 'select, insert, update, delete', policies: [systeem, deelVanCasus] },
  actie: {
    rechten: 'select, insert, update, delete',
    policies: [systeem, leest('leest_acties', leestActies), leest('houdt_actie', houdtActie)],
  },
  nazorg: {
    rechten: 'select, insert, update, delete',
    policies: [systeem, leest('leest_nazorg', leestNazorg)],
  },
  // Changed only when its report is sealed anew.
  nazorgcontact: {
    rechten: 'select, insert, update, delete',
    policies: [systeem, leest('leest_nazorg', leestNazorg)],
  },
  planversie: {
    rechten: 'select, insert, update, delete',
    policies: [systeem, leest('leest_plan', leestPlan)],
  },
  daderdeel: {
    rechten: 'select, insert, update, delete',
    policies: [
      systeem,
      leest('leest_daderdeel', leestDaderdeel),
      voegtToe('schrijft_daderdeel', schrijftDaderdeel),
    ],
  },
  inhaaltaak: { rechten: 'select, insert, update, delete', policies: [systeem, deelVanCasus] },
  // Laid down by the product itself, after the rules said who may.
  voorval: {
    rechten: 'select, insert, update, delete',
    policies: [systeem, leest('leest_voorvallen', leestVoorvallen)],
  },
  actualiteit: { rechten: 'select, insert, delete', policies: [systeem, deelVanCasus] },
  piketmelding: { rechten: 'select, insert, delete', policies: [systeem, deelVanCasus] },
  strafrechtveld: {
    rechten: 'select, insert, update, delete',
    policies: [
      systeem,
      leest('vrijgegeven', beide(isVrijgegeven, zietZijnCasus)),
      leest('politie_en_om', heeftStrafrecht),
      voegtToe('politie_en_om_erbij', heeftStrafrecht),
      wijzigt('politie_en_om_anders', heeftStrafrecht),
    ],
  },
  straftraject: {
    rechten: 'select, insert, update, delete',
    policies: [
      systeem,
      leest('politie_en_om', heeftStrafrecht),
      voegtToe('politie_en_om_erbij', heeftStrafrecht),
      wijzigt('politie_en_om_anders', heeftStrafrecht),
    ],
  },
  document: {
    // Changed only when it is removed or sealed anew.
    rechten: 'select, insert, update, delete',
    policies: [
      systeem,
      leest('van_leesbare_groep', leestDocument),
      leest('van_eigen_organisatie', beide(zietZijnCasus, isVanEigenOrganisatie)),
      voegtToe('aan_casus', beide(zietZijnCasus, isVanEigenOrganisatie)),
      wijzigt('van_casus', zietZijnCasus),
    ],
  },
  documentversie: {
    rechten: 'select, insert, update, delete',
    policies: [
      systeem,
      leest('van_document', vanLeesbaarDocument),
      voegtToe('aan_document', vanLeesbaarDocument),
    ],
  },
  documentdeel: {
    rechten: 'select, insert, update, delete',
    policies: [
      systeem,
      leest('van_document', vanLeesbaarDocument),
      voegtToe('aan_document', vanLeesbaarDocument),
    ],
  },
  // Who sees the casus sees that it is evaluated. All others, its begeleider too, read through the product itself, which
  // shows them no more than the description that was checked (INV12, INV13).
  evaluatie: { rechten: 'select, insert, update, delete', policies: [systeem, deelVanCasus] },
  instemming: { rechten: 'select, insert, update, delete', policies: [systeem, deelVanCasus] },
  // Holds nothing of a casus. Only the product itself writes it, after the rules said who may.
  leerpunt: {
    rechten: 'select, insert, update, delete',
    policies: [systeem, leest('leest_evaluaties', leestEvaluaties)],
  },
  overleg: { rechten: 'select, insert, update, delete', policies: [systeem, deelVanCasus] },
  uitnodiging: {
    rechten: 'select, insert, update, delete',
    policies: [systeem, deelVanCasus, leest('uitgenodigd', isUitgenodigd)],
  },
  informatieverzoek: { rechten: 'select, insert, update, delete', policies: [systeem, deelVanCasus] },
  hoorverslag: { rechten: 'select, insert, update, delete', policies: [systeem, deelVanCasus] },
  overlegaanwezige: { rechten: 'select, insert, update, delete', policies: [systeem, deelVanCasus] },
  tweedeWeging: { rechten: 'select, insert, update, delete', policies: [systeem, deelVanCasus] },
  // Only the store itself opens these, after the rules said so.
  controle: { rechten: 'select, insert, update', policies: [systeem] },
  herstel: { rechten: 'select, insert', policies: [systeem] },
  herstelregel: { rechten: 'select, insert, update', policies: [systeem] },
  bevinding: { rechten: 'select, insert, update, delete', policies: [systeem] },
  rooster: { rechten: 'select, insert, update', policies: [systeem] },
  catalogusversie: { rechten: 'select, insert', policies: [systeem] },
  preventiejaar: { rechten: 'select, insert, update', policies: [systeem] },
  preventieactiviteit: { rechten: 'select, insert, update', policies: [systeem] },
  preventiemaatregel: { rechten: 'select, insert', policies: [systeem] },
  ketenevaluatie: { rechten: 'select, insert, update', policies: [systeem] },
  verlenging: {
    // Changed only when its decision is sealed anew.
    rechten: 'select, insert, update, delete',
    policies: [systeem, deelVanCasus, voegtToe('verlengt', beide(zietZijnCasus, verlengt))],
  },
  vernietigd: { rechten: 'select, insert, update', policies: [systeem] },
  verzoek: {
    rechten: 'select, insert, update, delete',
    policies: [
      systeem,
      leest('houdt_verzoeken_bij', leestVerzoeken),
      voegtToe('registreert', schrijftVerzoeken),
      wijzigt('behandelt', schrijftVerzoeken),
      leest('merkteken', beide(isMerkteken, zietZijnDossier)),
    ],
  },
  informatieplicht: {
    // Changed only when its explanation is sealed anew.
    rechten: 'select, insert, update, delete',
    policies: [
      systeem,
      leest('ziet_dossier', leestInformatieplicht),
      voegtToe('aan_dossier', schrijftInformatieplicht),
    ],
  },
  inzage: {
    rechten: 'select, insert, update, delete',
    policies: [
      systeem,
      leest('houdt_verzoeken_bij', leestVerzoeken),
      voegtToe('stelt_samen', schrijftVerzoeken),
      wijzigt('controleert', schrijftVerzoeken),
    ],
  },
  correctie: {
    // Decided by the product itself, after the rules said who may.
    rechten: 'select, insert, update, delete',
    policies: [
      systeem,
      leest('houdt_verzoeken_bij', leestVerzoeken),
      voegtToe('stelt_voor', schrijftVerzoeken),
      leest('ziet_dossier', zietZijnDossier),
    ],
  },
  kennisgeving: {
    rechten: 'select, insert, update, delete',
    policies: [systeem, leest('houdt_verzoeken_bij', leestVerzoeken), wijzigt('meldt_af', schrijftVerzoeken)],
  },
  // Changed only when its reason is sealed anew.
  breekglas: { rechten: 'select, insert, update, delete', policies: [systeem, leest('zelf', isZelf)] },
  kpicijfers: { rechten: 'select, insert', policies: [systeem] },
  kwartaalcijfers: { rechten: 'select, insert', policies: [systeem] },
  outbox: {
    rechten: 'select, insert, update, delete',
    policies: [
      systeem,
      openDeelVanCasus,
      voegtToe('aan_casus', zietDeelVanCasus),
      leest('nieuwe_casus', vanNieuweCasus),
      voegtToe('aan_nieuwe_casus', vanNieuweCasus),
    ],
  },
  gebruiker: {
    rechten: 'select, insert, update',
    policies: [systeem, leest('collega', isProfessional), alles('zelf', isZelf)],
  },
  concept: { rechten: 'select, insert, update, delete', policies: [portaal] },
  sessie: { rechten: 'select, insert, update, delete', policies: [portaal] },
  uitlogbewijs: { rechten: 'select, insert, delete', policies: [portaal] },
  verwerkingslog: {
    rechten: 'select, insert',
    policies: [
      { ...systeem, opdracht: 'select' },
      leest('leest_logs', leestLogs),
      voegtToe('voegt_toe', isBekend),
    ],
  },
  verwerkingslogIndex: {
    rechten: 'select, insert',
    policies: [
      { ...systeem, opdracht: 'select' },
      leest('leest_logs', leestLogs),
      voegtToe('voegt_toe', isBekend),
    ],
  },
  toegangsreden: {
    // Changed only when its text is sealed anew.
    rechten: 'select, insert, update',
    policies: [
      systeem,
      leest('leest_logs', leestLogs),
      voegtToe('zelf', beide(isProfessional, gelijkAan('gebruiker_id', 'gebruiker'))),
    ],
  },
  toegangsversie: {
    rechten: 'select, insert',
    policies: [systeem, leest('geldt', vraagt), voegtToe('keurde_goed', legtRegelsVast)],
  },
  toegangsvoorstel: {
    // After a decision changed only when its texts are sealed anew.
    rechten: 'select, insert, update',
    policies: [
      systeem,
      leest('leest', leestToegangsregels),
      voegtToe('stelt_voor', beide(steltRegelsVoor, gelijkAan('voorgesteld_door', 'gebruiker'))),
      wijzigt('beslist', beslistOverAnder),
    ],
  },
  modelwijziging: {
    rechten: 'select, insert, update',
    policies: [
      systeem,
      leest('leest', leestModellen),
      voegtToe('opent', beide(schrijftModellen, gelijkAan('geopend_door', 'gebruiker'))),
      wijzigt('beslist', beslistOverModellen),
    ],
  },
  modelconcept: {
    rechten: 'select, insert, update, delete',
    policies: [systeem, leest('leest', leestModellen), alles('schrijft', schrijftModellen)],
  },
  modelproefdraai: {
    rechten: 'select, insert, update',
    policies: [
      systeem,
      leest('leest', leestModellen),
      voegtToe('begint', beide(beslistOverModellen, gelijkAan('gestart_door', 'gebruiker'))),
    ],
  },
  modelbesluit: {
    // After a decision changed only when its text is sealed anew.
    rechten: 'select, insert, update',
    policies: [
      systeem,
      leest('leest', leestModellen),
      voegtToe('beslist', beide(beslistOverModellen, gelijkAan('door', 'gebruiker'))),
    ],
  },
  modelvrijgave: {
    rechten: 'select, insert',
    policies: [
      systeem,
      leest('leest', leestModellen),
      voegtToe('geeft_vrij', beide(geeftModellenVrij, gelijkAan('vrijgegeven_door', 'gebruiker'))),
    ],
  },
  modelvrijgavebestand: {
    rechten: 'select, insert',
    policies: [systeem, leest('leest', leestModellen), voegtToe('geeft_vrij', geeftModellenVrij)],
  },
  modeltaak: {
    rechten: 'select, insert, update',
    policies: [
      systeem,
      leest('leest', leestModellen),
      voegtToe('geeft_vrij', geeftModellenVrij),
      wijzigt('geeft_opnieuw_vrij', geeftModellenVrij),
    ],
  },
  modelconceptversie: {
    // A version is of who saved it, and stays.
    rechten: 'select, insert, update',
    policies: [
      systeem,
      leest('leest', leestModellen),
      voegtToe('bewaart', beide(schrijftModellen, gelijkAan('bewaard_door', 'gebruiker'))),
      wijzigt('bewaart_verder', beide(schrijftModellen, gelijkAan('bewaard_door', 'gebruiker'))),
    ],
  },
  modelbezoek: {
    rechten: 'select, insert, update',
    policies: [
      systeem,
      leest('leest', leestModellen),
      alles('zelf', beide(schrijftModellen, gelijkAan('gebruiker_id', 'gebruiker'))),
    ],
  },
  verwerkingslogKop: { rechten: 'select, insert, update', policies: [alles('voegt_toe', isBekend)] },
};
