import { formDossier } from '../../../start/demo/form-dossier.js';
import { Professional, until } from '../../../start/demo/professional.js';
import type { Program } from './program.js';

/** The meldpunt goes through the eleven points of the only casus that there is, so that it can be weighed. */
export async function formFirstDossier({ portalUrl, wachtwoord }: Program): Promise<void> {
  const meldpunt = await Professional.login(portalUrl, 'meldpunt', wachtwoord);
  const casusnummer = await until(
    'the casus',
    async () => [...(await meldpunt.casussen()).keys()][0] ?? null,
  );
  await formDossier(meldpunt, casusnummer);
}
