import { PLAATSKEUZES } from '../../domain/dossiervorming/dossiervorming.js';
import { SIGNAALWAARSCHUWING } from '../../domain/dossiervorming/signaal.js';
import { BRONNEN, FREQUENTIES } from '../../domain/melding/melding.js';
import { leesbareDag } from '../../domain/tijd/amsterdam.js';
import type { Bevinding } from '../../store/dossiervorming/read-dossierpunten.js';
import { Facts } from '../views/facts.js';
import { outcomeName } from '../words/outcomes.js';

/** What the meldpunt found out of a situation (A2.2); who the person is stands with the person. */
export function BevindingFacts({ bevinding }: { bevinding: Bevinding }) {
  const { inhoud, vormen, signalen, locatieAdres, locatieOmschrijving, gemeente, frequentie } = bevinding;
  return (
    <>
      <Facts
        facts={[
          ['Inhoud', <span class="kr-typed">{inhoud}</span>],
          ['Type uitbuiting', vormen.join(', ')],
          ['Adres', locatieAdres],
          ['Plaats', locatieOmschrijving],
          ['Gemeente', PLAATSKEUZES[gemeente]],
          ['Periode', periodeOf(bevinding)],
          ['Hoe vaak', FREQUENTIES[frequentie]],
          ['Slachtoffers', aantalOf(bevinding.aantalSlachtoffers)],
          ['Daders', aantalOf(bevinding.aantalDaders)],
          ['Bron', BRONNEN[bevinding.bronVanSignaal]],
          ['Hulpverlening', metNaam(bevinding.hulpverleningBetrokken, bevinding.hulpverleningToelichting)],
          ['Politie gebeld', outcomeName(bevinding.politieGebeld)],
          ['Zorgcoördinator', metNaam(bevinding.zorgcoordinatorBetrokken, bevinding.zorgcoordinatorNaam)],
          ['Signalen', signalen.join('; ')],
        ]}
      />
      {signalen.length > 0 && <p class="kr-soft kr-small">{SIGNAALWAARSCHUWING}</p>}
    </>
  );
}

function periodeOf({ periodeVan, periodeTot }: Bevinding): string {
  return [periodeVan, periodeTot].flatMap((dag) => (dag === undefined ? [] : leesbareDag(dag))).join(' tot ');
}

function aantalOf(aantal: number | undefined): string {
  return aantal === undefined ? 'nagevraagd, niet bekend' : String(aantal);
}

function metNaam(antwoord: string, naam: string | undefined): string {
  return naam === undefined ? outcomeName(antwoord) : `${outcomeName(antwoord)}: ${naam}`;
}
