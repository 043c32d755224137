import { ZETBAAR } from '../../../domain/monitor/zetbaar.js';
import { VARIABELEN } from '../../../domain/variabelen/index.js';
import type { ProfessionalContext } from '../../route.js';
import { BackLink } from '../../views/back-link.js';
import { CsrfField } from '../../views/csrf-field.js';
import { ErrorSummary, type FieldError } from '../../views/error-summary.js';
import { SelectField } from '../../views/plain-fields.js';
import { Masked } from '../../views/masked.js';
import type { Instantiekop } from '../instantie/read-instantie.js';
import type { GetoondeVariabele } from '../instantie/toonbaar.js';
import { textOf } from '../instantie/variabelen-table.js';
import { MonitorPage } from '../monitor-page.js';
import { NietZetbaar } from './niet-zetbaar.js';
import { RedenField } from './reden-field.js';
import { WaardeField } from './waarde-field.js';

export interface GegevenPageProps {
  context: ProfessionalContext;
  kop: Instantiekop;
  /** Of the process, as far as this betrokkene may see them. */
  variabelen: readonly GetoondeVariabele[];
  /** The variable; empty while none was chosen. */
  gekozen: string;
  waarde: string;
  reden: string;
  fouten: readonly FieldError[];
}

/** First which variable, then its value and why: each on the same address, without a script. */
export function GegevenPage({ context, kop, variabelen, gekozen, waarde, reden, fouten }: GegevenPageProps) {
  const { instantieKey, naam } = kop.instantie;
  const path = `/monitor/instanties/${instantieKey}/gegeven`;
  const variabele = ZETBAAR.find((een) => een === gekozen);
  const nu = variabelen.filter(({ naam: een }) => een === variabele);
  const foutVan = (veld: string) => fouten.find((fout) => fout.veld === veld)?.tekst;
  return (
    <MonitorPage
      titel="Een gegeven zetten"
      context={context}
      onderdeel="Lopend en klaar"
      boven={
        <BackLink href={`/monitor/instanties/${instantieKey}`}>
          {naam}, nummer {instantieKey}
        </BackLink>
      }
    >
      <ErrorSummary fouten={fouten} />
      <p class="kr-lead">
        Dit kan met gegevens over het werk zelf. Wat mensen besluiten, wat een stap bewaakt en wat in het
        dossier staat, verandert u daar en niet hier.
      </p>
      {variabele === undefined ? (
        <form method="get" action={path} noValidate>
          <SelectField
            veld="gegeven"
            label="Welk gegeven?"
            keuzes={ZETBAAR.map((een) => [een, `${VARIABELEN[een].label} (${een})`])}
            waarde=""
          />
          <div class="kr-actions">
            <button type="submit" class="utrecht-button utrecht-button--primary-action">
              Verder
            </button>
          </div>
        </form>
      ) : (
        <form method="post" action={path} noValidate>
          <CsrfField token={context.csrf} />
          <input type="hidden" name="gegeven" value={variabele} />
          <p>
            Nu:{' '}
            {nu.length === 0
              ? 'er is nog geen waarde'
              : nu.map((een) => (
                  <Masked key={een.scopeKey} value={een.waarde}>
                    {(zichtbaar) => <code>{textOf(zichtbaar)}</code>}
                  </Masked>
                ))}
          </p>
          <WaardeField variabele={variabele} waarde={waarde} fout={foutVan('waarde')} />
          <RedenField reden={reden} fout={foutVan('reden')} />
          <div class="kr-actions">
            <button type="submit" class="utrecht-button utrecht-button--primary-action">
              Gegeven zetten en opnieuw laten proberen
            </button>
            <a class="utrecht-link" href={path}>
              Ander gegeven kiezen
            </a>
          </div>
        </form>
      )}
      {variabele === undefined && <NietZetbaar variabelen={variabelen} />}
    </MonitorPage>
  );
}
