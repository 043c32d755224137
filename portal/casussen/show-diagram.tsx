import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { Tag } from '../views/tag.js';
import { casusIdIn } from './casus-id.js';
import { CasusPage } from './casus-page.js';
import { type Diagram, readDiagrams } from './read-diagrams.js';

/** GET /casussen/:casusId/diagram: where the casus stands, in words and, with a script, in the picture. */
export async function showDiagram(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const casus = await context.repository.readCasus(casusId);
  const diagrams = await readDiagrams(context, casus);
  response.type('html').send(
    render(
      <CasusPage
        context={context}
        casus={casus}
        tab="Diagram"
        scripts={['diagram.entry.js']}
        styles={['diagram.entry.css']}
      >
        {context.regels.roleMay(context.betrokkene, 'monitor:lezen') && (
          <p>
            <a class="utrecht-link" href={`/monitor/instanties?casus=${casus.casusnummer}`}>
              De processen van deze casus in de monitor
            </a>
          </p>
        )}
        {diagrams.length === 0 ? (
          <p class="kr-empty">
            {casus.status === 'GESLOTEN'
              ? 'De procesmotor bewaart het verloop van een gesloten casus maar kort. Op de tijdlijn staat wat er is gebeurd.'
              : 'Het proces van deze casus is nog niet begonnen. Dat gebeurt vanzelf.'}
          </p>
        ) : (
          <>
            <WhereItStands diagrams={diagrams} />
            <div data-diagram={`/casussen/${casusId}/diagram.json`} class="kr-diagram" hidden />
          </>
        )}
      </CasusPage>,
    ),
  );
}

function WhereItStands({ diagrams }: { diagrams: readonly Diagram[] }) {
  return (
    <section aria-labelledby="waar">
      <h3 class="utrecht-heading-3" id="waar">
        Waar staat de casus?
      </h3>
      <ul class="kr-list">
        {diagrams.flatMap(({ naam, active }) =>
          stepsIn(active).map(({ stap, aantal, hasIncident }) => (
            <li key={`${naam} ${stap}`}>
              <strong>{stap}</strong>
              {aantal > 1 && `, ${aantal} keer`} <span class="kr-soft">in {naam}</span>{' '}
              {hasIncident && <Tag kind="danger">Vastgelopen, beheer kijkt ernaar</Tag>}
            </li>
          )),
        )}
      </ul>
      <details class="kr-details">
        <summary>Wat al geweest is</summary>
        {diagrams.map(({ naam, done }) => (
          <p key={naam}>
            {naam}: {namesOf(done) || 'nog niets'}
          </p>
        ))}
      </details>
    </section>
  );
}

/** What only holds other steps is no place to stand. */
const OMHULSELS = [
  'CALL_ACTIVITY',
  'SUB_PROCESS',
  'EVENT_SUB_PROCESS',
  'AD_HOC_SUB_PROCESS',
  'AD_HOC_SUB_PROCESS_INNER_INSTANCE',
  'MULTI_INSTANCE_BODY',
];

/** The steps where something stands now, each once, by its name; one without a name waits for one of several things. */
function stepsIn(active: Diagram['active']) {
  const stappen = active
    .filter(({ type }) => !OMHULSELS.includes(type))
    .map(({ elementId, elementName, hasIncident }) => ({
      stap: elementName === elementId ? 'Wacht op een moment of op een bericht' : elementName,
      hasIncident,
    }));
  return [...new Set(stappen.map(({ stap }) => stap))].map((naam) => {
    const keren = stappen.filter(({ stap }) => stap === naam);
    return { stap: naam, aantal: keren.length, hasIncident: keren.some(({ hasIncident }) => hasIncident) };
  });
}

function namesOf(elements: Diagram['done']): string {
  return [
    ...new Set(elements.map(({ elementName, elementId }) => (elementName === elementId ? '' : elementName))),
  ]
    .filter((name) => name !== '')
    .join(', ');
}
