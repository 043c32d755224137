import type { ComponentChildren } from 'preact';
import type { ProfessionalContext } from '../route.js';
import { BackLink } from '../views/back-link.js';
import { Page } from '../views/page.js';

interface ProposalFrameProps {
  context: ProfessionalContext;
  titel?: string;
  children: ComponentChildren;
}

/** What every page about a proposal has around it, with the way back to the rules. */
export function ProposalFrame({ context, titel, children }: ProposalFrameProps) {
  return (
    <Page
      titel={titel ?? 'Wijziging voorstellen'}
      context={context}
      huidig="/toegangsregels"
      breedte="tekst"
      boven={<BackLink href="/toegangsregels">Terug naar de toegangsregels</BackLink>}
    >
      {children}
    </Page>
  );
}
