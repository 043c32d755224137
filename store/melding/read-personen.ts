import { AFGESCHERMD } from '../../domain/toegang/afgeschermd.js';
import type { Dossierpersoon } from '../../domain/persoon/persoon.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import type { PersoonWeergave } from '../weergave.js';

const LOG = { verwerking: 'PERSOON_GELEZEN', actie: 'lezen', veldgroep: 'personalia' } as const;

/** The people of a casus: one line in the verwerkingslog per person, or one for the casus when there are none yet. */
export async function readPersonen(vraag: Vraag, casusId: string): Promise<PersoonWeergave[]> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const personalia = may('personalia:lezen');
  const kenmerken = may('bijzondereKenmerken:lezen');
  const rijen = await vraag.tx
    .selectFrom('casusDossier')
    .innerJoin('dossier', 'dossier.dossierId', 'casusDossier.dossierId')
    .select(['dossier.dossierId', 'dossier.dossiernummer', 'dossier.persoon'])
    .where('casusDossier.casusId', '=', casusId)
    .where('casusDossier.rol', '<>', 'samengevoegd')
    .orderBy('dossier.aangemaaktOp')
    .orderBy('dossier.persoonVolgnummer')
    .execute();
  logVraag(vraag, {
    ...LOG,
    onderwerpen:
      rijen.length === 0
        ? [{ soort: 'casus', id: casusId, toegang: personalia }]
        : rijen.map(({ dossierId }) => ({ soort: 'dossier', id: dossierId, toegang: personalia })),
  });
  const rollen = vraag.betrokkene.soort === 'professional' ? vraag.betrokkene.rollen : [];
  return rijen.map(({ dossierId, dossiernummer, persoon }) => {
    const open = vraag.cipher.open({ tabel: 'dossier', id: dossierId, veld: 'persoon' }, persoon);
    const { adres, woonplaats, telefoon, contactVeilig, ...zonderAdres } = open as Dossierpersoon;
    const { lvb, lvbProfiel, verblijf, bedenktijd, comensha, psychisch, verslaving, zwanger, ...overig } =
      zonderAdres;
    const magAdres = personalia.toegestaan && vraag.guards.isAdresZichtbaar(overig.geheimAdres, rollen);
    return {
      dossierId,
      dossiernummer,
      personalia: personalia.toegestaan ? overig : AFGESCHERMD,
      adres: magAdres ? { adres, woonplaats, telefoon, contactVeilig } : AFGESCHERMD,
      kenmerken: kenmerken.toegestaan
        ? { lvb, lvbProfiel, verblijf, bedenktijd, comensha, psychisch, verslaving, zwanger }
        : AFGESCHERMD,
    };
  });
}
