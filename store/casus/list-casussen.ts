import { strafrechtzichtOf } from '../strafrecht/strafrechtzicht.js';
import { mayOf, relatiesOf, toegangsobjectOf } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { visibleWachtpunten } from '../toegang/own-part.js';
import type { Vraag } from '../toegang/vraag.js';
import { readOpenWachtpunten } from '../wachtpunt/open-wachtpunten.js';
import type { CasusOverzicht } from '../weergave.js';
import { toCasusOverzicht } from './casus-overzicht.js';

/** The casussen that this betrokkene may know of, the newest first. Others leave no trace: no gap, no count. */
export async function listCasussen(vraag: Vraag): Promise<CasusOverzicht[]> {
  const casussen = await vraag.tx
    .selectFrom('casus')
    .selectAll()
    .orderBy('geopendOp', 'desc')
    .orderBy('casusnummer')
    .execute();
  const casusIds = casussen.map(({ casusId }) => casusId);
  const relaties = await relatiesOf(vraag, casusIds);
  const wachtpunten = await readOpenWachtpunten(vraag, casusIds);
  const zichtbaar = casussen
    .map((casus) => ({
      casus,
      may: mayOf(vraag, toegangsobjectOf(vraag, casus, relaties.get(casus.casusId) ?? [])),
    }))
    .map((kandidaat) => ({ ...kandidaat, toegang: kandidaat.may('procesgegevens:lezen') }))
    .filter(({ toegang }) => toegang.toegestaan);
  logVraag(vraag, {
    verwerking: 'CASUS_IN_LIJST',
    actie: 'zoeken',
    veldgroep: 'procesgegevens',
    onderwerpen: zichtbaar.map(({ casus, toegang }) => ({ soort: 'casus', id: casus.casusId, toegang })),
  });
  return zichtbaar.map((kandidaat) =>
    toCasusOverzicht(
      kandidaat,
      visibleWachtpunten(
        vraag,
        kandidaat.may,
        wachtpunten(kandidaat.casus.casusId, strafrechtzichtOf(kandidaat.may)),
      ),
      vraag.cipher,
    ),
  );
}
