import { type Identificatie, isBeperkend, isVerlengbaar } from '../../domain/rechten/verzoek.js';
import { readCorrectiesOfVerzoek } from '../correctie/read-correcties.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { readInzageStand } from '../inzage/read-inzage.js';
import type { Vraag } from '../toegang/vraag.js';
import { demandVerzoek } from './demand-verzoek.js';
import { readDossiernummers, toVerzoekRegel } from './list-verzoeken.js';
import { verzoekPlaats } from './verzoek-plaats.js';
import type { VerzoekWeergave } from './verzoek-weergave.js';

/** One request with what was written about it, what was put together, and what was proposed. */
export async function readVerzoek(vraag: Vraag, verzoekId: string): Promise<VerzoekWeergave> {
  const { verzoek } = await demandVerzoek(vraag, verzoekId, {
    verwerking: 'VERZOEK_GELEZEN',
    actie: 'lezen',
  });
  const nummerVan = await readDossiernummers(vraag, [verzoek.dossierId]);
  const naamVan = await readNamen(vraag, [verzoek.geregistreerdDoor, verzoek.beslotenDoor ?? '']);
  const open = (veld: Parameters<typeof verzoekPlaats>[1]) => {
    const verzegeld = verzoek[veld];
    return verzegeld === null
      ? null
      : (vraag.cipher.open(verzoekPlaats(verzoekId, veld), verzegeld) as string);
  };
  const regel = toVerzoekRegel(verzoek, nummerVan(verzoek.dossierId), vraag.nu);
  return {
    ...regel,
    vraag: open('vraag') ?? '',
    identificatie: verzoek.identificatie as Identificatie,
    identificatieDoor: open('identificatieDoor') ?? '',
    geregistreerdDoor: naamVan(verzoek.geregistreerdDoor),
    verlengbaar: isVerlengbaar(regel, vraag.nu),
    verlenging: open('verlenging'),
    motivering: open('motivering'),
    beslotenDoor: verzoek.beslotenDoor === null ? null : naamVan(verzoek.beslotenDoor),
    beperkend: isBeperkend(regel),
    opheffing: open('opheffing'),
    inzage: await readInzageStand(vraag, verzoekId),
    correcties: await readCorrectiesOfVerzoek(vraag, verzoekId),
  };
}
