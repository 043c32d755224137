import type { CasusOverzicht } from '../../store/weergave.js';
import { foutBij } from '../formulier/fouten.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import type { ProfessionalContext } from '../route.js';
import { BackLink } from '../views/back-link.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary, type FieldError } from '../views/error-summary.js';
import { FieldFrame, FieldsetFrame } from '../views/field-frame.js';
import { Page } from '../views/page.js';
import { type Meldkeuze, MELDKEUZES, type Meldwoord } from './meldkeuzes.js';

export interface MeldPaginaProps {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  /** Which form is open. */
  woord: Meldwoord;
  /** What was just laid down. */
  gemeld: Meldwoord | null;
  /** Everything that this person can report. */
  andere: readonly Meldwoord[];
  /** Makes two clicks one voorval. */
  voorvalId: string;
  getypt: FormBody;
  fouten: readonly FieldError[];
}

/** One page for who must report something about a casus: 112 first, then one short form, then what else there is. */
export function MeldPagina(props: MeldPaginaProps) {
  const { context, casus, woord, gemeld, fouten } = props;
  return (
    <Page
      titel="Iets melden over deze casus"
      context={context}
      huidig="/casussen"
      styles={['melden.entry.css']}
      breedte="tekst"
      boven={<BackLink href={`/casussen/${casus.casusId}`}>Terug naar casus {casus.casusnummer}</BackLink>}
    >
      <ErrorSummary fouten={fouten} />
      {gemeld !== null && (
        <p class="kr-mededeling" role="status">
          {MELDKEUZES[gemeld].gemeld}
        </p>
      )}
      <div class={woord === 'acuut' ? 'kr-gevaar' : 'kr-gevaar-regel'}>
        <p class={woord === 'acuut' ? 'kr-gevaar__kop' : undefined}>
          Is er nu gevaar? Bel eerst <strong>112</strong>.
        </p>
        {woord === 'acuut' && <p>Vastleggen kan daarna.</p>}
      </div>
      <VoorvalForm {...props} keuze={MELDKEUZES[woord]} />
      <Andere {...props} />
    </Page>
  );
}

function VoorvalForm({
  context,
  casus,
  woord,
  keuze,
  voorvalId,
  getypt,
  fouten,
}: MeldPaginaProps & { keuze: Meldkeuze }) {
  const { vraag, tekst } = keuze;
  return (
    <section aria-labelledby="melden-kop">
      <h2 class="utrecht-heading-2" id="melden-kop">
        {keuze.titel}
      </h2>
      <p>{keuze.uitleg}</p>
      <form method="post" action={`/casussen/${casus.casusId}/iets-melden`} noValidate autocomplete="off">
        <CsrfField token={context.csrf} />
        <input type="hidden" name="wat" value={woord} />
        <input type="hidden" name="voorvalId" value={voorvalId} />
        {vraag !== undefined && (
          <FieldsetFrame veld="waarde" label={vraag.label} hint={vraag.hint} fout={foutBij(fouten, 'waarde')}>
            <div class="kr-options">
              {Object.entries(vraag.opties).map(([waarde, label], index) => (
                <div key={waarde} class="kr-option">
                  <input
                    type="radio"
                    id={index === 0 ? 'waarde' : `waarde-${waarde}`}
                    name="waarde"
                    value={waarde}
                    checked={oneOf(getypt, 'waarde') === waarde}
                  />
                  <label for={index === 0 ? 'waarde' : `waarde-${waarde}`}>{label}</label>
                </div>
              ))}
            </div>
          </FieldsetFrame>
        )}
        <FieldFrame
          veld="toelichting"
          label={tekst.label}
          optioneel="mag leeg blijven"
          hint={tekst.hint}
          fout={foutBij(fouten, 'toelichting')}
        >
          {(attributen) => (
            <textarea class="utrecht-textarea utrecht-textarea--html-textarea" rows={3} {...attributen}>
              {oneOf(getypt, 'toelichting')}
            </textarea>
          )}
        </FieldFrame>
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            {keuze.knop}
          </button>
        </div>
      </form>
    </section>
  );
}

function Andere({ context, casus, woord, andere }: MeldPaginaProps) {
  const pad = `/casussen/${casus.casusId}`;
  const mayReweigh = context.regels.roleMay(context.betrokkene, 'weging1:schrijven');
  return (
    <nav aria-labelledby="anders-kop">
      <h2 class="utrecht-heading-2" id="anders-kop">
        Iets anders melden
      </h2>
      <ul>
        {andere
          .filter((een) => een !== woord)
          .map((een) => (
            <li key={een}>
              <a class="utrecht-link" href={`${pad}/iets-melden?wat=${een}`}>
                {MELDKEUZES[een].titel}
              </a>
            </li>
          ))}
        {mayReweigh && (
          <li>
            <a class="utrecht-link" href={`${pad}/herwegen`}>
              Nieuwe informatie: opnieuw laten wegen
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
