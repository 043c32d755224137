import type { Request, Response } from 'express';
import { FASENAMEN } from '../../domain/casus/fase.js';
import type { CasusOverzicht } from '../../store/weergave.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { Deadline } from '../views/deadline.js';
import { Page } from '../views/page.js';
import { PriorityTag } from '../views/priority-tag.js';
import { SortableHead } from '../views/sortable-head.js';
import { type Column, readSorting, type Sorting, sortRows } from '../views/sorting.js';
import { Tag } from '../views/tag.js';
import { groupName } from '../words/groups.js';

/** GET /casussen: every casus that this person may know of, the most pressing first. */
export async function showCasussen(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casussen = [...(await context.repository.listCasussen())].sort(byDeadline);
  const sorting = readSorting(request.query['sorteer'], columns);
  response.type('html').send(render(<CasussenPage {...{ context, casussen, sorting }} />));
}

interface CasussenPageProps {
  context: ProfessionalContext;
  casussen: readonly CasusOverzicht[];
  sorting: Sorting | null;
}

function CasussenPage({ context, casussen, sorting }: CasussenPageProps) {
  return (
    <Page titel="Casussen" context={context} huidig="/casussen">
      {casussen.length === 0 ? (
        <p class="kr-empty">
          Er zijn geen casussen waar u bij hoort. Nieuwe verschijnen hier zodra uw groep een taak krijgt.
        </p>
      ) : (
        <table class="utrecht-table utrecht-table--html-table kr-cards">
          <caption class="utrecht-table__caption">
            {casussen.length === 1
              ? '1 casus waar u bij hoort'
              : `${casussen.length} casussen waar u bij hoort`}
            : {sorting === null ? 'open eerst, dan op termijn' : 'op de gekozen kolom'}.
          </caption>
          <SortableHead columns={columns} sorting={sorting} />
          <tbody>
            {sortRows(casussen, columns, sorting).map((casus) => (
              <CasusRow key={casus.casusId} casus={casus} now={context.deps.clock.now()} />
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
}

function CasusRow({ casus, now }: { casus: CasusOverzicht; now: Date }) {
  const isOpen = casus.status === 'OPEN';
  return (
    <tr>
      <td data-kop="Casus">
        <a class="utrecht-link kr-number" href={`/casussen/${casus.casusId}`}>
          {casus.casusnummer}
        </a>
      </td>
      <td data-kop="Fase">{FASENAMEN[casus.fase]}</td>
      <td data-kop="Volgende stap">{isOpen ? casus.volgendeStap : <Tag kind="plain">Gesloten</Tag>}</td>
      <td data-kop="Uiterlijk">{isOpen ? <Deadline at={casus.uiterlijk} now={now} /> : ''}</td>
      <td data-kop="Prioriteit">
        <PriorityTag prioriteit={casus.prioriteit} voorlopig={casus.voorlopigePrioriteit} />
      </td>
      <td data-kop="Eigenaar">{groupName(casus.eigenaarGroep)}</td>
    </tr>
  );
}

const columns: readonly Column<CasusOverzicht>[] = [
  { naam: 'casus', kop: 'Casus', waarde: ({ casusnummer }) => casusnummer },
  { naam: 'fase', kop: 'Fase', waarde: ({ fase }) => fase },
  { naam: 'stap', kop: 'Volgende stap', waarde: ({ volgendeStap }) => volgendeStap ?? '' },
  { naam: 'termijn', kop: 'Uiterlijk', waarde: ({ uiterlijk }) => uiterlijk ?? '' },
  {
    naam: 'prioriteit',
    kop: 'Prioriteit',
    waarde: ({ prioriteit, voorlopigePrioriteit }) => prioriteit ?? voorlopigePrioriteit ?? '',
  },
  { naam: 'eigenaar', kop: 'Eigenaar', waarde: ({ eigenaarGroep }) => groupName(eigenaarGroep) },
];

/** Open before closed, then what is due first. */
function byDeadline(one: CasusOverzicht, other: CasusOverzicht): number {
  if (one.status !== other.status) return one.status === 'OPEN' ? -1 : 1;
  return Date.parse(one.uiterlijk ?? one.geopendOp) - Date.parse(other.uiterlijk ?? other.geopendOp);
}
