import type { Instantie } from '../../ports/monitor-port.js';
import type { ProfessionalContext } from '../../route.js';
import { BackLink } from '../../views/back-link.js';
import { CsrfField } from '../../views/csrf-field.js';
import { ErrorSummary } from '../../views/error-summary.js';
import type { Instantiekop } from '../instantie/read-instantie.js';
import { Called } from '../instantie/called-list.js';
import { MonitorPage } from '../monitor-page.js';
import { RedenField } from './reden-field.js';

interface BeeindigPageProps {
  context: ProfessionalContext;
  kop: Instantiekop;
  /** Why it cannot be ended; null when it can. */
  bezwaar: string | null;
  /** Of what was called: the process out of which it began, which can be ended. */
  wortel: Instantie | undefined;
  reden: string;
  fout?: string;
}

/** Ending a process cannot be undone, so it is a page of its own. */
export function BeeindigPage({
  context,
  kop: { instantie, heeftCasus },
  bezwaar,
  wortel,
  reden,
  fout,
}: BeeindigPageProps) {
  const { instantieKey, naam } = instantie;
  return (
    <MonitorPage
      titel="Proces beëindigen"
      context={context}
      onderdeel="Lopend en klaar"
      boven={
        <BackLink href={`/monitor/instanties/${instantieKey}`}>
          {naam}, nummer {instantieKey}
        </BackLink>
      }
    >
      <ErrorSummary fouten={fout === undefined ? [] : [{ veld: 'reden', tekst: fout }]} />
      {bezwaar !== null ? (
        <>
          <p class="kr-notice kr-notice--warning">{bezwaar}</p>
          {wortel !== undefined && (
            <p>
              Het proces waaruit dit begon: <Called instantie={wortel} />.
            </p>
          )}
        </>
      ) : (
        <form method="post" action={`/monitor/instanties/${instantieKey}/beeindigen`} noValidate>
          <CsrfField token={context.csrf} />
          <p class="kr-notice kr-notice--warning">
            Alles wat in dit proces loopt, stopt. Dat kan niet ongedaan worden gemaakt.
          </p>
          {heeftCasus && (
            <p>
              Dit proces noemt een casus, maar de casus hangt er niet aan: zij is er niet meer, of loopt
              verder in een ander proces.
            </p>
          )}
          <RedenField {...{ reden, fout }} />
          <div class="kr-actions">
            <button type="submit" class="utrecht-button utrecht-button--primary-action">
              Proces beëindigen
            </button>
            <a class="utrecht-link" href={`/monitor/instanties/${instantieKey}`}>
              Niet doen
            </a>
          </div>
        </form>
      )}
    </MonitorPage>
  );
}
