import type { Modelwijziging } from '../../../store/modellen/read-modelwijzigingen.js';
import type { ProfessionalContext } from '../../route.js';
import { BackLink } from '../../views/back-link.js';
import { Page } from '../../views/page.js';
import type { Weg } from './show-weg.js';
import { stapInWords } from './proef-words.js';
import { vrijgavePath, wegPath } from './vrijgave-path.js';

interface WegPageProps {
  context: ProfessionalContext;
  wijziging: Modelwijziging;
  weg: Weg;
}

/** The way of a scenario through a process: what is other in words, and both ways in the drawing. */
export function WegPage({ context, wijziging, weg }: WegPageProps) {
  const { wijzigingId, scenario, proces, concept, erbij, eraf } = weg;
  return (
    <Page
      titel={`De weg van ${scenario} door ${proces}`}
      context={context}
      huidig="/modellen"
      breedte="vol"
      scripts={['bpmn-verschil.entry.js']}
      styles={['bpmn-verschil.entry.css']}
      boven={
        <BackLink href={vrijgavePath(wijzigingId)}>Terug naar de proefdraai van {wijziging.titel}</BackLink>
      }
    >
      <p class="kr-lead">{concept.titel}</p>
      <div class="kr-stack">
        <section aria-labelledby="woorden">
          <h2 class="utrecht-heading-2" id="woorden">
            In woorden
          </h2>
          {erbij.length + eraf.length === 0 ? (
            <p class="kr-empty">Dit scenario gaat in dit proces dezelfde weg.</p>
          ) : (
            <ul class="kr-list">
              {erbij.map((stap, plaats) => (
                <li key={`+${plaats}`}>Komt erbij: {stapInWords(stap)}</li>
              ))}
              {eraf.map((stap, plaats) => (
                <li key={`-${plaats}`}>Valt weg: {stapInWords(stap)}</li>
              ))}
            </ul>
          )}
        </section>
        <section
          aria-labelledby="tekening-titel"
          data-tekening={`${wegPath(wijzigingId, scenario, proces)}/tekening`}
          hidden
        >
          <h2 class="utrecht-heading-2" id="tekening-titel">
            In de tekening
          </h2>
        </section>
      </div>
    </Page>
  );
}
