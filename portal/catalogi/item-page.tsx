import { catalogusOf } from '../../domain/catalogus/catalogi.js';
import { type Catalogusversie, versieOp } from '../../domain/catalogus/catalogusversie.js';
import { dagVan, leesbareDag } from '../../domain/tijd/amsterdam.js';
import type { CatalogusWeergave } from '../../store/catalogus/read-catalogus.js';
import type { Field, FormValues } from '../formulier/form-schema.js';
import { BackLink } from '../views/back-link.js';
import type { FieldError } from '../views/error-summary.js';
import type { ProfessionalContext } from '../route.js';
import { ErrorSummary } from '../views/error-summary.js';
import { Facts } from '../views/facts.js';
import { Page } from '../views/page.js';
import { veldenVan } from './catalogus-fields.js';
import { catalogusPad } from './catalogus-pad.js';
import { ItemForm } from './item-form.js';
import { Versiestand } from './versiestand.js';

interface ItemPageProps {
  context: ProfessionalContext;
  weergave: CatalogusWeergave;
  /** Null for an item that is not there yet. */
  code: string | null;
  /** What was sent and refused; null when nothing was. */
  getypt: FormValues | null;
  fouten: readonly FieldError[];
}

/** One item of a catalogue: what it is today, how it became so, and what it must become. */
export function ItemPage({ context, weergave, code, getypt, fouten }: ItemPageProps) {
  const { catalogus, magSchrijven } = weergave;
  const { enkelvoud, titel, naamVan } = catalogusOf(catalogus);
  const alle: readonly Catalogusversie<object>[] = weergave.versies;
  const versies = alle.filter((versie) => versie.code === code);
  const vandaag = dagVan(context.deps.clock.now());
  const laatste = versies.at(-1);
  const velden = veldenVan(weergave);
  const nu = code === null ? undefined : (versieOp(versies, code, vandaag) ?? laatste);
  return (
    <Page
      titel={nu === undefined ? `${enkelvoud} toevoegen` : naamVan(nu.inhoud)}
      context={context}
      huidig={catalogus === 'partners' ? '/sociale-kaart' : '/beheer/catalogi'}
      breedte="tekst"
      boven={<BackLink href={catalogusPad(catalogus)}>Terug naar {titel.toLowerCase()}</BackLink>}
    >
      <ErrorSummary fouten={fouten} />
      <div class="kr-stack">
        {nu !== undefined && (
          <>
            <Facts
              facts={[
                ['Stand', <Versiestand versie={nu} vandaag={vandaag} />],
                ...velden.map((field) => [field.label, wordOf(field, nu.inhoud)] as const),
              ]}
            />
            <Versies versies={versies} />
          </>
        )}
        {magSchrijven && (
          <ItemForm
            csrf={context.csrf}
            catalogus={catalogus}
            velden={velden}
            code={code}
            versieGezien={laatste?.versie ?? 0}
            values={getypt ?? { ...laatste?.inhoud, geldigVan: vandaag }}
            fouten={fouten}
          />
        )}
      </div>
    </Page>
  );
}

/** What was chosen, in words. */
function wordOf(field: Field, inhoud: object): string | undefined {
  const waarde = (inhoud as Readonly<Record<string, string | readonly string[] | undefined>>)[field.key];
  const woord = (een: string) =>
    'values' in field ? field.values.find(({ value }) => value === een)?.label : een;
  return waarde === undefined ? undefined : [waarde].flat().map(woord).join(', ');
}

/** How the item became what it is: each version with its reason. */
function Versies({ versies }: { versies: readonly Catalogusversie<object>[] }) {
  return (
    <section aria-labelledby="versies">
      <h2 class="utrecht-heading-2" id="versies">
        Versies
      </h2>
      <table class="utrecht-table utrecht-table--html-table kr-cards">
        <caption class="utrecht-table__caption">Versies ({versies.length}), de nieuwste bovenaan.</caption>
        <thead>
          <tr>
            <th scope="col">Versie</th>
            <th scope="col">Geldt</th>
            <th scope="col">Waarom</th>
            <th scope="col">Door</th>
          </tr>
        </thead>
        <tbody>
          {[...versies].reverse().map(({ versie, geldigVan, geldigTot, reden, op, door }) => (
            <tr key={versie}>
              <td data-kop="Versie">{versie}</td>
              <td data-kop="Geldt">
                {op === null ? 'vanaf het begin' : `vanaf ${leesbareDag(geldigVan)}`}
                {geldigTot !== null && `, tot en met ${leesbareDag(geldigTot)}`}
              </td>
              <td data-kop="Waarom">{reden ?? 'Zo begon het systeem.'}</td>
              <td data-kop="Door">{door ?? 'het systeem'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
