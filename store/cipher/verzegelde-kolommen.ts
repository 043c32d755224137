import { actiePlaats } from '../actie/actie-plaats.js';
import { daderdeelPlaats, planPlaats } from '../plan/plan-plaats.js';
import { breekglasPlaats } from '../breekglas/breekglas-plaats.js';
import { toelichtingOf } from '../casus/record-gebeurtenis.js';
import { doelPlaats } from '../casus/casus-overzicht.js';
import { overlegPlaats } from '../casusoverleg/overleg-plaats.js';
import type { Schema } from '../database/schema.js';
import { toetsPlaats } from '../doorlaattoets/read-doorlaattoetsen.js';
import { beschrijvingPlaats, leerpuntPlaats } from '../evaluatie/evaluatie-plaats.js';
import { naamPlaats } from '../gebruiker/record-gebruiker.js';
import { correctiePlaats } from '../correctie/correctie-plaats.js';
import { informatiePlaats } from '../informatieplicht/informatie-plaats.js';
import { inzagePlaats } from '../inzage/inzage-plaats.js';
import { matchredenPlaats } from '../matching/matchreden-plaats.js';
import { contactPlaats, nazorgPlaats } from '../nazorg/nazorg-plaats.js';
import {
  modelbesluitPlaats,
  modelopmerkingPlaats,
  modelwijzigingPlaats,
} from '../modellen/modelwijziging-plaats.js';
import { conceptPlaats } from '../sessie/concepten.js';
import { sessiePlaats } from '../sessie/sessies.js';
import { strafrechtPlaats } from '../strafrecht/strafrecht-plaats.js';
import { documentPlaats, documentdeelPlaats, documentversiePlaats } from '../document/document-plaats.js';
import type { Modelsoort } from '../../domain/modellen/modelbestand.js';
import type { Strafrechtveld } from '../../domain/casus/strafrecht.js';
import { taakdossierPlaats } from '../taak/taakdossier-toegang.js';
import { tweedeWegingPlaats } from '../tweede-weging/tweede-weging-plaats.js';
import { hoorverslagPlaats, informatieverzoekPlaats } from '../verrijken/verrijking-plaats.js';
import { uitnodigingPlaats } from '../uitnodiging/uitnodiging-plaats.js';
import { voorstelPlaats } from '../toegangsregels/voorstel-plaats.js';
import { voorvalPlaats } from '../voorval/voorval-plaats.js';
import { wegingPlaats } from '../weging/weging-plaats.js';
import { verzoekPlaats } from '../verzoek/verzoek-plaats.js';
import type { Plaats } from './cipher.js';
import type { Verzegeld } from './verzegeld.js';

type VerzegeldVeld<Rij> = {
  [Veld in keyof Rij & string]: NonNullable<Rij[Veld]> extends Verzegeld ? Veld : never;
}[keyof Rij & string];

/** The tables with a sealed column, as their types say. */
export type VerzegeldeTabel = {
  [Tabel in keyof Schema]: [VerzegeldVeld<Schema[Tabel]>] extends [never] ? never : Tabel;
}[keyof Schema];

/** The key of a row, in texts. */
export type Rijsleutel = Readonly<Record<string, string>>;

interface VerzegeldeKolommen<Tabel extends keyof Schema> {
  /** The columns that name one row. */
  readonly sleutel: readonly (keyof Schema[Tabel] & string)[];
  /** Every sealed column, and where its values belong. */
  readonly velden: Readonly<Record<VerzegeldVeld<Schema[Tabel]>, (sleutel: Rijsleutel) => Plaats>>;
  /** Who may reach it; all others are reached as the product itself. */
  readonly wie?: 'portaal';
}

/**
 * Everything that is sealed, for rotation and for the proof that a changed byte is noticed: a sealed column that is not
 * here does not compile.
 */
export const VERZEGELDE_KOLOMMEN: { readonly [Tabel in VerzegeldeTabel]: VerzegeldeKolommen<Tabel> } = {
  casus: { sleutel: ['casusId'], velden: { doelomschrijving: (rij) => doelPlaats(van(rij, 'casusId')) } },
  gebeurtenis: {
    sleutel: ['casusId', 'sleutel', 'soort'],
    velden: { toelichting: (rij) => toelichtingOf(van(rij, 'casusId'), van(rij, 'sleutel')) },
  },
  nazorg: { sleutel: ['nazorgId'], velden: { vraag: (rij) => nazorgPlaats(van(rij, 'nazorgId')) } },
  nazorgcontact: { sleutel: ['sleutel'], velden: { verslag: (rij) => contactPlaats(van(rij, 'sleutel')) } },
  melding: {
    sleutel: ['meldingId'],
    velden: {
      wie: (rij) => ({ tabel: 'melding', id: van(rij, 'meldingId'), veld: 'wie' }),
      kern: (rij) => ({ tabel: 'melding', id: van(rij, 'meldingId'), veld: 'kern' }),
      melder: (rij) => ({ tabel: 'melding', id: van(rij, 'meldingId'), veld: 'melder' }),
    },
  },
  dossier: {
    sleutel: ['dossierId'],
    velden: {
      persoon: (rij) => ({ tabel: 'dossier', id: van(rij, 'dossierId'), veld: 'persoon' }),
      betrokkeneReden: (rij) => ({ tabel: 'dossier', id: van(rij, 'dossierId'), veld: 'betrokkeneReden' }),
    },
  },
  matchvoorstel: {
    sleutel: ['voorstelId'],
    velden: { reden: (rij) => matchredenPlaats(van(rij, 'voorstelId')) },
  },
  evaluatie: {
    sleutel: ['evaluatieId'],
    velden: { beschrijving: (rij) => beschrijvingPlaats(van(rij, 'evaluatieId')) },
  },
  leerpunt: {
    sleutel: ['leerpuntId'],
    velden: {
      omschrijving: (rij) => leerpuntPlaats(van(rij, 'leerpuntId'), 'omschrijving'),
      maatregel: (rij) => leerpuntPlaats(van(rij, 'leerpuntId'), 'maatregel'),
      toelichting: (rij) => leerpuntPlaats(van(rij, 'leerpuntId'), 'toelichting'),
    },
  },
  taakdossier: {
    sleutel: ['userTaskKey'],
    velden: { inhoud: (rij) => taakdossierPlaats(van(rij, 'userTaskKey')) },
  },
  weging: {
    sleutel: ['casusId', 'versie'],
    velden: {
      invoer: (rij) => wegingPlaats(versieVan(rij), 'invoer'),
      motivering: (rij) => wegingPlaats(versieVan(rij), 'motivering'),
    },
  },
  actie: {
    sleutel: ['actieId'],
    velden: {
      tekst: (rij) => actiePlaats(van(rij, 'actieId'), 'tekst'),
      uitkomst: (rij) => actiePlaats(van(rij, 'actieId'), 'uitkomst'),
    },
  },
  tweedeWeging: {
    sleutel: ['casusId', 'versie'],
    velden: {
      invoer: (rij) => tweedeWegingPlaats(versieVan(rij), 'invoer'),
      kader: (rij) => tweedeWegingPlaats(versieVan(rij), 'kader'),
      risico: (rij) => tweedeWegingPlaats(versieVan(rij), 'risico'),
      motivering: (rij) => tweedeWegingPlaats(versieVan(rij), 'motivering'),
    },
  },
  overleg: { sleutel: ['overlegId'], velden: { locatie: (rij) => overlegPlaats(van(rij, 'overlegId')) } },
  uitnodiging: {
    sleutel: ['uitnodigingId'],
    velden: { vraag: (rij) => uitnodigingPlaats(van(rij, 'uitnodigingId')) },
  },
  informatieverzoek: {
    sleutel: ['verzoekId'],
    velden: {
      vraag: (rij) => informatieverzoekPlaats(van(rij, 'verzoekId'), 'vraag'),
      bijdrage: (rij) => informatieverzoekPlaats(van(rij, 'verzoekId'), 'bijdrage'),
    },
  },
  hoorverslag: {
    sleutel: ['hoorverslagId'],
    velden: { verslag: (rij) => hoorverslagPlaats(van(rij, 'hoorverslagId')) },
  },
  planversie: { sleutel: ['casusId', 'versie'], velden: { plan: (rij) => planPlaats(versieVan(rij)) } },
  daderdeel: { sleutel: ['casusId', 'versie'], velden: { tekst: (rij) => daderdeelPlaats(versieVan(rij)) } },
  doorlaattoets: { sleutel: ['toetsId'], velden: { motivering: (rij) => toetsPlaats(van(rij, 'toetsId')) } },
  voorval: { sleutel: ['voorvalId'], velden: { toelichting: (rij) => voorvalPlaats(van(rij, 'voorvalId')) } },
  strafrechtveld: {
    sleutel: ['casusId', 'veld'],
    velden: {
      waarde: (rij) => strafrechtPlaats(van(rij, 'casusId'), van(rij, 'veld') as Strafrechtveld),
    },
  },
  document: {
    sleutel: ['documentId'],
    velden: {
      titel: (rij) => documentPlaats(van(rij, 'documentId'), 'titel'),
      omschrijving: (rij) => documentPlaats(van(rij, 'documentId'), 'omschrijving'),
      verwijderreden: (rij) => documentPlaats(van(rij, 'documentId'), 'verwijderreden'),
    },
  },
  documentversie: {
    sleutel: ['documentId', 'versie'],
    velden: { kop: (rij) => documentversiePlaats(documentversieVan(rij)) },
  },
  documentdeel: {
    sleutel: ['documentId', 'versie', 'volgnummer'],
    velden: {
      inhoud: (rij) => documentdeelPlaats(documentversieVan(rij), Number(van(rij, 'volgnummer'))),
    },
  },
  verlenging: {
    sleutel: ['verlengingId'],
    velden: { besluit: (rij) => ({ tabel: 'verlenging', id: van(rij, 'verlengingId'), veld: 'besluit' }) },
  },
  verzoek: {
    sleutel: ['verzoekId'],
    velden: {
      vraag: (rij) => verzoekPlaats(van(rij, 'verzoekId'), 'vraag'),
      identificatieDoor: (rij) => verzoekPlaats(van(rij, 'verzoekId'), 'identificatieDoor'),
      verlenging: (rij) => verzoekPlaats(van(rij, 'verzoekId'), 'verlenging'),
      motivering: (rij) => verzoekPlaats(van(rij, 'verzoekId'), 'motivering'),
      opheffing: (rij) => verzoekPlaats(van(rij, 'verzoekId'), 'opheffing'),
    },
  },
  informatieplicht: {
    sleutel: ['informatieId'],
    velden: { toelichting: (rij) => informatiePlaats(van(rij, 'informatieId')) },
  },
  inzage: {
    sleutel: ['verzoekId'],
    velden: {
      uitvoer: (rij) => inzagePlaats(van(rij, 'verzoekId'), 'uitvoer'),
      opmerking: (rij) => inzagePlaats(van(rij, 'verzoekId'), 'opmerking'),
    },
  },
  correctie: {
    sleutel: ['correctieId'],
    velden: {
      oud: (rij) => correctiePlaats(van(rij, 'correctieId'), 'oud'),
      nieuw: (rij) => correctiePlaats(van(rij, 'correctieId'), 'nieuw'),
      onderbouwing: (rij) => correctiePlaats(van(rij, 'correctieId'), 'onderbouwing'),
      motivering: (rij) => correctiePlaats(van(rij, 'correctieId'), 'motivering'),
    },
  },
  breekglas: {
    sleutel: ['breekglasId'],
    velden: { reden: (rij) => breekglasPlaats(van(rij, 'breekglasId')) },
  },
  toegangsreden: {
    sleutel: ['redenId'],
    velden: { tekst: (rij) => ({ tabel: 'toegangsreden', id: van(rij, 'redenId'), veld: 'tekst' }) },
  },
  gebruiker: { sleutel: ['gebruikerId'], velden: { naam: (rij) => naamPlaats(van(rij, 'gebruikerId')) } },
  toegangsvoorstel: {
    sleutel: ['voorstelId'],
    velden: {
      reden: (rij) => voorstelPlaats(van(rij, 'voorstelId'), 'reden'),
      oordeel: (rij) => voorstelPlaats(van(rij, 'voorstelId'), 'oordeel'),
    },
  },
  modelwijziging: {
    sleutel: ['wijzigingId'],
    velden: {
      titel: (rij) => modelwijzigingPlaats(van(rij, 'wijzigingId'), 'titel'),
      reden: (rij) => modelwijzigingPlaats(van(rij, 'wijzigingId'), 'reden'),
    },
  },
  modelbesluit: {
    sleutel: ['besluitId'],
    velden: { reden: (rij) => modelbesluitPlaats(van(rij, 'besluitId')) },
  },
  modelconceptversie: {
    sleutel: ['wijzigingId', 'soort', 'naam', 'versie'],
    velden: { opmerking: (rij) => modelopmerkingPlaats(modelversieVan(rij)) },
  },
  concept: {
    wie: 'portaal',
    sleutel: ['sleutelHash'],
    velden: { inhoud: (rij) => conceptPlaats(van(rij, 'sleutelHash')) },
  },
  sessie: {
    wie: 'portaal',
    sleutel: ['sessieId'],
    velden: { inhoud: (rij) => sessiePlaats(van(rij, 'sessieId')) },
  },
};

const van = (rij: Rijsleutel, kolom: string): string => rij[kolom] ?? '';
const versieVan = (rij: Rijsleutel) => ({ casusId: van(rij, 'casusId'), versie: Number(van(rij, 'versie')) });
const modelversieVan = (rij: Rijsleutel) => ({
  wijzigingId: van(rij, 'wijzigingId'),
  soort: van(rij, 'soort') as Modelsoort,
  naam: van(rij, 'naam'),
  versie: Number(van(rij, 'versie')),
});
const documentversieVan = (rij: Rijsleutel) => ({
  documentId: van(rij, 'documentId'),
  versie: Number(van(rij, 'versie')),
});
