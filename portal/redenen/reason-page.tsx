import type { Redenonderwerp } from '../../domain/toegang/toegangsreden.js';
import type { ProfessionalContext } from '../route.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary } from '../views/error-summary.js';
import { FieldFrame } from '../views/field-frame.js';
import { Page } from '../views/page.js';
import { reasonPath } from './reason-subject.js';

interface ReasonPageProps {
  context: ProfessionalContext;
  onderwerp: Redenonderwerp;
  tekst: string;
  fout?: string;
}

/** One question before something is shown: why. */
export function ReasonPage({ context, onderwerp, tekst, fout }: ReasonPageProps) {
  const isLog = onderwerp === 'verwerkingen';
  return (
    <Page
      titel={isLog ? 'Waarom wilt u het verwerkingslog zien?' : 'Waarom wilt u deze casus zien?'}
      context={context}
      huidig={isLog ? '/verwerkingen' : '/casussen'}
      breedte="tekst"
    >
      <ErrorSummary fouten={fout === undefined ? [] : [{ veld: 'reden', tekst: fout }]} />
      <p class="kr-lead">
        Met uw rol ziet u dit alleen met een reden. De reden geldt een uur en blijft bewaard bij wat u
        bekijkt.
      </p>
      <form method="post" action={reasonPath(onderwerp)} noValidate>
        <CsrfField token={context.csrf} />
        <FieldFrame veld="reden" label="Reden" hint="Ten minste 20 tekens. Noem geen namen." fout={fout}>
          {(attributen) => (
            <textarea class="utrecht-textarea utrecht-textarea--html-textarea" rows={4} {...attributen}>
              {tekst}
            </textarea>
          )}
        </FieldFrame>
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Verder met deze reden
          </button>
        </div>
      </form>
    </Page>
  );
}
