import { type Catalogusnaam, catalogusOf } from '../../domain/catalogus/catalogi.js';
import { CONVENANTSTANDEN } from '../../domain/catalogus/convenanten.js';
import { CONVENANTSTATUSSEN, PARTNERDOMEINEN, PARTNERSOORTEN } from '../../domain/catalogus/partners.js';
import { VORMREGELS } from '../../domain/catalogus/verschijningsvormen.js';
import { SIGNAALCATEGORIEEN, SIGNAALSTERKTEN } from '../../domain/dossiervorming/signaal.js';
import { ACTIESOORTEN, DOELGROEPEN } from '../../domain/plan/actie.js';
import { type Catalogusversie, versieOp } from '../../domain/catalogus/catalogusversie.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import type { CatalogusWeergave } from '../../store/catalogus/read-catalogus.js';
import type { ProfessionalContext } from '../route.js';
import { BackLink } from '../views/back-link.js';
import { Page } from '../views/page.js';
import { catalogusPad } from './catalogus-pad.js';
import { Versiestand } from './versiestand.js';

interface CatalogusPageProps {
  context: ProfessionalContext;
  weergave: CatalogusWeergave;
}

/** One catalogue as it is today; behind each item its versions. */
export function CatalogusPage({ context, weergave }: CatalogusPageProps) {
  const { catalogus, magSchrijven } = weergave;
  const versies: readonly Catalogusversie<object>[] = weergave.versies;
  const { titel, enkelvoud, uitleg, naamVan } = catalogusOf(catalogus);
  const vandaag = dagVan(context.deps.clock.now());
  const keuzes = KOPPEN[catalogus] ?? [];
  const pad = catalogusPad(catalogus);
  const codes = [...new Set(versies.map(({ code }) => code))];
  // What begins later only has no version of today yet.
  const items = codes
    .flatMap((code) => versieOp(versies, code, vandaag) ?? versies.find((een) => een.code === code) ?? [])
    .sort((een, ander) => naamVan(een.inhoud).localeCompare(naamVan(ander.inhoud), 'nl'));
  return (
    <Page
      titel={catalogus === 'partners' ? 'Sociale kaart' : titel}
      context={context}
      huidig={catalogus === 'partners' ? '/sociale-kaart' : '/beheer/catalogi'}
      boven={catalogus !== 'partners' && <BackLink href="/beheer/catalogi">Terug naar de catalogi</BackLink>}
    >
      <div class="kr-stack">
        <p class="kr-lead">{uitleg}</p>
        {magSchrijven && (
          <p>
            <a class="utrecht-button utrecht-button--secondary-action" href={`${pad}/nieuw`}>
              {enkelvoud} toevoegen
            </a>
          </p>
        )}
        <table class="utrecht-table utrecht-table--html-table kr-cards">
          <caption class="utrecht-table__caption">
            {titel} ({items.length}), op naam.
          </caption>
          <thead>
            <tr>
              <th scope="col">{enkelvoud}</th>
              {keuzes.map(({ key, kop }) => (
                <th key={key} scope="col">
                  {kop}
                </th>
              ))}
              {catalogus === 'interventies' && <th scope="col">Werkte</th>}
              <th scope="col">Stand</th>
              <th scope="col">Versie</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.code}>
                <td data-kop={enkelvoud}>
                  <a class="utrecht-link" href={`${pad}/${item.code}`}>
                    {naamVan(item.inhoud)}
                  </a>
                </td>
                {keuzes.map(({ key, kop, woorden }) => (
                  <td key={key} data-kop={kop}>
                    {woorden.get((item.inhoud as Readonly<Record<string, string>>)[key] ?? '')}
                  </td>
                ))}
                {catalogus === 'interventies' && (
                  <td data-kop="Werkte">{weergave.werking[item.code] ?? 'nog niet te zeggen'}</td>
                )}
                <td data-kop="Stand">
                  <Versiestand versie={item} vandaag={vandaag} />
                </td>
                <td data-kop="Versie">{item.versie}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  );
}

interface Kop {
  key: string;
  kop: string;
  /** The word of each choice, as short as a column has room for. */
  woorden: ReadonlyMap<string, string>;
}

/** What of an item stands in the list, besides its name. */
const KOPPEN: Partial<Record<Catalogusnaam, readonly Kop[]>> = {
  partners: [
    kop('soort', 'Hoort bij', PARTNERSOORTEN),
    kop('domein', 'Domein', PARTNERDOMEINEN),
    kop('convenant', 'Convenant', CONVENANTSTATUSSEN),
    kop('aansluitfase', 'Aangesloten', { NIET: 'Nog niet', BEPERKT: 'Beperkt', VOLLEDIG: 'Volledig' }),
  ],
  verschijningsvormen: [kop('regels', 'Volgt de regels van', { ...VORMREGELS, EIGEN: 'Zichzelf' })],
  signalen: [kop('categorie', 'Categorie', SIGNAALCATEGORIEEN), kop('sterkte', 'Sterkte', SIGNAALSTERKTEN)],
  interventies: [kop('doelgroep', 'Voor wie', DOELGROEPEN), kop('soort', 'Soort', ACTIESOORTEN)],
  convenanten: [kop('stand', 'Convenant', CONVENANTSTANDEN)],
};

function kop(key: string, naam: string, woorden: Readonly<Record<string, string>>): Kop {
  return { key, kop: naam, woorden: new Map(Object.entries(woorden)) };
}
