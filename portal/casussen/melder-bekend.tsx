import type { Request, Response } from 'express';
import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import type { CasusOverzicht } from '../../store/weergave.js';
import { readAntwoorden, type Antwoorden } from '../melden/antwoorden.js';
import { bekendfouten, BEKENDVRAGEN, toUnsafeBekendmaking } from '../melden/bekendvragen.js';
import { withoutAutofill } from '../melden/vragen.js';
import { veldId } from '../melden/views/veld.js';
import { VraagVeld } from '../melden/views/vraag-veld.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { opneemTeksten } from '../teksten/opnemen.js';
import type { Veldfout } from '../teksten/teksten.js';
import { PlainForm } from '../views/plain-form.js';
import { casusIdIn } from './casus-id.js';
import { FromCasusPage } from './from-casus-page.js';

/** GET /casussen/:casusId/meldingen/:meldingId/melder: asks who the melder is, for who has him on the phone. */
export async function showMelderBekend(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casus = await context.repository.readCasus(casusIdIn(request));
  await demandMelding(context, casus.casusId, meldingIdIn(request));
  response.type('html').send(render(<MelderPage {...{ context, casus }} antwoorden={{}} fouten={[]} />));
}

/** POST /casussen/:casusId/meldingen/:meldingId/melder */
export async function keepMelderBekend(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casus = await context.repository.readCasus(casusIdIn(request));
  const { casusId } = casus;
  const antwoorden = readAntwoorden(
    request.body,
    BEKENDVRAGEN.map(({ naam }) => naam),
  );
  try {
    const meldingId = meldingIdIn(request);
    await context.repository.revealMelder({ casusId, meldingId }, toUnsafeBekendmaking(antwoorden));
  } catch (error) {
    const fouten = bekendfouten(error);
    if (fouten === null) throw error;
    response
      .status(422)
      .type('html')
      .send(render(<MelderPage {...{ context, casus, antwoorden, fouten }} />));
    return;
  }
  response.redirect(303, `/casussen/${casusId}/meldingen`);
}

/** @throws DomainError NIET_GEVONDEN for a melding that is not of this casus */
async function demandMelding({ repository }: ProfessionalContext, casusId: string, meldingId: string) {
  const meldingen = await repository.readMeldingen(casusId);
  if (!meldingen.some((melding) => melding.meldingId === meldingId)) throw new DomainError('NIET_GEVONDEN');
}

/** @throws DomainError NIET_GEVONDEN for what cannot be one */
function meldingIdIn(request: Request): string {
  const meldingId = z.uuid().safeParse(request.params['meldingId']);
  if (!meldingId.success) throw new DomainError('NIET_GEVONDEN');
  return meldingId.data;
}

interface MelderPageProps {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  antwoorden: Antwoorden;
  fouten: readonly Veldfout[];
}

function MelderPage({ context, casus, antwoorden, fouten }: MelderPageProps) {
  return (
    <FromCasusPage
      titel="Naam van de melder vastleggen"
      tab="/meldingen"
      uitleg="Voor een melder die eerst onbekend wilde blijven en nu een naam noemt. Alleen het meldpunt ziet die naam; voor de rest van de keten blijft de melder anoniem."
      fouten={fouten.map(({ naam, zin }) => ({ veld: veldId(naam), tekst: zin }))}
      {...{ context, casus }}
    >
      <PlainForm csrf={context.csrf} knop="Naam vastleggen">
        {BEKENDVRAGEN.map(withoutAutofill).map((vraag) => (
          <VraagVeld
            key={vraag.naam}
            vraag={vraag}
            antwoorden={antwoorden}
            fout={fouten.find(({ naam }) => naam === vraag.naam)?.zin}
            teksten={opneemTeksten}
          />
        ))}
      </PlainForm>
    </FromCasusPage>
  );
}
