import {
  type Lopendmodel,
  type Modelsoort,
  bestandsnaamOf,
  isZelfdeBestand,
} from '../../domain/modellen/modelbestand.js';
import type { ModelwijzigingRegel } from '../../store/modellen/read-modelwijzigingen.js';
import { modelNaam } from './inhoud/model-naam.js';
import { wijzigingPath } from './named-file.js';
import { TableHead } from '../views/table-head.js';

const KOPPEN: readonly (readonly [Modelsoort, string])[] = [
  ['bpmn', 'Processen'],
  ['dmn', 'Beslistabellen'],
  ['form', 'Formulieren: gesloten vragen, voor de motor'],
  ['dossierform', 'Formulieren: dossierdeel, blijft in het portaal'],
];

/** There are two forms for every task: their lists open when somebody asks. */
const isFolded = (soort: Modelsoort): boolean => soort === 'form' || soort === 'dossierform';

interface LopendeModellenProps {
  modellen: readonly Lopendmodel[];
  /** The changes that are not released yet. */
  lopend: readonly ModelwijzigingRegel[];
}

/** The running models, kind by kind, each with the changes that it is in. */
export function LopendeModellen({ modellen, lopend }: LopendeModellenProps) {
  return (
    <>
      {KOPPEN.map(([soort, kop]) => (
        <ModelSection
          key={soort}
          {...{ soort, kop, lopend }}
          modellen={modellen.filter((model) => model.soort === soort)}
        />
      ))}
    </>
  );
}

interface ModelSectionProps extends LopendeModellenProps {
  soort: Modelsoort;
  kop: string;
}

function ModelSection(props: ModelSectionProps) {
  const { soort, kop, modellen } = props;
  return (
    <section aria-labelledby={`kop-${soort}`}>
      <h2 class="utrecht-heading-2" id={`kop-${soort}`}>
        {kop} <span class="kr-count">({modellen.length})</span>
      </h2>
      {isFolded(soort) ? (
        <details class="kr-details">
          <summary>Alle formulieren tonen</summary>
          <ModelTable {...props} />
        </details>
      ) : (
        <ModelTable {...props} />
      )}
    </section>
  );
}

function ModelTable({ kop, modellen, lopend }: ModelSectionProps) {
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">{kop}, op naam, zoals zij nu lopen.</caption>
      <TableHead koppen={['Naam', 'Bestand', 'Versie', 'In wijziging']} />
      <tbody>
        {modellen.map((model) => (
          <tr key={model.naam}>
            <td data-kop="Naam">{modelNaam(model, model.inhoud)}</td>
            <td data-kop="Bestand">
              <a class="utrecht-link" href={`/modellen/lopend/${bestandsnaamOf(model)}`} download>
                {bestandsnaamOf(model)}
              </a>
            </td>
            <td data-kop="Versie">{model.versie ?? 'zonder nummer'}</td>
            <td data-kop="In wijziging">
              <InWijzigingen
                wijzigingen={lopend.filter(({ bestanden }) =>
                  bestanden.some((een) => isZelfdeBestand(een, model)),
                )}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function InWijzigingen({ wijzigingen }: { wijzigingen: readonly ModelwijzigingRegel[] }) {
  if (wijzigingen.length === 0) return <>nee</>;
  return (
    <ul class="kr-list">
      {wijzigingen.map(({ wijzigingId, titel }) => (
        <li key={wijzigingId}>
          <a class="utrecht-link" href={wijzigingPath(wijzigingId)}>
            {titel}
          </a>
        </li>
      ))}
    </ul>
  );
}
