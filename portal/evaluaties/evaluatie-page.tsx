import { EVALUATIEVORMEN, LEERCATEGORIEEN } from '../../domain/evaluatie/evaluatie.js';
import type { EvaluatieWeergave } from '../../store/weergave.js';
import type { ProfessionalContext } from '../route.js';
import { WaitingFor } from '../casussen/waiting-for.js';
import { BackLink } from '../views/back-link.js';
import { Facts } from '../views/facts.js';
import { Page } from '../views/page.js';
import { Prose } from '../views/prose.js';
import { Evaluatiestand } from './evaluatiestand.js';
import { Leerpunten } from './leerpunten-lijst.js';

interface EvaluatiePageProps {
  context: ProfessionalContext;
  evaluatie: EvaluatieWeergave;
}

/** One evaluation: the anonymous description, what came of the session, and the lessons. */
export function EvaluatiePage({ context, evaluatie }: EvaluatiePageProps) {
  const { nummer, status, casus, begeleider, vorm, beschrijving, isGecontroleerd, sessie } = evaluatie;
  return (
    <Page
      titel={`Evaluatie ${nummer}`}
      context={context}
      huidig="/evaluaties"
      breedte="tekst"
      boven={<BackLink href="/evaluaties">Terug naar de evaluaties</BackLink>}
    >
      <Facts
        facts={[
          ['Stand', <Evaluatiestand status={status} />],
          ['Begeleider', begeleider],
          ['Vorm', vorm === null ? null : EVALUATIEVORMEN[vorm]],
          [
            'Casus',
            casus && (
              <a class="utrecht-link kr-number" href={`/casussen/${casus.casusId}`}>
                {casus.casusnummer}
              </a>
            ),
          ],
        ]}
      />
      {evaluatie.wachtpunten.length > 0 && (
        <WaitingFor wat="evaluatie" wachtpunten={evaluatie.wachtpunten} now={context.deps.clock.now()} />
      )}
      <section aria-labelledby="beschrijving">
        <h2 class="utrecht-heading-2" id="beschrijving">
          Anonieme beschrijving
        </h2>
        {beschrijving === null ? (
          <p class="kr-empty">Er is nog geen beschrijving die is nagekeken op herleidbaarheid.</p>
        ) : (
          <>
            {!isGecontroleerd && (
              <p class="kr-notice">
                Nog niet nagekeken door een tweede persoon. Anderen zien haar pas daarna.
              </p>
            )}
            <Prose text={beschrijving} />
          </>
        )}
      </section>
      {sessie !== null && <Sessie sessie={sessie} />}
      {status === 'AFGEROND' && (
        <section aria-labelledby="leerpunten">
          <h2 class="utrecht-heading-2" id="leerpunten">
            Leerpunten
          </h2>
          <Leerpunten leerpunten={evaluatie.leerpunten} magOpvolgen={false} />
        </section>
      )}
    </Page>
  );
}

function Sessie({ sessie }: { sessie: NonNullable<EvaluatieWeergave['sessie']> }) {
  const delen: [string, string | undefined][] = [
    ['Hoe de casus verliep', sessie.verloop],
    ['De rollen van de partners', sessie.rolPartners],
    ['Ingezette bevoegdheden', sessie.ingezetteBevoegdheden],
    ['Wat ging goed', sessie.watGingGoed],
    ['Wat kan beter', sessie.watKanBeter],
  ];
  return (
    <section aria-labelledby="sessie">
      <h2 class="utrecht-heading-2" id="sessie">
        Wat de partners vonden
      </h2>
      {delen.flatMap(([kop, tekst]) =>
        tekst === undefined
          ? []
          : [
              <section key={kop}>
                <h3 class="utrecht-heading-3">{kop}</h3>
                <Prose text={tekst} />
              </section>,
            ],
      )}
      {sessie.bevindingen.length > 0 && (
        <>
          <h3 class="utrecht-heading-3">Bevindingen</h3>
          <ul class="utrecht-unordered-list">
            {sessie.bevindingen.map(({ categorie, bevinding }, index) => (
              <li key={index}>
                {LEERCATEGORIEEN[categorie]}: <span class="kr-typed">{bevinding}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
