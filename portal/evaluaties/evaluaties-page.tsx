import type { EvaluatieRegel } from '../../store/weergave.js';
import type { ProfessionalContext } from '../route.js';
import { Page } from '../views/page.js';
import { Evaluatiestand } from './evaluatiestand.js';

interface EvaluatiesPageProps {
  context: ProfessionalContext;
  evaluaties: readonly EvaluatieRegel[];
}

/** The evaluations that exist for this person; the casus stands there for procesregie only. */
export function EvaluatiesPage({ context, evaluaties }: EvaluatiesPageProps) {
  const metCasus = evaluaties.some(({ casus }) => casus !== null);
  const metBegeleider = evaluaties.some(({ begeleider }) => begeleider !== null);
  return (
    <Page titel="Evaluaties" context={context} huidig="/evaluaties">
      <div class="kr-stack">
        <p class="kr-lead">
          Na het sluiten van een casus kijken de partners terug, met een begeleider die er niet bij betrokken
          was. Zij werken met een anonieme beschrijving van de casus.
        </p>
        <p>
          <a class="utrecht-link" href="/evaluaties/periodiek">
            Evaluaties van proces, keten en beleid
          </a>
        </p>
        {evaluaties.length === 0 ? (
          <p class="kr-empty">Er zijn geen evaluaties die u mag zien. Nieuwe verschijnen hier vanzelf.</p>
        ) : (
          <table class="utrecht-table utrecht-table--html-table kr-cards">
            <caption class="utrecht-table__caption">
              Evaluaties ({evaluaties.length}), de nieuwste bovenaan.
            </caption>
            <thead>
              <tr>
                <th scope="col">Evaluatie</th>
                <th scope="col">Stand</th>
                {metBegeleider && <th scope="col">Begeleider</th>}
                {metCasus && <th scope="col">Casus</th>}
              </tr>
            </thead>
            <tbody>
              {evaluaties.map(({ evaluatieId, nummer, status, begeleider, casus }) => (
                <tr key={evaluatieId}>
                  <td data-kop="Evaluatie">
                    <a class="utrecht-link kr-number" href={`/evaluaties/${evaluatieId}`}>
                      {nummer}
                    </a>
                  </td>
                  <td data-kop="Stand">
                    <Evaluatiestand status={status} />
                  </td>
                  {metBegeleider && <td data-kop="Begeleider">{begeleider ?? 'nog niemand'}</td>}
                  {metCasus && (
                    <td data-kop="Casus">
                      {casus !== null && (
                        <a class="utrecht-link kr-number" href={`/casussen/${casus.casusId}`}>
                          {casus.casusnummer}
                        </a>
                      )}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Page>
  );
}
