import type { ComponentChildren } from 'preact';
import type { CasusOverzicht } from '../../store/weergave.js';
import type { ProfessionalContext } from '../route.js';
import { Deadline } from '../views/deadline.js';
import { Page } from '../views/page.js';
import { PriorityTag } from '../views/priority-tag.js';
import { Tag } from '../views/tag.js';
import { groupName } from '../words/groups.js';
import { type CasusTab, casusTabsFor } from './casus-tabs.js';
import { PhaseBar } from './phase-bar.js';

interface CasusPageProps {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  tab: CasusTab;
  scripts?: readonly string[];
  styles?: readonly string[];
  children: ComponentChildren;
}

/** Frame of every tab of a casus: number, phase, owner, next step and deadline stay in view. */
export function CasusPage({ context, casus, tab, children, ...assets }: CasusPageProps) {
  return (
    <Page titel={`Casus ${casus.casusnummer}`} context={context} huidig="/casussen" {...assets}>
      <PhaseBar fase={casus.fase} afsluitreden={casus.afsluitreden} />
      <CasusHead casus={casus} now={context.deps.clock.now()} />
      <nav class="kr-tabs" aria-label="Onderdelen van de casus">
        <ul>
          {casusTabsFor(context).map(({ pad, titel }) => (
            <li key={titel}>
              <a href={`/casussen/${casus.casusId}${pad}`} aria-current={titel === tab ? 'page' : undefined}>
                {titel}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section class="kr-tab" aria-labelledby="onderdeel">
        <h2 class="utrecht-heading-2" id="onderdeel">
          {tab}
        </h2>
        {children}
      </section>
    </Page>
  );
}

function CasusHead({ casus, now }: { casus: CasusOverzicht; now: Date }) {
  const { status, prioriteit, voorlopigePrioriteit, eigenaarGroep, vervangerGroep } = casus;
  return (
    <dl class="kr-casus-head">
      {status === 'OPEN' && (
        <HeadFact term="Prioriteit">
          <PriorityTag prioriteit={prioriteit} voorlopig={voorlopigePrioriteit} />
        </HeadFact>
      )}
      <HeadFact term="Eigenaar">
        {groupName(eigenaarGroep)}
        <p class="kr-soft kr-small">vervanger: {groupName(vervangerGroep)}</p>
      </HeadFact>
      <HeadFact term="Volgende stap">
        {status === 'GESLOTEN' ? (
          <Tag kind="plain">Gesloten</Tag>
        ) : (
          (casus.volgendeStap ?? <Tag kind="danger">Geen</Tag>)
        )}
      </HeadFact>
      {status === 'OPEN' && (
        <HeadFact term="Uiterlijk">
          <Deadline at={casus.uiterlijk} now={now} />
          {casus.escalatieOpen && <Tag kind="warning">Escalatie loopt</Tag>}
        </HeadFact>
      )}
    </dl>
  );
}

function HeadFact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div class="kr-casus-head__fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
