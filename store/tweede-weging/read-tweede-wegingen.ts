import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import type { Prioriteit } from '../../domain/casus/prioriteit.js';
import { AFGESCHERMD, type Afschermbaar } from '../../domain/toegang/afgeschermd.js';
import type { RisicoInventarisatie } from '../../domain/weging/risico-inventarisatie.js';
import type {
  BekendeTweedeInvoer,
  TweedeAdvies,
  TweedeInvoer,
  Uitkomst,
} from '../../domain/weging/tweede-weging.js';
import type { Wegingstatus } from '../../domain/weging/weging.js';
import type { Wegingskader } from '../../domain/weging/wegingskader.js';
import type { Verzegeld } from '../cipher/verzegeld.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { fromJson } from '../json.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import { toTweedeAdviezen } from './find-tweede-weging.js';
import { tweedeWegingPlaats } from './tweede-weging-plaats.js';

const LOG = { verwerking: 'WEGING_GELEZEN', actie: 'lezen', veldgroep: 'weging2' } as const;

/** One version of the second weging. */
export interface TweedeWegingWeergave {
  versie: number;
  status: Wegingstatus;
  geopendOp: string;
  /** The municipality reads this alone (3.4). */
  uitkomst: Afschermbaar<Uitkomst | null>;
  prioriteit: Afschermbaar<Prioriteit | null>;
  invoer: Afschermbaar<TweedeInvoer | BekendeTweedeInvoer>;
  kader: Afschermbaar<Wegingskader | null>;
  risico: Afschermbaar<RisicoInventarisatie | null>;
  adviezen: Afschermbaar<TweedeAdvies[]>;
  motivering: Afschermbaar<string | null>;
  wegers: Afschermbaar<KetenpartnerCode[]>;
  vastgesteldOp: string | null;
  vastgesteldDoor: string | null;
}

/** All versions, the newest first. */
export async function readTweedeWegingen(vraag: Vraag, casusId: string): Promise<TweedeWegingWeergave[]> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const lezen = may('weging2:lezen');
  const uitkomstLezen = may('weging2:lezen', { onderdeel: 'uitkomst' });
  const wegingen = await vraag.tx
    .selectFrom('tweedeWeging')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('versie', 'desc')
    .execute();
  const naamVan = await readNamen(
    vraag,
    wegingen.flatMap(({ vastgesteldDoor }) => vastgesteldDoor ?? []),
  );
  logVraag(vraag, {
    ...LOG,
    onderwerpen: [{ soort: 'casus', id: casusId, toegang: lezen.toegestaan ? lezen : uitkomstLezen }],
  });
  const mask = <T>(waarde: () => T, toegang = lezen): Afschermbaar<T> =>
    toegang.toegestaan ? waarde() : AFGESCHERMD;
  return wegingen.map((rij) => {
    const open = <T>(veld: 'invoer' | 'kader' | 'risico' | 'motivering', verzegeld: Verzegeld | null) =>
      verzegeld === null ? null : (vraag.cipher.open(tweedeWegingPlaats(rij, veld), verzegeld) as T);
    const { wegers } = rij;
    return {
      versie: rij.versie,
      status: rij.status as Wegingstatus,
      geopendOp: rij.geopendOp,
      uitkomst: mask(() => rij.uitkomst as Uitkomst | null, uitkomstLezen),
      prioriteit: mask(() => rij.prioriteit as Prioriteit | null, uitkomstLezen),
      invoer: mask(() => open<TweedeInvoer>('invoer', rij.invoer)!),
      kader: mask(() => open<Wegingskader>('kader', rij.kader)),
      risico: mask(() => open<RisicoInventarisatie>('risico', rij.risico)),
      adviezen: mask(() => toTweedeAdviezen(rij.adviezen)),
      motivering: mask(() => open<string>('motivering', rij.motivering)),
      wegers: mask(() => (wegers === null ? [] : fromJson<KetenpartnerCode[]>(wegers))),
      vastgesteldOp: rij.vastgesteldOp,
      vastgesteldDoor: rij.vastgesteldDoor === null ? null : naamVan(rij.vastgesteldDoor),
    };
  });
}
