import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import type { Evaluatievorm, Leercategorie } from '../../domain/evaluatie/evaluatie.js';
import { type Evaluatieniveau, NIVEAUS } from '../../domain/evaluatie/ketenevaluatie.js';
import type { Leerpuntstatus } from '../../domain/evaluatie/leerpunt.js';
import { sendBericht } from '../outbox/send-bericht.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import { leerpuntPlaats } from '../evaluatie/evaluatie-plaats.js';

const LEZEN = { verwerking: 'EVALUATIE_GELEZEN', actie: 'lezen', veldgroep: 'evaluatie' } as const;
const VRAGEN = { verwerking: 'EVALUATIE_GEVRAAGD', actie: 'schrijven', veldgroep: 'evaluatie' } as const;

export interface Ketenevaluaties {
  evaluaties: {
    zaakId: string;
    niveau: Evaluatieniveau;
    geopendOp: string;
    status: 'OPEN' | 'UITGESTELD' | 'AFGEROND';
    vorm: Evaluatievorm | null;
  }[];
  leerpunten: {
    leerpuntId: string;
    categorie: Leercategorie;
    omschrijving: string;
    maatregel: string;
    eigenaarGroep: string;
    uiterlijk: string;
    status: Leerpuntstatus;
  }[];
}

/** The evaluations above the casus, the newest first, and what the keten learnt; nothing of a casus. */
export async function readKetenevaluaties(vraag: Vraag): Promise<Ketenevaluaties> {
  const toegang = demandGroep(vraag, 'evaluatie:lezen', LEZEN);
  logVraag(vraag, { ...LEZEN, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  const { tx, cipher } = vraag;
  return vraag.asSysteem('evaluatie', async () => {
    const evaluaties = await tx
      .selectFrom('ketenevaluatie')
      .selectAll()
      .orderBy('geopendOp', 'desc')
      .execute();
    const leerpunten = await tx.selectFrom('leerpunt').selectAll().orderBy('uiterlijk').execute();
    return {
      evaluaties: evaluaties.map(({ zaakId, niveau, geopendOp, status, vorm }) => ({
        zaakId,
        geopendOp,
        status,
        niveau: niveau as Evaluatieniveau,
        vorm: vorm as Evaluatievorm | null,
      })),
      leerpunten: leerpunten.map(({ leerpuntId, categorie, eigenaarGroep, uiterlijk, status, ...tekst }) => ({
        leerpuntId,
        eigenaarGroep,
        uiterlijk,
        status: status as Leerpuntstatus,
        categorie: categorie as Leercategorie,
        omschrijving: cipher.open(leerpuntPlaats(leerpuntId, 'omschrijving'), tekst.omschrijving) as string,
        maatregel: cipher.open(leerpuntPlaats(leerpuntId, 'maatregel'), tekst.maatregel) as string,
      })),
    };
  });
}

/** Asks for an evaluation now. @throws DomainError ONGELDIG, or CONFLICT when one of this level is open */
export async function requestEvaluatie(vraag: Vraag, unsafeNiveau: string): Promise<void> {
  const toegang = demandGroep(vraag, 'evaluatie:schrijven', VRAGEN);
  const niveau = z.enum(NIVEAUS).safeParse(unsafeNiveau);
  if (!niveau.success) throw new DomainError('ONGELDIG', { velden: { niveau: 'Kies het niveau.' } });
  logVraag(vraag, { ...VRAGEN, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  const id = randomUUID();
  await vraag.asSysteem('evaluatie', async () => {
    const open = await vraag.tx
      .selectFrom('ketenevaluatie')
      .select('zaakId')
      .where('niveau', '=', niveau.data)
      .where('status', '=', 'OPEN')
      .executeTakeFirst();
    if (open !== undefined) throw new DomainError('CONFLICT');
    await sendBericht(vraag, {
      casusId: null,
      correlationKey: niveau.data,
      name: 'evaluatie-gevraagd',
      messageId: `evaluatie-gevraagd:${id}`,
      variables: { niveau: niveau.data },
    });
  });
}
