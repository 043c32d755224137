import { type JaNee } from '../../domain/keuze.js';
import { type Bijdragestatus, type Perspectief } from '../../domain/overleg/informatieverzoek.js';
import { type TaakNaam, parseTaakdossier } from '../../domain/taak/taak.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findInformatieverzoek } from '../verrijken/find-verzoek.js';
import { recordBijdrage } from '../verrijken/record-bijdrage.js';
import { recordHoorverslag } from '../verrijken/record-hoorverslag.js';

/** A task that was completed, with what the guard accepted. */
export interface Antwoord {
  userTaskKey: string;
  casusId: string;
  variables: Readonly<Record<string, unknown>>;
  inhoud: unknown;
  door: string;
}

/**
 * What of some tasks is kept where it belongs the moment that they are completed (processen.md 6.9): one casus can have
 * several of them at once, so that no later step could tell them apart.
 */
const BEWAREN: Partial<Record<TaakNaam, (uow: UnitOfWork, antwoord: Antwoord) => Promise<void>>> = {
  'bijdrage-leveren': async (uow, { casusId, variables, inhoud, door }) => {
    const verzoek = await findInformatieverzoek(uow, casusId, variables['verzoekId']);
    if (verzoek === undefined) return;
    await recordBijdrage(uow, verzoek, {
      bijdrageStatus: variables['bijdrageStatus'] as Bijdragestatus,
      perspectief: variables['perspectief'] as Perspectief,
      inhoud: parseTaakdossier('bijdrage-leveren', inhoud),
      door,
    });
  },
  themasignaal: async (uow, { userTaskKey, casusId, variables, inhoud, door }) => {
    if (variables['themaGemeld'] !== 'GEMELD') return;
    for (const thema of parseTaakdossier('themasignaal', inhoud).themas)
      await recordGebeurtenis(uow, {
        casusId,
        sleutel: `${userTaskKey}:${thema}`,
        soort: 'THEMA_GEMELD',
        waarde: thema,
        door,
      });
  },
  'melder-horen': async (uow, { userTaskKey, casusId, variables, inhoud, door }) => {
    const { verslag, tolk } = parseTaakdossier('melder-horen', inhoud);
    const gehoord = variables['melderGehoord'] as JaNee;
    await recordHoorverslag(uow, { sleutel: userTaskKey, casusId, gehoord, tolk, verslag, door });
  },
};

export async function keepAntwoord(uow: UnitOfWork, taak: TaakNaam, antwoord: Antwoord): Promise<void> {
  await BEWAREN[taak]?.(uow, antwoord);
}
