import type { ComponentChildren } from 'preact';
import type { ProfessionalContext } from '../route.js';
import { Page, type PageProps } from '../views/page.js';

const onderdelen = [
  { pad: '/monitor', titel: 'Processen' },
  { pad: '/monitor/instanties', titel: 'Lopend en klaar' },
  { pad: '/monitor/herstel', titel: 'Herstel' },
] as const;
export type Monitoronderdeel = (typeof onderdelen)[number]['titel'];

interface MonitorPageProps extends Pick<PageProps, 'titel' | 'scripts' | 'styles' | 'boven'> {
  context: ProfessionalContext;
  onderdeel: Monitoronderdeel;
  children: ComponentChildren;
}

/** Frame of every page of the monitor. */
export function MonitorPage({ context, onderdeel, children, ...page }: MonitorPageProps) {
  return (
    <Page {...page} context={context} huidig="/monitor">
      <nav class="kr-tabs" aria-label="Onderdelen van de monitor">
        <ul>
          {onderdelen.map(({ pad, titel }) => (
            <li key={pad}>
              <a href={pad} aria-current={titel === onderdeel ? 'page' : undefined}>
                {titel}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </Page>
  );
}
