import type { Monitorzicht } from '../../../store/monitor/read-monitor.js';
import type { Instantie } from '../../ports/monitor-port.js';
import type { ProfessionalContext } from '../../route.js';
import { BackLink } from '../../views/back-link.js';
import { Section } from '../../views/section.js';
import { MonitorPage } from '../monitor-page.js';
import { BesluitenTable } from './besluiten-table.js';
import { Called, CalledList } from './called-list.js';
import { HistoryList } from './history-list.js';
import { IncidentList } from './incident-list.js';
import { InstantieHead } from './instantie-head.js';
import type { Instantiekop, Instantieverloop } from './read-instantie.js';
import { VariabelenTable } from './variabelen-table.js';
import { WaitingFacts } from './waiting-facts.js';

interface InstantiePageProps {
  context: ProfessionalContext;
  zicht: Monitorzicht;
  kop: Instantiekop;
  verloop: Instantieverloop;
}

/** One instance: what holds it first, then where it is, then all behind it. */
export function InstantiePage({ context, zicht, kop, verloop }: InstantiePageProps) {
  const { instantieKey, naam } = kop.instantie;
  const now = context.deps.clock.now();
  return (
    <MonitorPage
      titel={`${naam}, nummer ${instantieKey}`}
      context={context}
      onderdeel="Lopend en klaar"
      scripts={['monitor.entry.js']}
      styles={['monitor.entry.css']}
      boven={<BackLink href="/monitor/instanties">Lopende en afgelopen processen</BackLink>}
    >
      <InstantieHead kop={kop} now={now} />
      <div class="kr-stack kr-below">
        <IncidentList {...{ zicht, kop, verloop }} />
        <div
          data-monitor-model={`/monitor/instanties/${instantieKey}/model.json`}
          class="kr-diagram"
          hidden
        />
        <Section id="wacht" titel="Waar het op wacht">
          <WaitingFacts verloop={verloop} now={now} />
        </Section>
        <Section id="verloop" titel="Hoe het ging">
          <HistoryList elementen={verloop.elementen} incidenten={verloop.incidenten} />
        </Section>
        <Section id="processen" titel="Andere processen">
          <CalledList {...verloop} />
        </Section>
        <Section id="besluiten" titel="Adviezen van beslistabellen">
          <BesluitenTable kop={kop} besluiten={verloop.besluiten} />
        </Section>
        <Section id="gegevens" titel="Gegevens in het proces">
          <VariabelenTable kop={kop} verloop={verloop} />
        </Section>
        {zicht.magIngrijpen && kop.instantie.toestand === 'ACTIVE' && (
          <Beeindigen instantieKey={instantieKey} wortel={verloop.aanroepers[0]} />
        )}
      </div>
    </MonitorPage>
  );
}

/** What was called ends with the process that it began out of: there one has to be. */
function Beeindigen({ instantieKey, wortel }: { instantieKey: string; wortel: Instantie | undefined }) {
  if (wortel === undefined)
    return (
      <p>
        <a class="utrecht-link" href={`/monitor/instanties/${instantieKey}/beeindigen`}>
          Proces beëindigen
        </a>
      </p>
    );
  return (
    <p>
      Beëindigen kan alleen bij het proces waaruit dit begon: <Called instantie={wortel} />.
    </p>
  );
}
