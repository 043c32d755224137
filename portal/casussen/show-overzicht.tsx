import type { Request, Response } from 'express';
import { AFSLUITREDENEN, GRONDSLAGEN } from '../../domain/casus/casus.js';
import { magHeropenen } from '../../domain/casus/heropenen.js';
import type { Dossierpunten } from '../../store/dossiervorming/read-dossierpunten.js';
import type { TweedeWegingWeergave } from '../../store/tweede-weging/read-tweede-wegingen.js';
import type { CasusOverzicht } from '../../store/weergave.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { type Fact, Facts } from '../views/facts.js';
import { Masked } from '../views/masked.js';
import { formatDate, formatMoment } from '../words/dates.js';
import { ingangNames } from '../words/closed-lists.js';
import { outcomeName } from '../words/outcomes.js';
import { CasusPage } from './casus-page.js';
import { casusIdIn } from './casus-id.js';
import { ElfPunten } from './elf-punten.js';
import { Modelantwoorden, type ShownAntwoord, readShownAntwoorden } from './modelantwoorden.js';
import { WaitingFor } from './waiting-for.js';

/** GET /casussen/:casusId */
export async function showOverzicht(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const casus = await context.repository.readCasus(casusId);
  const punten = await context.repository.readDossierpunten(casusId);
  const antwoorden = await readShownAntwoorden(context, casusId);
  const tweede = await readTweedeWeging(context, casus);
  response.type('html').send(render(<OverzichtPage {...{ context, casus, punten, antwoorden, tweede }} />));
}

/** The second weging that holds, of a casus that came as far; null before, and for who may read nothing of it. */
async function readTweedeWeging(
  { repository, regels, betrokkene }: ProfessionalContext,
  { casusId, fase }: CasusOverzicht,
): Promise<TweedeWegingWeergave | null> {
  if (fase < 'F4' || !regels.roleMay(betrokkene, 'weging2:lezen')) return null;
  const wegingen = await repository.readTweedeWegingen(casusId);
  return wegingen.find(({ status }) => status === 'VASTGESTELD') ?? null;
}

function tweedeFact(tweede: TweedeWegingWeergave | null): Fact[] {
  if (tweede === null) return [];
  return [
    [
      'Tweede weging',
      <Masked value={tweede.uitkomst}>{(known) => (known === null ? '' : outcomeName(known))}</Masked>,
    ],
  ];
}

interface OverzichtPageProps {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  punten: Dossierpunten | null;
  antwoorden: readonly ShownAntwoord[];
  tweede: TweedeWegingWeergave | null;
}

function OverzichtPage({ context, casus, punten, antwoorden, tweede }: OverzichtPageProps) {
  const mayReport = casus.status === 'OPEN' && context.regels.roleMay(context.betrokkene, meldenRule);
  const nietVastgelegd = casus.status === 'OPEN' ? 'nog niet vastgelegd' : 'niet vastgelegd';
  const mayReopen =
    magHeropenen(casus) && context.regels.roleMay(context.betrokkene, 'casusoverleg:schrijven');
  return (
    <CasusPage context={context} casus={casus} tab="Overzicht">
      <div class="kr-stack">
        <Facts
          facts={[
            ['Geopend', formatMoment(new Date(casus.geopendOp))],
            ['Binnengekomen via', ingangNames[casus.ingang]],
            [
              'Eerste weging',
              <Masked value={casus.kwalificatie}>
                {(known) => (known === null ? 'nog niet gewogen' : outcomeName(known))}
              </Masked>,
            ],
            ...tweedeFact(tweede),
            ['Grondslagen', casus.grondslagen.map((one) => GRONDSLAGEN[one]).join(', ')],
            [
              'Doel',
              <Masked value={casus.doelomschrijving}>
                {(known) => <span class="kr-typed">{known ?? nietVastgelegd}</span>}
              </Masked>,
            ],
            ['Afgesloten', casus.afgeslotenOp === null ? '' : formatMoment(new Date(casus.afgeslotenOp))],
            ['Reden van afsluiten', casus.afsluitreden === null ? '' : AFSLUITREDENEN[casus.afsluitreden]],
            ['Bewaren tot', casus.bewaarTot === null ? '' : formatDate(new Date(casus.bewaarTot))],
          ]}
        />
        <WaitingFor wachtpunten={casus.wachtpunten} now={context.deps.clock.now()} />
        {punten !== null && <ElfPunten punten={punten} />}
        <Modelantwoorden antwoorden={antwoorden} />
        {mayReopen && (
          <p>
            <a
              class="utrecht-button utrecht-button--secondary-action"
              href={`/casussen/${casus.casusId}/heropenen`}
            >
              Casus heropenen
            </a>
          </p>
        )}
        {mayReport && (
          <p>
            <a
              class="utrecht-button utrecht-button--secondary-action"
              href={`/casussen/${casus.casusId}/iets-melden`}
            >
              Iets melden over deze casus
            </a>
          </p>
        )}
      </div>
    </CasusPage>
  );
}

/** Who is in a casus may report what happens in it; on that page is also who may ask to weigh again. */
const meldenRule = 'voorvallen:schrijven';
