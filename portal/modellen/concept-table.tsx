import {
  type Lopendmodel,
  MODELSOORTEN,
  bestandsnaamOf,
  isZelfdeBestand,
} from '../../domain/modellen/modelbestand.js';
import type {
  Modelconcept,
  Modelversie,
  Modelwijziging,
} from '../../store/modellen/read-modelwijzigingen.js';
import { CsrfField } from '../views/csrf-field.js';
import { Tag } from '../views/tag.js';
import { TableHead } from '../views/table-head.js';
import { formatMoment } from '../words/dates.js';
import { conceptPath } from './named-file.js';

interface ConceptTableProps {
  wijziging: Modelwijziging;
  modellen: readonly Lopendmodel[];
  magSchrijven: boolean;
  csrf: string;
}

/** The files of a change: how each differs from what runs, who saved it, and its versions. */
export function ConceptTable({ wijziging, modellen, magSchrijven, csrf }: ConceptTableProps) {
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">Waaraan in deze wijziging wordt gewerkt.</caption>
      <TableHead koppen={['Bestand', 'Soort', 'Stand', 'Laatst bewaard', 'Wat u kunt doen']} />
      <tbody>
        {wijziging.bestanden.map((concept) => (
          <ConceptRow
            key={bestandsnaamOf(concept)}
            {...{ concept, magSchrijven, csrf }}
            path={conceptPath({ wijzigingId: wijziging.wijzigingId, ...concept })}
            lopend={modellen.find((model) => isZelfdeBestand(model, concept))}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ConceptRowProps {
  concept: Modelconcept;
  path: string;
  lopend: Lopendmodel | undefined;
  magSchrijven: boolean;
  csrf: string;
}

function ConceptRow({ concept, path, lopend, magSchrijven, csrf }: ConceptRowProps) {
  const naam = bestandsnaamOf(concept);
  const [laatste] = concept.versies;
  return (
    <tr>
      <td data-kop="Bestand">
        <a class="utrecht-link" href={path}>
          {naam}
        </a>
      </td>
      <td data-kop="Soort">{MODELSOORTEN[concept.soort]}</td>
      <td data-kop="Stand">
        <Verhouding {...{ concept, lopend }} />
      </td>
      <td data-kop="Laatst bewaard">
        {laatste !== undefined && savedBy(laatste)}
        {concept.versies.length > 1 && (
          <Versies {...{ path, magSchrijven, csrf }} versies={concept.versies} />
        )}
      </td>
      <td data-kop="Wat u kunt doen">
        <ul class="kr-row-actions">
          <li>
            <a class="utrecht-link" href={`${path}/verschillen`}>
              Verschillen<span class="kr-visually-hidden"> van {naam}</span>
            </a>
          </li>
          <li>
            <a class="utrecht-link" href={`${path}/download`} download>
              Downloaden<span class="kr-visually-hidden">: {naam}</span>
            </a>
          </li>
          {magSchrijven && (
            <li>
              <form method="post" action={`${path}/verwijderen`}>
                <CsrfField token={csrf} />
                <button type="submit" class="kr-link-button kr-link-button--brand">
                  Uit de wijziging halen<span class="kr-visually-hidden">: {naam}</span>
                </button>
              </form>
            </li>
          )}
        </ul>
      </td>
    </tr>
  );
}

function Verhouding({ concept, lopend }: Pick<ConceptRowProps, 'concept' | 'lopend'>) {
  if (lopend === undefined) return <Tag kind="info">Nieuw</Tag>;
  if (concept.hash === lopend.hash) return <Tag kind="plain">Gelijk aan wat loopt</Tag>;
  return concept.basis?.hash === lopend.hash ? (
    <Tag kind="info">Gewijzigd</Tag>
  ) : (
    <Tag kind="warning">Gewijzigd, en wat loopt is intussen ook gewijzigd</Tag>
  );
}

interface VersiesProps extends Pick<ConceptRowProps, 'path' | 'magSchrijven' | 'csrf'> {
  versies: readonly Modelversie[];
}

function Versies({ versies, path, magSchrijven, csrf }: VersiesProps) {
  return (
    <details class="kr-details">
      <summary>Versies ({versies.length})</summary>
      <ol class="kr-list" reversed>
        {versies.map((versie, plaats) => (
          <li key={versie.versie}>
            <a class="utrecht-link" href={`${path}/download?versie=${versie.versie}`} download>
              Versie {versie.versie}
            </a>
            : {savedBy(versie)}
            {versie.opmerking !== null && <p class="kr-typed">{versie.opmerking}</p>}
            {magSchrijven && plaats > 0 && (
              <form method="post" action={`${path}/terugzetten`}>
                <CsrfField token={csrf} />
                <input type="hidden" name="versie" value={String(versie.versie)} />
                <button type="submit" class="kr-link-button kr-link-button--brand">
                  Terugzetten<span class="kr-visually-hidden">: versie {versie.versie}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

const savedBy = ({ bewaardOp, bewaardDoor }: Modelversie): string =>
  `${formatMoment(new Date(bewaardOp))}, door ${bewaardDoor}`;
