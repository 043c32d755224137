import type { Request, Response } from 'express';
import type { Breekglasmelding } from '../../store/weergave.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { Page } from '../views/page.js';
import { Tag } from '../views/tag.js';
import { TableHead } from '../views/table-head.js';
import { formatMoment } from '../words/dates.js';

/** GET /noodtoegang/meldingen: who took emergency access, when and why; for procesregie and the privacyofficer. */
export async function showBreekglasmeldingen(
  _request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const meldingen = await context.repository.readBreekglasmeldingen();
  response.type('html').send(render(<BreekglasmeldingenPage context={context} meldingen={meldingen} />));
}

interface BreekglasmeldingenPageProps {
  context: ProfessionalContext;
  meldingen: readonly Breekglasmelding[];
}

function BreekglasmeldingenPage({ context, meldingen }: BreekglasmeldingenPageProps) {
  const now = context.deps.clock.now();
  return (
    <Page titel="Gebruik van noodtoegang" context={context} huidig="/noodtoegang/meldingen">
      {meldingen.length === 0 ? (
        <p class="kr-empty">Niemand heeft noodtoegang gebruikt. Gebeurt het, dan staat het hier meteen.</p>
      ) : (
        <table class="utrecht-table utrecht-table--html-table kr-cards">
          <caption class="utrecht-table__caption">
            {meldingen.length === 1 ? '1 keer noodtoegang' : `${meldingen.length} keer noodtoegang`}, de
            nieuwste eerst.
          </caption>
          <TableHead koppen={['Casus', 'Wie', 'Reden', 'Vanaf', 'Tot']} />
          <tbody>
            {meldingen.map((melding) => (
              <MeldingRow key={melding.breekglasId} melding={melding} now={now} />
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
}

function MeldingRow({ melding, now }: { melding: Breekglasmelding; now: Date }) {
  const { casusnummer, door, reden, vanaf, tot } = melding;
  return (
    <tr>
      <td data-kop="Casus" class="kr-number">
        {casusnummer}
      </td>
      <td data-kop="Wie">{door}</td>
      <td data-kop="Reden">{reden}</td>
      <td data-kop="Vanaf">{formatMoment(new Date(vanaf))}</td>
      <td data-kop="Tot">
        {formatMoment(new Date(tot))} {new Date(tot) > now && <Tag kind="warning">Loopt</Tag>}
      </td>
    </tr>
  );
}
