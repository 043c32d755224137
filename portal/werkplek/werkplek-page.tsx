import type { ProfessionalContext } from '../route.js';
import { formatMoment } from '../words/dates.js';
import { Page } from '../views/page.js';
import type { Werkplek } from './read-werkplek.js';
import { BreekglasNotice } from './breekglas-notice.js';
import { ControleNotice } from './controle-notice.js';
import { PiketList } from './piket-list.js';
import { RechtenNotice } from './rechten-notice.js';
import { ShortcutHelp } from './shortcut-help.js';
import { TaskTable } from './task-table.js';
import { UitnodigingNotice } from './uitnodiging-notice.js';
import { WaarnemingNotice } from './waarneming-notice.js';
import { VoorstellenNotice } from './voorstellen-notice.js';

interface WerkplekPageProps {
  context: ProfessionalContext;
  werkplek: Werkplek;
  /** Whether a task was completed just now. */
  afgerond: boolean;
}

/** The first page after logging in: what must be done now, what comes soon, what others have in hand. */
export function WerkplekPage({ context, werkplek, afgerond }: WerkplekPageProps) {
  const now = context.deps.clock.now();
  const common = { now, csrf: context.csrf };
  return (
    <Page titel="Werkplek" context={context} huidig="/werkplek" scripts={['werkplek.entry.js']}>
      <div class="kr-headline">
        <p>Uw taken en die van uw groepen, bijgewerkt op {formatMoment(now)}.</p>
        <ShortcutHelp />
      </div>
      {afgerond && (
        <p class="kr-notice kr-notice--ok" role="status">
          De taak is afgerond. De casus gaat vanzelf verder.
        </p>
      )}
      <div class="kr-stack">
        <WaarnemingNotice waarneming={context.betrokkene.waarneming ?? []} />
        <ControleNotice isAchter={werkplek.isControleAchter} />
        <BreekglasNotice meldingen={werkplek.breekglasmeldingen} />
        <RechtenNotice werk={werkplek.rechten} />
        <UitnodigingNotice aantal={werkplek.uitnodigingenOpen} />
        <VoorstellenNotice aantal={werkplek.toegangsvoorstellen} />
        <PiketList meldingen={werkplek.piketmeldingen} now={now} />
        <TaskTable
          id="nu"
          titel="Nu"
          uitleg="Te laat, vandaag nodig of met de hoogste prioriteit; acuut bovenaan, daarna op termijn."
          leeg={
            werkplek.binnenkort.length === 0
              ? 'Niets wacht nu op u. Komt er een taak, dan staat zij hier.'
              : 'Niets wacht nu op u. Kijk bij Binnenkort of u alvast iets kunt oppakken.'
          }
          rows={werkplek.nu}
          {...common}
        />
        <TaskTable
          id="binnenkort"
          titel="Binnenkort"
          uitleg="Morgen of later nodig; op prioriteit, daarna op termijn."
          leeg="Er komt nog niets aan. Nieuwe taken verschijnen hier vanzelf."
          rows={werkplek.binnenkort}
          {...common}
        />
        <TaskTable
          id="wacht-op-anderen"
          titel="Wacht op anderen"
          uitleg="Door een collega uit uw groep opgepakt; op prioriteit, daarna op termijn."
          leeg="Geen collega heeft nu een taak van uw groepen in handen."
          rows={werkplek.wachtOpAnderen}
          {...common}
        />
      </div>
    </Page>
  );
}
