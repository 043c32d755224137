import { BEGIN, lineHash, sealHead } from './chain.js';
import { fieldsOf } from './read-line.js';
import type {
  VerwerkingslogIndexTabel,
  VerwerkingslogKopTabel,
  VerwerkingslogTabel,
} from '../database/tables/verantwoording.js';
import type { Zegel } from './zegels/zegel.js';

/** What can be wrong with the chain. */
export type Breuk =
  /** A number is skipped. */
  | 'ONTBREEKT'
  /** A line does not continue the line before it: moved, put in between, or its neighbour was changed. */
  | 'VOLGT_NIET'
  /** A line is not what its hash was taken over. */
  | 'VERANDERD'
  /** The index says something else than the line, so that the line would not be found. */
  | 'INDEX'
  /** A line is not the one that was sealed at the end of a day. */
  | 'ZEGEL'
  /** Lines that were there are no longer at the end, or the head belongs to another line. */
  | 'EINDE';

/** One guard of the chain each. Tests take one away to show what it alone finds. */
export const CONTROLES = ['nummering', 'koppeling', 'inhoud', 'index', 'zegels', 'kop'] as const;
export type Controle = (typeof CONTROLES)[number];

export interface Logregelrij extends VerwerkingslogTabel {
  index: VerwerkingslogIndexTabel | undefined;
}

export interface Ketenbreuk {
  volgnummer: number;
  wat: Breuk;
}

export interface Ketencontrole {
  /** Looks at the next line. @returns what is wrong with it, or null */
  next(rij: Logregelrij): Ketenbreuk | null;
  /** Looks at the end, after the last line. */
  end(kop: VerwerkingslogKopTabel | undefined): Ketenbreuk | null;
}

interface Opties {
  /** The key under which the head is sealed. */
  hmac: Buffer;
  zegels?: readonly Pick<Zegel, 'volgnummer' | 'hash'>[];
  controles?: readonly Controle[];
  /** The line before the first one that is looked at, when the walk does not begin at the first line. */
  na?: Pick<Zegel, 'volgnummer' | 'hash'>;
}

/** Walks the chain line by line, and holds only the line before in memory. */
export function checkChain({ hmac, zegels = [], controles = CONTROLES, na }: Opties): Ketencontrole {
  const verzegeld = new Map(zegels.map((zegel) => [zegel.volgnummer, zegel.hash]));
  let vorige = na ?? { volgnummer: 0, hash: BEGIN };
  const houdt = (controle: Controle, klopt: () => boolean) => !controles.includes(controle) || klopt();
  const breuk = (volgnummer: number, wat: Breuk): Ketenbreuk => ({ volgnummer, wat });

  return {
    next(rij) {
      const { volgnummer, hash: verwacht } = { volgnummer: vorige.volgnummer + 1, hash: vorige.hash };
      if (!houdt('nummering', () => rij.volgnummer === volgnummer)) return breuk(volgnummer, 'ONTBREEKT');
      if (!houdt('koppeling', () => rij.vorigeHash === verwacht)) return breuk(rij.volgnummer, 'VOLGT_NIET');
      if (!houdt('inhoud', () => rij.hash === lineHash(rij.vorigeHash, rij.regel)))
        return breuk(rij.volgnummer, 'VERANDERD');
      if (!houdt('zegels', () => (verzegeld.get(rij.volgnummer) ?? rij.hash) === rij.hash))
        return breuk(rij.volgnummer, 'ZEGEL');
      if (!houdt('index', () => isFindable(rij))) return breuk(rij.volgnummer, 'INDEX');
      vorige = { volgnummer: rij.volgnummer, hash: rij.hash };
      return null;
    },
    end(kop) {
      const { volgnummer, hash } = vorige;
      if (!houdt('zegels', () => zegels.every((zegel) => zegel.volgnummer <= volgnummer)))
        return breuk(volgnummer + 1, 'EINDE');
      if (volgnummer === 0 && kop === undefined) return null;
      const isEinde = () =>
        kop?.volgnummer === volgnummer && kop.hash === hash && kop.zegel === sealHead(hmac, volgnummer, hash);
      return houdt('kop', isEinde) ? null : breuk(Math.min(volgnummer, kop?.volgnummer ?? 0) + 1, 'EINDE');
    },
  };
}

function isFindable({ volgnummer, regel, index }: Logregelrij): boolean {
  const velden = fieldsOf(regel);
  if (index === undefined || velden === null) return false;
  return Object.entries(index).every(
    ([veld, waarde]) => waarde === (veld === 'volgnummer' ? volgnummer : velden[veld]),
  );
}
