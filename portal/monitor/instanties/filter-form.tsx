import { geslotenWaarden, zoekvariabelen } from '../../../domain/monitor/gesloten-waarden.js';
import { VARIABELEN, isVariabele } from '../../../domain/variabelen/index.js';
import type { Monitorzicht } from '../../../store/monitor/read-monitor.js';
import type { Procesdefinitie } from '../../ports/monitor-port.js';
import { ErrorSummary } from '../../views/error-summary.js';
import { DateField, SelectField, TextField } from '../../views/plain-fields.js';
import { elementKind, incidentKinds, stepName } from '../../words/process-words.js';
import type { Modelelement } from '../model/read-model.js';
import { FILTERVELDEN, type Filterkeuze, type Filterveld, TOESTANDEN } from './instantie-filter.js';

interface FilterFormProps {
  zicht: Monitorzicht;
  keuze: Filterkeuze;
  definities: readonly Procesdefinitie[];
  elementen: readonly Modelelement[];
  /** Whether this betrokkene works on casussen at all. */
  toontCasus: boolean;
}

/** What to look for; the form is the address, so that a search can be kept and shared. */
export function FilterForm({ zicht, keuze, definities, elementen, toontCasus }: FilterFormProps) {
  const { waarden, fouten } = keuze;
  const of = (veld: Filterveld) => ({ veld, waarde: waarden[veld], fout: fouten[veld] });
  return (
    <>
      <ErrorSummary
        fouten={FILTERVELDEN.flatMap((veld) => {
          const tekst = fouten[veld];
          return tekst === undefined ? [] : [{ veld, tekst }];
        })}
      />
      <form method="get" action="/monitor/instanties" class="kr-panel kr-filter" noValidate>
        <SelectField label="Toestand" keuzes={Object.entries(TOESTANDEN)} {...of('toestand')} />
        <SelectField label="Proces" keuzes={processesOf(definities)} {...of('proces')} />
        <TextField label="Versie" {...of('versie')} />
        {waarden.proces !== '' && (
          <SelectField
            label="Staat nu op"
            keuzes={elementen.map(({ elementId, naam, type }) => [
              elementId,
              `${stepName({ naam, type })} (${elementKind(type)})`,
            ])}
            {...of('element')}
          />
        )}
        <SelectField label="Vastgelopen door" keuzes={incidentKinds} {...of('incident')} />
        <DateField label="Begonnen vanaf" {...of('van')} />
        <DateField label="Begonnen tot en met" {...of('tot')} />
        {toontCasus && <TextField label="Nummer van de casus" {...of('casus')} />}
        {toontCasus && (
          <SelectField label="Gegeven in het proces" keuzes={variablesFor(zicht)} {...of('variabele')} />
        )}
        {waarden.variabele !== '' && (
          <SelectField
            label="Waarde van dat gegeven"
            keuzes={valuesOf(waarden.variabele)}
            {...of('waarde')}
          />
        )}
        <div class="kr-actions kr-filter__actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Zoeken
          </button>
          <a class="utrecht-link" href="/monitor/instanties">
            Alles tonen
          </a>
        </div>
      </form>
    </>
  );
}

const processesOf = (definities: readonly Procesdefinitie[]): [string, string][] => [
  ...new Map(definities.map(({ procesId, naam }) => [procesId, naam])),
];

const variablesFor = ({ zoekklassen }: Monitorzicht): [string, string][] =>
  zoekvariabelen(zoekklassen)
    .map((naam): [string, string] => [naam, VARIABELEN[naam].label])
    .sort(([, een], [, ander]) => een.localeCompare(ander, 'nl'));

const valuesOf = (variabele: string): [string, string][] =>
  isVariabele(variabele)
    ? (geslotenWaarden(variabele) ?? []).map((waarde) => [String(waarde), valueText(waarde)])
    : [];

const valueText = (waarde: string | boolean): string =>
  typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : waarde;
