import type { Request, Response } from 'express';
import { bestemmingNaam } from '../../domain/casus/overdracht.js';
import { CONTACTUITKOMSTEN, KANTEN, NAZORGSTATUSSEN, TERUGVALRISICOS } from '../../domain/nazorg/nazorg.js';
import type { NazorgWeergave } from '../../store/weergave.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { Facts } from '../views/facts.js';
import { Tag } from '../views/tag.js';
import { formatMoment } from '../words/dates.js';
import { casusIdIn } from './casus-id.js';
import { CasusPage } from './casus-page.js';

/** GET /casussen/:casusId/nazorg: who keeps which help, and how the contacts went (A4.4). */
export async function showNazorg(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const casus = await context.repository.readCasus(casusId);
  const trajecten = await context.repository.readNazorg(casusId);
  response.type('html').send(
    render(
      <CasusPage context={context} casus={casus} tab="Nazorg">
        {trajecten.length === 0 ? (
          <p class="kr-empty">
            {casus.status === 'GESLOTEN'
              ? 'In deze casus is geen nazorg geregeld, of geen die u mag zien.'
              : 'Er is nog geen nazorg geregeld, of geen die u mag zien.'}
          </p>
        ) : (
          <div class="kr-stack">
            {trajecten.map((traject) => (
              <Traject key={traject.nazorgId} traject={traject} />
            ))}
          </div>
        )}
      </CasusPage>,
    ),
  );
}

function Traject({ traject: { nazorgId, kant, vraag, stand, contacten } }: { traject: NazorgWeergave }) {
  return (
    <section class="kr-panel" aria-labelledby={nazorgId}>
      <h3 class="utrecht-heading-3" id={nazorgId}>
        <span class="kr-typed">{vraag.voorWie}</span> ({KANTEN[kant].toLowerCase()})
      </h3>
      <Facts
        facts={[
          ['Stand', <Stand stand={stand} />],
          ['Hulp', <span class="kr-typed">{vraag.zorgvraag}</span>],
          ['Neemt over', bestemmingNaam(vraag.organisatie)],
          ['Hoe ver', NAZORGSTATUSSEN[vraag.status]],
          ['Kans op terugval, ingeschat', TERUGVALRISICOS[vraag.terugvalrisico]],
          ['Afspraken', <span class="kr-typed">{vraag.afspraken ?? ''}</span>],
        ]}
      />
      {contacten.length === 0 && (
        <p class="kr-empty">
          Er is nog geen contact geweest. Dat komt na 1, 3, 6 en 12 maanden; een week ervoor staat het als
          taak klaar.
        </p>
      )}
      <ol class="kr-timeline" hidden={contacten.length === 0}>
        {contacten.map(({ rang, uitkomst, verslag, op, door }) => (
          <li key={op}>
            <time dateTime={op}>{formatMoment(new Date(op))}</time>
            <p>
              Contact {rang}: {CONTACTUITKOMSTEN[uitkomst]}
              <span class="kr-soft">, door {door}</span>
            </p>
            <p class="kr-timeline__note kr-typed">{verslag.verslag}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Stand({ stand }: { stand: NazorgWeergave['stand'] }) {
  if (stand === 'LOOPT') return <Tag kind="info">Loopt</Tag>;
  return stand === 'KLAAR' ? <Tag kind="ok">Klaar</Tag> : <Tag kind="danger">Terugval</Tag>;
}
