import { bestandsnaamOf, modelpadOf } from '../../../domain/modellen/modelbestand.js';
import { type Proefresultaat, deriveHaperingen } from '../../../domain/modellen/proefdraai.js';
import type { Modelwijziging } from '../../../store/modellen/read-modelwijzigingen.js';
import { Tag } from '../../views/tag.js';
import { wijzigingPath } from '../named-file.js';
import { OngeoefendList } from './ongeoefend-list.js';
import { ProefScenarios } from './proef-scenarios.js';
import { stapInWords } from './proef-words.js';

interface ProefResultaatProps {
  wijziging: Modelwijziging;
  resultaat: Proefresultaat;
}

/**
 * What a proefdraai found: faults that block, remarks about the files of the change, scenarios that change, and
 * what none of them came by.
 */
export function ProefResultaat({ wijziging, resultaat }: ProefResultaatProps) {
  const eigen = wijziging.bestanden.map(modelpadOf);
  const haperingen = deriveHaperingen(resultaat);
  const fouten = resultaat.bevindingen.filter(({ ernst }) => ernst === 'FOUT');
  const opmerkingen = resultaat.bevindingen.filter(
    ({ ernst, bestand }) => ernst === 'OPMERKING' && eigen.includes(bestand),
  );
  return (
    <>
      {resultaat.motor !== null && (
        <p class="kr-notice kr-notice--danger">
          De procesmotor neemt de modellen niet aan: {resultaat.motor}
        </p>
      )}
      {fouten.length === 0 && resultaat.motor === null && (
        <p>
          <Tag kind="ok">Alle controles zijn goed</Tag>
        </p>
      )}
      {fouten.length > 0 && (
        <BevindingTable
          caption={`Wat eerst beter moet (${fouten.length}).`}
          {...{ wijziging }}
          bevindingen={fouten}
        />
      )}
      {haperingen.length > 0 && <Haperingen haperingen={haperingen} />}
      {opmerkingen.length > 0 && (
        <details class="kr-details">
          <summary>Opmerkingen bij deze bestanden ({opmerkingen.length})</summary>
          <BevindingTable
            caption="Dit houdt de vrijgave niet tegen."
            {...{ wijziging }}
            bevindingen={opmerkingen}
          />
        </details>
      )}
      {resultaat.motor === null && (
        <ProefScenarios wijzigingId={wijziging.wijzigingId} resultaat={resultaat} />
      )}
      {resultaat.ongeoefend !== null && (
        <OngeoefendList wijzigingId={wijziging.wijzigingId} ongeoefend={resultaat.ongeoefend} />
      )}
    </>
  );
}

/** Scenarios that the change spoils: they hold up the release, each with the place where it stands. */
function Haperingen({ haperingen }: { haperingen: ReturnType<typeof deriveHaperingen> }) {
  return (
    <div class="kr-notice kr-notice--danger">
      <p>Met deze wijziging komen scenario’s niet meer aan hun einde. Dat moet eerst beter:</p>
      <ul class="kr-list">
        {haperingen.map(({ scenario, titel, soort, waar }) => (
          <li key={scenario}>
            {scenario}, {titel}: {soort === 'STORING' ? 'loopt vast' : 'eindigt niet binnen anderhalf jaar'}
            {waar.length > 0 && ` bij ${waar.map(stapInWords).join('; ')}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function BevindingTable({
  caption,
  wijziging,
  bevindingen,
}: {
  caption: string;
  wijziging: Modelwijziging;
  bevindingen: Proefresultaat['bevindingen'];
}) {
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Ernst</th>
          <th scope="col">Waar</th>
          <th scope="col">Wat</th>
        </tr>
      </thead>
      <tbody>
        {bevindingen.map(({ bestand, element, regel, zin, ernst }) => (
          <tr key={`${bestand} ${element} ${regel} ${zin}`}>
            <td data-kop="Ernst">
              <Tag kind={ernst === 'FOUT' ? 'danger' : 'info'}>{ernst === 'FOUT' ? 'Fout' : 'Opmerking'}</Tag>
            </td>
            <td data-kop="Waar">
              <Plaats {...{ wijziging, bestand, element }} />
            </td>
            <td data-kop="Wat">{zin}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Leads to the editor when the file is in this change. */
function Plaats({
  wijziging,
  bestand,
  element,
}: {
  wijziging: Modelwijziging;
  bestand: string;
  element: string | null;
}) {
  const eigen = wijziging.bestanden.find((een) => modelpadOf(een) === bestand);
  const tekst = element === null ? bestand : `${bestand}, ${element}`;
  if (eigen === undefined) return <>{tekst}</>;
  const anker = element === null ? '' : `#${encodeURIComponent(element)}`;
  return (
    <a
      class="utrecht-link"
      href={`${wijzigingPath(wijziging.wijzigingId)}/bestanden/${bestandsnaamOf(eigen)}${anker}`}
    >
      {tekst}
    </a>
  );
}
