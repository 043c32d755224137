import type { ComponentChildren } from 'preact';
import type { CasusOverzicht } from '../../store/weergave.js';
import type { ProfessionalContext } from '../route.js';
import { BackLink } from '../views/back-link.js';
import { ErrorSummary, type FieldError } from '../views/error-summary.js';
import { Page } from '../views/page.js';
import type { CasusPad } from './casus-tabs.js';

interface FromCasusPageProps {
  titel: string;
  context: ProfessionalContext;
  casus: CasusOverzicht;
  /** The tab that one comes from, and goes back to. */
  tab: CasusPad;
  fouten: readonly FieldError[];
  /** What it is for, and what happens then. */
  uitleg: ComponentChildren;
  children: ComponentChildren;
}

/** A page about one thing of a casus, with a form on it: one comes to it from a tab of that casus. */
export function FromCasusPage({ titel, context, casus, tab, fouten, uitleg, children }: FromCasusPageProps) {
  return (
    <Page
      titel={titel}
      context={context}
      huidig="/casussen"
      breedte="tekst"
      boven={
        <BackLink href={`/casussen/${casus.casusId}${tab}`}>Terug naar casus {casus.casusnummer}</BackLink>
      }
    >
      <ErrorSummary fouten={fouten} />
      <p class="kr-lead">{uitleg}</p>
      {children}
    </Page>
  );
}
