import { bestandsnaamOf, modelbestandOf } from '../../../domain/modellen/modelbestand.js';
import type { Ongeoefend } from '../../../domain/modellen/proefdraai.js';
import { Tag } from '../../views/tag.js';
import { wijzigingPath } from '../named-file.js';

interface OngeoefendListProps {
  wijzigingId: string;
  ongeoefend: readonly Ongeoefend[];
}

/** What is new or other and no scenario came by, per file, with the way to the drawing: advice to look at it oneself. */
export function OngeoefendList({ wijzigingId, ongeoefend }: OngeoefendListProps) {
  const bestanden = [...new Set(ongeoefend.map(({ bestand }) => bestand))];
  return (
    <>
      <h3 class="utrecht-heading-3">
        Waar geen oefencasus komt <span class="kr-count">({ongeoefend.length})</span>
      </h3>
      {ongeoefend.length === 0 ? (
        <p>
          <Tag kind="ok">Alles geoefend</Tag> Elke stap en elke regel die nieuw of anders is, kwam voor in een
          scenario.
        </p>
      ) : (
        <>
          <p class="utrecht-paragraph">
            Dit is nieuw of anders, en geen van de oefencasussen komt hier. De proef zegt er dus niets over:
            ga zelf na of het klopt. Het houdt de vrijgave niet tegen.
          </p>
          {bestanden.map((bestand) => (
            <Bestand key={bestand} {...{ wijzigingId, bestand }} delen={delenIn(ongeoefend, bestand)} />
          ))}
        </>
      )}
    </>
  );
}

const delenIn = (ongeoefend: readonly Ongeoefend[], bestand: string): Ongeoefend[] =>
  ongeoefend.filter((een) => een.bestand === bestand);

function Bestand({
  wijzigingId,
  bestand,
  delen,
}: {
  wijzigingId: string;
  bestand: string;
  delen: readonly Ongeoefend[];
}) {
  const model = modelbestandOf(bestand.slice(bestand.indexOf('/') + 1));
  return (
    <>
      <ul class="kr-list">
        {delen.map((deel) => (
          <li key={deel.id}>{ongeoefendInWords(deel)}</li>
        ))}
      </ul>
      {model !== null && (
        <p class="utrecht-paragraph">
          <a
            class="utrecht-link"
            href={`${wijzigingPath(wijzigingId)}/bestanden/${bestandsnaamOf(model)}/verschillen`}
          >
            {model.soort === 'bpmn' ? 'Dit in de tekening van' : 'De verschillen van'} {model.naam}
          </a>
        </p>
      )}
    </>
  );
}

/** A step is known by its id, a rule by its number. */
export const ongeoefendInWords = ({ bestand, id, naam }: Ongeoefend): string =>
  bestand.startsWith('bpmn/') ? `${naam} (${id})` : `${naam} van ${bestand.replace(/^dmn\/|\.dmn$/g, '')}`;
