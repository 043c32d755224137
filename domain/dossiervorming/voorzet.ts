import type { MelderInvoer } from '../melding/melder.js';
import type { MeldingInvoer } from '../melding/melding.js';
import type { Persoon } from '../persoon/persoon.js';
import type { Dossiervoorzet } from './dossiervorming.js';

/** What is known of a casus before anybody went through the eleven points; masked parts are left out. */
export interface Bekend {
  kern?: Pick<MeldingInvoer, 'wat' | 'waar' | 'wanneer' | 'hoeveel' | 'hulp'>;
  melder?: Pick<MelderInvoer, 'anonimiteit'>;
  persoon?: Partial<Persoon>;
}

/**
 * What the melding said already, so that nobody types it again (A2.2). What the melder did not know is left open: it
 * becomes unknown when somebody of the meldpunt found out that it is.
 */
export function voorzetVan({ kern, melder, persoon }: Bekend): Dossiervoorzet {
  return dropOpen({ ...vanPersoon(persoon), melder: melderstand(melder), ...vanKern(kern) });
}

function vanPersoon(persoon: Partial<Persoon> | undefined): Dossiervoorzet {
  if (persoon === undefined) return {};
  const { naam, geboortedatum, leeftijd, adres, woonplaats, telefoon, taal, contactVeilig } = persoon;
  return {
    naam,
    geboortedatum,
    leeftijd: weet(leeftijd) as number | undefined,
    adres,
    woonplaats,
    telefoon,
    taal,
    contactVeilig,
  };
}

function vanKern(kern: Bekend['kern']): Dossiervoorzet {
  if (kern === undefined) return {};
  const { wat, waar, wanneer, hoeveel, hulp } = kern;
  return {
    inhoud: wat.korteInhoud,
    verschijningsvormen: wat.verschijningsvormen,
    bronVanSignaal: weet(wat.bronVanSignaal),
    locatieAdres: waar.locatieAdres,
    locatieOmschrijving: waar.locatieOmschrijving,
    gemeente: weet(waar.gemeente) as Dossiervoorzet['gemeente'],
    periodeVan: wanneer.periodeVan,
    periodeTot: wanneer.periodeTot,
    frequentie: weet(wanneer.frequentie),
    aantalSlachtoffers: weet(hoeveel.aantalSlachtoffers) as number | undefined,
    aantalDaders: weet(hoeveel.aantalDaders) as number | undefined,
    hulpverleningBetrokken: weet(hulp.hulpverleningBetrokken),
    hulpverleningToelichting: hulp.hulpverleningToelichting,
    politieGebeld: weet(hulp.politieGebeld),
    zorgcoordinatorBetrokken: weet(hulp.zorgcoordinatorBetrokken),
    zorgcoordinatorNaam: hulp.zorgcoordinatorNaam,
  };
}

function melderstand(melder: Bekend['melder']): Dossiervoorzet['melder'] {
  if (melder === undefined) return undefined;
  return melder.anonimiteit === 'bekend' || melder.anonimiteit === 'anoniemVoorBetrokkene'
    ? 'BEKEND'
    : 'ANONIEM';
}

/** "Weet ik niet" of a melder is no answer yet. */
function weet<T>(antwoord: T): T | undefined {
  return antwoord === 'onbekend' ? undefined : antwoord;
}

function dropOpen(voorzet: Dossiervoorzet): Dossiervoorzet {
  return Object.fromEntries(Object.entries(voorzet).filter(([, waarde]) => waarde !== undefined));
}
