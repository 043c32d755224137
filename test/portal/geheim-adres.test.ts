import { describe, jest } from '@jest/globals';
import type { Professional } from '../../domain/keten/betrokkene.js';
import { routes } from '../../portal/app.js';
import { GUARDS, type Guards } from '../../store/guards.js';
import { aMelding } from '../../start/ploeg/voorbeelden/a-melding.js';
import { aProfessional, gemeente, regisseur, riec, weger, zorgcoordinator } from '../builders/betrokkenen.js';
import { withRaw } from '../store/support/raw-database.js';
import { LANGE_MOTIVERING, S01 } from '../store/support/scenarios.js';
import { alsFg, dossierVan, registreerVerzoek } from '../store/support/verzoeken.js';
import { itIsStopped } from '../support/attack.js';
import { isDoorOpen, type KetenPortal, startKetenPortal } from './support/portal-on-store.js';

const hulpverlener = aProfessional('hulp', ['r08', 'r08.hulp']);
/** Everybody who works on the casus, but for the meldpunt and police, who must be able to go there. */
const LEZERS: readonly Professional[] = [regisseur, weger, riec, zorgcoordinator, gemeente, hulpverlener];
const BANDEN = [
  ['TEAM', 'r04'],
  ['UITNODIGING', 'r05.riec'],
  ['TOEWIJZING', 'r06.mee'],
  ['TOEWIJZING', 'r08.hulp'],
  ['GEMEENTE', 'r09.gemeente.0200'],
] as const;
/** Where somebody hides, and how that person can be reached without danger. */
const GEHEIM = ['Schuilplaats', 'Verborgenstad', 'Verzonnen nicht', '0600009999', 'Andere schuilplaats'];

/** All that these people can open of a casus in which the address is secret, and one that was proposed instead. */
async function search(guards: Pick<Guards, 'isAdresZichtbaar'>): Promise<string | null> {
  const portal = await startKetenPortal(guards);
  try {
    const sleutels = await aCasusMetGeheimAdres(portal);
    for (const wie of LEZERS) {
      const bezoeker = await portal.login(wie);
      const regels = portal.test.store.toegangsregels();
      for (const route of routes) {
        const { method, path } = route;
        if (method !== 'get' || !isDoorOpen(regels, wie, route)) continue;
        const { text } = await bezoeker.get(
          path.replace(/:(\w+)/g, (_, naam: string) => sleutels[naam] ?? sleutels['casusId']!),
        );
        if (GEHEIM.some((tekst) => text.includes(tekst))) return `${wie.gebruikerId} ${path}`;
      }
    }
    return null;
  } finally {
    await portal.close();
  }
}

async function aCasusMetGeheimAdres({ keten, test }: KetenPortal): Promise<Record<string, string>> {
  const melding = aMelding({
    ...S01.melding,
    wie: {
      ...S01.melding.wie,
      adres: 'Schuilplaats 1',
      woonplaats: 'Verborgenstad',
      telefoon: '0600009999',
      contactVeilig: 'Alleen via de Verzonnen nicht',
      geheimAdres: 'ja',
    },
  });
  const { casusId } = await keten.registreer(melding, S01.registratie);
  const { dossierId } = await dossierVan(keten, casusId);
  const verzoekId = await registreerVerzoek(keten, casusId, 'CORRECTIE');
  const voorstel = { veld: 'adres', nieuw: 'Andere schuilplaats 2', onderbouwing: LANGE_MOTIVERING };
  await alsFg(keten).proposeCorrectie(verzoekId, voorstel);
  const { correctieId } = (await alsFg(keten).readVerzoek(verzoekId)).correcties[0]!;
  await withRaw(test, async (raw) => {
    await raw.exec(`update casus set fase = 'F5', eigenaar_groep = 'r03' where casus_id = '${casusId}'`);
    await raw.exec('delete from casusrelatie');
    for (const [soort, groep] of BANDEN)
      await raw.exec(`insert into casusrelatie values ('${casusId}', '${soort}', '${groep}', '2026', null)`);
  });
  return { casusId, dossierId, correctieId };
}

// Every page for everybody.
jest.setTimeout(300_000);

describe('een geheim adres schermt zichzelf af, overal (D11.7)', () => {
  itIsStopped('het zoeken naar waar iemand is, op elke pagina van wie aan de casus werkt', {
    guard: { isAdresZichtbaar: GUARDS.isAdresZichtbaar },
    removed: { isAdresZichtbaar: () => true },
    attempt: search,
    loot: 'regisseur /casussen/:casusId/personen',
  });
});
