import { AFGESCHERMD } from '../../domain/toegang/afgeschermd.js';
import type { Anonimiteit, MelderInvoer } from '../../domain/melding/melder.js';
import type { Ingang, Kanaal, MeldingInvoer } from '../../domain/melding/melding.js';
import { readVormnamen } from '../catalogus/read-verschijningsvormen.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import type { MeldingWeergave } from '../weergave.js';

const LOG = { verwerking: 'MELDING_GELEZEN', actie: 'lezen', veldgroep: 'meldingKern' } as const;

/** The meldingen of a casus; what was melded and who melded are masked apart. */
export async function readMeldingen(vraag: Vraag, casusId: string): Promise<MeldingWeergave[]> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const kern = may('meldingKern:lezen');
  const rijen = await vraag.tx
    .selectFrom('melding')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('ontvangenOp')
    .execute();
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang: kern }] });
  const namenVan = await readVormnamen(vraag);
  return rijen.map((rij) => {
    const open = <T>(veld: 'kern' | 'melder') =>
      vraag.cipher.open({ tabel: 'melding', id: rij.meldingId, veld }, rij[veld]) as T;
    const openKern = () => {
      const inhoud = open<Omit<MeldingInvoer, 'overU' | 'wie'>>('kern');
      return { ...inhoud, vormen: namenVan(inhoud.wat.verschijningsvormen, rij.ontvangenOp) };
    };
    const melder = may('melderidentiteit:lezen', { anonimiteit: rij.anonimiteit as Anonimiteit });
    return {
      meldingId: rij.meldingId,
      meldingnummer: rij.meldingnummer,
      ontvangenOp: rij.ontvangenOp,
      kanaal: rij.kanaal as Kanaal,
      ingang: rij.ingang as Ingang,
      kern: kern.toegestaan ? openKern() : AFGESCHERMD,
      melder: melder.toegestaan ? open<MelderInvoer>('melder') : AFGESCHERMD,
      melderBekendOp: melder.toegestaan ? rij.bekendgemaaktOp : null,
    };
  });
}
