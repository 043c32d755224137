import type { Request, Response } from 'express';
import { bestandsnaamOf } from '../../../domain/modellen/modelbestand.js';
import type { Modelvrijgave } from '../../../store/modellen/vrijgave.js';
import { render } from '../../render.js';
import type { ProfessionalContext } from '../../route.js';
import { BackLink } from '../../views/back-link.js';
import { CsrfField } from '../../views/csrf-field.js';
import { Page } from '../../views/page.js';
import { formatMoment } from '../../words/dates.js';
import { wijzigingPath } from '../named-file.js';

/** GET /modellen/vrijgaven: what was released, and the way back. */
export async function showVrijgaven(
  _request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const vrijgaven = await context.repository.listModelvrijgaven();
  response.type('html').send(render(<VrijgavenPage {...{ context, vrijgaven }} />));
}

function VrijgavenPage({
  context,
  vrijgaven,
}: {
  context: ProfessionalContext;
  vrijgaven: readonly Modelvrijgave[];
}) {
  const magSchrijven = context.regels.roleMay(context.betrokkene, 'modellen:schrijven');
  return (
    <Page
      titel="Vrijgaven"
      context={context}
      huidig="/modellen"
      boven={<BackLink href="/modellen">Terug naar de modellen</BackLink>}
    >
      <p class="kr-lead">
        Elke vrijgave blijft bewaard. Terugzetten begint een nieuwe wijziging met wat ervoor liep. Ook die
        moet proefdraaien, en een ander geeft haar vrij.
      </p>
      {vrijgaven.length === 0 ? (
        <p class="kr-empty">Er is nog niets vrijgegeven: de keten loopt zoals zij is geïnstalleerd.</p>
      ) : (
        <table class="utrecht-table utrecht-table--html-table kr-cards">
          <caption class="utrecht-table__caption">Vrijgaven, de nieuwste eerst.</caption>
          <thead>
            <tr>
              <th scope="col">Nummer</th>
              <th scope="col">Wanneer en door wie</th>
              <th scope="col">Bestanden</th>
              {magSchrijven && <th scope="col">Terugzetten</th>}
            </tr>
          </thead>
          <tbody>
            {vrijgaven.map((vrijgave) => (
              <Regel key={vrijgave.nummer} {...{ vrijgave, magSchrijven }} csrf={context.csrf} />
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
}

function Regel({
  vrijgave: { nummer, wijzigingId, vrijgegevenOp, vrijgegevenDoor, bestanden },
  magSchrijven,
  csrf,
}: {
  vrijgave: Modelvrijgave;
  magSchrijven: boolean;
  csrf: string;
}) {
  return (
    <tr>
      <td data-kop="Nummer">
        <a class="utrecht-link" href={wijzigingPath(wijzigingId)}>
          Vrijgave {nummer}
        </a>
      </td>
      <td data-kop="Wanneer en door wie">
        {formatMoment(new Date(vrijgegevenOp))}, {vrijgegevenDoor}
      </td>
      <td data-kop="Bestanden">
        <ul class="kr-list">
          {bestanden.map((bestand) => (
            <li key={bestandsnaamOf(bestand)}>
              {bestandsnaamOf(bestand)}
              {bestand.isNieuw && ' (nieuw)'}
            </li>
          ))}
        </ul>
      </td>
      {magSchrijven && (
        <td data-kop="Terugzetten">
          {bestanden.every(({ isNieuw }) => isNieuw) ? (
            'Hiervoor liep er niets.'
          ) : (
            <form method="post" action={`/modellen/vrijgaven/${nummer}/terugzetten`}>
              <CsrfField token={csrf} />
              <button type="submit" class="utrecht-button utrecht-button--secondary-action">
                Terugzetten <span class="kr-visually-hidden">wat liep voor vrijgave {nummer}</span>
              </button>
            </form>
          )}
        </td>
      )}
    </tr>
  );
}
