import { type Inzagevoorstel, WEIGERGRONDEN } from '../../../domain/rechten/inzage.js';
import type { FormBody } from '../../formulier/form-body.js';
import type { ProfessionalContext } from '../../route.js';
import { DecisionForm } from '../../views/decision-form.js';
import { ErrorSummary, type FieldError } from '../../views/error-summary.js';
import { Page } from '../../views/page.js';
import { Tag } from '../../views/tag.js';
import { BlokFacts } from './blok-facts.js';
import { BackToVerzoek } from './compose-page.js';

export interface CheckPageProps {
  context: ProfessionalContext;
  verzoekId: string;
  voorstel: Inzagevoorstel;
  getypt: FormBody;
  fouten: readonly FieldError[];
}

/** What another put together, for the second reader: what is given and what is kept back, and why. */
export function CheckPage({ context, verzoekId, voorstel, getypt, fouten }: CheckPageProps) {
  const { blokken, oordelen, opgemaaktOp } = voorstel;
  return (
    <Page
      titel="Inzage nalezen"
      context={context}
      huidig="/verzoeken"
      breedte="tekst"
      boven={<BackToVerzoek verzoekId={verzoekId} />}
    >
      <ErrorSummary fouten={fouten} />
      <p class="kr-lead">
        Lees alsof u de betrokkene bent, en alsof u de melder bent. Is een ander te herkennen? Ontbreekt iets
        zonder goede grond?
      </p>
      <div class="kr-stack">
        {blokken.map((blok) => {
          const oordeel = oordelen[blok.sleutel];
          const grond = oordeel?.grond ?? null;
          return (
            <section class="kr-panel" key={blok.sleutel} aria-labelledby={`deel-${blok.sleutel}`}>
              <h2 class="utrecht-heading-3" id={`deel-${blok.sleutel}`}>
                {blok.titel}
              </h2>
              {grond === null ? (
                <p>
                  <Tag kind="ok">Wordt gegeven</Tag>
                </p>
              ) : (
                <>
                  <p>
                    <Tag kind="warning">Wordt niet gegeven</Tag> {WEIGERGRONDEN[grond].naam}
                  </p>
                  <p class="kr-typed">{oordeel?.toelichting}</p>
                  <p class="kr-soft">
                    {WEIGERGRONDEN[grond].zin === null
                      ? 'De betrokkene leest niet dat dit deel er is.'
                      : `De betrokkene leest: “${WEIGERGRONDEN[grond].zin}”`}
                  </p>
                </>
              )}
              <BlokFacts blok={blok} />
            </section>
          );
        })}
        <DecisionForm
          csrf={context.csrf}
          action={`/verzoeken/${verzoekId}/inzage/controle`}
          besluit={{
            veld: 'oordeel',
            label: 'Uw oordeel',
            hint: 'Na akkoord kan dit aan de betrokkene worden gegeven.',
            keuzes: [
              ['AKKOORD', 'Akkoord: dit kan gegeven worden'],
              ['TERUG', 'Terug: er moet iets anders'],
            ],
          }}
          waarom={{
            veld: 'opmerking',
            label: 'Wat moet er anders?',
            hint: 'Nodig als u het teruggeeft: ten minste 20 tekens.',
          }}
          knop="Oordeel vastleggen"
          getypt={getypt}
          fouten={fouten}
        >
          <input type="hidden" name="voorgesteldOp" value={opgemaaktOp} />
        </DecisionForm>
      </div>
    </Page>
  );
}
