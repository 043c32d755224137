import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { keepOfMelder } from '../../domain/melding/melder.js';
import { meldingInvoerSchema, type MeldingInvoer } from '../../domain/melding/melding.js';
import type { MeldingBevestiging } from '../../store/repository.js';
import type { PartnerContext } from '../route.js';
import { setApiVersion } from './api-version.js';
import { dutch, fieldProblems, veldProblems } from './field-problems.js';
import { apiLimietenOf } from './limieten.js';
import { sendProblem } from './problem.js';
import { idempotencyKeySchema } from './schemas.js';

/**
 * POST /api/v1/meldingen: the same door as the public form, for partner organisations. The organisation
 * comes from the token. The same Idempotency-Key with the same melding gives the same answer.
 */
export async function createMelding(
  request: Request,
  response: Response,
  { deps, betrokkene, repository }: PartnerContext,
): Promise<void> {
  setApiVersion(response);
  if (!apiLimietenOf(deps).melden(betrokkene.clientId)) return sendProblem(response, 'te-veel');
  if (request.is('application/json') === false) return sendProblem(response, 'geen-json');
  const sleutel = idempotencyKeySchema.safeParse(request.headers['idempotency-key']);
  if (!sleutel.success) return sendProblem(response, 'sleutel-ontbreekt');
  const parsed = meldingInvoerSchema.safeParse(request.body, { error: dutch });
  if (!parsed.success) return sendProblem(response, 'ongeldige-melding', fieldProblems(parsed.error));

  const invoer = { ...parsed.data, overU: keepOfMelder(parsed.data.overU) };
  const bevestiging = await registerOnce(repository, invoer, sleutel.data);
  if (bevestiging === 'CONFLICT') return sendProblem(response, 'sleutel-gebruikt');
  if ('velden' in bevestiging)
    return sendProblem(response, 'ongeldige-melding', veldProblems(bevestiging.velden));
  const { meldingnummer, code } = bevestiging;
  response.status(201).json({ meldingnummer, code, status: 'ontvangen' });
}

async function registerOnce(
  repository: PartnerContext['repository'],
  invoer: MeldingInvoer,
  idempotentie: string,
): Promise<MeldingBevestiging | 'CONFLICT' | Pick<DomainError, 'velden'>> {
  try {
    return await repository.registerMelding(invoer, { kanaal: 'partner', ingang: 'PARTNER', idempotentie });
  } catch (error) {
    if (error instanceof DomainError && error.code === 'CONFLICT') return 'CONFLICT';
    if (error instanceof DomainError && error.code === 'ONGELDIG') return { velden: error.velden };
    throw error;
  }
}
