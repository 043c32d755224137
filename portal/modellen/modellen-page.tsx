import type { Lopendmodel } from '../../domain/modellen/modelbestand.js';
import type { ModelwijzigingRegel } from '../../store/modellen/read-modelwijzigingen.js';
import type { ProfessionalContext } from '../route.js';
import { Page } from '../views/page.js';
import { LopendeModellen } from './lopende-modellen.js';
import { WijzigingTable } from './wijziging-table.js';

interface ModellenPageProps {
  context: ProfessionalContext;
  modellen: readonly Lopendmodel[];
  wijzigingen: readonly ModelwijzigingRegel[];
}

/** What the keten is made of, kind by kind, with the changes that are made of it. */
export function ModellenPage({ context, modellen, wijzigingen }: ModellenPageProps) {
  const magSchrijven = context.regels.roleMay(context.betrokkene, 'modellen:schrijven');
  const lopend = wijzigingen.filter(({ isLopend }) => isLopend);
  const klaar = wijzigingen.filter(({ isLopend }) => !isLopend);
  return (
    <Page titel="Modellen" context={context} huidig="/modellen">
      <p class="kr-lead">
        Dit is de keten zoals zij nu loopt: processen, beslistabellen en formulieren. Wie iets wil veranderen,
        begint een wijziging. Daarin werkt u aan kopieën; er verandert niets tot een ander de wijziging
        vrijgeeft.
      </p>
      <div class="kr-stack">
        {magSchrijven && (
          <p>
            <a class="utrecht-button utrecht-button--primary-action" href="/modellen/wijzigingen/nieuw">
              Wijziging beginnen
            </a>
          </p>
        )}
        <section aria-labelledby="wijzigingen">
          <h2 class="utrecht-heading-2" id="wijzigingen">
            Wijzigingen die lopen <span class="kr-count">({lopend.length})</span>
          </h2>
          {lopend.length === 0 ? (
            <p class="kr-empty">
              Er loopt geen wijziging.{magSchrijven && ' Begin er een om iets te veranderen.'}
            </p>
          ) : (
            <WijzigingTable caption="Wat nog niet is vrijgegeven, het nieuwste eerst." regels={lopend} />
          )}
          <p>
            <a class="utrecht-link" href="/modellen/vrijgaven">
              Bekijk alle vrijgaven, of zet er een terug
            </a>
          </p>
          {klaar.length > 0 && (
            <details class="kr-details">
              <summary>Eerdere wijzigingen ({klaar.length})</summary>
              <WijzigingTable caption="Vrijgegeven of ingetrokken, het nieuwste eerst." regels={klaar} />
            </details>
          )}
        </section>
        <LopendeModellen {...{ modellen, lopend }} />
      </div>
    </Page>
  );
}
